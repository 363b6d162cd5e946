package dev.byline.pipeline.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has examples in {@code rule-examples.txt} that it must and must not answer. */
class RuleExamplesTest {

  private static final List<AttributionRule> RULES = RuleSpanTagger.standard(CueLexicon.load());

  record Example(String rule, String article, String expected) {
    boolean passes() {
      return expected.equals("-");
    }
  }

  static Stream<Example> examples() {
    try (InputStream in = RuleExamplesTest.class.getResourceAsStream("rule-examples.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split(" \\| "))
              .map(parts -> new Example(parts[0].strip(), parts[1].strip(), parts[2].strip()))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheExampleSays(Example example) {
    AnnotatedText text = AnnotatedTexts.of(example.article());
    AttributionRule rule =
        RULES.stream().filter(known -> known.id().equals(example.rule())).findFirst().orElseThrow();
    RuleContext reading = RuleContext.of(text);
    Optional<Match> match =
        IntStream.range(0, text.size())
            .mapToObj(head -> rule.match(reading, head))
            .flatMap(Optional::stream)
            .findFirst();
    String found = match.map(answer -> words(text, answer)).orElse("-");
    assertThat(found).isEqualTo(example.expected());
  }

  @Test
  void everyRuleHasExamplesForAndAgainstIt() {
    for (AttributionRule rule : RULES) {
      List<Example> own = examples().filter(example -> example.rule().equals(rule.id())).toList();
      assertThat(own).as(rule.id()).anyMatch(Example::passes).anyMatch(e -> !e.passes());
    }
    assertThat(RULES).extracting(AttributionRule::id).doesNotHaveDuplicates();
  }

  private static String words(AnnotatedText text, Match match) {
    String contents = match.contents().stream().map(text::words).collect(Collectors.joining(" + "));
    String source = match.source().map(text::words).orElse("");
    return (source + " ; " + text.words(match.cue()) + " ; " + contents).strip();
  }
}
