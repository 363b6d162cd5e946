package dev.byline.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.Byline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Shows how far the confidence can be trusted, and what a threshold costs. */
@CommandLine.Command(
    name = "reliability",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Tables and pictures of the confidence on annotated articles.")
final class ReliabilityCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ReliabilityCommand.class);

  @CommandLine.Option(
      names = "--data",
      required = true,
      description = "Folder with text/ and attributions/, not trained on.")
  private Path data = Path.of(".");

  @CommandLine.Option(names = "--held-out", description = "Only the articles not trained on.")
  private boolean heldOut;

  @CommandLine.Option(
      names = "--output",
      defaultValue = "pipeline/model",
      description = "Folder to write.")
  private Path output = Path.of(".");

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles =
        new Standoff().read(data, name -> !heldOut || GoldArticle.isHeldOut(name));
    Outcomes outcomes =
        Outcomes.of(Byline.builder().includeIntentions(true).minConfidence(0).build(), articles);
    Reliability claims = new Reliability("Claims", outcomes.claims(), outcomes.attributions());
    Reliability quotes = new Reliability("Quotes", outcomes.speakers(), outcomes.quotations());
    ReliabilityPage page = new ReliabilityPage(claims, quotes);
    Files.createDirectories(output);
    Files.writeString(output.resolve("CONFIDENCE.md"), page.markdown(), UTF_8);
    Files.writeString(output.resolve(ReliabilityPage.PICTURE), page.picture(), UTF_8);
    LOG.info(
        "expected calibration error: claims {}, quotes {}; of those without speaker {}",
        points(claims),
        points(quotes),
        points(new Reliability("Nobody", outcomes.nobody(), 0)));
    return 0;
  }

  private static String points(Reliability measured) {
    return String.format(Locale.ROOT, "%.1f points", 100 * measured.error());
  }
}
