package org.fanworks.planner;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.rel.type.DelegatingTypeSystem;
import org.apache.calcite.rel.type.RelDataTypeSystem;

/**
 * Types of the engine: as Calcite's, but text is Unicode instead of ISO-8859-1, and texts of
 * different lengths are not padded with blanks to one length, which columns are never equal to.
 */
final class UnicodeTypeFactory extends JavaTypeFactoryImpl {
  UnicodeTypeFactory() {
    super(
        new DelegatingTypeSystem(RelDataTypeSystem.DEFAULT) {
          @Override
          public boolean shouldConvertRaggedUnionTypesToVarying() {
            return true;
          }
        });
  }

  @Override
  public Charset getDefaultCharset() {
    return StandardCharsets.UTF_8;
  }
}
