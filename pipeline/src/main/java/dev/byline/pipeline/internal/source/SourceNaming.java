package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.Nesting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    for (int i : inTextOrder(relations)) {
      AttributionRelation relation = relations.get(i);
      Optional<TokenRange> mention =
          relation.source().map(words -> SourceWords.withoutOccasion(text, words));
      if (mention.isEmpty()) {
        continue;
      }
      Optional<NamedSource> enclosing =
          Optional.ofNullable(parents.get(i)).flatMap(parent -> named.get(parent).source());
      NamedSource source =
          namer
              .name(
                  SourceWords.naming(text, mention.get()),
                  new SpeechContext(List.copyOf(earlier), enclosing))
              // The words as tagged, title and apposition included, as PolNeAR marks a source.
              .mentionedAt(text.excerpt(mention.get()));
      named.set(i, new NamedRelation(relation, Optional.of(source)));
      earlier.addLast(source);
      if (earlier.size() > LOOK_BACK) {
        earlier.removeFirst();
      }
    }
    return named;
  }

  private static List<Integer> inTextOrder(List<AttributionRelation> relations) {
    return IntStream.range(0, relations.size())
        .boxed()
        .sorted(Comparator.comparing(i -> relations.get(i).anchor()))
        .toList();
  }
}
