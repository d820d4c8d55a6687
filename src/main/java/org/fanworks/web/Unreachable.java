package org.fanworks.web;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.util.OptionalInt;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/**
 * The site gave no usable answer, however often it was asked; or none that could be trusted, and
 * then it was asked once.
 */
public final class Unreachable extends FanworksException {
  private static final long serialVersionUID = 1L;

  private final URI url;
  private final int status;

  private Unreachable(
      ErrorKind kind, String message, URI url, int status, @Nullable Throwable cause) {
    super(kind, message, cause);
    this.url = url;
    this.status = status;
  }

  /** Whether a connection failed because the certificate of the host is not good. */
  static boolean isForLackOfTrust(IOException failure) {
    return failure instanceof SSLPeerUnverifiedException
        || Throwables.getCausalChain(failure).stream()
            .anyMatch(CertificateException.class::isInstance);
  }

  static Unreachable untrusted(URI url, IOException cause) {
    String message =
        "Nothing was sent to %s: the certificate of that host is not trusted (%s); check the URL, the clock of this machine, and whether a proxy reads along whose certificate Java does not know"
            .formatted(url.getHost(), reason(cause));
    return new Unreachable(ErrorKind.UNTRUSTED, message, url, 0, cause);
  }

  static Unreachable failed(URI url, int attempts, IOException cause) {
    String message =
        "%s cannot be read (%s, %s); check the network and the site's URL, or give it a longer timeout"
            .formatted(url, reason(cause), tries(attempts));
    return new Unreachable(ErrorKind.UNREACHABLE, message, url, 0, cause);
  }

  static Unreachable answered(URI url, int attempts, int status) {
    String message =
        "%s answered %d (%s): the site is overloaded, down or at fault; try again later"
            .formatted(url, status, tries(attempts));
    return new Unreachable(ErrorKind.UNREACHABLE, message, url, status, null);
  }

  static Unreachable robotsTxt(Unreachable cause) {
    String message =
        "Nothing may be requested from "
            + cause.url.getHost()
            + " while its robots.txt cannot be read: "
            + cause.getMessage();
    return new Unreachable(cause.kind(), message, cause.url, cause.status, cause);
  }

  /** The page asked for. */
  public URI url() {
    return url;
  }

  /** The status of the last answer, empty when none came. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  private static String tries(int attempts) {
    return attempts == 1 ? "tried once" : "tried " + attempts + " times";
  }

  private static String reason(IOException cause) {
    String name = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
  }
}
