package org.fanworks.demo.data;

import java.time.LocalDate;

/**
 * An account.
 *
 * @param login unique when case and accents are ignored
 */
public record User(long id, String login, LocalDate joined) {}
