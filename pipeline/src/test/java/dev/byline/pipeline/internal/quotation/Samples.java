package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import java.util.List;

/** Reads golden cases and tokenizes texts. */
public final class Samples {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();

  private Samples() {}

  /** A golden case: its title, its text with ⟦ and ⟧, and the lines behind {@code >}. */
  public record Golden(String title, String marked, List<String> expected) {
    public static Golden of(Case written) {
      return new Golden(written.title(), written.text(), written.expected());
    }

    public String text() {
      return marked.replace("⟦", "").replace("⟧", "");
    }

    @Override
    public String toString() {
      return title;
    }
  }

  public static AnnotatedText annotate(String text) {
    return TOKENIZER.annotate(ArticleCleaner.standard().clean(Article.of(text)));
  }

  public static List<Golden> golden(Class<?> test, String file) {
    return Case.of(test, file).map(Golden::of).toList();
  }
}
