package dev.byline.training.commands;

import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.evaluation.SpanScores;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
import dev.byline.training.learning.TrainerSettings;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.PretrainedEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the models of a training as they are made, and logs how good they are held out. */
final class StageOutput {

  private static final Logger LOG = LoggerFactory.getLogger(StageOutput.class);

  /** Pieces that windows share within a paragraph: a third of a window, as measured. */
  private static final int OVERLAP = 63;

  private final OutputOption output;
  private final TuningOptions tuning;
  private final PretrainedEncoder base;
  private final String name;
  private final TrainerSettings settings;
  private final List<GoldArticle> heldOut;

  StageOutput(
      OutputOption output,
      TuningOptions tuning,
      PretrainedEncoder base,
      String name,
      TrainerSettings settings,
      List<GoldArticle> heldOut) {
    this.output = output;
    this.tuning = tuning;
    this.base = base;
    this.name = name;
    this.settings = settings;
    this.heldOut = List.copyOf(heldOut);
  }

  /** Writes an epoch, so that a training that is stopped was not for nothing. */
  void epochDone(int epoch, EncoderWeights weights) throws IOException {
    String stage = "epoch-" + epoch;
    evaluate(write(output.below(stage), weights, Precision.SINGLE), stage);
  }

  /**
   * Writes a model in single precision and, with its constants tuned, quantised.
   *
   * @return the folder of the former, to learn from
   */
  Path finish(String stage, EncoderWeights weights) throws IOException {
    Path single = output.below(stage + "-float");
    write(single, weights, Precision.SINGLE);
    ModelFolder quantised = write(output.below(stage), weights, Precision.QUANTISED);
    tuning.tune(quantised, heldOut);
    evaluate(quantised, stage + ", quantised and tuned");
    return single;
  }

  private ModelFolder write(Path path, EncoderWeights weights, Precision precision)
      throws IOException {
    ModelFolder folder = new ModelFolder(path);
    folder.writeModel(weights, precision);
    folder.writeVocabulary(base.pieces());
    folder.writeConstants(untuned());
    return folder;
  }

  /** Constants without effect, but for the name and how texts are cut into windows. */
  private Constants untuned() {
    Properties properties = new Properties();
    properties.setProperty("name", name);
    properties.setProperty("window", Integer.toString(settings.window()));
    properties.setProperty("overlap", Integer.toString(OVERLAP));
    return Constants.read(properties);
  }

  private void evaluate(ModelFolder folder, String stage) throws IOException {
    SpanScores scores = new SpanScores();
    try (OnnxSpanTagger tagger = OnnxSpanTagger.open(folder.files(), 1)) {
      for (GoldArticle article : heldOut) {
        scores.add(article.first(), tagger.tag(article.text()));
      }
    }
    LOG.info("{}, held out: {}", stage, scores);
  }
}
