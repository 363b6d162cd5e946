package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.layout.SetOffSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds the attributions that layout makes plain — tweets, transcripts, signed statements — and
 * takes their words out of what a tagger, which does not see layout, had made of them. An
 * attribution that stands wholly inside set-off speech stays: it is nested. Stateless.
 */
final class SetOffAttributions {

  private SetOffAttributions() {}

  /** Both lists are in text order; so is the result but for those without cue. */
  static List<AttributionRelation> merge(
      List<AttributionRelation> tagged, List<SetOffSpeech> speeches) {
    List<AttributionRelation> merged = new ArrayList<>();
    List<TokenRange> extents = speeches.stream().map(SetOffAttributions::extent).toList();
    for (AttributionRelation relation : tagged) {
      without(relation, speeches, extents).ifPresent(merged::add);
    }
    for (SetOffSpeech speech : speeches) {
      merged.add(
          new AttributionRelation(
              speech.cue(),
              Optional.of(speech.source()),
              speech.content(),
              Evidence.CERTAIN,
              AttributionRelation.SET_OFF_PREFIX + speech.rule().name().toLowerCase(Locale.ROOT)));
    }
    return merged;
  }

  /**
   * What is left of a tagged relation: nothing where its cue or source lies in set-off speech,
   * which the tagger then misread; its contents without those words otherwise.
   */
  private static Optional<AttributionRelation> without(
      AttributionRelation relation, List<SetOffSpeech> speeches, List<TokenRange> extents) {
    List<TokenRange> contents = relation.contents();
    for (int i = SpanSearch.firstEndingAfter(extents, TokenRange::end, relation.extent().start());
        i < extents.size() && extents.get(i).start() < relation.extent().end();
        i++) {
      if (isInside(relation, speeches.get(i))) {
        return Optional.of(relation);
      }
      TokenRange extent = extents.get(i);
      boolean itsAttribution =
          relation.cue().filter(extent::overlaps).isPresent()
              || relation.source().filter(extent::overlaps).isPresent();
      if (itsAttribution) {
        return Optional.empty();
      }
      contents = contents.stream().flatMap(range -> minus(range, extent).stream()).toList();
    }
    return contents.isEmpty() ? Optional.empty() : Optional.of(relation.withContents(contents));
  }

  /** Whether set-off speech holds it whole: somebody reports what another said. */
  private static boolean isInside(AttributionRelation relation, SetOffSpeech speech) {
    return speech.content().stream().anyMatch(content -> content.contains(relation.extent()))
        && relation.source().isPresent();
  }

  /** What remains of a range on either side of the tokens that are taken. */
  private static List<TokenRange> minus(TokenRange range, TokenRange taken) {
    List<TokenRange> left = new ArrayList<>();
    if (range.start() < Math.min(range.end(), taken.start())) {
      left.add(new TokenRange(range.start(), Math.min(range.end(), taken.start())));
    }
    if (Math.max(range.start(), taken.end()) < range.end()) {
      left.add(new TokenRange(Math.max(range.start(), taken.end()), range.end()));
    }
    return left;
  }

  /** From the first to the last token of source and words. */
  private static TokenRange extent(SetOffSpeech speech) {
    int start = speech.source().start();
    int end = speech.source().end();
    for (TokenRange content : speech.content()) {
      start = Math.min(start, content.start());
      end = Math.max(end, content.end());
    }
    return new TokenRange(start, end);
  }
}
