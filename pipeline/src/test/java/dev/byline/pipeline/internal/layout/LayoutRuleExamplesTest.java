package dev.byline.pipeline.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.CasesOf;
import dev.byline.pipeline.annotation.RuleExamples;
import dev.byline.pipeline.annotation.RuleExamples.Example;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.quotation.Samples;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every layout has examples in {@code layout-rule-examples.txt} that show it and that do not. */
class LayoutRuleExamplesTest {

  private static final String FILE = "layout-rule-examples.txt";

  @ParameterizedTest
  @CasesOf(FILE)
  void finds_what_the_example_says(Example example) {
    AnnotatedText text = Samples.annotate(example.text());
    Layout layout = new Layout(text, QuotationFinder.find(text));
    SetOffSpeech.Rule rule = SetOffSpeech.Rule.valueOf(example.rule());

    String found =
        SetOffSpeechFinder.RULES.get(rule).apply(layout).find().stream()
            .map(speech -> describe(text, speech))
            .collect(Collectors.joining(" ;; "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(example.expected());
  }

  @Test
  void every_rule_has_examples_for_and_against_it() {
    assertThat(SetOffSpeechFinder.RULES.keySet()).containsExactly(SetOffSpeech.Rule.values());
    RuleExamples.checkComplete(
        Arrays.stream(SetOffSpeech.Rule.values()).map(Enum::name).toList(), getClass(), FILE);
  }

  private static String describe(AnnotatedText text, SetOffSpeech speech) {
    return text.words(speech.source())
        + " ;"
        + speech.cue().map(text::words).map(cue -> " " + cue).orElse("")
        + " ; "
        + speech.content().stream().map(text::words).collect(Collectors.joining(" + "));
  }
}
