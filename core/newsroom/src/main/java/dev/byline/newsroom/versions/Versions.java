package dev.byline.newsroom.versions;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.newsroom.compare.ClaimMatching;
import dev.byline.newsroom.compare.ClaimWords;
import dev.byline.newsroom.compare.FirmnessChange;
import dev.byline.newsroom.compare.PlainWords;
import dev.byline.newsroom.compare.SourceAgreement;
import dev.byline.newsroom.compare.SourceComparison;
import dev.byline.newsroom.compare.WordChange;
import dev.byline.newsroom.compare.WordDiff;
import dev.byline.newsroom.versions.ClaimChange.Kind;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two versions of one article, such as a live page or a correction. Typography
 * is no change. Immutable.
 *
 * @param old the result of the earlier version
 * @param now the result of the later version
 * @param addedSources who is a source only now, in text order
 * @param droppedSources who is no source any more, in text order
 * @param claims the claims that are not as they were: those of the later version in its order, then
 *     those that are gone
 */
public record Versions(
    Analysis old,
    Analysis now,
    List<Source> addedSources,
    List<Source> droppedSources,
    List<ClaimChange> claims) {

  /** Copies the lists. */
  public Versions {
    requireNonNull(old, "old");
    requireNonNull(now, "now");
    addedSources = List.copyOf(addedSources);
    droppedSources = List.copyOf(droppedSources);
    claims = List.copyOf(claims);
  }

  /**
   * Compares two versions.
   *
   * @param old the result of the earlier version
   * @param now the result of the later version
   */
  public static Versions between(Analysis old, Analysis now) {
    SourceComparison sources =
        new SourceComparison(requireNonNull(old, "old"), requireNonNull(now, "now"));
    Map<Claim, Claim> before = new HashMap<>();
    ClaimMatching.lenient(old)
        .pairs(now, sources)
        .forEach(pair -> before.put(pair.other(), pair.own()));
    List<ClaimChange> changes = new ArrayList<>();
    for (Claim claim : now.claims()) {
      Optional<Claim> earlier = Optional.ofNullable(before.get(claim));
      if (earlier.isEmpty()) {
        changes.add(
            new ClaimChange(
                Kind.ADDED, Optional.empty(), Optional.of(claim), List.of(), List.of()));
      } else {
        change(sources, old, earlier.get(), now, claim).ifPresent(changes::add);
      }
    }
    Set<Claim> kept = new HashSet<>(before.values());
    for (Claim claim : old.claims()) {
      if (!kept.contains(claim)) {
        changes.add(
            new ClaimChange(
                Kind.DROPPED, Optional.of(claim), Optional.empty(), List.of(), List.of()));
      }
    }
    return new Versions(old, now, without(now, old), without(old, now), changes);
  }

  /** Whether sources and claims are as they were. */
  public boolean isUnchanged() {
    return addedSources.isEmpty() && droppedSources.isEmpty() && claims.isEmpty();
  }

  private static Optional<ClaimChange> change(
      SourceComparison sources, Analysis old, Claim before, Analysis now, Claim after) {
    List<FirmnessChange> firmness = FirmnessChange.between(before, after);
    List<WordChange> wording = wording(old, before, now, after);
    return kind(sources, old, before, now, after, firmness, wording)
        .map(
            kind ->
                new ClaimChange(kind, Optional.of(before), Optional.of(after), firmness, wording));
  }

  private static Optional<Kind> kind(
      SourceComparison sources,
      Analysis old,
      Claim before,
      Analysis now,
      Claim after,
      List<FirmnessChange> firmness,
      List<WordChange> wording) {
    if (ClaimWords.of(old, before).isNegative() != ClaimWords.of(now, after).isNegative()) {
      return Optional.of(Kind.REVERSED);
    }
    SourceAgreement source = sources.compare(before.source(), after.source());
    if (source == SourceAgreement.OTHER) {
      return Optional.of(Kind.REATTRIBUTED);
    }
    if (firmness.stream()
        .anyMatch(change -> change.direction() == FirmnessChange.Direction.STRONGER)) {
      return Optional.of(Kind.STRONGER);
    }
    if (!firmness.isEmpty()) {
      return Optional.of(Kind.WEAKER);
    }
    return wording.isEmpty() ? Optional.empty() : Optional.of(Kind.REWORDED);
  }

  private static List<WordChange> wording(Analysis old, Claim before, Analysis now, Claim after) {
    String oldText = old.article().text();
    String newText = now.article().text();
    Span one = before.extent();
    Span other = after.extent();
    WordDiff diff =
        WordDiff.of(
            oldText,
            PlainWords.of(old.article().textOf(one), one.start()),
            newText,
            PlainWords.of(now.article().textOf(other), other.start()));
    return diff.allChanges();
  }

  /** The sources of one version whom the other has not, each once. */
  private static List<Source> without(Analysis has, Analysis hasNot) {
    SourceComparison across = new SourceComparison(has, hasNot);
    SourceComparison within = new SourceComparison(has, has);
    List<Source> others = sources(hasNot);
    List<Source> missing = new ArrayList<>();
    for (Source source : sources(has)) {
      boolean known = isAmong(List.of(source), source, within); // not 'you'
      if (known && !isAmong(others, source, across) && !isAmong(missing, source, within)) {
        missing.add(source);
      }
    }
    return missing;
  }

  private static boolean isAmong(List<Source> all, Source source, SourceComparison comparison) {
    return all.stream()
        .anyMatch(
            other ->
                comparison.compare(Optional.of(source), Optional.of(other))
                    == SourceAgreement.SAME);
  }

  private static List<Source> sources(Analysis analysis) {
    return analysis.claims().stream()
        .sorted(Comparator.comparing(Claim::extent))
        .flatMap(claim -> claim.source().stream())
        .distinct()
        .toList();
  }
}
