package org.fanworks.web;

import java.util.Optional;

/**
 * The answer to a request for a stream.
 *
 * @param page the answer without its body, or a whole answer that is no stream
 * @param lines what comes; empty if the site answered something else
 */
public record LiveAnswer(WebPage page, Optional<LineStream> lines) {}
