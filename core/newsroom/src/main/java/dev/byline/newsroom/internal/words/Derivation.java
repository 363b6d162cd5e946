package dev.byline.newsroom.internal.words;

import static dev.byline.newsroom.compare.WordEnding.cut;

/**
 * Takes off the endings by which English makes one word of another: "construction", "resistance",
 * "dangerous". What is left need be no word; it only has to be the same for all of a family.
 */
final class Derivation {

  /**
   * Endings, and how many letters must be left of a word before each; the first that fits counts.
   */
  private record Ending(String letters, int least) {}

  private static final Ending[] ENDINGS = {
    new Ending("isation", 4),
    new Ending("ization", 4),
    new Ending("ational", 4),
    new Ending("ation", 4),
    new Ending("ition", 5),
    new Ending("ment", 4),
    new Ending("ness", 4),
    new Ending("ility", 4),
    new Ending("ity", 4),
    new Ending("ical", 4),
    new Ending("ial", 5),
    new Ending("anc", 4),
    new Ending("enc", 4),
    new Ending("ancy", 4),
    new Ending("ency", 4),
    new Ending("abl", 4),
    new Ending("ibl", 4),
    new Ending("ful", 4),
    new Ending("ous", 4),
    new Ending("ion", 4),
    new Ending("iv", 4),
    new Ending("ism", 4),
    new Ending("ist", 4),
    new Ending("iz", 4),
    new Ending("is", 5),
    new Ending("al", 5),
    new Ending("ic", 5),
    new Ending("at", 4),
    new Ending("ur", 4),
    new Ending("er", 6),
    new Ending("or", 6),
    new Ending("y", 6),
    new Ending("i", 5)
  };

  private Derivation() {}

  /** A stem without such an ending, or two of them: "nation-al-ity". */
  static String base(String stem) {
    String once = without(stem);
    return once.equals(stem) ? stem : without(once);
  }

  private static String without(String word) {
    for (Ending ending : ENDINGS) {
      if (word.endsWith(ending.letters())
          && word.length() - ending.letters().length() >= ending.least()) {
        return cut(word, ending.letters().length());
      }
    }
    return word;
  }
}
