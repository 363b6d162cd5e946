package dev.byline.training;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.scoring.LinearModel;
import dev.byline.pipeline.tagger.Borders;
import dev.byline.pipeline.tagger.Borders.Candidate;
import dev.byline.pipeline.tagger.Decoder;
import dev.byline.pipeline.tagger.OnnxSpanTagger;
import dev.byline.pipeline.tagger.TaggerFiles;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.training.ChoiceModel.Alternative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Learns where spans begin and end. */
@CommandLine.Command(
    name = "borders",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Learns the weights that choose among likely borders of a span, and writes the resources of"
          + " the pipeline.",
      "Learns from those articles of the training data that the tagger was not trained on. To be run"
          + " after the tagger was trained, before the command weights."
    })
final class BordersCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(BordersCommand.class);

  @CommandLine.Option(
      names = "--data",
      required = true,
      description = "Folder with text/ and attributions/ that the tagger was trained on.")
  private Path data = Path.of(".");

  @CommandLine.Option(
      names = "--model",
      defaultValue = "pipeline/model/src/main/resources/dev/byline/model/small",
      description = "Folder of the tagger.")
  private Path model = Path.of(".");

  @CommandLine.Option(
      names = "--output",
      defaultValue = "pipeline/src/main/resources/dev/byline/pipeline/tagger",
      description = "Folder of the resources.")
  private Path output = Path.of(".");

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles =
        new Standoff(CoreNlpAnnotator.full()).read(data, GoldArticle::isHeldOut);
    Map<SpanRole, List<List<Alternative>>> choices = new EnumMap<>(SpanRole.class);
    try (OnnxSpanTagger tagger = OnnxSpanTagger.open(TaggerFiles.in(model), 1)) {
      Decoder decoder = new Decoder(tagger.constants());
      for (GoldArticle article : articles) {
        decoder
            .alternatives(article.text(), tagger.encode(article.text()))
            .forEach((role, spans) -> add(article, role, spans, choices));
      }
    }
    Files.createDirectories(output);
    for (Map.Entry<SpanRole, List<List<Alternative>>> role : choices.entrySet()) {
      write(role.getKey(), role.getValue());
    }
    return 0;
  }

  private static void add(
      GoldArticle article,
      SpanRole role,
      List<List<Candidate>> spans,
      Map<SpanRole, List<List<Alternative>>> choices) {
    Set<TokenRange> wanted = SpanCounts.wanted(article.annotators().get(0), role);
    for (List<Candidate> span : spans) {
      choices
          .computeIfAbsent(role, unused -> new ArrayList<>())
          .add(
              span.stream()
                  .map(c -> new Alternative(c.features().values(), wanted.contains(c.tokens())))
                  .toList());
    }
  }

  private void write(SpanRole role, List<List<Alternative>> choices) throws IOException {
    LinearModel learned = ChoiceModel.fit(choices, Map.of(Borders.TAGGER, 1.0));
    String summary =
        String.format(
            Locale.ROOT,
            "Learned from %d spans, %d of them with an exact alternative.",
            choices.size(),
            choices.stream().filter(c -> c.stream().anyMatch(Alternative::right)).count());
    LOG.info("{}: {}", role, summary);
    WeightsFile.write(
        output.resolve(Borders.resource(role)),
        List.of(
            "How well a span with these borders is a "
                + role.name().toLowerCase(Locale.ROOT)
                + ": feature, weight.",
            "Written by byline-train borders. " + summary),
        learned);
  }
}
