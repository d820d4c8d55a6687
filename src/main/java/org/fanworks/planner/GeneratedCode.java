package org.fanworks.planner;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.ClassDeclaration;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.runtime.ArrayBindable;
import org.apache.calcite.runtime.Bindable;
import org.apache.calcite.runtime.Typed;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.util.reflect.ByteArrayClassLoader;
import org.codehaus.janino.ClassLoaderIClassLoader;
import org.codehaus.janino.IClassLoader;
import org.codehaus.janino.Java;
import org.codehaus.janino.Parser;
import org.codehaus.janino.Scanner;
import org.codehaus.janino.UnitCompiler;

/**
 * Makes a class of a physical plan. Unlike Calcite's own way it keeps what the compiler has found
 * out about the classes that code refers to, which otherwise is most of what compiling a statement
 * takes. Thread-safe: one plan is compiled at a time.
 */
final class GeneratedCode {
  private static final ClassLoader LOADER = GeneratedCode.class.getClassLoader();

  /**
   * The classes that code refers to, a few hundred in all. What they keep is not guarded against
   * use by several threads.
   */
  private static final IClassLoader KNOWN_CLASSES = new ClassLoaderIClassLoader(LOADER);

  private GeneratedCode() {}

  /**
   * Code that runs {@code plan}.
   *
   * @param stashed takes the objects that the code asks its context for
   */
  static Bindable<?> of(EnumerableRel plan, Map<String, Object> stashed) {
    ClassDeclaration declared =
        new EnumerableRelImplementor(plan.getCluster().getRexBuilder(), stashed)
            .implementRoot(plan, EnumerableRel.Prefer.ARRAY);
    String source = source(declared, plan.getRowType().getFieldCount() == 1);
    try {
      return (Bindable<?>)
          new ByteArrayClassLoader(compiled(source), LOADER)
              .loadClass(declared.name)
              .getDeclaredConstructor()
              .newInstance();
    } catch (CompileException | IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("Generated code does not compile:\n" + source, e);
    }
  }

  private static String source(ClassDeclaration declared, boolean singleValues) {
    return "public final class "
        + declared.name
        + " implements "
        + (singleValues
            ? Bindable.class.getCanonicalName() + ", " + Typed.class.getCanonicalName()
            : ArrayBindable.class.getCanonicalName())
        + " {\n"
        + Expressions.toString(declared.memberDeclarations, "\n", false)
        + "\n}";
  }

  private static Map<String, byte[]> compiled(String source) throws CompileException, IOException {
    Java.AbstractCompilationUnit unit =
        new Parser(new Scanner(null, new StringReader(source))).parseAbstractCompilationUnit();
    Map<String, byte[]> classes = new HashMap<>();
    synchronized (KNOWN_CLASSES) {
      new UnitCompiler(unit, KNOWN_CLASSES)
          .compileUnit(
              false,
              false,
              false,
              compiled -> classes.put(compiled.getThisClassName(), compiled.toByteArray()));
    }
    return classes;
  }
}
