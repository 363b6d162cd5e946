package dev.byline.training.commands;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.training.coreference.CoreferenceWindow;
import dev.byline.training.coreference.GoldDocument;
import dev.byline.training.coreference.OnnxModel;
import dev.byline.training.coreference.WindowCutter;
import dev.byline.training.coreference.WindowFeatures;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
import dev.byline.training.learning.BranchTrainer;
import dev.byline.training.learning.TrainerSettings;
import dev.byline.training.model.CoreferenceWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Trains the branch of a finished tagger that says who is who. */
@CommandLine.Command(
    name = "coreference",
    showDefaultValues = true,
    description = {
      "Learns which mention an anaphor means, on what a finished tagger computes anyway.",
      "Each epoch is written to <output>/epoch-<n>, the result to <output>, quantised. What the"
          + " tagger says is kept in memory: 8 GB of heap for the corpora of the shipped model."
    })
final class CoreferenceCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(CoreferenceCommand.class);

  private static final TrainerSettings DEFAULTS =
      TrainerSettings.builder()
          .passes(3)
          .batches(8, CoreferenceWindow.LONGEST)
          .rates(1e-4, 1e-3)
          .build();

  @CommandLine.Option(
      names = "--start",
      paramLabel = "FOLDER",
      description = "Folder of a branch to go on from, in place of the tagger's upper layers.")
  private @Nullable Path start;

  @CommandLine.Mixin private TaggerOption model = new TaggerOption();
  @CommandLine.Mixin private CoreferenceTexts texts = new CoreferenceTexts();
  @CommandLine.Mixin private CoreferenceCheck check = new CoreferenceCheck();
  @CommandLine.Mixin private OutputOption output = new OutputOption();
  @CommandLine.Mixin private TrainingOptions training = new TrainingOptions(DEFAULTS);

  @Override
  public Integer call() throws IOException {
    TrainerSettings settings = training.settings(CoreferenceWindow.LONGEST);
    ModelFolder tagger = model.folder();
    WindowCutter cutter = new WindowCutter(tagger.files().vocabulary());
    CoreNlpAnnotator annotator = CoreNlpAnnotator.tokenizerOnly();
    List<CoreferenceWindow> windows =
        CoreferenceCheck.windows(cutter, documents(annotator, settings.seed()));
    LOG.info(
        "{} questions about {} windows to learn from",
        windows.stream().mapToInt(window -> window.questions().size()).sum(),
        windows.size());
    List<WindowFeatures> seen;
    CoreferenceCheck.Prepared heldOut;
    try (OnnxModel session = OnnxModel.of(tagger.model())) {
      seen = WindowFeatures.of(session, windows);
      heldOut = check.prepare(session, cutter, annotator);
    }
    CoreferenceWeights trained =
        new BranchTrainer(settings)
            .train(
                start == null
                    ? CoreferenceWeights.startingFrom(tagger.upperLayers(), settings.seed())
                    : new ModelFolder(start).branch(),
                seen,
                (epoch, weights) -> epochDone(epoch, weights, heldOut));
    output.model().writeCoreference(trained, Precision.QUANTISED);
    return 0;
  }

  private List<GoldDocument> documents(CoreNlpAnnotator annotator, long seed) throws IOException {
    List<GoldDocument> documents = texts.read(annotator, seed);
    documents.addAll(check.novels(annotator, false));
    return documents;
  }

  private void epochDone(int epoch, CoreferenceWeights weights, CoreferenceCheck.Prepared heldOut)
      throws IOException {
    String stage = "epoch-" + epoch;
    ModelFolder folder = new ModelFolder(output.below(stage));
    folder.writeCoreference(weights, Precision.QUANTISED);
    heldOut.report(stage, folder);
  }
}
