package dev.byline.pipeline.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.cases.TestFile;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser by itself, by the cases of {@code parses.txt}. */
class ShallowParseTest {

  record Case(String question, String word, String sentence, String answer) {

    static Case of(String line) {
      String[] parts = line.split(" \\| ");
      String[] asked = parts[0].strip().split(" ");
      return new Case(asked[0], asked[1], parts[1].strip(), parts[2].strip());
    }
  }

  static Stream<Case> cases() {
    return TestFile.lines(ShallowParseTest.class, "parses.txt").stream().map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answers(Case asked) {
    AnnotatedText text = AnnotatedTexts.of(asked.sentence());
    ShallowParse parse = ShallowParse.of(text);
    int at =
        text.tokens().stream()
            .filter(token -> token.text().equals(asked.word()))
            .mapToInt(Token::index)
            .findFirst()
            .orElseThrow();
    int end = text.sentenceOf(at).end();

    assertThat(answer(asked.question(), parse, at, end)).isEqualTo(asked.answer());
  }

  @Test
  void within_its_work_a_parse_is_given_again_for_its_own_text_alone() {
    AnnotatedText text = AnnotatedTexts.of("Vale/NNP left/VBD ./.");
    AnnotatedText other = AnnotatedTexts.of("Vale/NNP left/VBD ./.");
    ShallowParse parse = ShallowParse.of(text, QuotationFinder.find(text));

    assertThat(parse.within(() -> ShallowParse.of(text) == parse)).isTrue();
    assertThat(parse.within(() -> ShallowParse.of(other) == parse)).isFalse();
    assertThat(ShallowParse.of(text)).isNotSameAs(parse);
  }

  private static String answer(String question, ShallowParse parse, int at, int end) {
    NounGroups nouns = parse.nounGroups();
    return switch (question) {
      case "group" -> words(parse, at, nouns.end(at, end));
      case "long" -> words(parse, at, nouns.endWithLinks(at, end));
      case "longto" -> words(parse, nouns.startWithLinks(at, 0), at);
      case "verbs" -> words(parse, parse.verbGroups().start(at), at + 1);
      case "main" -> parse.words().token(parse.verbGroups().mainVerb(at, end)).text();
      case "passive" -> yes(parse.verbGroups().isPassive(at));
      case "auxiliary" -> yes(parse.verbGroups().isAuxiliary(at));
      case "clause" -> yes(parse.clauses().startsAt(at, end));
      case "subject" ->
          parse
              .subjects()
              .of(at)
              .map(range -> words(parse, range.start(), range.end()))
              .orElse("-");
      case "acts" -> yes(parse.roles().isSubject(new TokenRange(at, nouns.end(at, end))));
      case "time" -> yes(parse.words().isTime(at));
      case "phrases" -> phrases(parse.text());
      default -> throw new IllegalArgumentException(question);
    };
  }

  private static String phrases(AnnotatedText text) {
    List<Name> names =
        text.names().stream()
            .map(name -> new Name(name.tokens(), EntityType.valueOf(name.type().name())))
            .toList();
    return ShallowParse.of(text).nounPhrases(names).all().stream()
        .map(phrase -> text.words(phrase.tokens()))
        .collect(Collectors.joining(" ; "));
  }

  private static String words(ShallowParse parse, int start, int end) {
    return end <= start ? "-" : parse.text().words(new TokenRange(start, end));
  }

  private static String yes(boolean answer) {
    return answer ? "yes" : "no";
  }

  @Test
  void every_question_is_asked() {
    assertThat(cases().map(Case::question).distinct())
        .containsExactlyInAnyOrder(
            "group",
            "long",
            "longto",
            "verbs",
            "main",
            "passive",
            "auxiliary",
            "clause",
            "subject",
            "acts",
            "time",
            "phrases");
  }

  /** One sentence of 40,000 words, every one of them a verb, a comma or a link. */
  @Test
  void takes_linear_time() {
    for (String words :
        List.of("said/VBD/say ", "of/IN ", ",/, ", "union/NN of/IN ", "to/TO go/VB ")) {
      AnnotatedText text = AnnotatedTexts.of(words.repeat(40_000 / words.split(" ").length));

      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> asked(ShallowParse.of(text)), words);
    }
  }

  /** Subjects and phrases are read when they are asked for. */
  private static void asked(ShallowParse parse) {
    parse.nounPhrases(List.of());
    parse.roles().isSubject(new TokenRange(0, 1));
  }
}
