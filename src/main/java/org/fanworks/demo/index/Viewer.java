package org.fanworks.demo.index;

import org.fanworks.demo.data.Visibility;

/** Who asks: guests never see restricted works. */
public enum Viewer {
  GUEST,
  SIGNED_IN;

  /** Whether searches and listings show a work to this viewer. */
  public boolean lists(Visibility visibility) {
    return switch (this) {
      case GUEST -> visibility.listedForGuests();
      case SIGNED_IN -> visibility.listedForMembers();
    };
  }
}
