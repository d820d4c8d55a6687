package org.fanworks.web;

/** Something that is in force until it is closed. Closing it again does nothing. */
public interface Registration extends AutoCloseable {
  @Override
  void close();
}
