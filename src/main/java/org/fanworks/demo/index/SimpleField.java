package org.fanworks.demo.index;

/** A field that is nothing more than its name and kind. */
record SimpleField(String fieldName, FieldKind kind) implements IndexField {}
