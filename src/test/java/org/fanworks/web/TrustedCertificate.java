package org.fanworks.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * A certificate of a host on this machine, and the trust that this JVM has in it as long as this is
 * open: none, or full.
 */
public final class TrustedCertificate implements AutoCloseable {
  private static final String TRUST_STORE = "javax.net.ssl.trustStore";
  private static final String PASSWORD = "changeit";

  private final HeldCertificate certificate;
  private final Optional<String> before = Optional.ofNullable(System.getProperty(TRUST_STORE));

  private TrustedCertificate(HeldCertificate certificate) {
    this.certificate = certificate;
  }

  /** A certificate that this JVM does not know. */
  public static TrustedCertificate ofStranger(String host) {
    return new TrustedCertificate(
        new HeldCertificate.Builder().addSubjectAlternativeName(host).build());
  }

  /** A certificate that this JVM trusts; clients that are made meanwhile read the trust store. */
  static TrustedCertificate known(String host, Path folder)
      throws IOException, GeneralSecurityException {
    TrustedCertificate trusted = ofStranger(host);
    // Of this kind, certificates can be read without the password.
    KeyStore store = KeyStore.getInstance("JKS");
    store.load(null, null);
    store.setCertificateEntry("site", trusted.certificate.certificate());
    Path file = folder.resolve("trust.jks");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    System.setProperty(TRUST_STORE, file.toString());
    return trusted;
  }

  /** A server that shows this certificate. */
  public MockWebServer server() throws IOException {
    MockWebServer server = new MockWebServer();
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .build()
            .sslSocketFactory());
    server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    return server;
  }

  @Override
  public void close() {
    before.ifPresentOrElse(
        path -> System.setProperty(TRUST_STORE, path), () -> System.clearProperty(TRUST_STORE));
  }
}
