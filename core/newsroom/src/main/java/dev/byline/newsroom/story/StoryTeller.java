package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.internal.matching.Groups;
import dev.byline.newsroom.internal.matching.Matching;
import dev.byline.newsroom.internal.matching.Matching.Match;
import dev.byline.newsroom.internal.matching.Verdict;
import dev.byline.newsroom.internal.passages.Candidates;
import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.passages.Passages;
import dev.byline.newsroom.internal.passages.Speakers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes a story: passages, candidates, comparison, groups, and what these are to each other. */
final class StoryTeller {

  /** What so many speakers say in exactly the same words is a phrase that is in the air. */
  private static final int COMMON = 4;

  private final List<Analysis> analyses;
  private final List<Passage> passages;
  private final Matching matching;
  private final Speakers speakers;
  private final Groups groups;
  private final List<Found> found = new ArrayList<>();

  private record Found(Relation.Kind kind, Passage one, Passage other, double likeness) {}

  StoryTeller(Collection<Analysis> given) {
    Map<String, Analysis> byId = new TreeMap<>();
    for (Analysis analysis : given) {
      if (byId.put(analysis.article().id(), analysis) != null) {
        throw new IllegalArgumentException(
            "two articles have the id \"" + analysis.article().id() + "\"");
      }
    }
    analyses = List.copyOf(byId.values());
    passages = Passages.ofAll(analyses);
    speakers = new Speakers(analyses);
    matching = new Matching(passages, speakers);
    groups = new Groups(passages, matching);
  }

  Story tell() {
    List<Passage> leaders = leaders();
    new Candidates(leaders)
        .forEach((one, other) -> compare(leaders.get(one), leaders.get(other), found));
    List<Copies> copies = CopyFinder.in(analyses);
    Map<Integer, List<Passage>> kept = kept(groups.groups());
    StatementWriter writer = new StatementWriter(analyses, speakers, copies);
    Map<Integer, Statement> statements = new LinkedHashMap<>();
    kept.values().stream()
        .map(writer::ordered)
        .sorted(
            Comparator.comparingInt((List<Passage> group) -> -articles(group))
                .thenComparingInt(group -> smallest(group)))
        .forEach(
            group ->
                statements.put(
                    groups.root(group.get(0).number()),
                    writer.statement("s" + (statements.size() + 1), group)));
    return new Story(
        analyses.size(),
        passages.size(),
        List.copyOf(statements.values()),
        relations(statements),
        copies);
  }

  private static int articles(List<Passage> group) {
    return (int) group.stream().map(Passage::article).distinct().count();
  }

  private static int smallest(List<Passage> group) {
    return group.stream().mapToInt(Passage::number).min().orElse(0);
  }

  /** Passages of the same words are compared at once; one of each speaker goes on. */
  private List<Passage> leaders() {
    Map<String, List<Passage>> byKey = new LinkedHashMap<>();
    passages.forEach(
        passage -> byKey.computeIfAbsent(passage.key(), key -> new ArrayList<>()).add(passage));
    List<Passage> all = new ArrayList<>();
    for (List<Passage> alike : byKey.values()) {
      List<Found> between = new ArrayList<>();
      List<Passage> leaders = new ArrayList<>();
      for (Passage passage : alike) {
        boolean joined = false;
        for (Passage leader : leaders) {
          joined = joined || compare(leader, passage, between) == Verdict.SAME;
        }
        if (!joined && leaders.size() < COMMON) {
          leaders.add(passage);
        }
      }
      if (leaders.size() < COMMON) {
        found.addAll(between);
        all.addAll(leaders);
      }
    }
    return all;
  }

  private Verdict compare(Passage one, Passage other, List<Found> relations) {
    if (one.overlaps(other)) {
      return Verdict.UNRELATED;
    }
    Match match = matching.of(one, other);
    if (match.verdict() == Verdict.SAME) {
      groups.same(one, other, match.likeness());
    }
    relation(match.verdict())
        .ifPresent(kind -> relations.add(new Found(kind, one, other, match.likeness())));
    return match.verdict();
  }

  /** What a verdict says of two statements that are not one. */
  private static Optional<Relation.Kind> relation(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATES -> Optional.of(Relation.Kind.CORROBORATES);
      case CONTRADICTS -> Optional.of(Relation.Kind.CONTRADICTS);
      case OTHER_SPEAKER -> Optional.of(Relation.Kind.OTHER_SPEAKER);
      case SAME, UNRELATED -> Optional.empty();
    };
  }

  /** Groups of several, and those that a relation names. */
  private Map<Integer, List<Passage>> kept(List<List<Passage>> all) {
    Set<Integer> named = new HashSet<>();
    for (Found one : found) {
      int root = groups.root(one.one().number());
      int other = groups.root(one.other().number());
      if (root != other) {
        named.add(root);
        named.add(other);
      }
    }
    Map<Integer, List<Passage>> kept = new TreeMap<>();
    for (List<Passage> group : all) {
      int root = groups.root(group.get(0).number());
      if (group.size() > 1 || named.contains(root)) {
        kept.put(root, group);
      }
    }
    return kept;
  }

  /** One of each kind between two statements, the most alike. */
  private List<Relation> relations(Map<Integer, Statement> statements) {
    Map<String, Integer> places = new HashMap<>();
    statements.values().forEach(statement -> places.put(statement.id(), places.size()));
    Map<String, Relation> best = new LinkedHashMap<>();
    for (Found one : found) {
      Statement first = statements.get(groups.root(one.one().number()));
      Statement second = statements.get(groups.root(one.other().number()));
      if (first == null || second == null || first == second) {
        continue;
      }
      boolean turn = places.getOrDefault(first.id(), 0) > places.getOrDefault(second.id(), 0);
      Relation relation =
          new Relation(
              one.kind(),
              turn ? second.id() : first.id(),
              turn ? first.id() : second.id(),
              one.likeness());
      best.merge(
          relation.kind() + " " + relation.one() + " " + relation.other(),
          relation,
          (a, b) -> a.likeness() >= b.likeness() ? a : b);
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt((Relation r) -> places.getOrDefault(r.one(), 0))
                .thenComparingInt(r -> places.getOrDefault(r.other(), 0))
                .thenComparing(Relation::kind))
        .toList();
  }
}
