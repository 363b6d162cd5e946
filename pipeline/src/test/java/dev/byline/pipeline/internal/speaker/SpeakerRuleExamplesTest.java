package dev.byline.pipeline.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.CasesOf;
import dev.byline.pipeline.annotation.RuleExamples;
import dev.byline.pipeline.annotation.RuleExamples.Example;
import dev.byline.pipeline.internal.attribution.Taggings;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Every rule has examples in {@code speaker-rule-examples.txt} that it must and must not answer.
 */
class SpeakerRuleExamplesTest {

  private static final String FILE = "speaker-rule-examples.txt";

  /** Before an article: of its first quotation, not its last. */
  private static final String FIRST = "1: ";

  @ParameterizedTest
  @CasesOf(FILE)
  void proposes_what_the_example_says(Example example) {
    SpeakerRule rule =
        SpeakerRules.STANDARD.stream()
            .filter(known -> known.id().equals(example.rule()))
            .findFirst()
            .orElseThrow();
    boolean first = example.text().startsWith(FIRST);
    String article = first ? example.text().substring(FIRST.length()) : example.text();
    SpeakerAssignments assignments = Speakers.assignments(Taggings.of(article), List.of());
    int asked = first ? 0 : assignments.quotations().size() - 1;
    Speakers.believingTheFirst(assignments).decideBefore(asked);

    String proposed =
        rule.propose(asked, assignments).stream()
            .map(decision -> Speakers.show(decision, assignments))
            .collect(Collectors.joining(", "));

    assertThat(proposed.isEmpty() ? "-" : proposed).isEqualTo(example.expected());
  }

  @Test
  void every_rule_has_examples_for_and_against_it() {
    RuleExamples.checkComplete(
        SpeakerRules.STANDARD.stream().map(SpeakerRule::id).toList(), getClass(), FILE);
  }
}
