package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Referent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers in an interview that is set as 'Q.' and 'A.': the one person who is named before the
 * first question. Immutable.
 *
 * @param interviewed that person; empty in other texts, and where several are named
 */
record AnswerLabels(AnnotatedText text, Optional<Referent> interviewed) {

  static AnswerLabels in(ResolvedArticle article) {
    AnnotatedText text = article.text();
    Optional<Integer> question =
        text.paragraphs().stream()
            .filter(paragraph -> isLabel(text, paragraph.start(), "q"))
            .map(TokenRange::start)
            .findFirst();
    return new AnswerLabels(text, question.flatMap(end -> onlyOne(article, end)));
  }

  private static Optional<Referent> onlyOne(ResolvedArticle article, int end) {
    List<Referent> people =
        article.owners().entrySet().stream()
            .filter(entry -> entry.getKey().tokens().end() <= end && entry.getValue().isPerson())
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** Who is meant by the words of a source, if they are the label of an answer. */
  Optional<Referent> of(TokenRange source) {
    return interviewed.filter(who -> isLabel(text, source.start(), "a"));
  }

  /** Whether a paragraph begins here with a letter and a full stop or colon. */
  private static boolean isLabel(AnnotatedText text, int token, String letter) {
    boolean first = text.paragraphOf(token).start() == token;
    boolean stop = text.token(token).isWord(letter + ".");
    boolean before =
        text.token(token).isWord(letter)
            && token + 1 < text.size()
            && text.token(token + 1).isWord(":", ".");
    return first && (stop || before);
  }
}
