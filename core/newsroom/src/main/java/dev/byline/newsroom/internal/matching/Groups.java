package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.comparison.Likeness;
import dev.byline.newsroom.internal.passages.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts passages that were found to be one statement together, the most alike first. Two groups
 * become one only if those that stand for them bear it: a statement without a figure must not bring
 * together two that differ in theirs.
 */
public final class Groups {

  /** As many of a group are looked at before it takes others in. */
  private static final int LOOKED_AT = 4;

  /** Members of one group must have so much in common at least, unless one stands in the other. */
  private static final double LIKE = 0.3;

  private final Matching matching;
  private final int[] parent;
  private final Map<Integer, List<Passage>> members = new HashMap<>();

  private record Edge(Passage one, Passage other, double likeness) {}

  private final List<Edge> edges = new ArrayList<>();

  /** Each passage for itself. */
  public Groups(List<Passage> passages, Matching matching) {
    this.matching = matching;
    this.parent = new int[passages.size()];
    for (Passage passage : passages) {
      parent[passage.number()] = passage.number();
      members.put(passage.number(), new ArrayList<>(List.of(passage)));
    }
  }

  /** Notes that two passages are one statement. */
  public void same(Passage one, Passage other, double likeness) {
    edges.add(new Edge(one, other, likeness));
  }

  /** The groups, by their smallest numbers; those of one passage are among them. */
  public List<List<Passage>> groups() {
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.likeness())
            .thenComparingInt(edge -> edge.one().number())
            .thenComparingInt(edge -> edge.other().number()));
    for (Edge edge : edges) {
      int one = root(edge.one().number());
      int other = root(edge.other().number());
      if (one != other && bearEachOther(membersOf(one), membersOf(other))) {
        int kept = Math.min(one, other);
        int joined = Math.max(one, other);
        parent[joined] = kept;
        membersOf(kept).addAll(membersOf(joined));
        members.remove(joined);
      }
    }
    return List.copyOf(new TreeMap<>(members).values());
  }

  private List<Passage> membersOf(int root) {
    return members.computeIfAbsent(root, key -> new ArrayList<>());
  }

  /** The number that stands for the group of a passage. */
  public int root(int number) {
    int at = number;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private boolean bearEachOther(List<Passage> some, List<Passage> others) {
    for (Passage one : some.subList(0, Math.min(LOOKED_AT, some.size()))) {
      for (Passage other : others.subList(0, Math.min(LOOKED_AT, others.size()))) {
        Likeness match = matching.likeness(one, other);
        boolean alike = match.likeness() >= LIKE || match.containment() >= 2 * LIKE;
        if (match.different() || match.opposed() || !alike) {
          return false;
        }
      }
    }
    return true;
  }
}
