package dev.byline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StageSamplerTest {

  private static String stageOf(String... classes) {
    return StageSampler.stageOf(
        Arrays.stream(classes)
            .map(name -> new StackTraceElement(name, "run", null, -1))
            .toArray(StackTraceElement[]::new));
  }

  @Test
  void a_native_call_counts_for_who_made_it() {
    String session = "ai.onnxruntime.OrtSession";
    assertThat(stageOf(session, "dev.byline.pipeline.internal.encoder.OnnxEncoder"))
        .isEqualTo("encoder");
    assertThat(stageOf(session, "dev.byline.pipeline.internal.encoder.CoreferenceHeads"))
        .contains("antecedents");
  }

  @Test
  void what_is_no_engine_is_the_rest() {
    assertThat(stageOf("java.util.HashMap", "dev.byline.pipeline.internal.source.SourceReader"))
        .contains("the rest");
    assertThat(stageOf("edu.stanford.nlp.tagger.maxent.MaxentTagger")).contains("parts of speech");
    assertThat(stageOf("dev.byline.pipeline.internal.maxent.TagSearch"))
        .contains("parts of speech");
    assertThat(stageOf("dev.byline.pipeline.internal.crf.SequenceLabeller")).isEqualTo("names");
  }
}
