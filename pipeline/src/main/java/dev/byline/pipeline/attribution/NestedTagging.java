package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.RawClaim.Evidence;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the claims inside claims. A tagger reads an article flat, as its training corpus does, so a
 * content that may hold an attribution of its own is read once more by itself, as if it were a
 * paragraph; what is found there with source and cue is nested.
 */
final class NestedTagging {

  /** What the id of a tagger ends in where it read a content once more. */
  static final String SUFFIX = "+nested";

  /** Shorter contents have no room for source, cue and content. */
  private static final int LEAST_TOKENS = 5;

  /** A sentence out of its context misleads: what is found in one must be likely by itself. */
  private static final double LEAST_EVIDENCE = 0.35;

  /** Words that make a second reading worth its time; the tagger, not this list, decides. */
  private static final Set<String> HINTS =
      Set.of(
          "say",
          "tell",
          "report",
          "accord",
          "accuse",
          "believe",
          "claim",
          "warn",
          "deny",
          "think",
          "call",
          "ask",
          "announce",
          "state",
          "argue",
          "insist",
          "suggest",
          "declare",
          "urge",
          "demand",
          "threaten",
          "describe",
          "hope",
          "know",
          "admit",
          "confirm",
          "allege",
          "write",
          "acknowledge",
          "add",
          "blame",
          "criticize",
          "criticise",
          "promise",
          "vow",
          "pledge",
          "estimate",
          "expect",
          "fear",
          "predict",
          "reveal",
          "see",
          "consider",
          "find",
          "shout");

  private final SpanTagger tagger;

  NestedTagging(SpanTagger tagger) {
    this.tagger = tagger;
  }

  /** The claims found inside the contents of the given ones. */
  List<RawClaim> inside(AnnotatedText text, List<RawClaim> claims) {
    List<TokenRange> ranges = new ArrayList<>();
    for (RawClaim claim : claims) {
      for (TokenRange content : claim.contents()) {
        if (content.size() >= LEAST_TOKENS && hinted(text, content)) {
          boolean clause = text.token(content.start()).isWord("that", "whether", "if");
          ranges.add(clause ? new TokenRange(content.start() + 1, content.end()) : content);
        }
      }
    }
    List<AnnotatedText> excerpts = ranges.stream().map(range -> excerpt(text, range)).toList();
    List<Tagging> taggings = tagger.tagAll(excerpts);
    // Contents may overlap, and hold claims that are known: each cue counts once.
    Set<Integer> cues = new HashSet<>();
    claims.forEach(claim -> claim.cue().ifPresent(cue -> cues.add(cue.end())));
    List<RawClaim> nested = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      int shift = ranges.get(i).start();
      for (RawClaim claim : Linker.link(excerpts.get(i), taggings.get(i))) {
        boolean whole = claim.source().isPresent() && claim.cue().isPresent();
        if (whole && sure(claim.evidence()) && cues.add(claim.cue().get().end() + shift)) {
          nested.add(shifted(claim, shift));
        }
      }
    }
    return nested;
  }

  private static boolean sure(Evidence evidence) {
    return evidence.cue() * evidence.content() * evidence.contentLink() >= LEAST_EVIDENCE;
  }

  private static boolean hinted(AnnotatedText text, TokenRange content) {
    return text.tokens(content).stream().anyMatch(token -> HINTS.contains(token.lemma()));
  }

  private static RawClaim shifted(RawClaim claim, int shift) {
    return new RawClaim(
        claim.cue().map(range -> shifted(range, shift)),
        claim.source().map(range -> shifted(range, shift)),
        claim.contents().stream().map(range -> shifted(range, shift)).toList(),
        claim.evidence(),
        claim.decidedBy() + SUFFIX);
  }

  private static TokenRange shifted(TokenRange range, int shift) {
    return new TokenRange(range.start() + shift, range.end() + shift);
  }

  /** The tokens of a range as a text of their own: one paragraph, spans still the article's. */
  private static AnnotatedText excerpt(AnnotatedText text, TokenRange range) {
    List<Token> tokens = new ArrayList<>();
    List<TokenRange> sentences = new ArrayList<>();
    int sentenceStart = 0;
    for (Token token : text.tokens(range)) {
      int index = tokens.size();
      boolean newSentence =
          index > 0 && token.sentence() != text.token(range.start() + index - 1).sentence();
      if (newSentence) {
        sentences.add(new TokenRange(sentenceStart, index));
        sentenceStart = index;
      }
      tokens.add(
          new Token(
              index, token.text(), token.span(), token.tag(), token.lemma(), sentences.size(), 0));
    }
    sentences.add(new TokenRange(sentenceStart, tokens.size()));
    return new AnnotatedText(
        text.article(), tokens, sentences, List.of(new TokenRange(0, tokens.size())), List.of());
  }
}
