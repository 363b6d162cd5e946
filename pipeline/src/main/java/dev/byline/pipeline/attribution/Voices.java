package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.Quotation;
import java.util.List;
import java.util.Set;

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
                  + " statement quote words remarks")
              .split(" "));

  private Voices() {}

  /** Of claims over a quotation, innermost first, those whose source may be who is quoted. */
  static List<Integer> over(Quotation quotation, Draft draft) {
    List<Integer> told =
        draft.claimsOver(quotation.inside()).stream()
            .filter(i -> draft.claims().get(i).source().isPresent())
            .filter(i -> !isMadeInside(draft.claims().get(i), quotation))
            .toList();
    boolean outer = told.stream().anyMatch(i -> !isNested(draft.claims().get(i)));
    return told.stream()
        .filter(
            i -> {
              RawClaim claim = draft.claims().get(i);
              return !isNested(claim)
                  || utters(claim, draft.text()) && !(outer && isPronoun(claim, draft.text()));
            })
        .toList();
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
