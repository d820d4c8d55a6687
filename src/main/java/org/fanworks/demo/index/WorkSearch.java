package org.fanworks.demo.index;

/** The works search as the web pages use it. Safe for use by many threads. */
@FunctionalInterface
public interface WorkSearch {

  /** Runs a search; an unreadable query is an outcome, never an exception. */
  SearchOutcome search(SearchForm form);
}
