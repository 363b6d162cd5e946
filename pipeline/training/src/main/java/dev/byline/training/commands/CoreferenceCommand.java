package dev.byline.training.commands;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.training.coreference.CoreferenceWindow;
import dev.byline.training.coreference.GapReader;
import dev.byline.training.coreference.GoldDocument;
import dev.byline.training.coreference.GumReader;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
          + " tagger says is kept in memory: 3 GB of heap for the corpora of the shipped model."
    })
final class CoreferenceCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(CoreferenceCommand.class);

  /** Pieces of a window, as {@link WindowCutter} cuts them. */
  private static final int WINDOW = 190;

  @CommandLine.Option(
      names = "--model",
      paramLabel = "FOLDER",
      defaultValue = ShippedFolders.TAGGER,
      description = "Folder of the tagger's model.")
  private Path model = Path.of(".");

  @CommandLine.Option(
      names = "--gap",
      required = true,
      paramLabel = "FILE",
      description = "File of GAP to learn from.")
  private Path gap = Path.of(".");

  @CommandLine.Option(
      names = "--gum",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder of GUM to learn from, text/* with coref.jsonl.")
  private Path gum = Path.of(".");

  @CommandLine.Mixin private CoreferenceCheck check = new CoreferenceCheck();
  @CommandLine.Mixin private OutputOption output = new OutputOption();

  @CommandLine.Option(names = "--epochs", defaultValue = "3", description = "Passes.")
  private int epochs;

  @CommandLine.Option(names = "--batch", defaultValue = "8", description = "Windows a step.")
  private int batch;

  @CommandLine.Option(
      names = "--rate",
      defaultValue = "1e-4",
      description = "Learning rate of the layers at its highest.")
  private double rate;

  @CommandLine.Option(
      names = "--head-rate",
      defaultValue = "1e-3",
      description = "Learning rate of the output layers at its highest.")
  private double headRate;

  @CommandLine.Option(
      names = "--threads",
      defaultValue = "2",
      description = "Workers that share a batch.")
  private int threads;

  @CommandLine.Option(
      names = "--seed",
      defaultValue = "7",
      description = "The same seed and number of threads give the same weights.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    ModelFolder tagger = ModelFolder.of(model);
    WindowCutter cutter = new WindowCutter(tagger.files().vocabulary());
    CoreNlpAnnotator annotator = CoreNlpAnnotator.tokenizerOnly();
    List<CoreferenceWindow> windows = CoreferenceCheck.windows(cutter, documents(annotator));
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
        new BranchTrainer(settings())
            .train(
                CoreferenceWeights.startingFrom(tagger.upperLayers(), seed),
                seen,
                (epoch, weights) -> epochDone(epoch, weights, heldOut));
    output.model().writeCoreference(trained, Precision.QUANTISED);
    return 0;
  }

  private List<GoldDocument> documents(CoreNlpAnnotator annotator) throws IOException {
    List<GoldDocument> documents = new ArrayList<>(GapReader.read(gap, annotator));
    documents.addAll(GumReader.read(gum, annotator));
    documents.addAll(check.novels(annotator, false));
    return documents;
  }

  private TrainerSettings settings() {
    return TrainerSettings.builder()
        .passes(epochs)
        .batches(batch, WINDOW)
        .rates(rate, headRate)
        .workers(threads)
        .seed(seed)
        .build();
  }

  private void epochDone(int epoch, CoreferenceWeights weights, CoreferenceCheck.Prepared heldOut)
      throws IOException {
    String stage = "epoch-" + epoch;
    ModelFolder folder = ModelFolder.of(output.below(stage));
    folder.writeCoreference(weights, Precision.QUANTISED);
    heldOut.report(stage, folder);
  }
}
