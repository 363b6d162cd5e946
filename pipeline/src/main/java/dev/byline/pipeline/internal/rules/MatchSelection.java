package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses among matches that overlap and writes the rest as tagged, linked spans. PolNeAR, from
 * which the lexicon was counted, is flat: no word is in two contents. So of two matches that share
 * words the one behind its content is kept, else the first; what stands inside a content is found
 * later, by reading the content by itself.
 */
final class MatchSelection {

  private static final String DECIDED_BY = "rules";

  private final List<Match> chosen;

  private MatchSelection(List<Match> chosen) {
    this.chosen = chosen;
  }

  /**
   * Keeps the matches that do not share content or cue tokens with a better one: an attribution
   * behind its content before one inside it, then by order in the text.
   */
  static MatchSelection of(List<Match> matches) {
    List<Match> ordered = new ArrayList<>(matches);
    ordered.sort(
        Comparator.comparingInt((Match match) -> match.contentStart() < match.cue().start() ? 0 : 1)
            .thenComparingInt(match -> Math.min(match.cue().start(), match.contentStart())));
    BitSet contents = new BitSet();
    BitSet cues = new BitSet();
    List<Match> chosen = new ArrayList<>();
    for (Match match : ordered) {
      if (isFree(match, contents, cues)) {
        chosen.add(match);
        match.contents().forEach(range -> contents.set(range.start(), range.end()));
        cues.set(match.cue().start(), match.cue().end());
      }
    }
    chosen.sort(Comparator.comparing(Match::cue));
    return new MatchSelection(chosen);
  }

  private static boolean isFree(Match match, BitSet contents, BitSet cues) {
    if (shares(match.cue(), contents) || shares(match.cue(), cues)) {
      return false;
    }
    return match.contents().stream()
        .noneMatch(range -> shares(range, contents) || shares(range, cues));
  }

  private static boolean shares(TokenRange range, BitSet used) {
    int next = used.nextSetBit(range.start());
    return next >= 0 && next < range.end();
  }

  List<Match> chosen() {
    return chosen;
  }

  Tagging tagging() {
    List<TaggedSpan> spans = new ArrayList<>();
    BitSet sources = new BitSet();
    for (Match match : chosen) {
      spans.add(new TaggedSpan(SpanRole.CUE, match.cue(), match.score()));
      match
          .contents()
          .forEach(range -> spans.add(new TaggedSpan(SpanRole.CONTENT, range, match.score())));
      match
          .source()
          .filter(range -> !shares(range, sources))
          .ifPresent(
              range -> {
                sources.set(range.start(), range.end());
                spans.add(new TaggedSpan(SpanRole.SOURCE, range, match.score()));
              });
    }
    spans.sort(Comparator.comparing(TaggedSpan::tokens).thenComparing(TaggedSpan::role));
    return new Tagging(spans, links(spans), DECIDED_BY);
  }

  private List<Link> links(List<TaggedSpan> spans) {
    Map<SpanRole, Map<Integer, Integer>> index = new HashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      TaggedSpan span = spans.get(i);
      Map<Integer, Integer> ofRole = index.computeIfAbsent(span.role(), role -> new HashMap<>());
      for (int token = span.tokens().start(); token < span.tokens().end(); token++) {
        ofRole.put(token, i);
      }
    }
    List<Link> links = new ArrayList<>();
    for (Match match : chosen) {
      int cue = at(index, SpanRole.CUE, match.cue()).orElseThrow();
      for (TokenRange content : match.contents()) {
        int span = at(index, SpanRole.CONTENT, content).orElseThrow();
        links.add(new Link(span, cue, match.score()));
      }
      match
          .source()
          .flatMap(range -> at(index, SpanRole.SOURCE, range))
          .ifPresent(span -> links.add(new Link(span, cue, match.score())));
    }
    return links;
  }

  /** The span of a role that holds the first token of a range. */
  private static Optional<Integer> at(
      Map<SpanRole, Map<Integer, Integer>> index, SpanRole role, TokenRange range) {
    return Optional.ofNullable(index.getOrDefault(role, Map.of()).get(range.start()));
  }
}
