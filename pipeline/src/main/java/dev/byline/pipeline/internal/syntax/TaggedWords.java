package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.List;

/** What single words are, by part of speech and closed classes. Immutable. */
public final class TaggedWords {

  private final AnnotatedText text;

  /** In lower case, as which every word is looked up in many lists. */
  private final List<String> lower;

  /** The words of a text. */
  TaggedWords(AnnotatedText text) {
    this.text = text;
    this.lower = text.tokens().stream().map(token -> Spelling.lower(token.text())).toList();
  }

  /** How many there are. */
  public int size() {
    return text.size();
  }

  /** One of them. */
  public Token token(int index) {
    return text.token(index);
  }

  /** Its spelling in lower case. */
  public String lower(int index) {
    return lower.get(index);
  }

  /** Where the sentence of a word begins. */
  public int sentenceStart(int index) {
    return text.sentenceOf(index).start();
  }

  /** Where the sentence of a word ends. */
  public int sentenceEnd(int index) {
    return text.sentenceOf(index).end();
  }

  /** Whether it is of a closed class, by its spelling. */
  public boolean is(int index, WordClass kind) {
    return kind.has(lower(index));
  }

  /** Whether it is a verb with tense or a modal. */
  public boolean isFinite(int index) {
    return token(index).hasTag("VBD", "VBZ", "VBP", "MD");
  }

  /** Whether it is a verb or modal in any form. */
  public boolean isVerb(int index) {
    return token(index).hasTag("VB", "MD");
  }

  /** Whether it is an adverb, negations among them. */
  public boolean isAdverb(int index) {
    return token(index).hasTag("RB");
  }

  /** Whether it opens an adverbial clause. */
  public boolean isSubordinator(int index) {
    return is(index, WordClass.SUBORDINATOR);
  }

  /** Whether it says when: 'Monday', 'yesterday', 'week'. */
  public boolean isTime(int index) {
    String word = lower(index);
    return WordClass.DAY.has(word) || WordClass.TIME.has(word);
  }
}
