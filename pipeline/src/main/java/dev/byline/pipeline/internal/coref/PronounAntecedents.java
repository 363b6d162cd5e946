package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs who may be meant by a pronoun: whoever an engine says; else whom the discourse has in
 * focus; else, as in 'In his letter Karel wrote', whom the rest of the sentence names. An empty
 * list is an answer: nobody fits, and the pronoun stays unresolved rather than wrong.
 */
record PronounAntecedents(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    Map<Name, Referent> owners,
    Optional<EngineChains> chains,
    DiscourseModel discourse) {

  /**
   * A score so many times the next is clear: then the pronoun is counted as a mention, and a gender
   * is learned from it. A wrong gender would mislead all later pronouns. Set by hand, 2026-11-22
   * (commit d4b4b80), never tuned.
   */
  private static final double CLEARLY = 1.5;

  /** Whom a pronoun at a token may mean, best first; empty if there is nobody who fits. */
  List<DiscourseModel.Scored> of(int i, Pronoun pronoun) {
    if (chains.isPresent()) {
      return chains.get().meantAt(i).map(one -> new DiscourseModel.Scored(one, 1)).stream()
          .toList();
    }
    List<DiscourseModel.Scored> candidates =
        discourse.candidates(
            grammar.depth(text.token(i).sentence()),
            grammar.isQuoted(i),
            grammar.isTag(new TokenRange(i, i + 1)),
            pronoun::fit);
    return candidates.isEmpty() ? ahead(i, pronoun) : candidates;
  }

  /** Whether the best is so far before the next that its gender may be learned from the pronoun. */
  static boolean isClear(List<DiscourseModel.Scored> candidates) {
    return candidates.size() == 1
        || candidates.get(0).score() > CLEARLY * candidates.get(1).score();
  }

  /** 'In a letter, he …, Karel wrote': the name may follow in the same sentence. */
  private List<DiscourseModel.Scored> ahead(int i, Pronoun pronoun) {
    int end = text.sentenceOf(i).end();
    for (int j = i + 1; j < end; j++) {
      Optional<Name> name = phrases.nameAt(j);
      Referent owner = name.map(owners::get).orElse(null);
      if (owner != null && owner.type() != SourceType.GROUP && pronoun.fit(owner) > 0) {
        return List.of(new DiscourseModel.Scored(owner, 0.5));
      }
    }
    return List.of();
  }
}
