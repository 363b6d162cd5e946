package dev.byline.training.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.evaluation.GradedDecisions;
import dev.byline.training.evaluation.GradedNames;
import dev.byline.training.report.Reliability;
import dev.byline.training.report.ReliabilityReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Shows how far the confidence can be trusted, and what a threshold costs. */
@CommandLine.Command(
    name = "reliability",
    showDefaultValues = true,
    description = {
      "Tables and pictures of the confidence on annotated articles.",
      "To be run on articles that nothing was learned from, after the command weights and a build."
    })
final class ReliabilityCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ReliabilityCommand.class);

  @CommandLine.Option(
      names = "--names",
      paramLabel = "FOLDER",
      description =
          "Full names of sources of some of the articles: <article>.tsv with index and names,"
              + " <article>.spans with index, start and end in code points.")
  private @Nullable Path names;

  @CommandLine.Mixin private CorpusOptions corpus = new CorpusOptions();
  @CommandLine.Mixin private HeldOutOption heldOut = new HeldOutOption();
  @CommandLine.Mixin private ShippedOutput output = new ShippedOutput(ShippedFolders.MODEL_CARD);

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles = corpus.articles(heldOut::wants);
    GradedDecisions decisions = GradedDecisions.of(articles);
    Reliability claims = new Reliability("Claims", decisions.claims(), decisions.attributions());
    Reliability quotes = new Reliability("Quotes", decisions.speakers(), decisions.quotations());
    ReliabilityReport report = new ReliabilityReport(claims, quotes, named(articles));
    Files.createDirectories(output.folder());
    Files.writeString(output.folder().resolve(ReliabilityReport.PAGE), report.markdown(), UTF_8);
    Files.writeString(output.folder().resolve(ReliabilityReport.PICTURE), report.picture(), UTF_8);
    LOG.info(
        "expected calibration error: claims {}, quotes {}; of those without speaker {}",
        points(claims),
        points(quotes),
        points(new Reliability("Nobody", decisions.nobody(), 0)));
    return 0;
  }

  private Optional<Reliability> named(List<GoldArticle> articles) throws IOException {
    if (names == null) {
      return Optional.empty();
    }
    GradedNames graded = GradedNames.of(articles, names);
    Reliability measured = new Reliability("Names", graded.decisions(), graded.wanted());
    LOG.info("expected calibration error of names: {}", points(measured));
    return Optional.of(measured);
  }

  private static String points(Reliability measured) {
    return String.format(Locale.ROOT, "%.1f points", 100 * measured.error());
  }
}
