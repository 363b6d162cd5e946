package dev.byline.training.commands;

import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.learning.TrainerSettings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Trains a model: from annotated articles to the files that Byline loads. */
@CommandLine.Command(
    name = "train",
    showDefaultValues = true,
    description = {
      "Trains a tagger and writes its files.",
      "Each epoch is written to <output>/epoch-<n> in single precision; the result, quantised and"
          + " with its constants tuned on held-out articles, to <output>/full, where layers are"
          + " dropped to <output>/cut, and each pupil to <output>/pupil-<n>. Beside each of these,"
          + " <name>-float has the same in single precision."
    })
final class TrainCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(TrainCommand.class);

  private static final TrainerSettings DEFAULTS = TrainerSettings.builder().build();

  @CommandLine.Mixin private CorpusOptions corpus = new CorpusOptions();
  @CommandLine.Mixin private OutputOption output = new OutputOption();
  @CommandLine.Mixin private TrainingOptions training = new TrainingOptions(DEFAULTS);
  @CommandLine.Mixin private StartOptions start = new StartOptions();
  @CommandLine.Mixin private LayerOptions layers = new LayerOptions();
  @CommandLine.Mixin private TeacherOptions teachers = new TeacherOptions();
  @CommandLine.Mixin private TuningOptions tuning = new TuningOptions();

  @CommandLine.Option(names = "--window", description = "Pieces a window, at most 192.")
  private int window = DEFAULTS.window();

  @CommandLine.Option(
      names = "--name",
      defaultValue = "tagger",
      description = "The model's name, which Byline gives as the author of its decisions.")
  private String name = "tagger";

  @Override
  public Integer call() throws IOException {
    TrainerSettings settings = training.settings(window);
    List<GoldArticle> articles = corpus.articles();
    List<GoldArticle> heldOut = articles.stream().filter(GoldArticle::isHeldOut).toList();
    List<GoldArticle> seen = articles.stream().filter(a -> !a.isHeldOut()).toList();
    LOG.info("{} articles to learn from, {} held out", seen.size(), heldOut.size());
    StageOutput written = new StageOutput(output, tuning, start.base(), name, settings, heldOut);
    new TrainingStages(start, settings, layers, teachers, written).run(seen);
    return 0;
  }
}
