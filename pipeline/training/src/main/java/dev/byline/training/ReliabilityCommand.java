package dev.byline.training;

import dev.byline.pipeline.Byline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Shows how far the confidence can be trusted, and what a threshold costs. */
@CommandLine.Command(
    name = "reliability",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Tables and pictures of the confidence on annotated articles.")
final class ReliabilityCommand implements Callable<Integer> {

  @CommandLine.Option(
      names = "--data",
      required = true,
      description = "Folder with text/ and attributions/, not trained on.")
  private Path data = Path.of(".");

  @CommandLine.Option(names = "--held-out", description = "Only the articles not trained on.")
  private boolean heldOut;

  @CommandLine.Option(
      names = "--output",
      defaultValue = "pipeline/model/confidence",
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
    System.out.println(claims.table());
    System.out.println(quotes.table());
    System.out.println(
        new Reliability("Nobody", outcomes.nobody(), outcomes.nobody().size()).table());
    return 0;
  }
}
