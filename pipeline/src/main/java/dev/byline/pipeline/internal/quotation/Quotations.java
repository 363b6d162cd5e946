package dev.byline.pipeline.internal.quotation;

import dev.byline.analysis.Diagnostic;
import java.util.List;

/**
 * The quotations of one article.
 *
 * @param quotations in text order, an enclosing one before those in it
 * @param diagnostics what had to be assumed about marks, in text order
 */
public record Quotations(List<Quotation> quotations, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Quotations {
    quotations = List.copyOf(quotations);
    diagnostics = List.copyOf(diagnostics);
  }
}
