package org.fanworks.demo.fault;

import java.util.Map;

/** Pages that stand in for the right one. */
final class FaultPages {
  static final Map<String, String> HTML = Map.of("Content-Type", "text/html; charset=utf-8");

  static final Map<String, String> CHALLENGE_HEADERS =
      Map.of("Content-Type", "text/html; charset=utf-8", "cf-mitigated", "challenge");

  static final String CHALLENGE =
      """
      <!DOCTYPE html>
      <html lang="en-US"><head><title>Just a moment...</title></head>
      <body><noscript>Enable JavaScript and cookies to continue</noscript>
      <script>window._cf_chl_opt={cType:'managed'};</script></body></html>
      """;

  static final String MAINTENANCE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>AO3 Down</title></head>
      <body><div id="main" class="system errors error-503-maintenance region">
      <h2 class="heading">AO3 is temporarily down for maintenance.</h2>
      </div></body></html>
      """;

  static final String OTHER_SITE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Welcome to the harbour network</title></head>
      <body><h1>Please accept our terms of use</h1></body></html>
      """;

  private FaultPages() {}
}
