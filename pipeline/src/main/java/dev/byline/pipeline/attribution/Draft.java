package dev.byline.pipeline.attribution;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The attributions of one article while they are being decided: claims that grow, and for each
 * quotation a decision or none yet. Lives inside one call; not thread-safe.
 */
final class Draft {

  private final AnnotatedText text;
  private final List<Quotation> quotations;
  private final QuotationIndex outermost;
  private final List<RawClaim> claims;
  private final List<Optional<QuoteDecision>> decisions = new ArrayList<>();

  /** Which claims have content in a sentence: keeps every look-up local, and the whole linear. */
  private final SetMultimap<Integer, Integer> claimsBySentence = LinkedHashMultimap.create();

  /** Claims that only the rules see, by the sentence of their cue: added where a quotation asks. */
  private final SetMultimap<Integer, RawClaim> possibleBySentence = LinkedHashMultimap.create();

  Draft(
      AnnotatedText text,
      List<Quotation> quotations,
      List<RawClaim> claims,
      List<RawClaim> possible) {
    this.text = text;
    this.quotations = quotations;
    this.claims = new ArrayList<>();
    claims.forEach(this::add);
    possible.forEach(claim -> possibleBySentence.put(sentence(claim.anchor().start()), claim));
    this.outermost = new QuotationIndex(quotations);
    quotations.forEach(unused -> decisions.add(Optional.empty()));
  }

  AnnotatedText text() {
    return text;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** The outermost quotations that share a token with the contents of a claim. */
  List<Quotation> quotationsIn(RawClaim claim) {
    return claim.contents().stream()
        .flatMap(content -> outermost.overlapping(content).stream())
        .distinct()
        .toList();
  }

  Quotation quotation(int index) {
    return quotations.get(index);
  }

  List<RawClaim> claims() {
    return claims;
  }

  Optional<QuoteDecision> decision(int quotation) {
    return decisions.get(quotation);
  }

  void decide(int quotation, QuoteDecision decision) {
    decisions.set(quotation, Optional.of(decision));
  }

  /** Makes a range part of a claim's content. */
  void extend(int claim, TokenRange content) {
    claims.set(claim, claims.get(claim).plusContent(content));
    index(claim, List.of(content));
  }

  int add(RawClaim claim) {
    claims.add(claim);
    index(claims.size() - 1, claim.contents());
    return claims.size() - 1;
  }

  /**
   * The claims whose content covers at least half of the range, the one with least content first.
   */
  List<Integer> claimsOver(TokenRange range) {
    SortedSet<Integer> near = new TreeSet<>();
    for (int sentence = sentence(range.start());
        sentence <= sentence(range.end() - 1);
        sentence++) {
      near.addAll(claimsBySentence.get(sentence));
    }
    return near.stream()
        .filter(i -> 2 * claims.get(i).contentTokensIn(range) >= range.size())
        .sorted(Comparator.comparingInt(i -> size(claims.get(i))))
        .toList();
  }

  /** A claim that only the rules see and whose content covers most of the range. */
  Optional<RawClaim> possibleOver(TokenRange range) {
    for (int s = sentence(range.start()) - 1; s <= sentence(range.end() - 1) + 1; s++) {
      for (RawClaim claim : possibleBySentence.get(s)) {
        if (2 * claim.contentTokensIn(range) >= range.size()) {
          return Optional.of(claim);
        }
      }
    }
    return Optional.empty();
  }

  private void index(int claim, List<TokenRange> contents) {
    for (TokenRange content : contents) {
      for (int s = sentence(content.start()); s <= sentence(content.end() - 1); s++) {
        claimsBySentence.put(s, claim);
      }
    }
  }

  private int sentence(int token) {
    return text.token(token).sentence();
  }

  private static int size(RawClaim claim) {
    return claim.contents().stream().mapToInt(TokenRange::size).sum();
  }

  /** What was decided about a quotation. */
  sealed interface QuoteDecision {

    /** The rule or model that decided. */
    String decidedBy();

    /**
     * It belongs to a claim.
     *
     * @param claim index into the draft's claims
     * @param continuing whether nothing at the quotation itself says whose words they are
     * @param decidedBy the rule or model that decided
     */
    record Spoken(int claim, boolean continuing, String decidedBy) implements QuoteDecision {}

    /**
     * Nobody is given.
     *
     * @param reason why
     * @param decidedBy the rule that decided
     */
    record Unspoken(UnattributedReason reason, String decidedBy) implements QuoteDecision {}
  }
}
