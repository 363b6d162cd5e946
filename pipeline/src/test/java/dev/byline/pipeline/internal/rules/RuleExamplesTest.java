package dev.byline.pipeline.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.CasesOf;
import dev.byline.pipeline.annotation.RuleExamples;
import dev.byline.pipeline.annotation.RuleExamples.Example;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every rule has examples in {@code rule-examples.txt} that it must and must not answer. */
class RuleExamplesTest {

  private static final String FILE = "rule-examples.txt";

  private static final List<AttributionRule> RULES = RuleSpanTagger.standard(CueLexicon.load());

  @ParameterizedTest
  @CasesOf(FILE)
  void finds_what_the_example_says(Example example) {
    AnnotatedText text = AnnotatedTexts.of(example.text());
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
  void every_rule_has_examples_for_and_against_it() {
    RuleExamples.checkComplete(RULES.stream().map(AttributionRule::id).toList(), getClass(), FILE);
  }

  private static String words(AnnotatedText text, Match match) {
    String contents = match.contents().stream().map(text::words).collect(Collectors.joining(" + "));
    String source = match.source().map(text::words).orElse("");
    return (source + " ; " + text.words(match.cue()) + " ; " + contents).strip();
  }
}
