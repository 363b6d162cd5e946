package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.layout.SetOffSpeechFinder;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotations;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.List;
import java.util.Optional;

/**
 * From tagged spans and quotation marks to attribution relations: links spans, lets the rules and
 * the marks correct them, adds what layout shows, who relays whole sentences, and what is
 * attributed within what is attributed. Does not know which tagger spoke. Immutable; as safe to
 * share as its taggers.
 */
public final class RelationFinder {

  /** In tokens: 'To the Editor of the Vale Gazette:'. */
  private static final int LONGEST_GREETING = 9;

  private final SpanTagger tagger;
  private final SpanTagger rules;
  private final NestedAttributions nested;
  private final HouseAttributions house;

  /**
   * Creates a finder.
   *
   * @param tagger reads contents once more, for attributions within them
   * @param rules stand by where the tagger saw a cue and no source, or no attribution of a
   *     quotation
   * @param house rules of somebody's own, which overrule both
   */
  public RelationFinder(SpanTagger tagger, SpanTagger rules, HouseAttributions house) {
    this.tagger = tagger;
    this.rules = rules;
    this.house = house;
    this.nested = new NestedAttributions(tagger, rules);
  }

  /** The attribution relations of one article. */
  public FoundRelations find(AnnotatedText text, Quotations quotations, Tagging tagging) {
    // where the rules are the tagger, they have answered already
    SpanTagger beside = rules == tagger ? answered -> tagging : rules;
    RuleAttributions seen = new RuleAttributions(text, beside);
    QuotationIndex index = new QuotationIndex(quotations.quotations());
    ContentBoundaries boundaries = new ContentBoundaries(index);
    List<AttributionRelation> tagged =
        house.kept(text, Linker.link(text, tagging)).stream()
            .filter(relation -> !isGreeting(relation, text))
            .map(seen::sourced)
            .map(relation -> seen.completed(relation, index, text))
            .map(relation -> withoutAddressee(relation, text))
            .map(relation -> withoutAdjective(relation, text))
            .map(boundaries::correct)
            .toList();
    List<AttributionRelation> linked = house.added(text, tagged);
    List<AttributionRelation> laidOut =
        SetOffAttributions.merge(linked, SetOffSpeechFinder.find(text, quotations));
    List<AttributionRelation> relayed =
        FinalReportingClauses.complete(text, laidOut, seen.missingFrom(laidOut));
    List<AttributionRelation> relations =
        house.kept(text, nested.complete(text, relayed, quotations));
    return new FoundRelations(
        text,
        quotations,
        relations,
        seen.missingFrom(relations).stream().map(boundaries::correct).toList(),
        seen);
  }

  /** 'To the Editor:' above a letter: who is written to does not write it. */
  private static boolean isGreeting(AttributionRelation relation, AnnotatedText text) {
    TokenRange paragraph = text.paragraphOf(relation.anchor().start());
    return paragraph.size() <= LONGEST_GREETING
        && text.token(paragraph.start()).isWord("to", "dear")
        && text.token(paragraph.end() - 1).isWord(":", ",")
        && relation.source().filter(paragraph::contains).isPresent();
  }

  /** "Asked whether he would resign, the mayor …": the mayor is asked, nobody is said to ask. */
  private static AttributionRelation withoutAddressee(
      AttributionRelation relation, AnnotatedText text) {
    boolean asked =
        relation
            .cue()
            .map(TokenRange::start)
            .filter(start -> start == text.sentenceOf(start).start())
            .map(text::token)
            .filter(token -> token.isWord("asked", "questioned", "pressed"))
            .filter(Token::isCapitalised) // “Is it late?” asked Karel.
            .isPresent();
    return asked ? relation.withSource(Optional.empty()) : relation;
  }

  /** "It is easy to say that …", "There are fears that …": an adjective or 'there' is nobody. */
  private static AttributionRelation withoutAdjective(
      AttributionRelation relation, AnnotatedText text) {
    boolean nobody =
        relation
            .source()
            .filter(source -> source.size() == 1)
            .map(TokenRange::start)
            .filter(i -> i == 0 || !text.token(i - 1).hasTag("DT", "PRP$"))
            .map(text::token)
            .filter(token -> token.hasTag("JJ", "RB", "EX"))
            .filter(token -> !token.isCapitalised() || token.hasTag("EX"))
            .filter(token -> !WordClass.HEADLESS.has(token) && !WordClass.INDEFINITE.has(token))
            .filter(token -> !WordClass.SEVERAL_PEOPLE.has(token))
            .isPresent();
    return nobody ? relation.withSource(Optional.empty()) : relation;
  }
}
