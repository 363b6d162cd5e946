package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.words.Lexicon;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** How sure it is said to be that something is done, and when. */
enum Modality {
  /** It was done. */
  PAST,
  /** It will be done; in indirect speech "would". */
  FUTURE,
  /** It may be. */
  POSSIBLE,
  /** It could be, or could be done. */
  COULD,
  /** It must or should be done. */
  DUE,
  /** Nothing of this can be told. */
  OPEN;

  /** Forms of "be". */
  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got");

  private static final Set<String> PAST_HELPERS =
      Set.of("did", "was", "were", "had", "has", "have", "been");
  private static final Set<String> FUTURE_HELPERS = Set.of("will", "shall", "would");
  private static final Set<String> POSSIBLE_HELPERS =
      Set.of("may", "might", "maybe", "perhaps", "probably", "possibly");
  private static final Set<String> DUE_HELPERS = Set.of("must", "should", "ought");

  /** What somebody could see he saw. */
  private static final Set<String> PERCEIVED =
      Set.of("see", "hear", "feel", "find", "smell", "remember", "understand", "reach", "afford");

  private static final Set<String> ANY_HELPERS = Set.of("to", "do", "does", "can", "being");

  /** Of a word of content, by the words of grammar before it. */
  static Modality of(PassageReading reading, int i) {
    List<String> helpers = reading.helpers(i);
    if (PassageReading.isNominal(helpers)) {
      return OPEN;
    }
    boolean perfect = hasOne(helpers, Set.of("have", "has", "had")) && !helpers.contains("to");
    boolean unreal =
        helpers.contains("have") && hasOne(helpers, Set.of("would", "could", "should", "must"));
    if (unreal) {
      return OPEN;
    }
    if (hasOne(helpers, POSSIBLE_HELPERS)) {
      return POSSIBLE;
    }
    if (helpers.contains("could")) {
      return PERCEIVED.contains(reading.word(i).stem()) ? OPEN : COULD;
    }
    boolean have = helpers.contains("to") && hasOne(helpers, Set.of("have", "has", "had"));
    if (have || hasOne(helpers, DUE_HELPERS)) {
      return DUE;
    }
    if (hasOne(helpers, FUTURE_HELPERS)) {
      return FUTURE;
    }
    if (hasOne(helpers, ANY_HELPERS)) {
      return OPEN;
    }
    String form = reading.word(i).form();
    boolean helped = perfect || hasOne(helpers, PAST_HELPERS);
    boolean progressive = form.endsWith("ing");
    if (helped && !progressive) {
      return perfect || hasOne(helpers, Set.of("was", "were", "did", "had")) ? PAST : OPEN;
    }
    return !progressive && !hasOne(helpers, BE) && isPast(form) ? PAST : OPEN;
  }

  /** Whether what is done in one way is not done in the other. */
  boolean excludes(Modality other) {
    return excludesOneWay(other) || other.excludesOneWay(this);
  }

  private boolean excludesOneWay(Modality other) {
    return switch (this) {
      case PAST, FUTURE -> other == DUE || (this == PAST && other == FUTURE);
      case POSSIBLE, COULD ->
          other == PAST || other == FUTURE || (this == POSSIBLE && other == DUE);
      case DUE, OPEN -> false;
    };
  }

  private static boolean hasOne(List<String> words, Set<String> some) {
    return !Collections.disjoint(words, some);
  }

  private static boolean isPast(String form) {
    return form.endsWith("ed") || Lexicon.isIrregularForm(form);
  }

  static boolean isParticiple(String form) {
    return form.endsWith("ed") || form.endsWith("en") || Lexicon.isIrregularForm(form);
  }
}
