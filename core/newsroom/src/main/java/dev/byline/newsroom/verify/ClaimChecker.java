package dev.byline.newsroom.verify;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.newsroom.compare.ClaimMatching;
import dev.byline.newsroom.compare.ClaimWords;
import dev.byline.newsroom.compare.FirmnessChange;
import dev.byline.newsroom.compare.PassageIndex;
import dev.byline.newsroom.compare.SourceAgreement;
import dev.byline.newsroom.compare.SourceComparison;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the claims of a derived text, and what it says in its own voice. */
final class ClaimChecker {

  /** A sentence of fewer words says too little to be that of a claim. */
  private static final int FEWEST = 2;

  private final Analysis original;
  private final Analysis derived;
  private final SourceComparison sources;
  private final List<CheckedQuote> quotes;
  private final ClaimMatching matching;

  /** What the original says in its own voice. */
  private final PassageIndex<Excerpt> own = new PassageIndex<>(/* figuresMustAgree= */ true);

  private final List<CheckedClaim> checked;

  /**
   * A checker.
   *
   * @param sources of the original and the derived text
   * @param quotes what was found about the quotations: a claim in them is that of the quotations
   *     that they were made of, in whatever wording
   */
  ClaimChecker(SourceComparison sources, List<CheckedQuote> quotes) {
    this.original = sources.one();
    this.derived = sources.other();
    this.sources = sources;
    this.quotes = quotes;
    this.matching = ClaimMatching.in(original);
    for (Excerpt sentence : ownVoice(original)) {
      own.add(sentence, ClaimWords.of(original, sentence.span()));
    }
    this.checked = derived.claims().stream().map(this::check).toList();
  }

  List<CheckedClaim> check() {
    return checked;
  }

  private CheckedClaim check(Claim claim) {
    ClaimWords words = ClaimWords.of(derived, claim);
    Optional<Claim> found = matching.find(claim, words, sources).or(() -> quoted(claim));
    if (found.isEmpty()) {
      Optional<Excerpt> stated =
          own.find(words).stream()
              .filter(one -> one.words().isNegative() == words.isNegative())
              .map(PassageIndex.Found::passage)
              .findFirst();
      ClaimVerdict verdict = stated.isPresent() ? ClaimVerdict.OTHER_SOURCE : ClaimVerdict.MISSING;
      return new CheckedClaim(claim, verdict, Optional.empty(), stated, List.of());
    }
    List<FirmnessChange> changes = FirmnessChange.between(found.get(), claim);
    return new CheckedClaim(
        claim, verdict(claim, words, found.get(), changes), found, Optional.empty(), changes);
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

  private ClaimVerdict verdict(
      Claim claim, ClaimWords words, Claim found, List<FirmnessChange> changes) {
    if (words.isNegative() != matching.words(found).isNegative()) {
      return ClaimVerdict.REVERSED;
    }
    if (sources.compare(found.source(), claim.source()) == SourceAgreement.OTHER) {
      return ClaimVerdict.OTHER_SOURCE;
    }
    if (changes.stream()
        .anyMatch(change -> change.direction() == FirmnessChange.Direction.STRONGER)) {
      return ClaimVerdict.STRONGER;
    }
    return changes.isEmpty() ? ClaimVerdict.SUPPORTED : ClaimVerdict.WEAKER;
  }

  /** Sentences of the derived text that say in its own voice what the original only reports. */
  List<StatedAsFact> statedAsFact() {
    List<StatedAsFact> facts = new ArrayList<>();
    for (Excerpt sentence : ownVoice(derived)) {
      ClaimWords words = ClaimWords.of(derived, sentence.span());
      if (words.stems().size() >= FEWEST && own.find(words).isEmpty()) {
        matching.find(words).stream()
            .findFirst()
            .ifPresent(claim -> facts.add(new StatedAsFact(sentence, claim)));
      }
    }
    return facts;
  }

  /** Claims of the original that none of the derived text was found to be. */
  List<Claim> leftOut() {
    ClaimMatching back = ClaimMatching.in(derived);
    SourceComparison backwards = new SourceComparison(derived, original);
    Set<Claim> found = new HashSet<>();
    checked.forEach(one -> one.found().ifPresent(found::add));
    return original.claims().stream()
        .filter(claim -> !found.contains(claim))
        .filter(claim -> back.find(claim, matching.words(claim), backwards).isEmpty())
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
