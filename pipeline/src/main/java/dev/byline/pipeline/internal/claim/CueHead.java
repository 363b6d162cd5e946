package dev.byline.pipeline.internal.claim;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Locale;
import java.util.Optional;

/**
 * The word of a cue that carries its meaning, and what the lexicon says about it.
 *
 * @param index index of the word's token
 * @param wordClass {@code V}, {@code N}, {@code A} or {@code O}
 * @param entry what the lexicon says, empty for a word it does not know
 */
record CueHead(int index, char wordClass, Optional<KindLexicon.Entry> entry) {

  static CueHead of(
      AnnotatedText text, TokenRange cue, Complement complement, KindLexicon lexicon) {
    Optional<CueHead> phrase = phrase(text, cue, complement, lexicon);
    if (phrase.isPresent()) {
      return phrase.get();
    }
    int verb = last(text, cue, "VB");
    int noun = last(text, cue, "NN");
    int adjective = last(text, cue, "JJ");
    boolean light = verb < 0 || WordClass.LIGHT_VERB.has(text.token(verb).lemma());
    if (light && noun > verb) {
      CueHead head = look(text, noun, 'N', complement, lexicon);
      if (head.entry().isPresent() || verb < 0) {
        return head;
      }
    }
    if (light && adjective > verb) {
      CueHead head = look(text, adjective, 'A', complement, lexicon);
      if (head.entry().isPresent() || verb < 0) {
        return head;
      }
    }
    return verb >= 0
        ? look(text, verb, 'V', complement, lexicon)
        : other(text, cue, complement, lexicon);
  }

  /** A word with its particle or preposition: {@code call on}, {@code point out}. */
  private static Optional<CueHead> phrase(
      AnnotatedText text, TokenRange cue, Complement complement, KindLexicon lexicon) {
    for (int i = cue.end() - 2; i >= cue.start(); i--) {
      Token token = text.token(i);
      char wordClass = classOf(token);
      String two = token.lemma() + "_" + lower(text, i + 1);
      if (i + 2 < cue.end()) {
        Optional<KindLexicon.Entry> three =
            lexicon.find(wordClass, two + "_" + lower(text, i + 2), complement);
        if (three.isPresent()) {
          return Optional.of(new CueHead(i, wordClass, three));
        }
      }
      Optional<KindLexicon.Entry> entry = lexicon.find(wordClass, two, complement);
      if (entry.isPresent()) {
        return Optional.of(new CueHead(i, wordClass, entry));
      }
    }
    return Optional.empty();
  }

  /** A cue without verb, noun or adjective: a preposition, an adverb, a mark; or an odd tag. */
  private static CueHead other(
      AnnotatedText text, TokenRange cue, Complement complement, KindLexicon lexicon) {
    CueHead last = new CueHead(cue.end() - 1, 'O', Optional.empty());
    for (int i = cue.start(); i < cue.end(); i++) {
      for (char wordClass : new char[] {'O', 'V', 'N', 'A'}) {
        CueHead head = look(text, i, wordClass, complement, lexicon);
        if (head.entry().isPresent()) {
          return head;
        }
      }
    }
    return last;
  }

  private static CueHead look(
      AnnotatedText text, int index, char wordClass, Complement complement, KindLexicon lexicon) {
    Optional<KindLexicon.Entry> entry =
        lexicon.find(wordClass, text.token(index).lemma(), complement);
    if (entry.isEmpty()) {
      // Headlines and names are lemmatised as they stand.
      entry = lexicon.find(wordClass, lower(text, index), complement);
    }
    return new CueHead(index, wordClass, entry);
  }

  private static int last(AnnotatedText text, TokenRange cue, String tag) {
    for (int i = cue.end() - 1; i >= cue.start(); i--) {
      if (text.token(i).hasTag(tag)) {
        return i;
      }
    }
    return -1;
  }

  private static char classOf(Token token) {
    return token.hasTag("VB") ? 'V' : token.hasTag("NN") ? 'N' : token.hasTag("JJ") ? 'A' : 'O';
  }

  private static String lower(AnnotatedText text, int index) {
    return text.token(index).text().toLowerCase(Locale.ROOT);
  }
}
