package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whose words a quotation holds where claims nest over it. Of "the agency reported that Karel
 * said “…”" they are Karel's; of "Karel said that most people believe “…”" they are Karel's too:
 * only who is said to speak or write is quoted, not who is said to think or do.
 */
final class Voices {

  private static final Set<String> UTTERING =
      Set.of(
          ("say tell ask state declare write call describe label dub brand tweet post shout yell reply"
                  + " respond answer add announce warn claim insist joke quip testify vow pledge"
                  + " promise urge accuse argue explain proclaim chant cry exclaim remark comment"
                  + " statement quote words remarks put")
              .split(" "));

  /** How many tokens before cited words the verb is looked for. */
  private static final int REACH = 6;

  private Voices() {}

  /** Of claims over a quotation those whose source may be who is quoted, the innermost first. */
  static List<Integer> over(Quotation quotation, Draft draft) {
    List<Integer> told =
        draft.claimsOver(quotation.inside()).stream()
            .filter(i -> draft.claims().get(i).source().isPresent())
            .filter(i -> !isMadeInside(draft.claims().get(i), quotation))
            .filter(i -> isOnLevel(draft.claims().get(i), quotation, draft))
            .toList();
    boolean outer = told.stream().anyMatch(i -> !isNested(draft.claims().get(i)));
    List<Integer> speaking =
        told.stream()
            .filter(
                i -> {
                  RawClaim claim = draft.claims().get(i);
                  return !isNested(claim)
                      || utters(claim, draft.text()) && !(outer && isPronoun(claim, draft.text()));
                })
            .collect(Collectors.toCollection(ArrayList::new));
    speaking.stream()
        .reduce((best, next) -> isWithin(next, best, draft) ? next : best)
        .ifPresent(
            innermost -> {
              speaking.removeIf(other -> isWithin(innermost, other, draft));
              speaking.remove(innermost);
              speaking.add(0, innermost);
            });
    return speaking;
  }

  /** Whether one claim is made within the content of the other, and not the other way round. */
  private static boolean isWithin(int inner, int outer, Draft draft) {
    RawClaim one = draft.claims().get(inner);
    RawClaim other = draft.claims().get(outer);
    return other.contentTokensIn(one.anchor()) > 0 && one.contentTokensIn(other.anchor()) == 0;
  }

  /** The same, of somebody who is named and said to speak or write. */
  static boolean isSaidBeside(RawClaim claim, TokenRange quotation, AnnotatedText text) {
    return isBeside(claim, quotation, text) && utters(claim, text) && !isPronoun(claim, text);
  }

  /**
   * Whether source and cue stand together right behind the quotation or right before it: "“…,”
   * Karel told the radio", "“…,” as a memo put it".
   */
  static boolean isBeside(RawClaim claim, TokenRange quotation, AnnotatedText text) {
    if (claim.source().isEmpty() || claim.cue().isEmpty()) {
      return false;
    }
    TokenRange source = claim.source().get();
    TokenRange cue = claim.cue().get();
    TokenRange first = source.compareTo(cue) < 0 ? source : cue;
    TokenRange second = first.equals(source) ? cue : source;
    boolean together = second.start() - first.end() <= 1;
    int next = quotation.end();
    boolean as = next < text.size() && text.token(next).isWord("as");
    boolean behind = first.start() == (as ? next + 1 : next);
    boolean before = second.end() <= quotation.start() && quotation.start() - second.end() <= 1;
    return together && (behind || before);
  }

  /**
   * Whether a claim may say whose a quotation is. Words that a speaker cites are whose he says they
   * are: only what is claimed within the quotation around them counts.
   */
  static boolean isOnLevel(RawClaim claim, Quotation quotation, Draft draft) {
    return !quotation.isNested()
        || draft.quotation(quotation.parent()).inside().contains(claim.anchor())
        || !isCited(quotation, draft);
  }

  /** Whether somebody but the speaker is said to have spoken, right before a nested quotation. */
  private static boolean isCited(Quotation quotation, Draft draft) {
    AnnotatedText text = draft.text();
    int start = quotation.tokens().start();
    int first = Math.max(draft.quotation(quotation.parent()).inside().start(), start - REACH);
    for (int i = start - 1; i >= first; i--) {
      Token verb = text.token(i);
      if (verb.hasTag("VBD", "VBZ", "VBP", "VBG") && UTTERING.contains(verb.lemma())) {
        return text.tokens(new TokenRange(Math.max(first, i - 3), i)).stream()
            .noneMatch(token -> token.isWord("I", "we", "We"));
      }
    }
    return false;
  }

  /** What the quoted words themselves report is not who speaks them, but a label is. */
  private static boolean isMadeInside(RawClaim claim, Quotation quotation) {
    boolean inside =
        claim.cue().filter(quotation.inside()::contains).isPresent()
            || claim.source().filter(quotation.inside()::contains).isPresent();
    return inside && !SetOffClaims.isSetOff(claim);
  }

  private static boolean isNested(RawClaim claim) {
    return claim.decidedBy().endsWith(NestedTagging.SUFFIX);
  }

  /** Whether the cue says that its source spoke or wrote. */
  private static boolean utters(RawClaim claim, AnnotatedText text) {
    TokenRange cue = claim.cue().orElse(claim.anchor());
    return text.tokens(cue).stream().anyMatch(token -> UTTERING.contains(token.lemma()));
  }

  /** "She said he believes": he is she, or nobody can tell. */
  private static boolean isPronoun(RawClaim claim, AnnotatedText text) {
    return claim
        .source()
        .filter(source -> source.size() == 1)
        .map(source -> text.token(source.start()))
        .filter(token -> token.hasTag("PRP", "WP", "WDT") || token.isWord("that"))
        .isPresent();
  }
}
