package org.fanworks.demo.index;

/** A field of one of the archive's indices. */
interface IndexField {
  /** The name by which queries ask for it; compared exactly. */
  String fieldName();

  /** How its values are read and compared. */
  FieldKind kind();
}
