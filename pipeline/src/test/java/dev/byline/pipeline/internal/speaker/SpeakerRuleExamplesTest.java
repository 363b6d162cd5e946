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

  @ParameterizedTest
  @CasesOf(FILE)
  void proposes_what_the_example_says(Example example) {
    SpeakerRule rule =
        SpeakerRules.STANDARD.stream()
            .filter(known -> known.id().equals(example.rule()))
            .findFirst()
            .orElseThrow();
    SpeakerAssignments assignments = Speakers.assignments(Taggings.of(example.text()), List.of());
    int last = assignments.quotations().size() - 1;
    Speakers.believingTheFirst(assignments).decideBefore(last);

    String proposed =
        rule.propose(last, assignments).stream()
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
