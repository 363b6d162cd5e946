package dev.byline.pipeline.entity;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Who has been mentioned lately, and how prominently: what a pronoun may refer to. Scores follow
 * the salience factors of Lappin and Leass (1994) — recency by sentence, subject before object —
 * with one that news needs: who was just said to speak. Looks back over a bounded window.
 */
final class Discourse {

  /** A mention, as far as salience goes. */
  record Event(
      Referent referent,
      int token,
      int sentence,
      int paragraph,
      boolean subject,
      boolean speaker,
      boolean head,
      boolean quoted) {}

  /** A referent with its score. */
  record Scored(Referent referent, double score) {}

  private static final int WINDOW = 80;
  private static final int FARTHEST_SENTENCE = 12;

  private final Deque<Event> events = new ArrayDeque<>();

  void add(Event event) {
    events.addLast(event);
    if (events.size() > WINDOW) {
      events.removeFirst();
    }
  }

  /**
   * Those that may be meant at a place, best first.
   *
   * @param fit how well a referent fits by itself: 0 where it cannot be meant
   */
  List<Scored> candidates(int sentence, boolean quoted, ToDoubleFunction<Referent> fit) {
    Map<Referent, Double> scores = new LinkedHashMap<>();
    for (Iterator<Event> it = events.descendingIterator(); it.hasNext(); ) {
      Event event = it.next();
      int distance = sentence - event.sentence();
      if (distance > FARTHEST_SENTENCE) {
        break;
      }
      double weight = weight(event, distance, quoted) * fit.applyAsDouble(event.referent());
      if (weight > 0) {
        // The best mention counts in full, further ones a little.
        scores.merge(
            event.referent(), weight, (one, two) -> Math.max(one, two) + Math.min(one, two) * 0.25);
      }
    }
    return scores.entrySet().stream()
        .map(entry -> new Scored(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .toList();
  }

  private static double weight(Event event, int distance, boolean quoted) {
    double weight = Math.pow(0.72, distance);
    if (event.subject()) {
      weight *= 1.7;
    }
    if (event.speaker()) {
      weight *= 1.6;
    }
    if (!event.head()) {
      weight *= 0.6;
    }
    if (event.quoted() != quoted) {
      weight *= event.quoted() ? 0.35 : 0.8;
    }
    return weight;
  }
}
