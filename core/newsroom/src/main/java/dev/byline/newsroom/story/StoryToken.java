package dev.byline.newsroom.story;

/**
 * A word of a passage.
 *
 * @param form in lower case, without accents
 * @param stem without its ending; countries and their people share one
 * @param root what all words that may be forms of it, or mean the same, share
 * @param kind what the word is for
 * @param start where it begins in the text that was read
 * @param end where it ends there
 */
record StoryToken(String form, String stem, String root, Kind kind, int start, int end) {

  /** What a word is for. */
  enum Kind {
    /** Grammar. */
    FUNCTION,
    /** Turns what follows into its opposite. */
    NEGATOR,
    /** A number, in digits. */
    NUMBER,
    /** A day of the week or a month. */
    DAY,
    /** A name, by its capital letter. */
    NAME,
    /** Any other word. */
    WORD
  }

  static StoryToken of(String form, String stem, Kind kind, int start, int end) {
    return new StoryToken(form, stem, Stems.root(stem), kind, start, end);
  }

  /** Whether this and another are forms of one word, or words for the same. */
  boolean agrees(StoryToken other) {
    return stem.equals(other.stem)
        || (root.equals(other.root) && (stem.length() >= root.length() || root.startsWith("=")));
  }

  /** Whether it says something about which statement it is. */
  boolean isContent() {
    return kind != Kind.FUNCTION && kind != Kind.NEGATOR;
  }
}
