package dev.byline.pipeline.internal.maxent;

/** The kinds of features by the numbers that they have in the model. */
final class FeatureKind {

  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_AFTER = 2;
  static final int TWO_TAGS_BEFORE = 3;
  static final int TAG_BEFORE = 4;

  // From here on of rare words only.

  static final int SHAPE_BEFORE = 5;
  static final int SHAPE = 6;
  static final int SHAPE_AFTER = 7;
  static final int GROUP_BEFORE = 8;
  static final int GROUP = 9;
  static final int GROUP_AFTER = 10;
  static final int THREE_GROUPS = 11;
  static final int HAS_UPPER = 12;
  static final int HAS_DIGIT = 13;
  static final int HAS_DASH = 14;
  static final int HAS_LETTER_DIGIT_DASH = 15;
  static final int COMPANY = 16;
  static final int ALL_UPPER = 17;
  static final int HAS_UPPER_DIGIT_DASH = 18;
  static final int LOWER_CASE_AT_START = 19;
  static final int LOWER_CASE_LATER = 20;
  static final int UPPER_AT_START = 21;

  /** Of one letter; as many kinds follow as {@link #LONGEST_AFFIX} says. */
  static final int PREFIX = 22;

  static final int SUFFIX = 32;
  static final int UNICODE_SHAPE = 42;
  static final int NEITHER_LETTER_NOR_DIGIT = 43;
  static final int COUNT = 44;
  static final int LONGEST_AFFIX = 10;

  private FeatureKind() {}
}
