package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.RawClaim.Evidence;
import dev.byline.pipeline.quotation.SetOffSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds the claims that layout makes plain — tweets, transcripts, signed statements — and takes
 * their words out of what a tagger, which does not see layout, had made of them. A claim that
 * stands wholly inside set-off speech stays: it is nested.
 */
final class SetOffClaims {

  private static final String PREFIX = "set-off-";

  private SetOffClaims() {}

  /** Whether layout made the claim. */
  static boolean isSetOff(RawClaim claim) {
    return claim.decidedBy().startsWith(PREFIX);
  }

  /** Both lists are in text order; so is the result but for claims without cue. */
  static List<RawClaim> merge(List<RawClaim> tagged, List<SetOffSpeech> speeches) {
    List<RawClaim> merged = new ArrayList<>();
    List<TokenRange> extents = speeches.stream().map(SetOffClaims::extent).toList();
    for (RawClaim claim : tagged) {
      without(claim, speeches, extents).ifPresent(merged::add);
    }
    for (SetOffSpeech speech : speeches) {
      merged.add(
          new RawClaim(
              speech.cue(),
              Optional.of(speech.source()),
              speech.content(),
              Evidence.CERTAIN,
              PREFIX + speech.rule().name().toLowerCase(Locale.ROOT)));
    }
    return merged;
  }

  private static Optional<RawClaim> without(
      RawClaim claim, List<SetOffSpeech> speeches, List<TokenRange> extents) {
    List<TokenRange> contents = claim.contents();
    for (int i = Search.firstEndingAfter(extents, TokenRange::end, claim.extent().start());
        i < extents.size() && extents.get(i).start() < claim.extent().end();
        i++) {
      if (isInside(claim, speeches.get(i))) {
        return Optional.of(claim);
      }
      TokenRange extent = extents.get(i);
      boolean itsAttribution =
          claim.cue().filter(extent::overlaps).isPresent()
              || claim.source().filter(extent::overlaps).isPresent();
      if (itsAttribution) {
        return Optional.empty();
      }
      contents = contents.stream().flatMap(range -> minus(range, extent).stream()).toList();
    }
    return contents.isEmpty() ? Optional.empty() : Optional.of(claim.withContents(contents));
  }

  private static boolean isInside(RawClaim claim, SetOffSpeech speech) {
    return speech.content().stream().anyMatch(content -> content.contains(claim.extent()))
        && claim.source().isPresent();
  }

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
