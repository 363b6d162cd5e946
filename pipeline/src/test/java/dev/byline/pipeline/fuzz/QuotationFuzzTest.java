package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairing of marks in any text: no exception; quotations nest or are apart, in text order. */
class QuotationFuzzTest {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();

  static Stream<byte[]> seeds() {
    return Seeds.texts();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void pairs_the_marks_of_any_text(byte[] bytes) {
    Article article = Article.of(Seeds.text(bytes));
    AnnotatedText text = TOKENIZER.annotate(ArticleCleaner.standard().clean(article));

    List<Quotation> quotations = QuotationFinder.find(text).quotations();

    for (Quotation quotation : quotations) {
      assertThat(quotation.span().end()).isLessThanOrEqualTo(article.text().length());
      if (quotation.index() > 0) {
        Span previous = quotations.get(quotation.index() - 1).span();
        assertThat(previous).isLessThan(quotation.span());
        assertThat(previous.contains(quotation.span()) || !previous.overlaps(quotation.span()))
            .as("%s and %s nest or are apart", previous, quotation.span())
            .isTrue();
      }
      if (quotation.isNested()) {
        assertThat(quotations.get(quotation.parent()).span().contains(quotation.span())).isTrue();
      }
    }
  }
}
