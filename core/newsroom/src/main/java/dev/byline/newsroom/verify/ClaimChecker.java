package dev.byline.newsroom.verify;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.newsroom.compare.ClaimMatching;
import dev.byline.newsroom.compare.ClaimWords;
import dev.byline.newsroom.compare.FirmnessChange;
import dev.byline.newsroom.compare.SourceAgreement;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the claims of a derived text, and what it says in its own voice. */
final class ClaimChecker {

  private final Analysis original;
  private final Analysis derived;
  private final ClaimMatching matching;
  private final List<CheckedQuote> quotes;
  private final List<CheckedClaim> checked;

  /**
   * A checker.
   *
   * @param quotes what was found about the quotations: a claim in them is that of the quotations
   *     that they were made of, in whatever wording
   */
  ClaimChecker(Analysis original, Analysis derived, List<CheckedQuote> quotes) {
    this.quotes = quotes;
    this.original = original;
    this.derived = derived;
    this.matching = ClaimMatching.in(original);
    this.checked = derived.claims().stream().map(this::check).toList();
  }

  List<CheckedClaim> check() {
    return checked;
  }

  private CheckedClaim check(Claim claim) {
    Optional<Claim> found = matching.find(derived, claim).or(() -> quoted(claim));
    if (found.isEmpty()) {
      Optional<Excerpt> stated = stated(claim);
      ClaimVerdict verdict = stated.isPresent() ? ClaimVerdict.OTHER_SOURCE : ClaimVerdict.MISSING;
      return new CheckedClaim(claim, verdict, Optional.empty(), stated, List.of());
    }
    List<FirmnessChange> changes = FirmnessChange.between(found.get(), claim);
    return new CheckedClaim(
        claim, verdict(claim, found.get(), changes), found, Optional.empty(), changes);
  }

  /** The claim of the original whose quotation a claim that is nothing but a quotation holds. */
  private Optional<Claim> quoted(Claim claim) {
    if (claim.form() != ClaimForm.DIRECT) {
      return Optional.empty();
    }
    return quotes.stream()
        .filter(one -> claim.quotes().contains(one.quote().id()))
        .flatMap(one -> one.found().stream())
        .flatMap(quote -> quote.claim().stream())
        .flatMap(id -> original.claim(id).stream())
        .findFirst();
  }

  private ClaimVerdict verdict(Claim claim, Claim found, List<FirmnessChange> changes) {
    ClaimWords words = ClaimWords.of(derived, claim);
    if (words.isNegative() != matching.words(found).isNegative()) {
      return ClaimVerdict.REVERSED;
    }
    SourceAgreement source = SourceAgreement.of(original, found.source(), derived, claim.source());
    if (source == SourceAgreement.OTHER) {
      return ClaimVerdict.OTHER_SOURCE;
    }
    if (changes.stream()
        .anyMatch(change -> change.direction() == FirmnessChange.Direction.STRONGER)) {
      return ClaimVerdict.STRONGER;
    }
    return changes.isEmpty() ? ClaimVerdict.SUPPORTED : ClaimVerdict.WEAKER;
  }

  /** Where the original says in its own voice what a claim of the derived text says. */
  private Optional<Excerpt> stated(Claim claim) {
    ClaimWords wanted = ClaimWords.of(derived, claim);
    for (Excerpt sentence : ownVoice(original)) {
      ClaimWords words = ClaimWords.of(original, sentence.span());
      if (matching.score(wanted, words) > 0 && wanted.isNegative() == words.isNegative()) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** Sentences of the derived text that say in its own voice what the original only reports. */
  List<StatedAsFact> statedAsFact() {
    List<StatedAsFact> facts = new ArrayList<>();
    List<ClaimWords> own =
        ownVoice(original).stream()
            .map(sentence -> ClaimWords.of(original, sentence.span()))
            .toList();
    for (Excerpt sentence : ownVoice(derived)) {
      ClaimWords wanted = ClaimWords.of(derived, sentence.span());
      if (wanted.stems().size() < 2
          || own.stream().anyMatch(words -> matching.score(wanted, words) > 0)) {
        continue;
      }
      original.claims().stream()
          .filter(claim -> matching.score(wanted, matching.words(claim)) > 0)
          .findFirst()
          .ifPresent(claim -> facts.add(new StatedAsFact(sentence, claim)));
    }
    return facts;
  }

  /** Claims of the original that none of the derived text was found to be. */
  List<Claim> leftOut() {
    ClaimMatching back = ClaimMatching.in(derived);
    return original.claims().stream()
        .filter(
            claim ->
                checked.stream().noneMatch(one -> one.found().filter(claim::equals).isPresent()))
        .filter(claim -> back.find(original, claim).isEmpty())
        .toList();
  }

  /** The sentences that hold nothing of a claim: neither content nor cue nor source. */
  private static List<Excerpt> ownVoice(Analysis analysis) {
    List<Span> attributed = new ArrayList<>();
    for (Claim claim : analysis.claims()) {
      attributed.addAll(claim.content());
      claim.cue().ifPresent(cue -> attributed.add(cue.span()));
    }
    analysis.quotes().forEach(quote -> attributed.add(quote.excerpt().span()));
    return OwnSentences.outside(analysis.article(), attributed);
  }
}
