package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the parent of each attribution: the one with the least content that holds its anchor (the
 * cue or, without one, the content) and begins no later. One sweep over the contents in text order,
 * so linear but for the sorting. Stateless.
 */
public final class Nesting {

  private Nesting() {}

  /** For each relation that has a parent, the parent; both as indexes into the list. */
  public static Map<Integer, Integer> parents(List<AttributionRelation> relations) {
    // Contents open and close like brackets; the innermost open one that holds an anchor wins.
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      for (TokenRange content : relations.get(i).contents()) {
        events.add(new Event(content.start(), 1, i, content));
      }
      events.add(new Event(relations.get(i).anchor().start(), 2, i, relations.get(i).anchor()));
    }
    events.sort(
        Comparator.comparingInt(Event::token)
            .thenComparingInt(Event::order)
            .thenComparing(Event::range)
            .thenComparingInt(Event::relation));
    Map<Integer, Integer> parents = new HashMap<>();
    Deque<Event> open = new ArrayDeque<>();
    for (Event event : events) {
      while (!open.isEmpty() && open.peek().range().end() <= event.token()) {
        open.pop();
      }
      if (event.order() == 1) {
        open.push(event);
      } else {
        open.stream()
            .filter(content -> content.relation() != event.relation())
            .filter(content -> content.range().contains(event.range()))
            .findFirst()
            .ifPresent(content -> parents.put(event.relation(), content.relation()));
      }
    }
    withoutCycles(parents);
    return parents;
  }

  /**
   * Two relations may hold each other's cues where a tagger erred; the later one then stays outer.
   */
  private static void withoutCycles(Map<Integer, Integer> parents) {
    for (int start : List.copyOf(parents.keySet())) {
      int steps = 0;
      for (Integer at = start; at != null && steps <= parents.size(); at = parents.get(at)) {
        steps++;
        if (Integer.valueOf(start).equals(parents.get(at))) {
          parents.remove(at);
          break;
        }
      }
    }
  }

  /**
   * A step of the sweep.
   *
   * @param token where it happens
   * @param order 1 where a content begins, 2 at an anchor: a content holds an anchor at its start
   * @param relation index of whose content or anchor it is
   * @param range the content or anchor
   */
  private record Event(int token, int order, int relation, TokenRange range) {}
}
