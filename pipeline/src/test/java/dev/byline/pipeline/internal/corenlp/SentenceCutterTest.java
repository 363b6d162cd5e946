package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.text.Article;
import org.junit.jupiter.api.Test;

final class SentenceCutterTest {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();

  @Test
  void two_hundred_tokens_are_one_sentence() {
    AnnotatedText text = annotate("boats ".repeat(199) + ".");
    assertThat(text.sentences()).containsExactly(new TokenRange(0, 200));
    assertThat(text.diagnostics()).isEmpty();
  }

  @Test
  void a_longer_sentence_is_cut_and_told() {
    String before = "She left. ";
    String sentence = "boats ".repeat(200) + ".";
    AnnotatedText text = annotate(before + sentence);
    assertThat(text.sentences())
        .containsExactly(new TokenRange(0, 3), new TokenRange(3, 203), new TokenRange(203, 204));
    int start = before.length();
    assertThat(text.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message, Diagnostic::start, Diagnostic::end)
        .containsExactly(
            tuple(
                "LONG_SENTENCE",
                "a sentence of 201 tokens was read in parts of at most 200",
                start,
                start + sentence.length()));
  }

  @Test
  void the_cut_is_behind_the_last_comma_of_the_second_half() {
    AnnotatedText late = annotate("boats ".repeat(150) + ", " + "nets ".repeat(60) + ".");
    assertThat(late.sentences()).containsExactly(new TokenRange(0, 151), new TokenRange(151, 212));
    AnnotatedText early = annotate("boats ".repeat(90) + ", " + "nets ".repeat(120) + ".");
    assertThat(early.sentences()).containsExactly(new TokenRange(0, 200), new TokenRange(200, 212));
  }

  private static AnnotatedText annotate(String text) {
    return TOKENIZER.annotate(ArticleCleaner.standard().clean(Article.of(text)));
  }
}
