package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.corenlp.TokenPattern;
import dev.byline.pipeline.internal.rules.Match;
import dev.byline.pipeline.rules.ArticleRule;
import dev.byline.pipeline.rules.RuleAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Attribution rules of all sorts as finders of matches, and what they find as words. */
final class Attributed {

  private Attributed() {}

  /** A pattern of tokens, asked sentence by sentence. */
  static Function<AnnotatedText, List<Match>> by(String rule, TokenPattern pattern) {
    return text -> bySentence(rule, text, pattern::find);
  }

  /** A rule in Java, whose answers must lie in the sentence that it was asked about. */
  static Function<AnnotatedText, List<Match>> by(ArticleRule rule) {
    return text ->
        bySentence(
            rule.name(),
            text,
            (all, sentence) -> checked(rule, sentence, rule.answer(all, sentence)));
  }

  @FunctionalInterface
  private interface Sentences {
    List<RuleAnswer> find(AnnotatedText text, TokenRange sentence);
  }

  private static List<Match> bySentence(String rule, AnnotatedText text, Sentences finder) {
    List<Match> matches = new ArrayList<>();
    for (TokenRange sentence : text.sentences()) {
      for (RuleAnswer answer : finder.find(text, sentence)) {
        matches.add(new Match(rule, answer.cue(), answer.source(), answer.contents(), 1));
      }
    }
    return matches;
  }

  private static List<RuleAnswer> checked(
      ArticleRule rule, TokenRange sentence, List<RuleAnswer> answers) {
    for (RuleAnswer answer : answers) {
      boolean inside =
          sentence.contains(answer.cue())
              && answer.source().stream().allMatch(sentence::contains)
              && answer.contents().stream().allMatch(sentence::contains);
      if (!inside) {
        throw new IllegalStateException(
            rule.getClass().getName() + ": " + answer + " is not within " + sentence);
      }
    }
    return answers;
  }

  /** {@code source | cue | content}. */
  static List<String> words(AnnotatedText text, List<Match> matches) {
    return matches.stream().map(match -> words(text, match)).toList();
  }

  private static String words(AnnotatedText text, Match match) {
    String contents =
        match.contents().stream()
            .map(range -> text.excerpt(range).text())
            .collect(Collectors.joining(" … "));
    return match.source().map(range -> text.excerpt(range).text()).orElse("")
        + " | "
        + text.excerpt(match.cue()).text()
        + " | "
        + contents;
  }
}
