package dev.byline.newsroom.internal.words;

import java.util.List;

/**
 * The words of a text as they are compared: as {@link Tokens} reads them, with what several words
 * say together in one.
 */
public final class Wording {

  private Wording() {}

  /** The words, in their order. */
  public static List<StoryToken> of(String text) {
    return Phrases.joined(Shares.read(Tokens.of(text)));
  }
}
