package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.RawClaim.Evidence;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.pipeline.scoring.Features;
import java.util.List;
import java.util.Optional;

/** What speaks for and against a claim: the tagger's scores, the rules, marks, layout and size. */
final class ClaimFeatures {

  private final Draft draft;
  private final AnnotatedText text;
  private final RuleEvidence rules;

  ClaimFeatures(Draft draft, RuleEvidence rules) {
    this.draft = draft;
    this.text = draft.text();
    this.rules = rules;
  }

  Features of(RawClaim claim) {
    Features.Builder features = Features.builder();
    Evidence scores = claim.evidence();
    features
        .odds("cue-score", scores.cue())
        .odds("content-score", scores.content())
        .odds("content-link", scores.contentLink());
    source(claim, features);
    long words = claim.contents().stream().mapToLong(c -> Words.count(text.tokens(c))).sum();
    features
        .size("content-words", words)
        .flag("content-in-pieces", claim.contents().size() > 1)
        .flag("content-over-sentences", sentences(claim.contentExtent()) > 1)
        .flag("cue-in-other-sentence", isElsewhere(claim))
        .flag("by-layout", SetOffClaims.isSetOff(claim))
        .flag("by-relay", claim.decidedBy().equals(Relays.ID))
        .flag("nested", claim.decidedBy().endsWith(NestedTagging.SUFFIX));
    marks(claim, features);
    return features.build();
  }

  private void source(RawClaim claim, Features.Builder features) {
    Evidence scores = claim.evidence();
    Optional<TokenRange> source = claim.source();
    boolean tagged = source.isPresent() && scores.source() > 0;
    if (tagged) {
      features.odds("source-score", scores.source()).odds("source-link", scores.sourceLink());
      TokenRange cue = claim.anchor();
      features.size(
          "source-distance",
          Math.max(source.get().start() - cue.end(), cue.start() - source.get().end()));
    }
    features
        .flag("no-source", source.isEmpty())
        .flag("source-by-rules", source.isPresent() && !tagged)
        .flag("source-pronoun", source.filter(this::isPronoun).isPresent());
    Optional<RawClaim> seen = rules.at(claim);
    Optional<TokenRange> other = seen.flatMap(RawClaim::source);
    boolean same = source.isPresent() && other.filter(source.get()::overlaps).isPresent();
    features
        .flag("rules-same-source", same && tagged)
        .flag("rules-other-source", other.isPresent() && !same)
        .flag("rules-same-content", seen.filter(rule -> isSame(rule, claim)).isPresent());
  }

  /** Whether the contents end where the marks do, or cut through quoted words. */
  private void marks(RawClaim claim, Features.Builder features) {
    List<Quotation> quotations = draft.quotationsIn(claim);
    boolean cut =
        quotations.stream().anyMatch(q -> claim.contentTokensIn(q.inside()) < q.inside().size());
    int quoted = quotations.stream().mapToInt(q -> claim.contentTokensIn(q.tokens())).sum();
    int all = claim.contentSize();
    features
        .flag("all-quoted", quoted == all && !cut)
        .flag("partly-quoted", quoted > 0 && quoted < all && !cut)
        .flag("cuts-quotation", cut);
  }

  private static boolean isSame(RawClaim a, RawClaim b) {
    int shared = b.contents().stream().mapToInt(a::contentTokensIn).sum();
    return 4 * shared >= a.contentSize() + b.contentSize();
  }

  private boolean isElsewhere(RawClaim claim) {
    int sentence = text.token(claim.anchor().start()).sentence();
    return claim.contents().stream()
        .noneMatch(
            c ->
                text.token(c.start()).sentence() <= sentence
                    && sentence <= text.token(c.end() - 1).sentence());
  }

  private int sentences(TokenRange range) {
    return text.token(range.end() - 1).sentence() - text.token(range.start()).sentence() + 1;
  }

  private boolean isPronoun(TokenRange source) {
    Token first = text.token(source.start());
    return source.size() == 1 && first.hasTag("PRP", "WP");
  }
}
