package dev.byline.pipeline.entity;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an engine's chains mean: the first of their mentions that the article calls by a name. */
final class Chains {

  private final Map<Integer, Referent> byHead = new HashMap<>();

  Chains(
      List<List<Integer>> chains, AnnotatedText text, Phrases phrases, Map<Name, Referent> owners) {
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

  private static Optional<Referent> owner(int head, Phrases phrases, Map<Name, Referent> owners) {
    return phrases
        .at(head)
        .filter(phrase -> phrase.name().equals(phrases.nameAt(head)))
        .flatMap(Phrase::name)
        .map(owners::get);
  }

  Optional<Referent> meantAt(int head) {
    return Optional.ofNullable(byHead.get(head));
  }
}
