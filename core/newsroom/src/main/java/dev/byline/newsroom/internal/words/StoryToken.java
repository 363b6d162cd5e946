package dev.byline.newsroom.internal.words;

import java.util.Collections;
import java.util.List;

/**
 * A word of a passage.
 *
 * @param form in lower case, without accents
 * @param stem without its ending; countries and their people share one
 * @param senses what it shares with the words of its family, and with those that mean the same
 * @param kind what the word is for
 * @param start where it begins in the text that was read
 * @param end where it ends there
 */
public record StoryToken(
    String form, String stem, List<String> senses, Kind kind, int start, int end) {

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
    boolean exact = kind == Kind.NUMBER || kind == Kind.DAY;
    boolean name = kind == Kind.NAME && !Lexicon.isCountry(form);
    List<String> senses = Lexicon.senses(name ? Stems.of(stem) : stem);
    return new StoryToken(form, stem, exact ? List.of(stem) : senses, kind, start, end);
  }

  /** What it is looked up and counted by: words of one root mean the same, or nearly. */
  public String root() {
    return senses.get(0);
  }

  /** Whether this and another are forms of one word, or words for the same. */
  public boolean agrees(StoryToken other) {
    return stem.equals(other.stem)
        || !Collections.disjoint(senses, other.senses)
        || isPhraseOf(other)
        || other.isPhraseOf(this);
  }

  /** "Turned it off" is "turned off", in whatever place the second word stands. */
  private boolean isPhraseOf(StoryToken word) {
    int end = stem.indexOf('_');
    return end > 0 && word.stem.indexOf('_') < 0 && stem.substring(0, end).equals(word.stem);
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
            ? Stems.spellAlike(stem, other.stem) || beginsAlike(other)
            : agrees(other) && !Lexicon.areOpposite(stem, other.stem);
    return alike ? FORMS : 0;
  }

  /** "Kuznica", "Kuznitsa": two alphabets agree on how a name begins. */
  private boolean beginsAlike(StoryToken other) {
    return Math.min(stem.length(), other.stem.length()) > LONG_NAME
        && stem.regionMatches(0, other.stem, 0, LONG_NAME - 1);
  }

  private boolean isExact() {
    return kind == Kind.NUMBER || kind == Kind.DAY;
  }

  /** Whether it says something about which statement it is. */
  public boolean isContent() {
    return kind != Kind.FUNCTION && kind != Kind.NEGATOR;
  }
}
