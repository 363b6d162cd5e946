package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.RawClaim.Evidence;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final double LEAST_EVIDENCE = 0.28;

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
          "shout",
          "assert",
          "contend",
          "maintain",
          "stress",
          "emphasize",
          "emphasise",
          "caution",
          "concede",
          "testify",
          "conclude",
          "tweet",
          "complain",
          "reject",
          "dispute",
          "recommend",
          "propose");

  private final SpanTagger tagger;

  NestedTagging(SpanTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The given claims with those found inside their contents. Where somebody relays a whole sentence
   * the flat reading saw two attributions at once; there the second one says where the inner
   * content ends.
   */
  List<RawClaim> complete(AnnotatedText text, List<RawClaim> claims) {
    List<TokenRange> ranges = new ArrayList<>();
    List<Boolean> relayed = new ArrayList<>();
    for (RawClaim claim : claims) {
      for (TokenRange content : claim.contents()) {
        TokenRange words = sentence(text, content);
        if (words.size() >= LEAST_TOKENS && hinted(text, words)) {
          ranges.add(words);
          relayed.add(claim.decidedBy().equals(Relays.ID));
        }
      }
    }
    List<AnnotatedText> excerpts = ranges.stream().map(range -> excerpt(text, range)).toList();
    List<Tagging> taggings = tagger.tagAll(excerpts);
    // Contents may overlap, and hold claims that are known: each cue counts once.
    List<RawClaim> all = new ArrayList<>(claims);
    Map<Integer, Integer> byCue = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int known = i;
      claims.get(i).cue().ifPresent(cue -> byCue.putIfAbsent(cue.end(), known));
    }
    for (int i = 0; i < ranges.size(); i++) {
      int shift = ranges.get(i).start();
      for (RawClaim claim : Linker.link(excerpts.get(i), taggings.get(i))) {
        if (claim.source().isEmpty() || claim.cue().isEmpty() || !sure(claim.evidence())) {
          continue;
        }
        RawClaim found = shifted(claim, shift);
        if (isCompound(found, text)) {
          continue;
        }
        Integer known = byCue.putIfAbsent(found.anchor().end(), all.size());
        if (known == null) {
          all.add(found);
        } else if (relayed.get(i) && isCutFrom(found, all.get(known))) {
          all.set(known, all.get(known).withContents(found.contents()));
        }
      }
    }
    return all;
  }

  /** Whether the contents are some of the other's, with nothing in the other's before them. */
  private static boolean isCutFrom(RawClaim shorter, RawClaim longer) {
    return shorter.contents().stream().allMatch(c -> longer.contentTokensIn(c) == c.size())
        && shorter.contentExtent().start() == longer.contentExtent().start();
  }

  /** What somebody says, without "that" and without quotation marks, reads like any text. */
  private static TokenRange sentence(AnnotatedText text, TokenRange content) {
    int start = content.start();
    int end = content.end();
    while (start < end && isMark(text.token(start))) {
      start++;
    }
    while (start < end && isMark(text.token(end - 1))) {
      end--;
    }
    if (start < end && text.token(start).isWord("that", "whether", "if")) {
      start++;
    }
    return new TokenRange(start, end);
  }

  private static boolean isMark(Token token) {
    return switch (token.text()) {
      case "“", "”", "\"", "''", "``", "‘", "’", "'" -> true;
      default -> false;
    };
  }

  /** "32 % of Vellish claims": a noun with what says which, nobody who claims. */
  private static boolean isCompound(RawClaim claim, AnnotatedText text) {
    TokenRange source = claim.source().orElseThrow();
    TokenRange cue = claim.cue().orElseThrow();
    return source.end() == cue.start()
        && cue.size() == 1
        && text.token(cue.start()).hasTag("NN")
        && text.token(source.end() - 1).hasTag("JJ", "NN");
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
