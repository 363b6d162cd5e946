package dev.byline.newsroom.internal.words;

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
public record StoryToken(String form, String stem, String root, Kind kind, int start, int end) {

  /** Two forms of a word have this much of it in common. */
  private static final double FORMS = 0.9;

  /** Names that begin alike and are longer are one in two forms. */
  private static final int LONG_NAME = 6;

  /** What a word is for. */
  public enum Kind {
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
  public boolean agrees(StoryToken other) {
    return stem.equals(other.stem)
        || (root.equals(other.root) && (stem.length() >= root.length() || root.startsWith("=")));
  }

  /** How much of it another word has: 1 for the same word, less for a form of it, else 0. */
  public double likeness(StoryToken other) {
    if (stem.equals(other.stem)) {
      return 1;
    }
    if (isExact() || other.isExact()) {
      return 0;
    }
    boolean alike =
        kind == Kind.NAME && other.kind == Kind.NAME
            ? Stems.spellAlike(stem, other.stem) || (agrees(other) && stem.length() > LONG_NAME)
            : agrees(other) && !Lexicon.areOpposite(stem, other.stem);
    return alike ? FORMS : 0;
  }

  private boolean isExact() {
    return kind == Kind.NUMBER || kind == Kind.DAY;
  }

  /** Whether it says something about which statement it is. */
  public boolean isContent() {
    return kind != Kind.FUNCTION && kind != Kind.NEGATOR;
  }
}
