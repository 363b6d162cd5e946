package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Quote;
import dev.byline.newsroom.compare.SourceAgreement;
import dev.byline.newsroom.compare.WordChange;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * A quotation of a derived text, checked against the original.
 *
 * @param quote the quotation, in the derived text
 * @param wording what became of its words; never {@link QuoteVerdict#OTHER_SPEAKER}
 * @param speaker whether the original has them from the same speaker
 * @param found the quotations of the original that it is made of, in the order of its words; none
 *     if it is invented
 * @param cuts what was left out, of a quotation that is trimmed
 * @param changes the differences word by word, of one that is altered or put together
 * @param unquoted where the words of an invented quotation stand in the original outside of
 *     quotation marks: a paraphrase that was made a quotation
 */
public record CheckedQuote(
    Quote quote,
    QuoteVerdict wording,
    SourceAgreement speaker,
    List<Quote> found,
    List<QuoteCut> cuts,
    List<WordChange> changes,
    Optional<Excerpt> unquoted) {

  /**
   * Copies the lists and checks the arguments.
   *
   * @throws IllegalArgumentException if the wording is said to be another speaker's
   */
  public CheckedQuote {
    requireNonNull(quote, "quote");
    requireNonNull(wording, "wording");
    requireNonNull(speaker, "speaker");
    requireNonNull(unquoted, "unquoted");
    found = List.copyOf(found);
    cuts = List.copyOf(cuts);
    changes = List.copyOf(changes);
    if (wording == QuoteVerdict.OTHER_SPEAKER) {
      throw new IllegalArgumentException("a wording has no speaker");
    }
  }

  /** What is to be said of it: whose it is counts more than a word that differs. */
  public QuoteVerdict verdict() {
    return speaker == SourceAgreement.OTHER && wording != QuoteVerdict.INVENTED
        ? QuoteVerdict.OTHER_SPEAKER
        : wording;
  }
}
