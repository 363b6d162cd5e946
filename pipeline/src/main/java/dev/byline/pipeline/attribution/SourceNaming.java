package dev.byline.pipeline.attribution;

import dev.byline.attribution.Source;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.SpeechContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Names the sources of all claims in text order of the attributions, so that "he" can look back at
 * who spoke before and "I" at who is speaking.
 */
final class SourceNaming {

  /** How many earlier sources a pronoun may look back at. */
  private static final int LOOK_BACK = 12;

  private SourceNaming() {}

  static List<Optional<Source>> of(AnnotatedText text, List<RawClaim> claims, SourceNamer namer) {
    Map<Integer, Integer> parents = Nesting.parents(claims);
    List<Optional<Source>> sources = new ArrayList<>();
    claims.forEach(unused -> sources.add(Optional.empty()));
    Deque<Source> earlier = new ArrayDeque<>();
    for (int i : inTextOrder(claims)) {
      Optional<TokenRange> mention =
          claims.get(i).source().map(words -> SourceWords.withoutOccasion(text, words));
      if (mention.isEmpty()) {
        continue;
      }
      Optional<Source> enclosing = Optional.ofNullable(parents.get(i)).flatMap(sources::get);
      Source named =
          namer.name(
              SourceWords.naming(text, mention.get()),
              new SpeechContext(List.copyOf(earlier), enclosing));
      // The words as tagged, title and apposition included, as PolNeAR marks a source.
      Source source = named.mentionedAt(text.excerpt(mention.get()));
      sources.set(i, Optional.of(source));
      earlier.addLast(source);
      if (earlier.size() > LOOK_BACK) {
        earlier.removeFirst();
      }
    }
    return sources;
  }

  private static List<Integer> inTextOrder(List<RawClaim> claims) {
    return IntStream.range(0, claims.size())
        .boxed()
        .sorted(Comparator.comparing(i -> claims.get(i).anchor()))
        .toList();
  }
}
