package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Mention;
import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.words.Media;
import dev.byline.newsroom.story.Step.Kind;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows a statement from who said it to the article, as far as the article tells. */
final class Provenance {

  /** Cues behind which it is told to whom: "told Polish public radio". */
  private static final Set<String> TELLING = Set.of("told", "tell", "tells", "telling");

  /** Characters between such a cue and the name of whom it is told. */
  private static final int NEAR = 4;

  /** Articles by their outlet's name in lower case; the first of each. */
  private final Map<String, String> byOutlet = new HashMap<>();

  Provenance(Iterable<Analysis> analyses) {
    for (Analysis analysis : analyses) {
      analysis
          .article()
          .outlet()
          .ifPresent(outlet -> byOutlet.putIfAbsent(key(outlet), analysis.article().id()));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The steps, first to last. */
  List<Step> of(Passage passage) {
    List<Step> steps = new ArrayList<>();
    Claim claim = passage.claim();
    for (Claim inner : passage.analysis().claims()) {
      boolean within =
          inner.parent().filter(claim.id()::equals).isPresent()
              && passage.spans().stream().anyMatch(inner.extent()::overlaps);
      if (within) {
        inner
            .source()
            .filter(source -> Media.isMedium(source.name()))
            .ifPresent(source -> steps.add(step(Kind.ORIGIN, source, inner.id(), passage)));
      }
    }
    claim.source().ifPresent(who -> steps.add(step(Kind.SAID, who, claim.id(), passage)));
    toldTo(passage)
        .ifPresent(
            whom ->
                steps.add(
                    new Step(Kind.TOLD, whom, Optional.of(claim.id()), relayed(whom, passage))));
    reporters(passage, steps);
    String publisher = passage.analysis().article().outlet().orElse(passage.article());
    steps.add(
        new Step(Kind.PUBLISHED, publisher, Optional.empty(), Optional.of(passage.article())));
    return steps;
  }

  private void reporters(Passage passage, List<Step> steps) {
    Map<ClaimId, Claim> claims = new HashMap<>();
    if (passage.claim().parent().isPresent()) {
      passage.analysis().claims().forEach(claim -> claims.put(claim.id(), claim));
    }
    Set<ClaimId> seen = new HashSet<>();
    Optional<Claim> outer = passage.claim().parent().map(claims::get);
    while (outer.isPresent() && seen.add(outer.get().id())) {
      Claim report = outer.get();
      report
          .source()
          .ifPresent(source -> steps.add(step(Kind.REPORTED, source, report.id(), passage)));
      outer = report.parent().map(claims::get);
    }
  }

  private Step step(Kind kind, Source source, ClaimId claim, Passage passage) {
    return new Step(kind, source.name(), Optional.of(claim), relayed(source.name(), passage));
  }

  /** The article of the story that a newspaper of this name published. */
  private Optional<String> relayed(String name, Passage passage) {
    return Optional.ofNullable(byOutlet.get(key(name)))
        .filter(article -> !article.equals(passage.article()));
  }

  /** The medium that the speaker spoke to: an institution named straight behind the cue. */
  private static Optional<String> toldTo(Passage passage) {
    Optional<Excerpt> cue =
        passage.claim().cue().filter(words -> TELLING.contains(key(words.text())));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    for (Entity entity : passage.analysis().entities()) {
      for (Mention mention : entity.mentions()) {
        Span name = mention.excerpt().span();
        int gap = name.start() - cue.get().end();
        boolean medium =
            entity.type() == EntityType.ORGANIZATION || Media.isMedium(mention.excerpt().text());
        if (gap >= 0 && gap <= NEAR && medium) {
          return Optional.of(entity.name());
        }
      }
    }
    return Optional.empty();
  }
}
