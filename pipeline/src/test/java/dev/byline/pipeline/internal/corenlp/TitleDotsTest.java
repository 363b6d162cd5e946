package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.text.Article;
import org.junit.jupiter.api.Test;

final class TitleDotsTest {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();

  @Test
  void a_title_and_its_full_stop_are_one_word() {
    AnnotatedText text = annotate("The commissioner, Engr. Ivo Karel, spoke.");
    assertThat(text.sentences()).hasSize(1);
    assertThat(text.tokens()).extracting(Token::text).contains("Engr.", "Ivo");
    Token title = text.token(3);
    assertThat(text.article().text().substring(title.span().start(), title.span().end()))
        .isEqualTo("Engr.");
  }

  @Test
  void a_sentence_may_end_in_a_title() {
    AnnotatedText text = annotate("She is now an Engr. The road is hers.");
    assertThat(text.sentences()).hasSize(2);
  }

  @Test
  void a_word_that_is_no_title_ends_its_sentence() {
    AnnotatedText text = annotate("They sailed from Velland. Karel stayed.");
    assertThat(text.sentences()).hasSize(2);
  }

  private static AnnotatedText annotate(String text) {
    return TOKENIZER.annotate(ArticleCleaner.standard().clean(Article.of(text)));
  }
}
