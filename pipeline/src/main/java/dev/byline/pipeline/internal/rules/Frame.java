package dev.byline.pipeline.internal.rules;

/**
 * What stands behind a word that may be a cue: the shape of its complement. Those with a finite
 * verb of their own come first, up to {@link #LATER_CLAUSE}.
 */
public enum Frame {
  /** {@code said that it rained}. */
  THAT,
  /** {@code asked whether it rained}. */
  WH,
  /** {@code said "It rains"}. */
  QUOTE,
  /** {@code said: it rains}. */
  COLON,
  /** {@code said it rained}. */
  CLAUSE,
  /** {@code said if it rains, we stay}. */
  SUBORDINATE,
  /** {@code told them in Velland that it rained}: a clause behind an addressee or an adjunct. */
  LATER_THAT,
  /** {@code asked him whether it rained}. */
  LATER_WH,
  /** {@code told reporters "It rains"}. */
  LATER_QUOTE,
  /** {@code told reporters: it rains}. */
  LATER_COLON,
  /** {@code told reporters it rained}. */
  LATER_CLAUSE,
  /** {@code promised to stay}. */
  TO,
  /** {@code urged them to stay}. */
  OBJECT_TO,
  /** {@code accused them of fraud}. */
  OBJECT_OF,
  /** {@code blamed them for the fire}. */
  OBJECT_FOR,
  /** {@code described it as a storm}. */
  OBJECT_AS,
  /** {@code called it "a storm"}. */
  OBJECT_QUOTE,
  /** {@code called it a storm}. */
  OBJECT_OBJECT,
  /** {@code criticised the plan}. */
  OBJECT,
  /** {@code warned of floods}. */
  OF,
  /** {@code called for help}. */
  FOR,
  /** {@code complained about the rain}. */
  ABOUT,
  /** {@code called on them}. */
  ON,
  /** {@code voted against the plan}. */
  AGAINST,
  /** {@code serves as a warning}, {@code regards as wet}: no object before the "as". */
  AS,
  /** {@code agreed with them}, {@code pointed to it}: another preposition. */
  PREPOSITION,
  /** {@code proposed leaving}. */
  GERUND,
  /** {@code seemed wet}. */
  ADJECTIVE,
  /** {@code It rains, she said.}: content before the subject and the cue. */
  AFTER_CLAUSE,
  /** {@code "It rains," she said.}. */
  AFTER_QUOTE,
  /** {@code It rains, said Mara.}: content before the cue, the subject behind it. */
  INVERTED_CLAUSE,
  /** {@code "It rains," said Mara.}. */
  INVERTED_QUOTE,
  /** {@code was said to stay}: the passive of {@link #TO} or {@link #OBJECT_TO}. */
  PASSIVE_TO,
  /** {@code was told that it rained}. */
  PASSIVE_CLAUSE,
  /** {@code was accused of fraud}. */
  PASSIVE_OF,
  /** {@code was described as a storm}. */
  PASSIVE_AS,
  /** {@code was called a storm}. */
  PASSIVE_OBJECT,
  /** {@code was criticised for the fire}: the passive of a verb with another preposition. */
  PASSIVE_PREPOSITION,
  /** {@code was criticised by the mayor}. */
  PASSIVE_BY,
  /** Nothing that could be a content. */
  NONE;

  /** Whether the complement has a finite verb of its own. */
  boolean isClause() {
    return compareTo(LATER_CLAUSE) <= 0;
  }
}
