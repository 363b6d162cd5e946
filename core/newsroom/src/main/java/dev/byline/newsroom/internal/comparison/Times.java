package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.Set;

/**
 * Days that both passages tell, each in its way: "next Sunday", "on 19 October". They may be one
 * day, so that they count neither for nor against. Whether they differ is asked elsewhere.
 */
final class Times {

  private static final Set<String> RELATIVE =
      Set.of(
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "next",
          "last",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "weekend",
          "overnight",
          "noon",
          "midnight");

  private final double mine;
  private final double theirs;

  Times(PassageAlignment words) {
    double my = weight(words.mine());
    double their = weight(words.theirs());
    boolean both = my > 0 && their > 0;
    this.mine = both ? my : 0;
    this.theirs = both ? their : 0;
  }

  /** The weight of such words in the first passage. */
  double toldOtherwise() {
    return mine;
  }

  /** The weight of such words in the second passage. */
  double toldOtherwiseThere() {
    return theirs;
  }

  private static double weight(PassageAlignment.Side side) {
    PassageReading reading = side.reading();
    double weight = 0;
    for (int i = 0; i < reading.size(); i++) {
      if (side.partner(i) < 0 && isTime(reading, i)) {
        weight += reading.weight(i);
      }
    }
    return weight;
  }

  /** A day, a word for one, or the number beside a month. */
  private static boolean isTime(PassageReading reading, int i) {
    StoryToken word = reading.word(i);
    boolean beside =
        word.kind() == Kind.NUMBER
            && ((i > 0 && reading.word(i - 1).kind() == Kind.DAY)
                || (i + 1 < reading.size() && reading.word(i + 1).kind() == Kind.DAY));
    return beside || word.kind() == Kind.DAY || RELATIVE.contains(word.form());
  }
}
