package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An attribution relation in the sense of PARC 3 (Pareti 2012), as token ranges: which words are
 * source, cue and content, before it is asked who the source is. Immutable.
 *
 * @param cue the words that attribute
 * @param source the words that name the source here
 * @param contents in text order, at least one, not overlapping
 * @param evidence how sure the tagger was of each part
 * @param decidedBy the rule or model that found it
 */
public record AttributionRelation(
    Optional<TokenRange> cue,
    Optional<TokenRange> source,
    List<TokenRange> contents,
    Evidence evidence,
    String decidedBy) {

  /** Text order of the content; where that is the same, of the cue. */
  public static final Comparator<AttributionRelation> TEXT_ORDER =
      Comparator.comparing(AttributionRelation::contentExtent).thenComparing(r -> r.anchor());

  /** What {@code decidedBy} ends in where a tagger read a content once more by itself. */
  static final String NESTED_SUFFIX = "+nested";

  /** What {@code decidedBy} begins with where layout shows who speaks. */
  static final String SET_OFF_PREFIX = "set-off-";

  /**
   * Copies the contents.
   *
   * @throws IllegalArgumentException if there is no content
   */
  public AttributionRelation {
    contents = List.copyOf(contents);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("an attribution relation must have content");
    }
  }

  /** The smallest range over all contents. */
  public TokenRange contentExtent() {
    return new TokenRange(contents.get(0).start(), contents.get(contents.size() - 1).end());
  }

  /** Number of tokens in the contents. */
  public int contentSize() {
    return contents.stream().mapToInt(TokenRange::size).sum();
  }

  /** The smallest range over source, cue and contents. */
  public TokenRange extent() {
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
  public TokenRange anchor() {
    return cue.orElse(contents.get(0));
  }

  /** How many of the tokens of a range lie in the contents. */
  public int contentTokensIn(TokenRange range) {
    int count = 0;
    for (TokenRange content : contents) {
      count +=
          Math.max(
              0, Math.min(content.end(), range.end()) - Math.max(content.start(), range.start()));
    }
    return count;
  }

  /** This relation with other contents. */
  AttributionRelation withContents(List<TokenRange> newContents) {
    return new AttributionRelation(cue, source, newContents, evidence, decidedBy);
  }

  /** This relation with another source, or none. */
  public AttributionRelation withSource(Optional<TokenRange> newSource) {
    return new AttributionRelation(cue, newSource, contents, evidence, decidedBy);
  }

  /** Whether it was found when a content was read once more by itself. */
  public boolean isNested() {
    return decidedBy.endsWith(NESTED_SUFFIX);
  }

  /** Whether layout shows it: a transcript, a tweet, a signature. */
  public boolean isSetOff() {
    return decidedBy.startsWith(SET_OFF_PREFIX);
  }

  /** Whether it is an outlet's, relaying a whole sentence. */
  public boolean isRelaying() {
    return decidedBy.equals(FinalReportingClauses.ID);
  }

  /** This relation with one more content; ranges that touch or overlap become one. */
  public AttributionRelation plusContent(TokenRange more) {
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
   * How sure the tagger was: probabilities as it gives them, not calibrated.
   *
   * @param cue probability of the cue, 1 where there is none
   * @param source probability of the source, 0 where there is none
   * @param content mean probability of the contents
   * @param sourceLink probability that source and cue belong together
   * @param contentLink least probability that a content and the cue belong together
   */
  public record Evidence(
      double cue, double source, double content, double sourceLink, double contentLink) {
    /** Of a rule that leaves no doubt about the parts. */
    public static final Evidence CERTAIN = new Evidence(1, 1, 1, 1, 1);
  }
}
