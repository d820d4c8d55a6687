package org.fanworks.web;

/** What a statement that reads a page is waiting for. */
public enum WaitReason {
  /** Its turn: one request at a time, and none too soon after another. */
  PACE,
  /** The end of a pause that the site has asked for, or that follows a failure. */
  PAUSE,
  /** The answer to a request that has been sent. */
  ANSWER
}
