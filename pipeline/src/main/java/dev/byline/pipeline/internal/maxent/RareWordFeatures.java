package dev.byline.pipeline.internal.maxent;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What the looks of a rare word and of its neighbours say of its tag: letters, beginnings and
 * endings, and the group of words that it was found among in a large corpus. The order in which
 * weights are added is the model's, so that the sums are the same to the last bit.
 */
final class RareWordFeatures {

  /** How many words behind a capital letter may say that a company is named. */
  private static final int COMPANY_WORDS = 3;

  private static final String YES = "1";
  private static final String NO = "0";
  private static final String NO_GROUP = "null";

  /** Those by which the model was trained: another list would give other tags. */
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          ("Company COMPANY Co. Co Cos. CO. COS. Corporation CORPORATION Corp. Corp CORP."
                  + " Incorporated INCORPORATED Inc. Inc INC. Association ASSOCIATION Assn ASSN"
                  + " Limited LIMITED Ltd. LTD. L.P.")
              .split(" "));

  /** In the place of an affix that is longer than the word. */
  private static final String TOO_SHORT = "######";

  private final FeatureWeights weights;
  private final WordShapes shapes;

  /** The group of each word in small letters. */
  private final Map<String, String> groups;

  private final String otherGroup;

  RareWordFeatures(FeatureWeights weights, WordShapes shapes, Map<String, String> groups) {
    this.weights = weights;
    this.shapes = shapes;
    this.groups = groups;
    this.otherGroup = groups.getOrDefault("<unk>", NO_GROUP);
  }

  String shape(String word) {
    return shapes.shape(word);
  }

  String group(String word) {
    return groups.getOrDefault(word.toLowerCase(Locale.ROOT), otherGroup);
  }

  /** Applies what the word says wherever it stands. */
  void applyOwn(WordInText text, double[] scores, double[] odds) {
    String word = text.word();
    boolean upper = has(word, Character::isUpperCase);
    boolean digit = has(word, Character::isDigit);
    boolean letter = has(word, Character::isLetter);
    boolean dash = word.indexOf('-') >= 0;
    boolean allUpper = !has(word, it -> !Character.isUpperCase(it));
    Applied to = (kind, value) -> weights.apply(weights.row(kind, value), scores, odds);
    to.apply(FeatureKind.SHAPE, text.shape());
    to.apply(FeatureKind.GROUP, text.group());
    to.apply(FeatureKind.HAS_UPPER, flag(upper));
    to.apply(FeatureKind.HAS_DIGIT, flag(digit));
    to.apply(FeatureKind.HAS_DASH, flag(dash));
    to.apply(FeatureKind.HAS_LETTER_DIGIT_DASH, flag(letter && dash && digit));
    to.apply(FeatureKind.ALL_UPPER, flag(allUpper));
    to.apply(FeatureKind.HAS_UPPER_DIGIT_DASH, flag(upper && dash && digit));
    int length = word.length();
    for (int i = 1; i <= FeatureKind.LONGEST_AFFIX; i++) {
      to.apply(FeatureKind.PREFIX + i - 1, length < i ? TOO_SHORT : word.substring(0, i));
    }
    for (int i = 1; i <= FeatureKind.LONGEST_AFFIX; i++) {
      to.apply(FeatureKind.SUFFIX + i - 1, length < i ? TOO_SHORT : word.substring(length - i));
    }
    to.apply(FeatureKind.UNICODE_SHAPE, shapes.unicodeShape(word));
    to.apply(FeatureKind.NEITHER_LETTER_NOR_DIGIT, flag(!letter && !digit));
  }

  /** Applies what the words around say; they hold the word, one before and three behind. */
  void applyContext(WordInText[] words, int at, double[] scores, double[] odds) {
    WordInText before = words[at - 1];
    WordInText after = words[at + 1];
    Applied to = (kind, value) -> weights.apply(weights.row(kind, value), scores, odds);
    to.apply(FeatureKind.SHAPE_BEFORE, before.shape());
    to.apply(FeatureKind.SHAPE_AFTER, after.shape());
    to.apply(FeatureKind.GROUP_BEFORE, before.group());
    to.apply(FeatureKind.GROUP_AFTER, after.group());
    to.apply(
        FeatureKind.THREE_GROUPS, before.group() + '|' + words[at].group() + '|' + after.group());
    to.apply(FeatureKind.COMPANY, flag(isCompany(words, at)));
  }

  private static boolean isCompany(WordInText[] words, int at) {
    if (!startsUpper(words[at].word())) {
      return false;
    }
    for (int i = at; i <= at + COMPANY_WORDS; i++) {
      if (COMPANY_ENDS.contains(words[i].word())) {
        return true;
      }
    }
    return false;
  }

  /** The row of a first word for the tag that it mostly has in small letters. */
  int lowerCaseAtStart(String word, ModelWord inLowerCase) {
    return lowerCase(FeatureKind.LOWER_CASE_AT_START, word, inLowerCase);
  }

  /** The same of any other word. */
  int lowerCaseLater(String word, ModelWord inLowerCase) {
    return lowerCase(FeatureKind.LOWER_CASE_LATER, word, inLowerCase);
  }

  private int lowerCase(int kind, String word, ModelWord inLowerCase) {
    String tag = startsUpper(word) ? inLowerCase.first() : null;
    return weights.row(kind, tag == null ? NO : tag);
  }

  /** The row of a first word for its capital letters. */
  int upperAtStart(String word) {
    return weights.row(FeatureKind.UPPER_AT_START, flag(has(word, Character::isUpperCase)));
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** By the halves of what UTF-16 has in two, as the model was trained. */
  private static boolean has(String word, IntPredicate letter) {
    for (int i = 0; i < word.length(); i++) {
      if (letter.test(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String flag(boolean value) {
    return value ? YES : NO;
  }

  /** Applies the weights of a feature. */
  @FunctionalInterface
  private interface Applied {
    void apply(int kind, String value);
  }
}
