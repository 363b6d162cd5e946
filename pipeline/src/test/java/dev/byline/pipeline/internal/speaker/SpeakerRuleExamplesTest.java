package dev.byline.pipeline.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.attribution.Taggings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has examples in {@code speaker-rule-examples.txt} that it must and must not answer. */
class SpeakerRuleExamplesTest {

  record Example(String rule, String article, String expected) {
    boolean passes() {
      return expected.equals("-");
    }
  }

  static Stream<Example> examples() {
    try (InputStream in =
        SpeakerRuleExamplesTest.class.getResourceAsStream("speaker-rule-examples.txt")) {
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
  void proposesWhatTheExampleSays(Example example) {
    Taggings taggings =
        Taggings.of(example.article().replace(" // ", "\n").replace(" ## ", "\n\n"));
    SpeakerRule rule =
        SpeakerRules.STANDARD.stream()
            .filter(known -> known.id().equals(example.rule()))
            .findFirst()
            .orElseThrow();
    SpeakerAssignments assignments = Speakers.assignments(taggings, List.of());
    int last = assignments.quotations().size() - 1;
    Speakers.believingTheFirst(assignments).decideBefore(last);

    String proposed =
        rule.propose(last, assignments).stream()
            .map(decision -> Speakers.show(decision, assignments))
            .collect(Collectors.joining(", "));

    assertThat(proposed.isEmpty() ? "-" : proposed).isEqualTo(example.expected());
  }

  @Test
  void everyRuleHasExamplesForAndAgainstIt() {
    for (SpeakerRule rule : SpeakerRules.STANDARD) {
      List<Example> own = examples().filter(example -> example.rule().equals(rule.id())).toList();
      assertThat(own).as(rule.id()).anyMatch(Example::passes).anyMatch(e -> !e.passes());
    }
    assertThat(SpeakerRules.STANDARD).extracting(SpeakerRule::id).doesNotHaveDuplicates();
  }
}
