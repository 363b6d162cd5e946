package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.ReportingClause;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells whose words a quotation holds where attributions nest over it. Of "the agency reported that
 * Karel said “…”" they are Karel's; of "Karel said that most people believe “…”" they are Karel's
 * too: only who is said to speak or write is quoted, not who is said to think or do. Stateless.
 */
final class SpeakerEvidence {

  /** How many tokens before cited words the verb is looked for; set by hand. */
  private static final int REACH = 6;

  private SpeakerEvidence() {}

  /**
   * Of the relations over a quotation those whose source may be who is quoted, the innermost first;
   * as indexes.
   */
  static List<Integer> over(Quotation quotation, SpeakerAssignments assignments) {
    List<AttributionRelation> all = assignments.relations();
    List<Integer> told =
        assignments.relationsOver(quotation.inside()).stream()
            .filter(i -> all.get(i).source().isPresent())
            .filter(i -> !isMadeInside(all.get(i), quotation))
            .filter(i -> isOnLevel(all.get(i), quotation, assignments))
            .toList();
    boolean outer = told.stream().map(all::get).anyMatch(r -> !r.isNested() && !r.isSetOff());
    List<Integer> speaking =
        told.stream()
            .filter(
                i ->
                    maySpeak(all.get(i), outer, assignments.text())
                        || isTag(all.get(i), quotation, assignments.text()))
            .filter(
                i ->
                    !(outer
                        && all.get(i).isNested()
                        && isOuters(all.get(i), quotation, assignments)))
            .collect(Collectors.toCollection(ArrayList::new));
    speaking.stream()
        .reduce((best, next) -> isWithin(all.get(next), all.get(best)) ? next : best)
        .ifPresent(
            innermost -> {
              speaking.removeIf(other -> isWithin(all.get(innermost), all.get(other)));
              speaking.remove(innermost);
              speaking.add(0, innermost);
            });
    return speaking;
  }

  /**
   * Whether a source may be who is quoted.
   *
   * @param outer whether another attribution over the same words is not nested in one; a label of
   *     layout is none, as 'she' behind it does not mean whom it names
   */
  private static boolean maySpeak(AttributionRelation relation, boolean outer, AnnotatedText text) {
    return !relation.isNested()
        || ReportingClause.utters(relation, text)
            && !(outer && ReportingClause.isPronoun(relation, text));
  }

  /** "“…,” he said" of "“…,” he said over the radio, according to the inquiry." */
  private static boolean isTag(
      AttributionRelation nested, Quotation quotation, AnnotatedText text) {
    return nested.source().filter(who -> text.token(who.start()).isWord("he", "she")).isPresent()
        && nested.anchor().start() >= quotation.tokens().end()
        && ReportingClause.isBeside(nested, quotation.tokens(), text)
        && ReportingClause.utters(nested, text);
  }

  /**
   * Whether whoever reports the relation is quoted, not who is reported: in "Karel said that the
   * board had warned of it “in March”", where the marks stand around a circumstance only, and
   * behind the colon of a sentence that introduces a paragraph.
   */
  private static boolean isOuters(
      AttributionRelation nested, Quotation quotation, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    int start = quotation.tokens().start();
    boolean introduced =
        start > 0
            && text.token(start - 1).isWord(":")
            && text.token(start - 1).paragraph() != text.token(start).paragraph();
    int cue = nested.anchor().start();
    boolean before = text.token(cue).isWord("had") || cue > 0 && text.token(cue - 1).isWord("had");
    boolean partial =
        start > nested.anchor().end() && text.token(quotation.inside().start()).hasTag("IN");
    return introduced || before && partial;
  }

  /** Whether one is made within the content of the other, and not the other way round. */
  private static boolean isWithin(AttributionRelation inner, AttributionRelation outer) {
    return outer.contentTokensIn(inner.anchor()) > 0 && inner.contentTokensIn(outer.anchor()) == 0;
  }

  /**
   * Whether a relation may say whose a quotation is. Words that a speaker cites are whose he says
   * they are: only what is claimed within the quotation around them counts.
   */
  static boolean isOnLevel(
      AttributionRelation relation, Quotation quotation, SpeakerAssignments assignments) {
    return !quotation.isNested()
        || assignments.quotation(quotation.parent()).inside().contains(relation.anchor())
        || !isCited(quotation, assignments);
  }

  /** Whether somebody but the speaker is said to have spoken, right before a nested quotation. */
  private static boolean isCited(Quotation quotation, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    boolean own =
        assignments.relationsOver(quotation.inside()).stream()
            .map(assignments.relations()::get)
            .filter(AttributionRelation::isNested)
            .flatMap(relation -> relation.source().stream())
            .anyMatch(source -> isFirstPerson(text.token(source.start())));
    if (own) {
      return false;
    }
    int start = quotation.tokens().start();
    int outerStart = assignments.quotation(quotation.parent()).inside().start();
    int first = Math.max(outerStart, start - REACH);
    for (int i = start - 1; i >= first; i--) {
      Token verb = text.token(i);
      boolean utters =
          verb.hasTag("VB") && !verb.hasTag("VBN") && ReportingClause.isUttering(verb)
              || i >= start - 2 && isQuotative(i, text);
      if (utters) {
        return text.tokens(new TokenRange(Math.max(first, i - 4), i)).stream()
            .noneMatch(SpeakerEvidence::isFirstPerson);
      }
    }
    return false;
  }

  /** "he goes, ‘…’", "she was like, ‘…’"; not "it feels like, ‘…’". */
  private static boolean isQuotative(int word, AnnotatedText text) {
    Token token = text.token(word);
    return WordClass.QUOTATIVE.has(token.lemma())
        && (token.hasTag("VB") || word > 0 && text.token(word - 1).lemma().equals("be"));
  }

  private static boolean isFirstPerson(Token token) {
    return token.isWord("I", "we");
  }

  /** What the quoted words themselves report is not who speaks them, but a label is. */
  private static boolean isMadeInside(AttributionRelation relation, Quotation quotation) {
    boolean inside =
        relation.cue().filter(quotation.inside()::contains).isPresent()
            || relation.source().filter(quotation.inside()::contains).isPresent();
    return inside && !relation.isSetOff();
  }
}
