package org.fanworks.shell;

import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where rows are written, be it a pipe whose reader left or a disk that is full: what cannot be
 * written ends the script by an {@link IOError}. A {@link java.io.PrintStream} swallows the
 * exception, but not this, so that no row is lost in silence and no page is asked for that nobody
 * reads.
 */
final class StrictOutput extends OutputStream {
  private final OutputStream target;

  StrictOutput(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int value) {
    try {
      target.write(value);
    } catch (IOException lost) {
      throw new IOError(lost);
    }
  }

  @Override
  public void write(byte[] values, int offset, int length) {
    try {
      target.write(values, offset, length);
    } catch (IOException lost) {
      throw new IOError(lost);
    }
  }

  @Override
  public void flush() {
    try {
      target.flush();
    } catch (IOException lost) {
      throw new IOError(lost);
    }
  }
}
