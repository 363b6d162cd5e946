package dev.byline.pipeline.internal.coref;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Whom the text is just about: whom 'the tycoon' or 'the 67-year-old' must mean. News replaces a
 * name by what everybody knows of its bearer without ever having said it, so no role leads from the
 * noun to the person; only prominence does. Nothing is answered where the noun is no subject or
 * where two are about as likely.
 */
record DiscourseFocus(AnnotatedText text, GrammaticalRoles grammar, DiscourseModel discourse) {

  /**
   * Somebody mentioned less often is not who 'the tycoon' must be. Set by hand, 2026-11-22 (commit
   * 61d08a6), never tuned.
   */
  private static final int FEWEST_MENTIONS = 3;

  /**
   * A candidate must be this much likelier than the next. Set by hand, 2026-11-22 (commit d4b4b80),
   * never tuned.
   */
  private static final double CLEAR = 1.5;

  /**
   * The named person meant by a description that is a subject, if it is clear who that is.
   *
   * @param gender what the description shows
   * @param suits how well the description suits a person, 0 for not at all
   */
  Optional<Referent> of(
      NominalMention description, Gender gender, ToDoubleFunction<Referent> suits) {
    Token head = text.token(description.head());
    int start = description.phrase().tokens().start();
    TokenRange words = new TokenRange(start, description.bare().end());
    if (!grammar.isSubject(words)) {
      return Optional.empty();
    }
    List<DiscourseModel.Scored> candidates =
        discourse.candidates(
            new DiscourseModel.Place(
                grammar.depth(head.sentence()),
                Double.MAX_VALUE,
                grammar.isQuoted(head.index()),
                Sought.by(grammar.isTag(words))),
            referent ->
                referent.isPerson() && referent.named() && referent.mayBe(gender)
                    ? suits.applyAsDouble(referent)
                    : 0);
    if (candidates.isEmpty()
        || !description.fitsRoleOf(candidates.get(0).referent())
            && !isProtagonist(candidates)
            && !(candidates.size() == 1 && grammar.isSpeaker(words))) {
      return Optional.empty();
    }
    boolean clear =
        candidates.size() == 1 || candidates.get(0).score() > CLEAR * candidates.get(1).score();
    return clear ? Optional.of(candidates.get(0).referent()) : Optional.empty();
  }

  /** Whether nobody around is mentioned more often than the best candidate. */
  private static boolean isProtagonist(List<DiscourseModel.Scored> candidates) {
    int mentions = candidates.get(0).referent().occurrences().size();
    return mentions >= FEWEST_MENTIONS
        && candidates.stream()
            .allMatch(scored -> scored.referent().occurrences().size() <= mentions);
  }
}
