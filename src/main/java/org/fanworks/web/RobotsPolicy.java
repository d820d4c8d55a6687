package org.fanworks.web;

/** Whether robots.txt binds the client. */
public enum RobotsPolicy {
  /** Only what robots.txt allows is requested. */
  OBEY,
  /** For a person who has read the site's terms: robots.txt is neither read nor heeded. */
  IGNORE
}
