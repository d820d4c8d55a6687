package org.fanworks.demo.index;

/** Who asks: guests never see restricted works. */
public enum Viewer {
  GUEST,
  SIGNED_IN
}
