package dev.byline.pipeline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.pipeline.StandardEngine;
import dev.byline.text.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Byline within CoreNLP's stock pipeline. */
class BylineAnnotatorIT {

  private static final String FERRY =
      """
      The ferry will stay, council leader Mara Ellison said on Monday. “We are not going to sell \
      it,” she told reporters. The harbour board called the decision “brave”.

      Nobody spoke for the islanders. They had sold their boats before the storm came.
      """;

  private static StanfordCoreNLP stock;

  @BeforeAll
  static void load() {
    stock = new StanfordCoreNLP(StockPipelines.stock());
  }

  @Test
  void results_are_those_of_the_interface_on_the_given_articles() throws IOException {
    Path folder = Path.of(System.getProperty("byline.shared", "none"), "articles");
    assumeTrue(Files.isDirectory(folder), "the given articles are in " + folder);
    int reused = 0;
    int sentences = 0;
    for (Path file : files(folder)) {
      String text = StockPipelines.shortened(Files.readString(file));
      Article article = Article.of(file.getFileName().toString(), text);
      Annotation document = new Annotation(text);
      document.set(CoreAnnotations.DocIDAnnotation.class, article.id());

      stock.annotate(document);

      assertThat(document.get(BylineAnnotations.AnalysisAnnotation.class))
          .as(article.id())
          .isEqualTo(StandardEngine.get().analyze(article));
      reused += document.get(BylineAnnotations.ReusedSentencesAnnotation.class);
      sentences += document.get(CoreAnnotations.SentencesAnnotation.class).size();
    }
    assertThat(reused).as("of %s sentences", sentences).isGreaterThan(sentences / 4);
  }

  @Test
  void results_stand_under_typed_keys_on_the_document_and_its_sentences() {
    Annotation document = stock.process(FERRY);

    Analysis analysis = document.get(BylineAnnotations.AnalysisAnnotation.class);
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    assertThat(document.get(BylineAnnotations.QuotesAnnotation.class))
        .extracting(Quote::text)
        .containsExactly("We are not going to sell it,", "brave");
    assertThat(document.get(BylineAnnotations.ClaimsAnnotation.class))
        .isEqualTo(analysis.claims())
        .isNotEmpty();
    assertThat(document.get(BylineAnnotations.EntitiesAnnotation.class))
        .isEqualTo(analysis.entities());
    assertThat(sentences.get(1).get(BylineAnnotations.QuotesAnnotation.class))
        .containsExactly(analysis.quotes().get(0));
    assertThat(sentences.get(0).get(BylineAnnotations.EntitiesAnnotation.class))
        .extracting(entity -> entity.name())
        .contains("Mara Ellison");
    assertThat(sentences.get(3).get(BylineAnnotations.QuotesAnnotation.class)).isEmpty();
    assertThat(
            sentences.stream()
                .flatMap(it -> it.get(BylineAnnotations.ClaimsAnnotation.class).stream()))
        .isEqualTo(analysis.claims());
  }

  @Test
  void what_the_pipeline_knows_of_the_document_is_what_the_article_knows() {
    Annotation document = new Annotation(FERRY);
    document.set(CoreAnnotations.DocIDAnnotation.class, "a-17");
    document.set(CoreAnnotations.DocTitleAnnotation.class, "The ferry stays");
    document.set(CoreAnnotations.DocDateAnnotation.class, "2024-03-06T12:00");
    Article article =
        Article.of("a-17", FERRY)
            .withTitle("The ferry stays")
            .withPublishedOn(LocalDate.of(2024, 3, 6));

    stock.annotate(document);

    assertThat(document.get(BylineAnnotations.AnalysisAnnotation.class))
        .isEqualTo(StandardEngine.get().analyze(article));
  }

  @Test
  void works_in_a_pipeline_that_has_nothing_but_text() {
    Properties properties = StockPipelines.byline("byline");

    Annotation document = new StanfordCoreNLP(properties).process(FERRY);

    assertThat(document.get(BylineAnnotations.AnalysisAnnotation.class))
        .isEqualTo(StandardEngine.get().analyze(Article.of(FERRY)));
    assertThat(document.get(BylineAnnotations.ReusedSentencesAnnotation.class)).isZero();
  }

  /** The pipeline's tags are wrong on purpose: only who asked for all of them gets them. */
  @Test
  void takes_over_other_tags_only_where_asked_to() {
    Annotation document = new Annotation(FERRY);
    new StanfordCoreNLP(StockPipelines.properties("tokenize,pos")).annotate(document);
    document
        .get(CoreAnnotations.TokensAnnotation.class)
        .forEach(token -> token.setTag(token.tag().startsWith("V") ? "NN" : token.tag()));
    Annotation copy = document.copy();

    new StanfordCoreNLP(StockPipelines.byline("byline")).annotate(document);
    new StanfordCoreNLP(reusingAll(), /* enforceRequirements= */ false).annotate(copy);

    assertThat(document.get(BylineAnnotations.AnalysisAnnotation.class))
        .isEqualTo(StandardEngine.get().analyze(Article.of(FERRY)));
    assertThat(document.get(BylineAnnotations.ReusedSentencesAnnotation.class)).isZero();
    assertThat(copy.get(BylineAnnotations.ReusedSentencesAnnotation.class))
        .isEqualTo(copy.get(CoreAnnotations.SentencesAnnotation.class).size());
  }

  @Test
  void a_pipeline_without_what_was_asked_to_be_reused_is_refused() {
    assertThatThrownBy(() -> new StanfordCoreNLP(reusingAll()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("annotator \"byline\" requires annotation");
  }

  private static Properties reusingAll() {
    Properties properties = StockPipelines.byline("byline");
    properties.setProperty("byline.reuse", "all");
    return properties;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
