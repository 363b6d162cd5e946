package dev.byline.examples.runner;

import dev.byline.examples.evaluation.Evaluation;
import dev.byline.examples.evaluation.Lane;
import dev.byline.examples.runner.batch.Engine;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code byline evaluate}: scores on the annotated development data, for whoever changes Byline.
 * The data is not part of the repository; what it is, and where it comes from, {@link Lane} says.
 */
@Command(
    name = "evaluate",
    header = "Scores on annotated articles; needs the development data and python3.",
    description = {"", "Without a choice of data: PolNeAR's development part, the articles, GUM."})
final class EvaluateCommand implements Callable<Integer> {

  /** A part of PolNeAR. */
  enum Part {
    DEV,
    TRAIN
  }

  private final Io io;
  private final EngineLoader loader;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--shared",
      defaultValue = "../shared",
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
      defaultValue = "1",
      paramLabel = "N",
      description = "Only each N-th article, for a quick look.")
  private int every = 1;

  @Option(names = "--threads", defaultValue = "1", paramLabel = "N")
  private int threads = 1;

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
    Path scratch = predictions == null ? Files.createTempDirectory("byline-evaluate") : predictions;
    Evaluation evaluation = new Evaluation(shared, scratch, threads);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    for (Lane lane : lanes()) {
      if (!lane.isPresent(shared)) {
        io.err().println("byline: no data for " + lane.label() + " in " + shared);
        return Run.SOME_FAILED;
      }
      // a lane whose annotation holds intentions is scored with them, the others without
      EngineOptions options =
          lane.intentions() ? EngineOptions.withIntentions() : new EngineOptions();
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
