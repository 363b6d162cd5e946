package dev.byline.pipeline.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
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

/** Every layout has examples in {@code layout-rule-examples.txt} that show it and that do not. */
class LayoutRuleExamplesTest {

  record Example(String rule, String text, String expected) {
    boolean passes() {
      return expected.equals("-");
    }
  }

  static Stream<Example> examples() {
    try (InputStream in =
        LayoutRuleExamplesTest.class.getResourceAsStream("layout-rule-examples.txt")) {
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

  private static List<LayoutRule> rules(AnnotatedText text) {
    Layout layout = new Layout(text, QuotationFinder.find(text));
    return SetOffSpeechFinder.RULES.stream().map(rule -> rule.apply(layout)).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheExampleSays(Example example) {
    AnnotatedText text = Samples.annotate(example.text().replace(" ## ", "\n\n"));
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
  void everyRuleHasExamplesForAndAgainstIt() {
    List<LayoutRule> rules = rules(Samples.annotate("We stay."));
    for (LayoutRule rule : rules) {
      List<Example> own =
          examples().filter(example -> example.rule().equals(rule.id().name())).toList();
      assertThat(own).as(rule.id().name()).anyMatch(Example::passes).anyMatch(e -> !e.passes());
    }
    assertThat(rules).extracting(LayoutRule::id).containsExactly(SetOffSpeech.Rule.values());
  }

  private static String describe(AnnotatedText text, SetOffSpeech speech) {
    return text.words(speech.source())
        + " ;"
        + speech.cue().map(text::words).map(cue -> " " + cue).orElse("")
        + " ; "
        + speech.content().stream().map(text::words).collect(Collectors.joining(" + "));
  }
}
