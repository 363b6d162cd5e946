package dev.byline.pipeline.internal.stages;

import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.quotation.Quotations;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a result says about what could not be read, or not as well as it should be. Stateless. */
public final class Diagnostics {

  private Diagnostics() {}

  /** All that the stages noted about an article, in text order. */
  static List<Diagnostic> of(
      TruncatedArticle truncated,
      CleanText clean,
      Quotations quotations,
      AnnotatedText text,
      Optional<String> rulesOnly) {
    List<Diagnostic> all = new ArrayList<>(clean.diagnostics());
    all.addAll(text.diagnostics());
    all.addAll(quotations.diagnostics());
    rulesOnly.map(Diagnostics::rulesOnly).ifPresent(all::add);
    if (text.size() == 0) {
      all.add(nothingToRead(truncated.article()));
    }
    if (truncated.isCut()) {
      all.add(tooLong(truncated));
    }
    all.sort(Comparator.comparingInt(Diagnostic::start).thenComparingInt(Diagnostic::end));
    return all;
  }

  /** That nothing was kept, since the article took too long. */
  public static Diagnostic timeBudget(Article article) {
    return new Diagnostic(
        "TIME_BUDGET",
        "the article took longer than it may; nothing was kept",
        0,
        article.text().length());
  }

  private static Diagnostic rulesOnly(String reason) {
    return new Diagnostic(
        "RULES_ONLY", "the learned tagger did not run, the rules found less: " + reason, 0, 0);
  }

  private static Diagnostic tooLong(TruncatedArticle truncated) {
    return new Diagnostic(
        "TOO_LONG",
        "only the first " + truncated.end() + " characters were read",
        truncated.end(),
        truncated.article().text().length());
  }

  private static Diagnostic nothingToRead(Article article) {
    return new Diagnostic("NO_TEXT", "there are no words to read", 0, article.text().length());
  }
}
