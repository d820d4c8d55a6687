package org.fanworks.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.List;

/** What {@code java -jar fanworks-jdbc.jar} starts; public for the launcher alone. */
public final class Main {
  private Main() {}

  /** Runs the shell and ends the JVM with its exit code: see {@link ShellArguments#USAGE}. */
  public static void main(String[] arguments) {
    OutputStream output = new FileOutputStream(FileDescriptor.out);
    System.exit(new Shell(System.in, output, System.err).run(List.of(arguments)));
  }
}
