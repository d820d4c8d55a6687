package org.fanworks.planner;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;

/** Types of the engine: those of {@link EngineTypeSystem}, and text is Unicode. */
final class EngineTypeFactory extends JavaTypeFactoryImpl {
  EngineTypeFactory() {
    super(new EngineTypeSystem());
  }

  /** Calcite's default is ISO-8859-1. */
  @Override
  public Charset getDefaultCharset() {
    return StandardCharsets.UTF_8;
  }
}
