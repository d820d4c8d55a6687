package org.fanworks.demo.view;

/**
 * The sign-in page.
 *
 * @param restricted whether it stands in for a page that only members see
 * @param action where the form goes
 */
public record LoginView(boolean restricted, String action) {}
