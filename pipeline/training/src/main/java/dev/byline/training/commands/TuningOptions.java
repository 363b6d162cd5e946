package dev.byline.training.commands;

import com.google.common.collect.ImmutableMap;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.training.calibration.DecodingTuner;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** How constants are tuned. */
final class TuningOptions {

  @CommandLine.Option(
      names = "--easier",
      paramLabel = "ROLE=COST",
      split = ",",
      description = {
        "After tuning, how much easier spans of a role shall begin, as log odds; such as",
        "SOURCE=0.3,CUE=0.3,CONTENT=0.8. Finds more, which a confidence learned behind it sorts."
      })
  private Map<SpanRole, Double> easier = Map.of();

  /** Tunes the constants of a model on articles it was not trained on, and writes them. */
  void tune(ModelFolder model, List<GoldArticle> heldOut) throws IOException {
    try (OnnxSpanTagger tagger = OnnxSpanTagger.open(model.files(), 1)) {
      DecodingTuner tuner = new DecodingTuner(tagger, heldOut);
      model.writeConstants(tuner.tune(tagger.constants(), ImmutableMap.copyOf(easier)));
    }
  }
}
