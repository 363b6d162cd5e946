package dev.byline.pipeline.attribution;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Offered;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.pipeline.scoring.Features;
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
  private final List<Optional<Ruling>> rulings = new ArrayList<>();

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
    quotations.forEach(unused -> rulings.add(Optional.empty()));
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
    return rulings.get(quotation).map(Ruling::decision);
  }

  Optional<Ruling> ruling(int quotation) {
    return rulings.get(quotation);
  }

  /**
   * Writes a decision down. A claim that was only offered becomes one of the draft; a claim whose
   * speech goes on in the quotation grows by it.
   */
  void decide(int quotation, Ruling ruling) {
    QuoteDecision decision = ruling.decision();
    if (decision instanceof Offered offered) {
      decision = new Spoken(add(offered.claim()), false, offered.decidedBy());
    } else if (decision instanceof Spoken spoken && !covers(spoken.claim(), quotation)) {
      TokenRange content = quotations.get(quotation).tokens();
      claims.set(spoken.claim(), claims.get(spoken.claim()).plusContent(content));
      index(spoken.claim(), List.of(content));
    }
    rulings.set(quotation, Optional.of(ruling.with(decision)));
  }

  /** Whether a claim's content covers at least half of a quotation. */
  boolean covers(int claim, int quotation) {
    TokenRange inside = quotations.get(quotation).inside();
    return 2 * claims.get(claim).contentTokensIn(inside) >= inside.size();
  }

  private int add(RawClaim claim) {
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
        .sorted(Comparator.comparingInt(i -> claims.get(i).contentSize()))
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
     * It belongs to a claim that is not part of the draft yet, and will be if this is chosen.
     *
     * @param claim a claim that only the rules see
     * @param decidedBy the rule that offers it
     */
    record Offered(RawClaim claim, String decidedBy) implements QuoteDecision {}

    /**
     * Nobody is given.
     *
     * @param reason why
     * @param decidedBy the rule that decided
     */
    record Unspoken(UnattributedReason reason, String decidedBy) implements QuoteDecision {}
  }

  /**
   * A decision and what it was chosen from.
   *
   * @param decision what was decided
   * @param confidence probability that it is right
   * @param options the speakers that were possible, the likeliest first
   * @param nobody what is known about the words, should nobody have uttered them
   */
  record Ruling(QuoteDecision decision, double confidence, List<Option> options, Features nobody) {
    Ruling {
      options = List.copyOf(options);
    }

    private Ruling with(QuoteDecision made) {
      return new Ruling(made, confidence, options, nobody);
    }
  }

  /**
   * A speaker that is possible.
   *
   * @param decision what would be decided
   * @param features what speaks for and against it
   * @param probability how likely it is right
   */
  record Option(QuoteDecision decision, Features features, double probability) {}
}
