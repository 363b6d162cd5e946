package dev.byline.pipeline.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.CasesOf;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.quotation.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class SetOffSpeechFinderTest {

  @ParameterizedTest
  @CasesOf("set-off.txt")
  void finds_what_the_golden_case_says(Case example) {
    Samples.Golden golden = Samples.Golden.of(example);
    AnnotatedText text = Samples.annotate(golden.text());
    assertThat(find(text).stream().map(speech -> describe(text, speech)))
        .containsExactlyElementsOf(golden.expected());
  }

  private static List<SetOffSpeech> find(AnnotatedText text) {
    return SetOffSpeechFinder.find(text, QuotationFinder.find(text));
  }

  private static String describe(AnnotatedText text, SetOffSpeech speech) {
    return speech.rule()
        + " | "
        + text.words(speech.source())
        + " | "
        + speech.cue().map(text::words).orElse("-")
        + " | "
        + speech.content().stream().map(text::words).collect(Collectors.joining(" || "));
  }

  @Test
  @Tag("slow")
  void any_piece_of_a_sample_is_read() {
    for (Samples.Golden golden : Samples.golden(SetOffSpeechFinderTest.class, "set-off.txt")) {
      String text = golden.text();
      for (int cut = 0; cut < text.length(); cut++) {
        if (!Character.isLetter(text.charAt(cut))) {
          check(text.substring(0, cut));
          check(text.substring(cut));
        }
      }
    }
  }

  /** No word belongs to two findings. */
  private static void check(String text) {
    AnnotatedText annotated = Samples.annotate(text);
    boolean[] taken = new boolean[annotated.size()];
    for (SetOffSpeech speech : find(annotated)) {
      for (TokenRange range :
          Stream.concat(Stream.of(speech.source()), speech.content().stream()).toList()) {
        for (int i = range.start(); i < range.end(); i++) {
          assertThat(taken[i]).isFalse();
          taken[i] = true;
        }
      }
    }
  }

  @Test
  @Tag("slow")
  void long_transcripts_and_many_dashes_take_linear_time() {
    String transcript = "Q: Why did you stay?\n\nA: Because.\n\n".repeat(3000);
    String dashes = "— Mara (".repeat(10_000);
    String quotations = "“We stay.\n\n".repeat(3000) + "“So do we.”\n\n— Ann Doyle";
    for (String sample : List.of(transcript, dashes, quotations)) {
      AnnotatedText text = Samples.annotate(sample);
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(text));
    }
    assertThat(find(Samples.annotate(transcript))).hasSize(6000);
  }

  @Test
  void speech_has_a_source_and_words() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SetOffSpeech(
                    SetOffSpeech.Rule.TWEET,
                    new TokenRange(1, 2),
                    Optional.empty(),
                    List.of(new TokenRange(0, 0))));
  }
}
