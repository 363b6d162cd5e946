package dev.byline.pipeline.internal.source;

import dev.byline.entity.EntityId;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.CoreferenceResolver;
import dev.byline.pipeline.internal.coref.DiscourseModel;
import dev.byline.pipeline.internal.coref.Pronoun;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a pronoun may mean that is a source: what the discourse suggests, with those raised who
 * spoke in the attributions before, since news goes on with a speaker once it has one. The last
 * speaker counts most, the one before 0.4 of that, the third 0.16, each less with distance and as
 * the pronoun fits. Nobody is 'he' in his own words: who speaks the quotation around a pronoun is
 * left out.
 *
 * <p>The weights were set by hand with those of {@link DiscourseModel}, on the same 240 pronouns
 * (2026-11-22, commits 63ac4b2 and 5bc496d), never tuned since.
 */
final class PronounCandidates {

  /** So many of those who spoke before are considered. */
  private static final int EARLIER = 3;

  /** What it counts for '…,” he said' to have been the last to speak. */
  private static final double SPOKE_LAST = 0.9;

  /** The same for other pronouns. */
  private static final double SPOKE_BEFORE = 0.4;

  private final AnnotatedText text;
  private final GrammaticalRoles grammar;
  private final CoreferenceResolver coreference;
  private final Map<EntityId, Referent> referents = new HashMap<>();

  PronounCandidates(
      AnnotatedText text,
      GrammaticalRoles grammar,
      CoreferenceResolver coreference,
      Map<Referent, EntityId> ids) {
    this.text = text;
    this.grammar = grammar;
    this.coreference = coreference;
    ids.forEach((referent, id) -> referents.put(id, referent));
  }

  /** What the text suggests, with who has just spoken raised, and nobody 'he' to himself. */
  List<DiscourseModel.Scored> of(int token, SpeechContext context) {
    Pronoun pronoun = Pronoun.of(text.token(token));
    Map<Referent, Double> scores = new HashMap<>();
    coreference.candidatesAt(token).forEach(s -> scores.put(s.referent(), s.score()));
    if (coreference.isDecided()) {
      return coreference.candidatesAt(token);
    }
    double weight = grammar.isTag(new TokenRange(token, token + 1)) ? SPOKE_LAST : SPOKE_BEFORE;
    List<NamedSource> earlier = context.earlier();
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - EARLIER; i--) {
      Referent speaker = earlier.get(i).entity().map(referents::get).orElse(null);
      if (speaker != null && pronoun.fit(speaker) > 0) {
        double near = DiscourseModel.recency(distance(earlier.get(i), token));
        scores.merge(speaker, weight * near * pronoun.fit(speaker), Double::sum);
      }
      weight *= 0.4;
    }
    if (grammar.isQuoted(token)) {
      context
          .enclosing()
          .flatMap(NamedSource::entity)
          .map(referents::get)
          .ifPresent(scores::remove);
    }
    return scores.entrySet().stream()
        .map(entry -> new DiscourseModel.Scored(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(DiscourseModel.Scored::score)
                .reversed()
                .thenComparing(s -> s.referent().fullestName()))
        .toList();
  }

  private double distance(NamedSource earlier, int token) {
    int sentence = text.token(token).sentence();
    int from =
        earlier
            .mention()
            .map(mention -> text.firstEndingAfter(mention.span().start()))
            .filter(i -> i < text.size())
            .map(i -> text.token(i).sentence())
            .orElse(sentence);
    return grammar.depth(sentence) - grammar.depth(from);
  }
}
