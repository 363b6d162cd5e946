package dev.byline.pipeline.internal.within;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Full names that stand only in the name of a body: Ivo Karel of 'told the Ivo Karel Show … Karel
 * said', whom the article calls by surname otherwise.
 */
public final class SurnamesWithin {

  private SurnamesWithin() {}

  /**
   * Gives people who have no other name the one that a body has.
   *
   * @param owners whom each name of the article means
   */
  public static void settle(AnnotatedText text, Gazetteer gazetteer, Map<Name, Referent> owners) {
    Map<String, Referent> lone = new HashMap<>();
    owners.values().stream()
        .filter(owner -> owner.isPerson() && owner.words().size() == 1)
        .forEach(owner -> lone.put(owner.words().get(0), owner));
    if (lone.isEmpty()) {
      return;
    }
    owners.keySet().stream()
        .sorted()
        .filter(name -> name.type() == EntityType.ORGANIZATION)
        .map(Name::tokens)
        .filter(body -> body.size() > 2 && gazetteer.isGivenName(text.token(body.start())))
        .map(body -> new TokenRange(body.start(), body.start() + 2))
        .forEach(
            bearer -> {
              List<String> words = Spelling.of(text, bearer);
              Referent owner = lone.get(words.get(words.size() - 1));
              if (owner != null && owner.words().size() == 1) {
                owner.addForm(text.excerpt(bearer).text(), words);
              }
            });
  }
}
