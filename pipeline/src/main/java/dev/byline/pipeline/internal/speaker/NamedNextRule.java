package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.Optional;

/**
 * A quotation that is a paragraph of its own, and the next paragraph says whose it was: 'So said
 * Vale', 'Those were the words of Vale', 'Those words, from Vale, drew cheers', 'That is how Vale
 * described it'. Where it opens the article, or speaks of 'I' or 'we' below its headline, also who
 * the next paragraph begins with.
 */
final class NamedNextRule extends PlaceRule {

  static final String ID = "named-next";

  /** Paragraphs in front that may be a headline; set by hand. */
  private static final int FIRST = 2;

  /** In tokens: a longer name has its whole sentence behind it. */
  private static final int LONGEST = 14;

  NamedNextRule() {
    super(ID);
  }

  @Override
  Optional<TokenRange> speaker(int index, Quotation quotation, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    if (!new Continuation(index, assignments).isParagraph()
        || quotation.tokens().end() >= text.size()) {
      return Optional.empty();
    }
    int paragraph = text.token(quotation.tokens().start()).paragraph();
    int next = text.paragraphs().get(Math.min(paragraph + 1, text.paragraphs().size() - 1)).start();
    TokenRange sentence = text.sentenceOf(next);
    Optional<TokenRange> said = said(text, sentence);
    boolean pointed = text.token(next).isWord("that", "this", "those", "these");
    if (said.isEmpty() && !pointed && isLead(paragraph, quotation, text)) {
      said = Actors.opening(text, sentence);
    }
    return said;
  }

  /** Whether it opens the article, or stands below a headline and says 'I', 'we' or 'you'. */
  private static boolean isLead(int paragraph, Quotation quotation, AnnotatedText text) {
    boolean first =
        paragraph == 0 || paragraph < FIRST && text.paragraphs().get(0).size() < LONGEST;
    return paragraph == 0 || first && (isFirstPerson(quotation, text) || isToYou(quotation, text));
  }

  private static boolean isToYou(Quotation quotation, AnnotatedText text) {
    return text.tokens(quotation.inside()).stream().anyMatch(token -> token.isWord("you", "your"));
  }

  static boolean isFirstPerson(Quotation quotation, AnnotatedText text) {
    return text.tokens(quotation.inside()).stream()
        .anyMatch(token -> token.isWord("i", "we", "my", "our", "me", "us"));
  }

  private static Optional<TokenRange> said(AnnotatedText text, TokenRange sentence) {
    int at = sentence.start();
    if (at + 3 >= sentence.end()) {
      return Optional.empty();
    }
    if (text.token(at).isWord("so") && WordClass.SPEECH.has(text.token(at + 1).lemma())) {
      return name(text, at + 2, sentence.end());
    }
    boolean pointing = text.token(at).isWord("that", "this", "those", "these");
    if (pointing && WordClass.VERDICT.has(text.token(at + 1).lemma())) {
      return of(text, at + 2, sentence.end());
    }
    if (!pointing || !text.token(at + 1).lemma().equals("be")) {
      return Optional.empty();
    }
    if (text.token(at + 2).isWord("how")) {
      return name(text, at + 3, sentence.end());
    }
    for (int i = at + 2; i + 1 < Math.min(sentence.end(), at + 8); i++) {
      if (WordClass.VERDICT.has(text.token(i).lemma())) {
        return of(text, i + 1, sentence.end());
      }
    }
    return Optional.empty();
  }

  /** Whose words it were, behind 'of' or 'from', also where it is said first when: 'on Monday'. */
  private static Optional<TokenRange> of(AnnotatedText text, int behind, int end) {
    for (int i = behind; i + 1 < end; i++) {
      Token token = text.token(i);
      if (token.isWord("of", "from")) {
        return name(text, i + 1, end);
      }
      boolean when =
          token.isWord(",", "on", "this", "last")
              || WordClass.DAY.has(token)
              || WordClass.TIME.has(token);
      if (!when) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The words up to the end of the first name of a person in them. */
  private static Optional<TokenRange> name(AnnotatedText text, int start, int end) {
    TokenRange words = new TokenRange(start, Math.min(end, start + LONGEST));
    return Actors.people(text, words).stream()
        .map(name -> new TokenRange(start, name.end()))
        .filter(who -> text.tokens(who).stream().noneMatch(t -> t.hasTag("VB", "MD", "W")))
        .findFirst();
  }
}
