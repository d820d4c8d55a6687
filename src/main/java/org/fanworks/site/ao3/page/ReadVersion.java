package org.fanworks.site.ao3.page;

import java.util.Arrays;
import java.util.Optional;

/** How a work has changed since a member last saw it (AO3 reference, 6.15). */
public enum ReadVersion {
  LATEST("Latest version.", "latest"),
  UPDATE_AVAILABLE("Update available.", "update available"),
  MINOR_EDITS("Minor edits made since then.", "minor edits");

  private final String text;
  private final String word;

  ReadVersion(String text, String word) {
    this.text = text;
    this.word = word;
  }

  /** Short name, as the SQL column has it. */
  public String word() {
    return word;
  }

  /** The version that the history describes so. */
  static Optional<ReadVersion> fromText(String text) {
    return Arrays.stream(values()).filter(version -> version.text.equals(text)).findFirst();
  }
}
