package dev.byline.examples.evaluation.gold;

/** What is counted in an article; the measures are quotients of sums of these. */
enum Count {
  /** Attributions of the gold that say something. */
  GOLD,
  /** Attributions found that say something. */
  FOUND,
  /** Pairs whose contents share a word. */
  PAIRED,
  /** Pairs whose contents agree by half (Dice). */
  CONTENT_HALF,
  /** Pairs whose contents have the same words. */
  CONTENT_EXACT,
  /** Of each pair, the share of the found words that are right. */
  CONTENT_SOFT_FOUND,
  /** Of each pair, the share of the gold words that are found. */
  CONTENT_SOFT_GOLD,
  /** Contents that agree by half and sources that overlap. */
  WHO_SAID_WHAT,
  /** Content, source and cue have the same words. */
  ALL_EXACT,
  /** Pairs whose sources share a word or are both absent. */
  SOURCE_OVERLAP,
  /** Pairs whose sources have the same words. */
  SOURCE_EXACT,
  /** Pairs whose cues share a word or are both absent. */
  CUE_OVERLAP,
  /** Attributions of the gold that have a source. */
  GOLD_SOURCES,
  /** Attributions found that have a source. */
  FOUND_SOURCES,
  /** Pairs whose sources share a word. */
  SOURCES_SHARED,
  /** Pairs whose sources are there and have the same words. */
  SOURCES_EXACT,
  /** Attributions of the gold that have a cue. */
  GOLD_CUES,
  /** Attributions found that have a cue. */
  FOUND_CUES,
  /** Pairs whose cues share a word. */
  CUES_SHARED,
  /** Pairs whose cues are there and have the same words. */
  CUES_EXACT,
  /** Quotations that somebody speaks. */
  QUOTES,
  /** Of these, how many were found as quotations. */
  QUOTES_FOUND,
  /** Of these, how many got a speaker. */
  QUOTES_SPOKEN,
  /** Of these, how many got the right one. */
  QUOTES_RIGHT,
  /** Quotations that nobody speaks. */
  NON_QUOTES,
  /** Of these, how many got a speaker. */
  NON_QUOTES_SPOKEN
}
