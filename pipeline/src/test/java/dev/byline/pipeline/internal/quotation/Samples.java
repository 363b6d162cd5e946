package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import java.util.List;

/** Reads golden cases and tokenizes texts. */
final class Samples {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();

  private Samples() {}

  /** A golden case: its title, its text with ⟦ and ⟧, and the lines behind {@code >}. */
  record Golden(String title, String marked, List<String> expected) {
    static Golden of(Case written) {
      return new Golden(written.title(), written.text(), written.expected());
    }

    String text() {
      return marked.replace("⟦", "").replace("⟧", "");
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static AnnotatedText annotate(String text) {
    return TOKENIZER.annotate(ArticleCleaner.standard().clean(Article.of(text)));
  }

  static List<Golden> golden(String file) {
    return Case.of(Samples.class, file).map(Golden::of).toList();
  }
}
