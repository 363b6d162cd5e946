package dev.byline.training.evaluation;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.pipeline.Byline;
import dev.byline.training.corpus.GoldArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The speakers that Byline gives quotations, right if they are named in full as a reader named
 * them: a surname alone is wrong where the article has the whole name.
 *
 * @param decisions of each quotation with a speaker whose source has a name
 * @param wanted how many quotations have a source with a name, whether Byline gives a speaker or
 *     not
 */
public record GradedNames(List<GradedDecision> decisions, int wanted) {

  /** Copies the list. */
  public GradedNames {
    decisions = List.copyOf(decisions);
  }

  /**
   * Runs Byline over those of the articles whose sources have been named, and leaves nothing out.
   *
   * @param folder with the names, see {@link CanonicalNames}
   * @throws IOException if the names cannot be read
   */
  public static GradedNames of(List<GoldArticle> articles, Path folder) throws IOException {
    List<GradedDecision> decisions = new ArrayList<>();
    int wanted = 0;
    try (Byline byline = Byline.builder().minConfidence(0).build()) {
      for (GoldArticle article : articles) {
        Optional<CanonicalNames> names =
            CanonicalNames.of(folder, article.name(), article.text().article().text());
        if (names.isPresent()) {
          Analysis analysis = byline.analyze(article.text().article());
          AttributionGrader grader = AttributionGrader.against(article);
          for (Quote quote : analysis.quotes()) {
            Optional<String> name = names.get().of(grader.speakerOf(quote.excerpt().span()));
            if (name.isPresent()) {
              wanted++;
              graded(article, quote, name.get()).ifPresent(decisions::add);
            }
          }
        }
      }
    }
    return new GradedNames(decisions, wanted);
  }

  private static Optional<GradedDecision> graded(GoldArticle article, Quote quote, String name) {
    return quote
        .speaker()
        .map(
            speaker ->
                new GradedDecision(
                    article.name(),
                    Map.of(),
                    quote.confidence(),
                    CanonicalNames.isInFull(speaker.name(), name)));
  }
}
