package org.fanworks.demo.data;

/** What a work consists of, as the index field {@code work_types} says it. */
public enum WorkType {
  TEXT("Text"),
  VIDEO("Video"),
  AUDIO("Audio"),
  ART("Art");

  private final String indexValue;

  WorkType(String indexValue) {
    this.indexValue = indexValue;
  }

  /** The value in the index. */
  public String indexValue() {
    return indexValue;
  }
}
