package dev.byline.examples.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.examples.evaluation.ClaimChoice;
import dev.byline.examples.evaluation.Figures;
import dev.byline.examples.evaluation.Lane;
import dev.byline.examples.evaluation.SharedData;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures are those of the scorer of the development data, on every measure that both have.
 * What is compared with the gold is the gold damaged by chance, so that no models are needed: parts
 * are dropped, cut, widened, moved and invented.
 */
class ScorerAgreementTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random = new Random(14);

  @Test
  void every_shared_measure_is_that_of_the_scorer(@TempDir Path dir) throws Exception {
    Path dev = SharedData.orSkip(Lane.POLNEAR_DEV).resolve("eval/polnear/dev");
    GoldScores scores = new GoldScores();
    List<String> lines = new ArrayList<>();
    for (MarkedArticle gold : GoldFolder.open(dev).articles(1, ClaimChoice.OUTERMOST)) {
      MarkedArticle found = damaged(gold);
      scores.add(gold, found);
      lines.add(line(found));
    }
    Path predictions = Files.write(dir.resolve("damaged.jsonl"), lines);

    Map<String, Double> theirs = Figures.of(scorer(dev, predictions));

    Map<String, Double> ours = scores.figures();
    assertThat(theirs).hasSizeGreaterThanOrEqualTo(18);
    theirs.forEach(
        (name, percent) ->
            assertThat(ours.get(name.replace("documents: ", "")))
                .as(name)
                .isCloseTo(percent, within(0.1)));
  }

  private MarkedArticle damaged(MarkedArticle gold) {
    List<MarkedAttribution> attributions = new ArrayList<>();
    for (MarkedAttribution one : gold.attributions()) {
      if (random.nextInt(6) > 0) {
        attributions.add(
            new MarkedAttribution(
                one.source().stream().limit(1).map(span -> moved(span, gold)).toList(),
                one.cue().stream().limit(random.nextInt(2)).map(span -> moved(span, gold)).toList(),
                one.content().stream().map(span -> moved(span, gold)).toList()));
      }
      if (random.nextInt(8) == 0) {
        attributions.add(new MarkedAttribution(List.of(), List.of(), List.of(anywhere(gold, 90))));
      }
    }
    List<MarkedQuote> quotes = new ArrayList<>();
    for (MarkedQuote quote : gold.quotes()) {
      if (random.nextInt(9) > 0) {
        List<Span> mention =
            random.nextInt(4) > 0
                ? quote.mention().stream().limit(1).toList()
                : List.of(anywhere(gold, 12));
        Optional<String> name =
            Optional.of(gold.words(mention))
                .filter(words -> !words.isEmpty() && random.nextInt(3) > 0);
        quotes.add(new MarkedQuote(moved(quote.span(), gold), mention, name));
      }
    }
    return new MarkedArticle(gold.name(), gold.article(), attributions, quotes);
  }

  private Span moved(Span span, MarkedArticle article) {
    if (random.nextInt(3) > 0) {
      return span;
    }
    int start = Math.max(0, span.start() + random.nextInt(21) - 10);
    int end = Math.max(start + 1, span.end() + random.nextInt(41) - 20);
    return new Span(start, Math.max(start + 1, Math.min(article.article().text().length(), end)));
  }

  private Span anywhere(MarkedArticle article, int length) {
    int start = random.nextInt(article.article().text().length() - length);
    return new Span(start, start + 1 + random.nextInt(length));
  }

  private static String line(MarkedArticle found) {
    ObjectNode line = JSON.objectNode().put("id", found.name() + ".txt");
    ArrayNode claims = line.putArray("claims");
    for (MarkedAttribution one : found.attributions()) {
      ObjectNode claim = claims.addObject();
      claim.set("source", first(one.source()));
      claim.set("cue", first(one.cue()));
      ArrayNode content = claim.putArray("content");
      one.content().forEach(span -> content.add(pair(span)));
    }
    ArrayNode quotes = line.putArray("quotes");
    for (MarkedQuote quote : found.quotes()) {
      ObjectNode node = quotes.addObject();
      node.put("start", quote.span().start()).put("end", quote.span().end());
      node.put("speaker", quote.name().orElse(null)).set("mention", first(quote.mention()));
    }
    return line.toString();
  }

  private static JsonNode first(List<Span> spans) {
    return spans.isEmpty() ? JSON.nullNode() : pair(spans.get(0));
  }

  private static ArrayNode pair(Span span) {
    return JSON.arrayNode().add(span.start()).add(span.end());
  }

  private static String scorer(Path dev, Path predictions) throws IOException {
    Process process =
        new ProcessBuilder(
                "python3",
                dev.resolve("../../score.py").normalize().toString(),
                "polnear",
                dev.toString(),
                predictions.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
