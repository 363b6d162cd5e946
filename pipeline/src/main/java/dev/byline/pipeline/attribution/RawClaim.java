package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An attribution as token ranges, before anybody is named.
 *
 * @param cue the words that attribute
 * @param source the words that name the source here
 * @param contents in text order, at least one, not overlapping
 * @param evidence how sure the tagger was of each part
 * @param decidedBy the rule or model that found it
 */
record RawClaim(
    Optional<TokenRange> cue,
    Optional<TokenRange> source,
    List<TokenRange> contents,
    Evidence evidence,
    String decidedBy) {

  /** Text order of the content. */
  static final Comparator<RawClaim> TEXT_ORDER =
      Comparator.comparing(RawClaim::contentExtent).thenComparing(c -> c.anchor());

  RawClaim {
    contents = List.copyOf(contents);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("a claim must have content");
    }
  }

  /** The smallest range over all contents. */
  TokenRange contentExtent() {
    return new TokenRange(contents.get(0).start(), contents.get(contents.size() - 1).end());
  }

  /** Number of tokens in the contents. */
  int contentSize() {
    return contents.stream().mapToInt(TokenRange::size).sum();
  }

  /** The smallest range over source, cue and contents. */
  TokenRange extent() {
    TokenRange extent = contentExtent();
    int start = extent.start();
    int end = extent.end();
    for (Optional<TokenRange> part : List.of(cue, source)) {
      if (part.isPresent()) {
        start = Math.min(start, part.get().start());
        end = Math.max(end, part.get().end());
      }
    }
    return new TokenRange(start, end);
  }

  /** Where the attribution is made: its cue or, without one, its content. */
  TokenRange anchor() {
    return cue.orElse(contents.get(0));
  }

  /** How many of the tokens of a range lie in the contents. */
  int contentTokensIn(TokenRange range) {
    int count = 0;
    for (TokenRange content : contents) {
      count +=
          Math.max(
              0, Math.min(content.end(), range.end()) - Math.max(content.start(), range.start()));
    }
    return count;
  }

  RawClaim withContents(List<TokenRange> newContents) {
    return new RawClaim(cue, source, newContents, evidence, decidedBy);
  }

  RawClaim withSource(Optional<TokenRange> newSource) {
    return new RawClaim(cue, newSource, contents, evidence, decidedBy);
  }

  /** This claim with one more content; ranges that touch or overlap become one. */
  RawClaim plusContent(TokenRange more) {
    List<TokenRange> all = new ArrayList<>(contents);
    all.add(more);
    return withContents(merged(all));
  }

  /** Sorts the ranges and merges those that touch or overlap. */
  static List<TokenRange> merged(List<TokenRange> ranges) {
    List<TokenRange> merged = new ArrayList<>();
    for (TokenRange range : ranges.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() >= range.start()) {
        TokenRange before = merged.get(last);
        merged.set(last, new TokenRange(before.start(), Math.max(before.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  /**
   * How sure the tagger was.
   *
   * @param cue probability of the cue, 1 where there is none
   * @param source probability of the source, 0 where there is none
   * @param content mean probability of the contents
   * @param sourceLink probability that source and cue belong together
   * @param contentLink least probability that a content and the cue belong together
   */
  record Evidence(
      double cue, double source, double content, double sourceLink, double contentLink) {
    /** Of a rule that leaves no doubt about the parts. */
    static final Evidence CERTAIN = new Evidence(1, 1, 1, 1, 1);
  }
}
