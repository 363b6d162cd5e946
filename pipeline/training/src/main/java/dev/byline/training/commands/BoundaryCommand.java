package dev.byline.training.commands;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.decoding.Borders;
import dev.byline.pipeline.internal.decoding.Borders.Candidate;
import dev.byline.pipeline.internal.decoding.Decoder;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.training.calibration.ConditionalLogit;
import dev.byline.training.calibration.ConditionalLogit.Alternative;
import dev.byline.training.calibration.LinearModelFile;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.corpus.GoldAttribution;
import dev.byline.training.corpus.Split;
import java.io.IOException;
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

/**
 * Learns where spans begin and end: the weights of the boundary reranker, which chooses among the
 * boundaries that the tagger holds likely.
 */
@CommandLine.Command(
    name = "borders",
    aliases = "boundaries",
    showDefaultValues = true,
    description = {
      "Learns the weights that choose among likely boundaries of a span, and writes the resources of"
          + " the pipeline.",
      "Learns from those articles of the training data that the tagger was not trained on. To be run"
          + " after the tagger was trained, before the command weights."
    })
final class BoundaryCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(BoundaryCommand.class);

  /** Where learning starts: the tagger alone decides. */
  private static final Map<String, Double> TAGGER_ALONE = Map.of(Borders.TAGGER, 1.0);

  @CommandLine.Mixin private CorpusOptions corpus = new CorpusOptions();
  @CommandLine.Mixin private TaggerOption model = new TaggerOption();

  @CommandLine.Mixin private ShippedOutput output = new ShippedOutput(ShippedFolders.BOUNDARIES);

  @Override
  public Integer call() throws IOException {
    // parts of speech too: the evidence for a boundary asks for phrases
    List<GoldArticle> articles = corpus.articles(Split::isHeldOut, CoreNlpAnnotator.full());
    Map<SpanRole, List<List<Alternative>>> choices = new EnumMap<>(SpanRole.class);
    try (OnnxSpanTagger tagger = model.open()) {
      Decoder decoder = new Decoder(tagger.constants());
      for (GoldArticle article : articles) {
        decoder
            .alternatives(article.text(), tagger.encode(article.text()))
            .forEach((role, spans) -> add(article, role, spans, choices));
      }
    }
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
    Set<TokenRange> wanted = GoldAttribution.spans(article.first(), role);
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
    LinearModel learned = ConditionalLogit.fit(choices, TAGGER_ALONE);
    String summary =
        String.format(
            Locale.ROOT,
            "Learned from %d spans, %d of them with an exact alternative.",
            choices.size(),
            choices.stream().filter(ConditionalLogit::teaches).count());
    LOG.info("{}: {}", role, summary);
    LinearModelFile.write(
        output.folder().resolve(Borders.resource(role)),
        "How well a span with these borders is a " + role.name().toLowerCase(Locale.ROOT),
        "borders",
        summary,
        learned);
  }
}
