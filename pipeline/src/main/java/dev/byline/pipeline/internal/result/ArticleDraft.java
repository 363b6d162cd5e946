package dev.byline.pipeline.internal.result;

import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.StatedDate;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.profile.DescribedSource;
import dev.byline.pipeline.internal.profile.DescribedSources;
import dev.byline.pipeline.internal.profile.WeighedEntity;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known about an article: what the writer writes down. Immutable.
 *
 * @param article the article as it was given, with the day of publication if its text shows it
 * @param text what was read of it
 * @param quotes in text order
 * @param claims the claims that are kept, in text order: the first is {@code c1}
 * @param entities in the order of first mention
 * @param diagnostics what could not be read, in text order
 */
public record ArticleDraft(
    Article article,
    AnnotatedText text,
    List<QuoteDraft> quotes,
    List<ClaimDraft> claims,
    List<WeighedEntity> entities,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public ArticleDraft {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Brings together what the stages found.
   *
   * @param article the article as it was given, with the day of publication if its text shows it
   * @param decisions what was decided about its quotes and claims
   * @param sources what the article says about their sources
   * @param dates for each claim that is kept when it was made, in the same order
   * @param firmness for each claim that is kept how firmly it was said, in the same order
   * @param entities the entities, settled
   * @param diagnostics what could not be read, in text order
   */
  public static ArticleDraft of(
      Article article,
      Decisions decisions,
      DescribedSources sources,
      List<Optional<StatedDate>> dates,
      List<Firmness> firmness,
      List<WeighedEntity> entities,
      List<Diagnostic> diagnostics) {
    List<DecidedClaim> kept = decisions.kept();
    List<ClaimDraft> claims = new ArrayList<>();
    Map<DecidedClaim, ClaimDraft> drafts = new IdentityHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      ClaimDraft draft =
          new ClaimDraft(
              kept.get(i),
              kept.get(i).source().map(sources::describe),
              dates.get(i),
              firmness.get(i));
      claims.add(draft);
      drafts.put(kept.get(i), draft);
    }
    List<QuoteDraft> quotes =
        decisions.quotes().stream()
            .map(quote -> new QuoteDraft(quote, speaker(quote, drafts, sources)))
            .toList();
    return new ArticleDraft(article, decisions.text(), quotes, claims, entities, diagnostics);
  }

  /** A quote's speaker is the source of its claim, named here or not. */
  private static Optional<DescribedSource> speaker(
      DecidedQuote quote, Map<DecidedClaim, ClaimDraft> kept, DescribedSources sources) {
    if (quote.claim().isEmpty()) {
      return Optional.empty();
    }
    NamedSource source = quote.claim().get().source().orElseThrow();
    NamedSource here = quote.isContinuing() ? source.implied() : source;
    return Optional.ofNullable(kept.get(quote.claim().get()))
        .flatMap(ClaimDraft::source)
        .map(known -> known.mentionedAt(here.mention()))
        .or(() -> Optional.of(sources.describe(here)));
  }
}
