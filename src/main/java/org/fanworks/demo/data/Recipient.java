package org.fanworks.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * Whom a work is a gift for.
 *
 * @param name text of the link: a byline, or any name of somebody without an account
 * @param login the account, where there is one
 */
public record Recipient(String name, @Nullable String login) {}
