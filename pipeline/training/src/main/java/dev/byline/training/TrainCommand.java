package dev.byline.training;

import dev.byline.pipeline.tagger.Constants;
import dev.byline.pipeline.tagger.OnnxSpanTagger;
import dev.byline.pipeline.tagger.Pieces;
import dev.byline.pipeline.tagger.TaggerFiles;
import dev.byline.pipeline.tagger.Vocabulary;
import dev.byline.pipeline.tagger.WordPieces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Trains a model: from annotated articles to the files that Byline loads. */
@CommandLine.Command(
    name = "train",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Trains a tagger and writes its files.",
      "Each epoch is written to <output>/epoch-<n> in single precision; the result, quantised and"
          + " with its constants tuned on held-out articles, to <output>/full, where layers are"
          + " dropped to <output>/cut, and each pupil to <output>/pupil-<n>."
    })
final class TrainCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(TrainCommand.class);

  @CommandLine.Option(
      names = "--data",
      required = true,
      description = "Folder with text/ and attributions/ (brat standoff) or analyses/ (JSON).")
  private List<Path> data = List.of();

  @CommandLine.Option(names = "--output", required = true, description = "Folder to write.")
  private Path output = Path.of(".");

  @CommandLine.Option(
      names = "--base",
      defaultValue = "MINILM",
      description = "${COMPLETION-CANDIDATES}.")
  private BaseEncoder base = BaseEncoder.MINILM;

  @CommandLine.Option(
      names = "--start",
      description =
          "Folder of a model in single precision to go on from, instead of the base: only what"
              + " comes after dropping layers is done.")
  private @Nullable Path start;

  @CommandLine.Option(
      names = "--layers",
      defaultValue = "99",
      description = "Afterwards drop the layers above so many, and train a little more.")
  private int layers;

  @CommandLine.Option(
      names = "--cut-epochs",
      defaultValue = "0.5",
      description = "How long to train after layers were dropped; may be a fraction.")
  private double cutEpochs;

  @CommandLine.Option(
      names = "--cut-rate",
      defaultValue = "8e-5",
      description = "Learning rate of the encoder after layers were dropped.")
  private double cutRate;

  @CommandLine.Option(names = "--name", defaultValue = "tagger", description = "The model's name.")
  private String name = "tagger";

  @CommandLine.Option(
      names = "--pupil-epochs",
      split = ",",
      paramLabel = "EPOCHS",
      description = {
        "Afterwards drop the layers once more and train for so long (may be a fraction) on what the",
        "annotators, the whole model and the one with fewer layers say. Each further number is a",
        "pupil that goes on from the one before, which is then a teacher too."
      })
  private List<Double> pupilEpochs = List.of();

  @CommandLine.Option(
      names = "--pupil-rate",
      defaultValue = "1e-4",
      description = "Learning rate of the encoder of the pupil.")
  private double pupilRate;

  @CommandLine.Option(
      names = "--teacher",
      description = "Folder of a model in single precision to learn from as well; several average.")
  private List<Path> teachers = List.of();

  @CommandLine.Option(
      names = "--teacher-share",
      defaultValue = "0.5",
      description = "How much of the wanted labels is the teachers'.")
  private double teacherShare;

  @CommandLine.Option(names = "--epochs", defaultValue = "4")
  private int epochs;

  @CommandLine.Option(names = "--batch", defaultValue = "16", description = "Windows a step.")
  private int batch;

  @CommandLine.Option(names = "--window", defaultValue = "190", description = "Pieces a window.")
  private int window;

  @CommandLine.Option(names = "--rate", defaultValue = "2e-4", description = "Of the encoder.")
  private double rate;

  @CommandLine.Option(names = "--head-rate", defaultValue = "1e-3", description = "Of the outputs.")
  private double headRate;

  @CommandLine.Option(names = "--threads", defaultValue = "2")
  private int threads;

  @CommandLine.Option(names = "--seed", defaultValue = "7")
  private long seed;

  @CommandLine.Mixin private TuningOptions tuning = new TuningOptions();

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (Path folder : data) {
      articles.addAll(Corpus.read(folder));
    }
    List<GoldArticle> heldOut = articles.stream().filter(GoldArticle::isHeldOut).toList();
    List<GoldArticle> seen = articles.stream().filter(a -> !a.isHeldOut()).toList();
    LOG.info("{} articles to learn from, {} held out", seen.size(), heldOut.size());
    Vocabulary vocabulary = ModelFolder.vocabulary(base);
    List<List<Example>> examples = examples(seen, vocabulary);
    Teachers wise = new Teachers(threads, teacherShare);
    for (Path teacher : teachers) {
      wise.learnFrom(TaggerFiles.in(teacher), seen);
    }
    Weights whole = start == null ? whole(wise.soften(examples), heldOut) : read(start);
    List<Path> own = new ArrayList<>(List.of(start == null ? output.resolve("full-float") : start));
    if (start != null || layers < whole.layers()) {
      finish("cut", cut(whole, wise.soften(examples), cutEpochs, cutRate, seed), heldOut);
      own.add(output.resolve("cut-float"));
    }
    if (!pupilEpochs.isEmpty()) {
      for (Path teacher : own) {
        wise.learnFrom(TaggerFiles.in(teacher), seen);
      }
      pupils(whole, examples, wise, seen, heldOut);
    }
    return 0;
  }

  private Weights whole(List<List<Example>> examples, List<GoldArticle> heldOut)
      throws IOException {
    Weights weights =
        new Trainer(settings(epochs, 1, rate, headRate, seed), ModelFolder.vocabulary(base))
            .train(
                base.load(seed),
                examples,
                (epoch, now) -> epochDone("epoch-" + epoch, now, heldOut));
    finish("full", weights, heldOut);
    return weights;
  }

  /** Trains one pupil after another; each goes on from the one before and learns from it. */
  private void pupils(
      Weights start,
      List<List<Example>> examples,
      Teachers wise,
      List<GoldArticle> seen,
      List<GoldArticle> heldOut)
      throws IOException {
    Weights pupil = start;
    for (int i = 1; i <= pupilEpochs.size(); i++) {
      if (i > 1) {
        wise.learnFrom(TaggerFiles.in(output.resolve("pupil-" + (i - 1) + "-float")), seen);
      }
      pupil = cut(pupil, wise.soften(examples), pupilEpochs.get(i - 1), pupilRate, seed + 14L * i);
      finish("pupil-" + i, pupil, heldOut);
    }
  }

  /** Drops the layers above and lets the rest learn to do without. */
  private Weights cut(
      Weights whole, List<List<Example>> examples, double howLong, double top, long its)
      throws IOException {
    int passes = (int) Math.ceil(howLong);
    return new Trainer(
            settings(passes, howLong / passes, top, headRate * top / rate, its),
            ModelFolder.vocabulary(base))
        .train(
            whole.cut(layers).withRoundedWords(),
            examples,
            (epoch, now) -> LOG.info("epoch {} with {} layers", epoch, layers));
  }

  private static Weights read(Path folder) throws IOException {
    return OnnxModel.read(folder.resolve("model.onnx"));
  }

  private Trainer.Settings settings(
      int howMany, double portion, double top, double headTop, long its) {
    return new Trainer.Settings(
        howMany, portion, batch, window, top, headTop, 0.06, 0.01, 0.3, 0.1, threads, its);
  }

  private void epochDone(String name, Weights weights, List<GoldArticle> heldOut)
      throws IOException {
    ModelFolder folder = new ModelFolder(output.resolve(name));
    write(folder, weights, false, constants());
    evaluate(folder, heldOut, name);
  }

  private static List<List<Example>> examples(List<GoldArticle> articles, Vocabulary vocabulary) {
    WordPieces cutter = new WordPieces(vocabulary);
    List<List<Example>> all = new ArrayList<>();
    for (GoldArticle article : articles) {
      Pieces pieces = Pieces.of(article.text(), cutter);
      List<Example> annotators = new ArrayList<>();
      for (List<GoldAttribution> gold : article.annotators()) {
        annotators.add(Example.of(pieces, gold));
      }
      all.add(annotators);
    }
    return all;
  }

  private Constants constants() {
    Properties properties = new Properties();
    properties.setProperty("name", name);
    properties.setProperty("window", Integer.toString(window));
    return Constants.read(properties);
  }

  private void write(ModelFolder folder, Weights weights, boolean quantised, Constants constants)
      throws IOException {
    folder.writeModel(weights, quantised);
    folder.writeVocabulary(ModelFolder.pieces(base));
    folder.writeConstants(constants);
  }

  /** Writes a model in single precision and, with its constants tuned, in eight bits. */
  private void finish(String what, Weights weights, List<GoldArticle> heldOut) throws IOException {
    write(new ModelFolder(output.resolve(what + "-float")), weights, false, constants());
    ModelFolder folder = new ModelFolder(output.resolve(what));
    write(folder, weights, true, constants());
    try (OnnxSpanTagger tagger = OnnxSpanTagger.open(folder.files(), threads)) {
      folder.writeConstants(new Tuner(tagger, heldOut).tune(tagger.constants(), tuning.easier()));
    }
    evaluate(folder, heldOut, what + ", quantised and tuned");
  }

  private static void evaluate(ModelFolder folder, List<GoldArticle> articles, String what)
      throws IOException {
    SpanCounts counts = new SpanCounts();
    try (OnnxSpanTagger tagger = OnnxSpanTagger.open(folder.files(), 2)) {
      for (GoldArticle article : articles) {
        counts.add(article.annotators().get(0), tagger.tag(article.text()));
      }
    }
    LOG.info("{}, held out: {}", what, counts);
  }
}
