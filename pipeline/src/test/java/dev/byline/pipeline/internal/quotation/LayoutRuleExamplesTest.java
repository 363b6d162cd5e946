package dev.byline.pipeline.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.RuleExamples;
import dev.byline.pipeline.annotation.RuleExamples.Example;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout has examples in {@code layout-rule-examples.txt} that show it and that do not. */
class LayoutRuleExamplesTest {

  static Stream<Example> examples() {
    return RuleExamples.read(LayoutRuleExamplesTest.class, "layout-rule-examples.txt");
  }

  private static List<LayoutRule> rules(AnnotatedText text) {
    Layout layout = new Layout(text, QuotationFinder.find(text));
    return SetOffSpeechFinder.RULES.stream().map(rule -> rule.apply(layout)).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void finds_what_the_example_says(Example example) {
    AnnotatedText text = Samples.annotate(example.text());
    LayoutRule rule =
        rules(text).stream()
            .filter(known -> known.id().name().equals(example.rule()))
            .findFirst()
            .orElseThrow();

    String found =
        rule.find().stream()
            .map(speech -> describe(text, speech))
            .collect(Collectors.joining(" ;; "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(example.expected());
  }

  @Test
  void every_rule_has_examples_for_and_against_it() {
    List<LayoutRule> rules = rules(Samples.annotate("We stay."));

    assertThat(rules).extracting(LayoutRule::id).containsExactly(SetOffSpeech.Rule.values());
    RuleExamples.checkComplete(
        Arrays.stream(SetOffSpeech.Rule.values()).map(Enum::name).toList(), examples());
  }

  private static String describe(AnnotatedText text, SetOffSpeech speech) {
    return text.words(speech.source())
        + " ;"
        + speech.cue().map(text::words).map(cue -> " " + cue).orElse("")
        + " ; "
        + speech.content().stream().map(text::words).collect(Collectors.joining(" + "));
  }
}
