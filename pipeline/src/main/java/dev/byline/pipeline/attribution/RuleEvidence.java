package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.pipeline.tagging.SpanTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the rules see in the same text, beside a learned tagger: the subject of a cue that was left
 * without a source, and attributions of quotations that it missed.
 */
final class RuleEvidence {

  private final List<RawClaim> claims;
  private final Map<Integer, RawClaim> byCueToken = new HashMap<>();

  RuleEvidence(AnnotatedText text, SpanTagger rules) {
    this.claims = Linker.link(text, rules.tag(text));
    for (RawClaim claim : claims) {
      claim
          .cue()
          .ifPresent(
              cue -> {
                for (int i = cue.start(); i < cue.end(); i++) {
                  byCueToken.putIfAbsent(i, claim);
                }
              });
    }
  }

  private RuleEvidence() {
    this.claims = List.of();
  }

  /** Where the rules see nothing. */
  static RuleEvidence none() {
    return new RuleEvidence();
  }

  /** What the rules make of the cue of a claim. */
  Optional<RawClaim> at(RawClaim claim) {
    return claim
        .cue()
        .flatMap(
            cue ->
                IntStream.range(cue.start(), cue.end())
                    .mapToObj(byCueToken::get)
                    .filter(Objects::nonNull)
                    .findFirst());
  }

  /** The claim with the source that the rules give its cue, where it has none. */
  RawClaim sourced(RawClaim claim) {
    if (claim.source().isPresent() || claim.cue().isEmpty()) {
      return claim;
    }
    TokenRange cue = claim.cue().get();
    for (int i = cue.start(); i < cue.end(); i++) {
      Optional<TokenRange> source =
          Optional.ofNullable(byCueToken.get(i)).flatMap(RawClaim::source);
      if (source.isPresent() && claim.contentTokensIn(source.get()) == 0) {
        return claim.withSource(source);
      }
    }
    return claim;
  }

  /**
   * The claim with the quotation right beside its source and cue, which a tagger may take for
   * content of somebody who relays the whole sentence.
   */
  RawClaim completed(RawClaim claim, QuotationIndex quotations, AnnotatedText text) {
    if (claim.source().isEmpty() || claim.cue().isEmpty()) {
      return claim;
    }
    Optional<RawClaim> seen =
        Optional.ofNullable(byCueToken.get(claim.cue().get().start()))
            .filter(rule -> rule.source().filter(claim.source().get()::overlaps).isPresent());
    RawClaim completed = claim;
    for (TokenRange content : seen.map(RawClaim::contents).orElse(List.of())) {
      for (Quotation quotation : quotations.overlapping(content)) {
        if (content.contains(quotation.inside())
            && Voices.isBeside(seen.get(), quotation.tokens(), text)
            && claim.contentTokensIn(quotation.inside()) == 0) {
          completed = completed.plusContent(quotation.tokens());
        }
      }
    }
    return completed;
  }

  /** The claims of the rules with a source whose cue none of the given ones has. */
  List<RawClaim> missingFrom(List<RawClaim> given) {
    Map<Integer, Boolean> cued = new HashMap<>();
    for (RawClaim claim : given) {
      claim
          .cue()
          .ifPresent(
              cue -> {
                for (int i = cue.start(); i < cue.end(); i++) {
                  cued.put(i, true);
                }
              });
    }
    List<RawClaim> missing = new ArrayList<>();
    for (RawClaim claim : claims) {
      boolean known =
          claim.cue().isEmpty()
              || cued.containsKey(claim.cue().get().start())
              || cued.containsKey(claim.cue().get().end() - 1);
      if (!known && claim.source().isPresent()) {
        missing.add(claim);
      }
    }
    return missing;
  }
}
