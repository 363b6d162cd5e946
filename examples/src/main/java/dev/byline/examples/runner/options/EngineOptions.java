package dev.byline.examples.runner.options;

import dev.byline.pipeline.Byline;
import dev.byline.pipeline.Coreference;
import dev.byline.pipeline.RuleSet;
import dev.byline.pipeline.linking.LinkTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the command line that concern the analysis itself. */
public final class EngineOptions extends CheckedOptions {

  /** In seconds: a time limit is kept in milliseconds. */
  private static final double SHORTEST = 0.001;

  /** In seconds: a day. */
  private static final double LONGEST = 86_400;

  private OptionalDouble minConfidence = OptionalDouble.empty();

  private Optional<Duration> timeLimit = Optional.empty();

  private Optional<LinkTable> links = Optional.empty();

  @Option(
      names = "--require-model",
      description =
          "End at once where the learned tagger cannot run, instead of going by the rules alone.")
  private boolean requiresModel;

  @Option(
      names = "--include-intentions",
      description = "Report what people mean or want to do, not only what they say and think.")
  private boolean includeIntentions;

  @Option(
      names = "--coreference",
      paramLabel = "WHICH",
      description =
          "Whom pronouns and descriptions mean is decided by rules (default), or by corenlp, which"
              + " is much slower, less accurate, and takes 2 GB of heap more.")
  private Coreference coreference = Coreference.RULES;

  @Option(
      names = "--model",
      paramLabel = "WHICH",
      description =
          "The model of the learned tagger: small (default), fast, which is wrong more often, or"
              + " a folder with the files that byline-train writes.")
  private @Nullable String model;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Rules of your own: a folder of *.rules; may be repeated. See examples/docs/rules.md.")
  private List<Path> rules = List.of();

  /** Decides about intentions, whatever was asked for: gold that holds them is scored with them. */
  public EngineOptions withIntentions(boolean include) {
    includeIntentions = include;
    return this;
  }

  /** Limits the time, unless the command line does. */
  public EngineOptions withTimeLimit(Duration limit) {
    timeLimit = timeLimit.or(() -> Optional.of(limit));
    return this;
  }

  @Option(
      names = {"-c", "--min-confidence"},
      paramLabel = "X",
      description = "Leave out attributions below this confidence, 0 to 1 (default: 0.25).")
  private void setMinConfidence(double value) {
    // so written that NaN fails too
    if (!(value >= 0 && value <= 1)) {
      throw wrong("--min-confidence " + value + " must be within 0 and 1");
    }
    minConfidence = OptionalDouble.of(value);
  }

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "An article that takes longer fails (default: any time).")
  private void setTimeLimit(double seconds) {
    if (!(seconds >= SHORTEST && seconds <= LONGEST)) {
      throw wrong("--time-limit " + seconds + " must be within 0.001 and a day");
    }
    timeLimit = Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
  }

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = {
        "Link entities to the identifiers of this table: a name, a tab, an identifier; or .csv."
      })
  private void setLinks(Path file) {
    try {
      links = Optional.of(LinkTable.read(file));
    } catch (IllegalArgumentException e) {
      throw wrong("--links " + e.getMessage());
    } catch (IOException e) {
      throw wrong("--links " + file + " cannot be read: " + e);
    }
  }

  /** The table that entities are linked by, if any. */
  public Optional<LinkTable> links() {
    return links;
  }

  /** How long an article may take, if that was said. */
  public Optional<Duration> timeLimit() {
    return timeLimit;
  }

  /** What decides whom pronouns and descriptions mean. */
  public Coreference coreference() {
    return coreference;
  }

  /** The folders with rules of one's own. */
  public List<Path> rules() {
    return rules;
  }

  /** A Byline that analyses so. */
  public Byline byline() {
    Byline.Builder builder =
        Byline.builder().includeIntentions(includeIntentions).coreference(coreference);
    minConfidence.ifPresent(builder::minConfidence);
    timeLimit.ifPresent(builder::timeBudget);
    if (model != null) {
      builder.model(model);
    }
    rules.stream().map(RuleSet::in).forEach(builder::rules);
    links.ifPresent(builder::linker);
    if (requiresModel) {
      builder.requireLearnedTagger();
    }
    return builder.build();
  }
}
