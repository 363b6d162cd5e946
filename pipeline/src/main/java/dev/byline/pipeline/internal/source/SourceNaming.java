package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.Nesting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names the sources of all attribution relations in text order of their cues, so that "he" can look
 * back at who spoke before and "I" at who is speaking. Linear in the relations but for the sorting;
 * stateless.
 */
public final class SourceNaming {

  /** How many earlier sources a pronoun may look back at; set by hand, not learned. */
  private static final int LOOK_BACK = 12;

  private SourceNaming() {}

  /** Who the source of each relation is, in the order of the relations. */
  public static List<NamedRelation> name(
      AnnotatedText text, List<AttributionRelation> relations, SourceNamer namer) {
    Map<Integer, Integer> parents = Nesting.parents(relations);
    List<NamedRelation> named = new ArrayList<>();
    relations.forEach(relation -> named.add(new NamedRelation(relation, Optional.empty())));
    Deque<NamedSource> earlier = new ArrayDeque<>();
    for (int i : inOrder(relations, parents)) {
      AttributionRelation relation = relations.get(i);
      Optional<TokenRange> mention =
          relation
              .source()
              .map(words -> SourceWords.behindSalutation(text, words, relation.anchor()))
              .map(words -> SourceWords.withoutOccasion(text, words));
      if (mention.isEmpty()) {
        continue;
      }
      Optional<Integer> parent = Optional.ofNullable(parents.get(i));
      Optional<NamedSource> enclosing = parent.flatMap(around -> named.get(around).source());
      NamedSource source =
          namer
              .name(
                  SourceWords.naming(text, mention.get()),
                  new SpeechContext(List.copyOf(earlier), enclosing))
              // The words as tagged, title and apposition included, as PolNeAR marks a source.
              .mentionedAt(text.excerpt(mention.get()));
      named.set(i, new NamedRelation(relation, Optional.of(source)));
      if (parent.filter(around -> isBefore(relation, relations.get(around))).isEmpty()) {
        earlier.addLast(source);
      }
      if (earlier.size() > LOOK_BACK) {
        earlier.removeFirst();
      }
    }
    return named;
  }

  /**
   * In text order, but who speaks around others before them: 'she' of '“She said, ‘No,’” Vale
   * recalled' is not Vale. Such a one has not been heard by whoever is mentioned next.
   */
  private static Set<Integer> inOrder(
      List<AttributionRelation> relations, Map<Integer, Integer> parents) {
    Set<Integer> order = new LinkedHashSet<>();
    IntStream.range(0, relations.size())
        .boxed()
        .sorted(Comparator.comparing(i -> relations.get(i).anchor()))
        .forEach(
            i -> {
              Deque<Integer> outermostFirst = new ArrayDeque<>();
              for (Integer at = i; at != null && !order.contains(at); at = parents.get(at)) {
                outermostFirst.push(at);
              }
              order.addAll(outermostFirst);
            });
    return order;
  }

  private static boolean isBefore(AttributionRelation inner, AttributionRelation around) {
    return inner.anchor().compareTo(around.anchor()) < 0;
  }
}
