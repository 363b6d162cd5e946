package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.rules.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Attributions by rules of somebody's own. What such a rule finds stands, in place of what a tagger
 * made of the same cue; what a tagger attributes by a word that was switched off goes. As safe to
 * share as its finders.
 */
public final class HouseAttributions {

  /** Of nobody's rules. */
  public static final HouseAttributions NONE = new HouseAttributions(List.of(), Set.of());

  /** What {@code decidedBy} begins with. */
  private static final String DECIDED_BY = "house:";

  private final List<Function<AnnotatedText, List<Match>>> finders;
  private final Set<String> offCues;

  /**
   * Creates them.
   *
   * @param finders the earlier wins where two find the same cue
   * @param offCues words by which nothing is attributed, as {@code V say}
   */
  public HouseAttributions(
      List<Function<AnnotatedText, List<Match>>> finders, Set<String> offCues) {
    this.finders = List.copyOf(finders);
    this.offCues = Set.copyOf(offCues);
  }

  /** The relations with what the rules find, in place of what they overrule. */
  List<AttributionRelation> added(AnnotatedText text, List<AttributionRelation> tagged) {
    List<AttributionRelation> own = new ArrayList<>();
    for (Function<AnnotatedText, List<Match>> finder : finders) {
      for (Match match : finder.apply(text)) {
        AttributionRelation relation = relation(match);
        if (own.stream().noneMatch(other -> isSame(other, relation))) {
          own.add(relation);
        }
      }
    }
    if (own.isEmpty()) {
      return tagged;
    }
    List<AttributionRelation> all =
        new ArrayList<>(
            tagged.stream()
                .filter(relation -> own.stream().noneMatch(rule -> isSame(rule, relation)))
                .toList());
    all.addAll(own);
    all.sort(AttributionRelation.TEXT_ORDER);
    return all;
  }

  /** The relations but those whose cue was switched off. */
  List<AttributionRelation> kept(AnnotatedText text, List<AttributionRelation> relations) {
    return offCues.isEmpty()
        ? relations
        : relations.stream().filter(relation -> !isOff(text, relation)).toList();
  }

  private static AttributionRelation relation(Match match) {
    return new AttributionRelation(
        Optional.of(match.cue()),
        match.source(),
        match.contents(),
        Evidence.CERTAIN,
        DECIDED_BY + match.rule());
  }

  /** Whether two share words of the cue, or have the same content; or some, if one has no cue. */
  private static boolean isSame(AttributionRelation rule, AttributionRelation other) {
    TokenRange cue = rule.cue().orElseThrow();
    return other.contents().equals(rule.contents())
        || other
            .cue()
            .map(cue::overlaps)
            .orElseGet(() -> rule.contents().stream().anyMatch(c -> other.contentTokensIn(c) > 0));
  }

  private boolean isOff(AnnotatedText text, AttributionRelation relation) {
    if (relation.cue().isEmpty()) {
      return false;
    }
    TokenRange cue = relation.cue().get();
    for (String[] tagAndClass : new String[][] {{"VB", "V"}, {"NN", "N"}, {"JJ", "A"}}) {
      for (int i = cue.end() - 1; i >= cue.start(); i--) {
        if (text.token(i).hasTag(tagAndClass[0])) {
          return isOff(text, cue, i, tagAndClass[1] + " " + text.token(i).lemma());
        }
      }
    }
    return false;
  }

  /** By itself or with its particle. */
  private boolean isOff(AnnotatedText text, TokenRange cue, int head, String word) {
    return offCues.contains(word)
        || head + 1 < cue.end() && offCues.contains(word + "_" + text.token(head + 1).lemma());
  }
}
