package dev.byline.pipeline.internal.profile;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests of entities share: a small gazetteer, and ways to point at words and names. */
final class EntityTests {

  static final EntityResolver RESOLVER =
      new EntityResolver(
          new Gazetteer(
              Set.of("velland"),
              Set.of("vellish", "velds"),
              Map.of("mara", Gender.FEMALE, "ana", Gender.FEMALE, "ivo", Gender.MALE),
              Map.of("nv", "new velland")));

  private EntityTests() {}

  /** The tokens of the last occurrence of these words. */
  static TokenRange lastOf(AnnotatedText text, String... words) {
    for (int start = text.size() - words.length; start >= 0; start--) {
      TokenRange range = new TokenRange(start, start + words.length);
      List<String> found =
          text.tokens().subList(range.start(), range.end()).stream().map(Token::text).toList();
      if (found.equals(List.of(words))) {
        return range;
      }
    }
    throw new AssertionError(List.of(words) + " not in " + text.article().text());
  }

  /** The entity of this name. */
  static EntityDraft named(ResolvedEntities graph, String name) {
    return graph.entities().stream()
        .filter(entity -> entity.profile().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + graph.entities()));
  }
}
