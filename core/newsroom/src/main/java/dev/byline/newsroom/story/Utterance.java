package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Source;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One sentence, or part of one, that an article puts in somebody's mouth.
 *
 * @param article id of the article
 * @param claim id of the claim, within the result for the article
 * @param source who is said to have said it; empty where the article does not say
 * @param quoted whether the words stand in quotation marks
 * @param denied whether the source is said to have denied it
 * @param spans where the words stand in the article, in text order
 * @param text the words under the spans, joined by one space
 * @param publishedOn when the article was published, where that is known
 * @param outlet who published it, where that is known
 */
public record Utterance(
    String article,
    ClaimId claim,
    Optional<Source> source,
    boolean quoted,
    boolean denied,
    List<Span> spans,
    String text,
    Optional<LocalDate> publishedOn,
    Optional<String> outlet) {

  /** Who speaks where the article does not say. */
  static final String NOBODY = "nobody named";

  /**
   * Copies the list and checks the arguments.
   *
   * @throws IllegalArgumentException if there is no span
   */
  public Utterance {
    requireNonNull(article, "article");
    requireNonNull(claim, "claim");
    requireNonNull(source, "source");
    requireNonNull(text, "text");
    requireNonNull(publishedOn, "publishedOn");
    requireNonNull(outlet, "outlet");
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("an utterance of claim " + claim + " must have a span");
    }
  }

  /** The name of the source, or "nobody named". */
  public String speaker() {
    return source.map(Source::name).orElse(NOBODY);
  }

  /** The smallest span that covers all of the words. */
  public Span extent() {
    return spans.get(0).cover(spans.get(spans.size() - 1));
  }
}
