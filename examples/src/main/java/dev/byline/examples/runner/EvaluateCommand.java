package dev.byline.examples.runner;

import dev.byline.examples.evaluation.ClaimChoice;
import dev.byline.examples.evaluation.Evaluation;
import dev.byline.examples.evaluation.Lane;
import dev.byline.examples.evaluation.gold.GoldEvaluation;
import dev.byline.examples.evaluation.gold.GoldFolder;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.examples.runner.options.GoldOptions;
import dev.byline.examples.runner.options.ThreadsOption;
import dev.byline.examples.runner.options.Usage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code byline evaluate}: scores on annotated articles of one's own, or on the development data,
 * for whoever changes Byline. The latter is not part of the repository; what it is, and where it
 * comes from, {@link Lane} says.
 */
@Command(
    name = "evaluate",
    header = "Scores on annotated articles: your own, or the development data.",
    description = {
      "",
      "With --gold: articles that you annotated; precision, recall and F of contents, sources, cues"
          + " and whole attributions, and of the speakers of quotations, with 95 %% intervals.",
      "Else the development data, which needs its scorer and python3. Without a choice of data:"
          + " PolNeAR's development part, the articles, GUM."
    },
    exitCodeList = {
      "0:the figures are printed",
      "1:there is no such data, or some article is not in the figures",
      "2:the command line is wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  byline evaluate --gold my-articles/ --errors errors.tsv",
      "  byline evaluate --gold my-articles/ --results results.jsonl",
      "  byline evaluate --polnear dev --every 4"
    })
final class EvaluateCommand implements Callable<Integer> {

  /** A part of PolNeAR. */
  enum Part {
    DEV,
    TRAIN
  }

  private final Io io;
  private final EngineLoader loader;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  @Mixin private GoldOptions own = new GoldOptions();

  @Option(
      names = "--claims",
      paramLabel = "WHICH",
      description =
          "With --gold: ${COMPLETION-CANDIDATES}; the claims to compare (default: outermost with"
              + " standoff, which is flat, all with JSON).")
  private @Nullable ClaimChoice claims;

  @Option(
      names = "--no-intentions",
      description =
          "With --gold in standoff: leave out what people merely mean or want to do, which PARC and"
              + " PolNeAR annotate and Byline finds only when asked to.")
  private boolean noIntentions;

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "The folder of the development data (default: ../shared).")
  private Path shared = Path.of("../shared");

  @Option(
      names = "--polnear",
      paramLabel = "PART",
      description = "${COMPLETION-CANDIDATES}; dev with canonical sources and CofeNet's items.")
  private @Nullable Part polnear;

  @Option(names = "--articles", description = "The annotated given articles.")
  private boolean articles;

  @Option(names = "--canon", description = "Canonical sources; the same as --polnear dev.")
  private boolean canon;

  @Option(names = "--gum", description = "GUM's biographies and interviews.")
  private boolean gum;

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Only each N-th article, for a quick look.")
  private int every = 1;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--predictions",
      paramLabel = "DIR",
      description = "Keep the predictions in this folder.")
  private @Nullable Path predictions;

  EvaluateCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    if (every < 1) {
      throw Usage.error(spec, "--every " + every + " must be at least 1");
    }
    return own.gold().isPresent() ? scoreOwn(own.gold().get()) : scoreLanes();
  }

  private int scoreOwn(Path folder) throws IOException {
    GoldEvaluation evaluation;
    try {
      GoldFolder gold = GoldFolder.open(folder);
      ClaimChoice choice = claims == null ? gold.form().choice() : claims;
      evaluation = new GoldEvaluation(gold, every, choice);
      boolean intentions = gold.form() == GoldFolder.Form.STANDOFF && !noIntentions;
      EngineOptions options = intentions ? engineOptions.withIntentions(true) : engineOptions;
      if (own.results().isPresent()) {
        evaluation.read(own.results().get());
      } else {
        try (LazyEngine engine = new LazyEngine(io, loader, options)) {
          evaluation.analyze(engine, threads.get());
        }
      }
    } catch (IOException e) {
      io.say(String.valueOf(e.getMessage()));
      return Run.SOME_FAILED;
    }
    own.write(evaluation, Objects.requireNonNull(spec).commandLine().getOut(), io);
    return evaluation.problems().isEmpty() ? Run.ALL_DONE : Run.SOME_FAILED;
  }

  private int scoreLanes() throws IOException {
    Path scratch = predictions == null ? Files.createTempDirectory("byline-evaluate") : predictions;
    Evaluation evaluation = new Evaluation(shared, scratch, threads.get());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    for (Lane lane : lanes()) {
      if (!lane.isPresent(shared)) {
        io.err().println("byline: no data for " + lane.label() + " in " + shared);
        return Run.SOME_FAILED;
      }
      // a lane whose annotation holds intentions is scored with them, the others without
      EngineOptions options = engineOptions.withIntentions(lane.intentions());
      try (Engine engine = loader.load(options)) {
        engine.notice().ifPresent(io::say);
        out.println("#### " + lane.label());
        out.print(evaluation.score(lane, engine, every));
        out.flush();
      }
    }
    io.err().println("byline: predictions in " + scratch);
    return Run.ALL_DONE;
  }

  /** What was asked for, else all that figures are claimed for: never the training part. */
  private List<Lane> lanes() {
    List<Lane> lanes = new ArrayList<>();
    boolean all = polnear == null && !articles && !canon && !gum;
    if (all || canon || polnear == Part.DEV) {
      lanes.add(Lane.POLNEAR_DEV);
    }
    if (polnear == Part.TRAIN) {
      lanes.add(Lane.POLNEAR_TRAIN);
    }
    if (all || articles) {
      lanes.add(Lane.ARTICLES);
    }
    if (all || gum) {
      lanes.add(Lane.GUM);
    }
    return lanes;
  }
}
