package dev.byline.attribution;

/** What the source does by saying it. */
public enum SpeechAct {
  /** States it. */
  ASSERT,
  /** States that it is not so. */
  DENY,
  /** Blames somebody. */
  ACCUSE,
  /** Warns or threatens. */
  WARN,
  /** Calls for, urges or orders something. */
  DEMAND,
  /** Commits to something. */
  PROMISE,
  /** Asks a question. */
  ASK,
  /** Anything else. */
  OTHER
}
