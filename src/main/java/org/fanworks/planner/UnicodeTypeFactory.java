package org.fanworks.planner;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.rel.type.RelDataTypeSystem;

/** Types of the engine: as Calcite's, but text is Unicode instead of ISO-8859-1. */
final class UnicodeTypeFactory extends JavaTypeFactoryImpl {
  UnicodeTypeFactory() {
    super(RelDataTypeSystem.DEFAULT);
  }

  @Override
  public Charset getDefaultCharset() {
    return StandardCharsets.UTF_8;
  }
}
