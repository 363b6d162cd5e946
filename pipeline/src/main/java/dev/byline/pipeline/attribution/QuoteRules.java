package dev.byline.pipeline.attribution;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Offered;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Unspoken;
import dev.byline.pipeline.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rules that propose whose words a quotation holds, those with the best evidence first. */
final class QuoteRules {

  /** Fewer words than this between quotation marks are a term unless somebody is said to use it. */
  private static final int SENTENCE_WORDS = 5;

  /** The rule that follows marks from paragraph to paragraph. */
  static final String REOPENED = "reopened-marks";

  static final List<QuoteRule> CHAIN =
      List.of(
          new QuoteRule("claimed-content", QuoteRules::claimed),
          one("rules", QuoteRules::claimedByRules),
          one(REOPENED, QuoteRules::reopened),
          one("inserted-attribution", QuoteRules::sameSentence),
          one("same-paragraph", QuoteRules::sameParagraph),
          one("next-paragraph", QuoteRules::nextParagraph));

  /** Signs where no rule proposes anybody, or nobody who is likely enough. */
  static final String NO_SOURCE = "no-source";

  /** Signs where the words are the title of a work, which nobody speaks. */
  static final String TITLE = "title";

  private QuoteRules() {}

  /** The quotation stands in the content of a claim, or of several, the innermost one first. */
  private static List<QuoteDecision> claimed(int index, Draft draft) {
    Quotation quotation = draft.quotation(index);
    List<QuoteDecision> proposals = new ArrayList<>();
    List<Integer> told = Voices.over(quotation, draft);
    if (!told.isEmpty()) {
      Optional<QuoteDecision> inner =
          innerByRules(draft.claims().get(told.get(0)), quotation, draft);
      if (inner.isPresent()) {
        return List.of(inner.get());
      }
    }
    List<TokenRange> voices = new ArrayList<>();
    for (int claim : told) {
      RawClaim candidate = draft.claims().get(claim);
      // who reports what another says of these words is no rival of the other
      if (voices.stream().anyMatch(voice -> candidate.contentTokensIn(voice) > 0)) {
        continue;
      }
      voices.add(candidate.anchor());
      String decidedBy = candidate.decidedBy();
      proposals.add(
          relayed(claim, index, draft).orElseGet(() -> new Spoken(claim, false, decidedBy)));
    }
    return proposals;
  }

  /**
   * Behind "“…,” Karel told the radio, the Wire reported." a further quotation is Karel's, though a
   * tagger ties it to the nearer cue.
   */
  private static Optional<QuoteDecision> relayed(int claim, int index, Draft draft) {
    Optional<Integer> before = sibling(index, draft);
    if (before.isEmpty() || !standsAlone(index, draft)) {
      return Optional.empty();
    }
    Spoken spoken = (Spoken) draft.decision(before.get()).orElseThrow();
    RawClaim speech = draft.claims().get(spoken.claim());
    TokenRange quotation = draft.quotation(index).tokens();
    boolean relayedBefore =
        spoken.claim() != claim
            && draft.claims().get(claim).contents().stream()
                .anyMatch(c -> c.contains(speech.anchor()) && !c.overlaps(quotation));
    return relayedBefore ? goOn(before.get(), index, draft, "relayed-speech") : Optional.empty();
  }

  /**
   * A tagger may take "“…,” Karel told the radio" in "…, the Wire reported" for content through and
   * through; the rules then see who speaks within it. The same where a cue far off has drawn a
   * quotation to it that ends in "…,” the union wrote."
   */
  private static Optional<QuoteDecision> innerByRules(
      RawClaim outer, Quotation quotation, Draft draft) {
    boolean afar = !Voices.isBeside(outer, quotation.tokens(), draft.text());
    return draft
        .possibleOver(quotation.inside())
        .filter(claim -> Voices.isSaidBeside(claim, quotation.tokens(), draft.text()))
        .flatMap(
            claim ->
                afar && claim.anchor().start() >= quotation.tokens().end()
                    ? Optional.of(claim)
                    : within(outer, claim, quotation))
        .map(claim -> new Offered(claim, claim.decidedBy()));
  }

  /**
   * The claim with what of its source is content of the other: in "the clip uses footage of Karel
   * saying “…”" that is Karel.
   */
  private static Optional<RawClaim> within(RawClaim outer, RawClaim claim, Quotation quotation) {
    TokenRange source = claim.source().orElseThrow();
    if (quotation.tokens().overlaps(source)) {
      return Optional.empty();
    }
    return outer.contents().stream()
        .filter(content -> content.overlaps(source) && content.end() >= source.end())
        .map(content -> new TokenRange(Math.max(content.start(), source.start()), source.end()))
        .map(named -> claim.withSource(Optional.of(named)))
        .findFirst();
  }

  /** The tagger passed it over, but the rules see who says it. */
  private static Optional<QuoteDecision> claimedByRules(int index, Draft draft) {
    return draft
        .possibleOver(draft.quotation(index).inside())
        .filter(claim -> Voices.isOnLevel(claim, draft.quotation(index), draft))
        .map(claim -> new Offered(claim, claim.decidedBy()));
  }

  /** Opened again in the next paragraph without having been closed: the same speech goes on. */
  private static Optional<QuoteDecision> reopened(int index, Draft draft) {
    Quotation quotation = draft.quotation(index);
    return quotation.continues() < 0
        ? Optional.empty()
        : goOn(quotation.continues(), index, draft, REOPENED);
  }

  /** The other half of a quotation around an inserted attribution. */
  private static Optional<QuoteDecision> sameSentence(int index, Draft draft) {
    Optional<Integer> before = sibling(index, draft);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    AnnotatedText text = draft.text();
    TokenRange first = draft.quotation(before.get()).tokens();
    TokenRange second = draft.quotation(index).tokens();
    boolean sameSentence =
        text.token(first.end() - 1).sentence() == text.token(second.start()).sentence();
    boolean longEnough = draft.quotation(index).inside().size() >= SENTENCE_WORDS;
    return sameSentence && longEnough
        ? goOn(before.get(), index, draft, "inserted-attribution")
        : Optional.empty();
  }

  /**
   * A sentence of its own behind a quotation of the same paragraph, with nobody else in between.
   */
  private static Optional<QuoteDecision> sameParagraph(int index, Draft draft) {
    Optional<Integer> before = sibling(index, draft);
    if (before.isEmpty() || !standsAlone(index, draft)) {
      return Optional.empty();
    }
    AnnotatedText text = draft.text();
    TokenRange first = draft.quotation(before.get()).tokens();
    TokenRange second = draft.quotation(index).tokens();
    boolean sameParagraph =
        text.token(first.start()).paragraph() == text.token(second.start()).paragraph();
    boolean adjacent =
        text.token(second.start()).sentence() - text.token(first.end() - 1).sentence() <= 1;
    return sameParagraph && adjacent
        ? goOn(before.get(), index, draft, "same-paragraph")
        : Optional.empty();
  }

  /**
   * A quotation that begins its paragraph, with nobody in its sentences, right behind a paragraph
   * that ended in attributed speech.
   */
  private static Optional<QuoteDecision> nextParagraph(int index, Draft draft) {
    Optional<Integer> before = sibling(index, draft);
    if (before.isEmpty() || !beginsParagraph(index, draft) || !standsAlone(index, draft)) {
      return Optional.empty();
    }
    AnnotatedText text = draft.text();
    TokenRange first = draft.quotation(before.get()).tokens();
    TokenRange second = draft.quotation(index).tokens();
    int paragraph = text.token(second.start()).paragraph();
    boolean rightBehind = text.token(first.start()).paragraph() == paragraph - 1;
    TokenRange previous = text.paragraphs().get(Math.max(0, paragraph - 1));
    boolean sameLastSentence =
        text.token(previous.end() - 1).sentence() - text.token(first.end() - 1).sentence() <= 0;
    return rightBehind && sameLastSentence
        ? goOn(before.get(), index, draft, "next-paragraph")
        : Optional.empty();
  }

  /** Whether nobody need be looked for: the title of a work, or a so-called thing. */
  static boolean isNobodys(int index, Draft draft) {
    return Titles.isWork(draft.quotation(index), draft.text()) || isSoCalled(index, draft);
  }

  private static boolean isSoCalled(int index, Draft draft) {
    int start = draft.quotation(index).tokens().start();
    AnnotatedText text = draft.text();
    return start > 0 && text.token(start - 1).isWord("so-called", "So-called")
        || start > 2
            && text.token(start - 1).isWord("called")
            && text.token(start - 2).isWord("-")
            && text.token(start - 3).isWord("so", "So");
  }

  /** Nobody is said to have uttered it; says why. */
  static Unspoken nobody(int index, Draft draft) {
    Quotation quotation = draft.quotation(index);
    AnnotatedText text = draft.text();
    if (Titles.isWork(quotation, text)) {
      return new Unspoken(UnattributedReason.TITLE, TITLE);
    }
    List<Token> inside = text.tokens(quotation.inside());
    UnattributedReason reason =
        Words.isSentence(inside) && !isSoCalled(index, draft)
            ? UnattributedReason.NO_SOURCE
            : isTitle(inside) ? UnattributedReason.TITLE : UnattributedReason.SCARE_QUOTE;
    return new Unspoken(reason, NO_SOURCE);
  }

  private static boolean isTitle(List<Token> inside) {
    long capitalised = inside.stream().filter(t -> Words.isWord(t) && t.isCapitalised()).count();
    long content =
        inside.stream().filter(t -> Words.isWord(t) && !t.hasTag("IN", "DT", "CC", "TO")).count();
    return capitalised >= 2 && capitalised >= content - 1;
  }

  /** The nearest quotation before this one at the same level, if it was given a speaker. */
  private static Optional<Integer> sibling(int index, Draft draft) {
    int parent = draft.quotation(index).parent();
    for (int i = index - 1; i >= 0 && i >= index - 8; i--) {
      if (draft.quotation(i).parent() == parent) {
        boolean spoken = draft.decision(i).filter(Spoken.class::isInstance).isPresent();
        return spoken ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<QuoteDecision> goOn(int before, int index, Draft draft, String id) {
    Optional<QuoteDecision> decision = draft.decision(before);
    if (decision.isPresent() && decision.get() instanceof Spoken spoken) {
      return Optional.of(
          new Spoken(spoken.claim(), !sameParagraphAsCue(spoken.claim(), index, draft), id));
    }
    return Optional.empty();
  }

  /** Behind an inserted attribution the mention and cue still stand at hand; later they do not. */
  private static boolean sameParagraphAsCue(int claim, int index, Draft draft) {
    int anchor = draft.claims().get(claim).anchor().start();
    int start = draft.quotation(index).tokens().start();
    return draft.text().token(anchor).paragraph() == draft.text().token(start).paragraph();
  }

  /** Whether the sentence or sentences of the quotation hold no word outside quotation marks. */
  private static boolean standsAlone(int index, Draft draft) {
    TokenRange tokens = draft.quotation(index).tokens();
    AnnotatedText text = draft.text();
    return wordless(text, text.sentenceOf(tokens.start()).start(), tokens.start())
        && wordless(text, tokens.end(), text.sentenceOf(tokens.end() - 1).end())
        && !isCarriedOn(text, text.sentenceOf(tokens.end() - 1).end());
  }

  /** "“Is it late?” a guest asked.": what begins in lower case is no sentence of its own. */
  private static boolean isCarriedOn(AnnotatedText text, int next) {
    return next < text.size()
        && text.token(next).paragraph() == text.token(next - 1).paragraph()
        && Character.isLowerCase(text.token(next).text().codePointAt(0));
  }

  private static boolean beginsParagraph(int index, Draft draft) {
    int start = draft.quotation(index).tokens().start();
    AnnotatedText text = draft.text();
    return wordless(text, text.paragraphOf(start).start(), start);
  }

  private static boolean wordless(AnnotatedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Words.isWord(text.token(i))) {
        return false;
      }
    }
    return true;
  }

  private static QuoteRule one(
      String id, BiFunction<Integer, Draft, Optional<QuoteDecision>> proposal) {
    return new QuoteRule(
        id, (quotation, draft) -> proposal.apply(quotation, draft).stream().toList());
  }
}
