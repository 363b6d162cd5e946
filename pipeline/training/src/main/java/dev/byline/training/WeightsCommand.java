package dev.byline.training;

import dev.byline.pipeline.Byline;
import dev.byline.training.Outcomes.Outcome;
import dev.byline.training.Regression.Fit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Learns how sure Byline may be of its decisions. */
@CommandLine.Command(
    name = "weights",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Learns the weights behind the confidence of claims and speakers, and writes the resources of"
          + " the pipeline.",
      "Learns from those articles of the training data that the tagger was not trained on. Run it"
          + " twice after a change of the features: what Byline decides about one quotation is"
          + " evidence for the next."
    })
final class WeightsCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(WeightsCommand.class);

  /** The feature of speakers that the tagger itself gives a quotation. */
  private static final String TAGGED = "claimed-content";

  @CommandLine.Option(
      names = "--data",
      required = true,
      description = "Folder with text/ and attributions/ that the tagger was trained on.")
  private Path data = Path.of(".");

  @CommandLine.Option(
      names = "--output",
      defaultValue = "pipeline/src/main/resources/dev/byline/pipeline/internal/confidence",
      description = "Folder of the resources.")
  private Path output = Path.of(".");

  @CommandLine.Option(
      names = "--others",
      defaultValue = "8",
      description =
          "Each n-th of the articles that the tagger has seen is read too, for speakers that do"
              + " not rest on its scores; 0: none.")
  private int others;

  @Override
  public Integer call() throws IOException {
    Byline byline = Byline.builder().includeIntentions(true).minConfidence(0).build();
    List<GoldArticle> articles = new Standoff().read(data, GoldArticle::isHeldOut);
    Outcomes outcomes = Outcomes.of(byline, articles);
    List<Outcome> candidates = new ArrayList<>(outcomes.candidates());
    Outcomes.of(byline, new Standoff().read(data, this::isOther)).candidates().stream()
        .filter(candidate -> !candidate.features().containsKey(TAGGED))
        .forEach(candidates::add);
    LOG.info(
        "{} articles, {} attributions, {} quotations",
        articles.size(),
        outcomes.attributions(),
        outcomes.quotations());
    write("claim-weights.tsv", "that a claim has the right content and source", outcomes.claims());
    write("speaker-weights.tsv", "that a quotation is the candidate's", candidates);
    write("nobody-weights.tsv", "that nobody is said to have uttered the words", outcomes.nobody());
    return 0;
  }

  private boolean isOther(String name) {
    return others > 0
        && !GoldArticle.isHeldOut(name)
        && Math.floorMod(name.hashCode() / 21, others) == 0;
  }

  private void write(String name, String what, List<Outcome> outcomes) throws IOException {
    Fit fit = Regression.fit(outcomes);
    long right = outcomes.stream().filter(Outcome::right).count();
    String learned =
        String.format(
            Locale.ROOT,
            "Learned from %d decisions, %d of them right; prior %.2f, log loss %.4f.",
            outcomes.size(),
            right,
            fit.prior(),
            fit.logLoss());
    LOG.info("{}: {}", name, learned);
    Files.createDirectories(output);
    WeightsFile.write(
        output.resolve(name),
        List.of(
            "The log odds " + what + ": feature, weight.",
            "Written by byline-train weights. " + learned),
        fit.model());
  }
}
