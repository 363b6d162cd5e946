package dev.byline.pipeline.internal.coref;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom an engine's chains mean: the first of their mentions that the article calls by a name. A
 * chain without a name means nobody here, so that a description in it stays one. Used instead of
 * the rules when {@code Coreference.CORENLP} is asked for.
 */
public final class EngineChains {

  private final Map<Integer, Referent> byHead = new HashMap<>();

  /** Reads the chains of an article by who owns its names. */
  public EngineChains(
      List<List<Integer>> chains,
      AnnotatedText text,
      NounPhrases phrases,
      Map<Name, Referent> owners) {
    for (List<Integer> chain : chains) {
      Optional<Referent> named =
          chain.stream().flatMap(head -> owner(head, phrases, owners).stream()).findFirst();
      for (int head : chain) {
        if (named.isPresent() && head < text.size()) {
          byHead.put(head, named.get());
        }
      }
    }
  }

  private static Optional<Referent> owner(
      int head, NounPhrases phrases, Map<Name, Referent> owners) {
    return phrases
        .at(head)
        .filter(phrase -> phrase.name().equals(phrases.nameAt(head)))
        .flatMap(NounPhrase::name)
        .map(owners::get);
  }

  Optional<Referent> meantAt(int head) {
    return Optional.ofNullable(byHead.get(head));
  }
}
