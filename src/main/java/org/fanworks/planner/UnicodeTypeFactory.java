package org.fanworks.planner;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.rel.type.RelDataTypeSystemImpl;

/**
 * Types of the engine: as Calcite's, but text is Unicode instead of ISO-8859-1, and texts of
 * different lengths are not padded with blanks to one length, which columns are never equal to.
 */
final class UnicodeTypeFactory extends JavaTypeFactoryImpl {
  UnicodeTypeFactory() {
    super(new UnpaddedText());
  }

  @Override
  public Charset getDefaultCharset() {
    return StandardCharsets.UTF_8;
  }

  /**
   * Texts of different lengths have VARCHAR as their common type. With Calcite's default it is
   * CHAR, so that the shorter texts of a VALUES list, CASE or UNION are padded with blanks, and
   * then equal nothing on any site.
   */
  private static final class UnpaddedText extends RelDataTypeSystemImpl {
    @Override
    public boolean shouldConvertRaggedUnionTypesToVarying() {
      return true;
    }
  }
}
