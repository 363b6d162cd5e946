package dev.byline.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.TaggerInfo;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How fast Byline is, by itself and against the stock CoreNLP pipeline {@link
 * StockPipeline#ANNOTATORS} on the same articles in the same run.
 */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description =
        "Measures Byline on a folder of articles, in turns with CoreNLP's own pipeline: speed on "
            + "one thread and on all, what the time goes to, memory, growth with the text, and odd "
            + "texts. Prints tables; --json writes the same for programs.")
public final class Benchmark implements Callable<Integer> {

  /** Where ONNX Runtime looks for its libraries, by its documentation. */
  private static final String NATIVE_FOLDER = "onnxruntime.native.path";

  @Parameters(paramLabel = "FOLDER", description = "A folder of *.txt.")
  private String folder = "";

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many, spread over the folder (default: ${DEFAULT-VALUE}; 0 takes all).")
  private int limit = 20;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds over the articles, of which the median counts (default: 5).")
  private int rounds = 5;

  @Option(
      names = "--stock",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether CoreNLP's own pipeline runs too (6 GB of heap; default: yes).")
  private boolean stock = true;

  @Option(
      names = "--longest",
      paramLabel = "TOKENS",
      description = "The longest text whose time is measured (default: ${DEFAULT-VALUE}).")
  private int longest = 200_000;

  @Option(names = "--json", paramLabel = "FILE", description = "Where to write the figures.")
  private @Nullable Path json;

  @Option(names = "--rules-only", description = "As without a native runtime: the rules tag.")
  private boolean rulesOnly;

  @Option(
      names = "--model",
      paramLabel = "WHICH",
      description = "small (default), fast or a folder.")
  private String model = "small";

  private Benchmark() {}

  /**
   * Measures and prints.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Measures, prints and returns the exit code. */
  static int run(String... args) {
    return new CommandLine(new Benchmark()).execute(args);
  }

  @Override
  public Integer call() throws IOException {
    List<Article> articles = Articles.spread(folder, limit);
    if (articles.isEmpty() || rounds < 1) {
      System.err.println("no article in " + folder + ", or no round to run");
      return CommandLine.ExitCode.USAGE;
    }
    Measurements measured = measure(articles);
    System.out.print(measured.asTables());
    if (json != null) {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(json.toFile(), measured);
    }
    return CommandLine.ExitCode.OK;
  }

  private Measurements measure(List<Article> articles) {
    if (rulesOnly) {
      System.setProperty(NATIVE_FOLDER, "there-are-none");
    }
    long start = System.nanoTime();
    try (Byline byline = byline()) {
      byline.analyze(articles.get(0));
      if (rulesOnly && byline.tagger().kind() != TaggerInfo.Kind.RULES) {
        throw new IllegalStateException("it runs by " + byline.tagger());
      }
      double firstResult = Contender.secondsSince(start);
      Memory memory = Memory.now();
      Contender ours = new Contender("Byline", a -> byline.analyzeCounting(a).tokens());
      Optional<Contender> theirs =
          stock ? Optional.of(StockPipeline.load()).map(Benchmark::contender) : Optional.empty();
      StageSampler stages = new StageSampler();
      Rounds turns = new Rounds(articles, ours, theirs);
      turns.warmUp();
      turns.run(rounds, stages);
      return new Measurements(
          articles.size(),
          rounds,
          turns.speeds(),
          Parallel.measure(byline, articles, rounds),
          stages.shares(),
          Linearity.measure(byline, 1_000, longest, 1),
          OddTexts.measure(byline),
          firstResult,
          memory);
    }
  }

  /**
   * Where the rules are to be measured, none is asked for, as they then take over by themselves.
   */
  private Byline byline() {
    Byline.Builder builder = Byline.builder();
    return rulesOnly ? builder.build() : builder.model(model).build();
  }

  private static Contender contender(StockPipeline pipeline) {
    return new Contender("stock CoreNLP", a -> pipeline.annotate(a.text()));
  }
}
