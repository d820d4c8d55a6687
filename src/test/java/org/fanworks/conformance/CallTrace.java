package org.fanworks.conformance;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down every JDBC call that goes through it, with its arguments and how it failed. */
final class CallTrace {
  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  /** The same object, whose calls and those of what it answers are written down. */
  <T> T trace(Class<T> type, T target) {
    InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments);
    return type.cast(
        Proxy.newProxyInstance(CallTrace.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  List<String> calls() {
    return calls;
  }

  List<String> failures() {
    return failures;
  }

  private Object call(Object target, Method method, Object[] arguments) throws Throwable {
    String text = text(method, arguments == null ? new Object[0] : arguments);
    calls.add(text);
    try {
      Object answer = method.invoke(target, arguments);
      return isJdbc(method.getReturnType()) && answer != null
          ? traceAs(method.getReturnType(), answer)
          : answer;
    } catch (InvocationTargetException failure) {
      failures.add(text + ": " + failure.getCause());
      throw failure.getCause();
    }
  }

  private <T> T traceAs(Class<T> type, Object answer) {
    return trace(type, type.cast(answer));
  }

  private static boolean isJdbc(Class<?> type) {
    return type.isInterface() && type.getPackageName().equals("java.sql");
  }

  private static String text(Method method, Object[] arguments) {
    return Arrays.stream(arguments)
        .map(String::valueOf)
        .collect(
            Collectors.joining(
                ", ",
                method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(",
                ")"));
  }
}
