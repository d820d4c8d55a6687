package org.fanworks.planner;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.calcite.DataContext;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.linq4j.QueryProvider;
import org.apache.calcite.schema.SchemaPlus;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/** What generated code can ask for during one run: parameters, the time, the execution. */
final class RunContext implements DataContext {
  /** Nobody is signed in; the name of the computer's user is nobody's business. */
  private static final String GUEST = "guest";

  private final Factory factory;
  private final Map<String, @Nullable Object> values;

  private RunContext(Factory factory, Map<String, @Nullable Object> values) {
    this.factory = factory;
    this.values = values;
  }

  /** Makes contexts for the runs of a statement. */
  record Factory(SchemaPlus schema, JavaTypeFactory typeFactory) {
    /**
     * A context whose time is that of the call.
     *
     * @param stashed objects that generated code refers to
     */
    RunContext create(
        Map<String, Object> stashed,
        List<? extends @Nullable Object> arguments,
        Execution execution) {
      Map<String, @Nullable Object> values = new HashMap<>(stashed);
      for (int i = 0; i < arguments.size(); i++) {
        values.put("?" + i, InternalValues.toInternal(arguments.get(i)));
      }
      long now = Clock.systemUTC().millis();
      values.put(DataContext.Variable.UTC_TIMESTAMP.camelName, now);
      values.put(DataContext.Variable.CURRENT_TIMESTAMP.camelName, now);
      values.put(DataContext.Variable.LOCAL_TIMESTAMP.camelName, now);
      values.put(DataContext.Variable.TIME_ZONE.camelName, TimeZone.getTimeZone("UTC"));
      values.put(DataContext.Variable.LOCALE.camelName, Locale.ENGLISH);
      values.put(DataContext.Variable.USER.camelName, GUEST);
      values.put(DataContext.Variable.SYSTEM_USER.camelName, GUEST);
      values.put(ScanRuntime.EXECUTION, execution);
      return new RunContext(this, values);
    }
  }

  @Override
  public SchemaPlus getRootSchema() {
    return factory.schema();
  }

  @Override
  public JavaTypeFactory getTypeFactory() {
    return factory.typeFactory();
  }

  @Override
  public QueryProvider getQueryProvider() {
    throw new UnsupportedOperationException("Plans are complete: no query is run from inside");
  }

  @Override
  public @Nullable Object get(String name) {
    return values.get(name);
  }
}
