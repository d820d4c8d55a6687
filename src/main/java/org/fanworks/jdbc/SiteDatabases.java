package org.fanworks.jdbc;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** The composition root: builds the sites and the engine that a URL asks for. */
final class SiteDatabases implements FanworksDatabase.Factory {
  @Override
  public FanworksDatabase open(ConnectionOptions options) {
    throw new FanworksException(
        ErrorKind.NOT_SUPPORTED, "This build of the driver has no site yet.");
  }
}
