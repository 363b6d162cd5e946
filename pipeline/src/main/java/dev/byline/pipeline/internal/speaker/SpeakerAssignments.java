package dev.byline.pipeline.internal.speaker;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.FoundRelations;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who speaks which quotation of one article, while it is being decided: relations that grow by the
 * quotations of their sources, and for each quotation a decision or none yet. Lives inside one
 * call; not thread-safe. Look-ups are by sentence, which keeps the whole linear.
 */
final class SpeakerAssignments {

  private final AnnotatedText text;
  private final List<Quotation> quotations;
  private final List<AttributionRelation> relations;
  private final List<Optional<RankedDecision>> decisions = new ArrayList<>();

  /**
   * Which relations have content in a sentence: keeps every look-up local, and the whole linear.
   */
  private final SetMultimap<Integer, Integer> relationsBySentence = LinkedHashMultimap.create();

  /**
   * Relations that only the rules see, by the sentence of their cue: added where a quotation asks.
   */
  private final SetMultimap<Integer, AttributionRelation> possibleBySentence =
      LinkedHashMultimap.create();

  /** Nothing is decided yet. */
  SpeakerAssignments(FoundRelations found) {
    this(found.text(), found.quotations().quotations(), found.relations(), found.possible());
  }

  SpeakerAssignments(
      AnnotatedText text,
      List<Quotation> quotations,
      List<AttributionRelation> relations,
      List<AttributionRelation> possible) {
    this.text = text;
    this.quotations = quotations;
    this.relations = new ArrayList<>();
    relations.forEach(this::add);
    possible.forEach(
        relation -> possibleBySentence.put(sentence(relation.anchor().start()), relation));
    quotations.forEach(unused -> decisions.add(Optional.empty()));
  }

  /** The article. */
  AnnotatedText text() {
    return text;
  }

  /** Its quotations, in text order. */
  List<Quotation> quotations() {
    return quotations;
  }

  Quotation quotation(int index) {
    return quotations.get(index);
  }

  /** The relations so far, those that were offered and chosen at the end. */
  List<AttributionRelation> relations() {
    return relations;
  }

  /** The relation by which a proposal or decision gives a quotation to somebody. */
  AttributionRelation relation(SpeakerDecision spoken) {
    return spoken instanceof Offered offered
        ? offered.relation()
        : relations.get(((Spoken) spoken).relation());
  }

  /** The decision about a quotation; empty while there is none. */
  Optional<SpeakerDecision> decision(int quotation) {
    return decisions.get(quotation).map(RankedDecision::decision);
  }

  /** The decision about a quotation and its alternatives; empty while there is none. */
  Optional<RankedDecision> ranked(int quotation) {
    return decisions.get(quotation);
  }

  /**
   * Writes a decision down. A relation that was only offered becomes one of the article's; a
   * relation whose speech goes on in the quotation grows by it.
   */
  void decide(int quotation, RankedDecision ranked) {
    SpeakerDecision decision = ranked.decision();
    if (decision instanceof Offered offered) {
      decision = new Spoken(add(offered.relation()), false, offered.decidedBy());
    } else if (decision instanceof Spoken spoken && !covers(spoken.relation(), quotation)) {
      TokenRange content = quotations.get(quotation).tokens();
      relations.set(spoken.relation(), relations.get(spoken.relation()).plusContent(content));
      index(spoken.relation(), List.of(content));
    }
    decisions.set(quotation, Optional.of(ranked.with(decision)));
  }

  /** Whether a relation's content covers at least half of a quotation. */
  boolean covers(int relation, int quotation) {
    TokenRange inside = quotations.get(quotation).inside();
    return 2 * relations.get(relation).contentTokensIn(inside) >= inside.size();
  }

  private int add(AttributionRelation relation) {
    relations.add(relation);
    index(relations.size() - 1, relation.contents());
    return relations.size() - 1;
  }

  /**
   * The relations whose content covers at least half of the range, the one with least content
   * first.
   */
  List<Integer> relationsOver(TokenRange range) {
    SortedSet<Integer> near = new TreeSet<>();
    for (int sentence = sentence(range.start());
        sentence <= sentence(range.end() - 1);
        sentence++) {
      near.addAll(relationsBySentence.get(sentence));
    }
    return near.stream()
        .filter(i -> 2 * relations.get(i).contentTokensIn(range) >= range.size())
        .sorted(Comparator.comparingInt(i -> relations.get(i).contentSize()))
        .toList();
  }

  /** A relation that only the rules see and whose content covers most of the range. */
  Optional<AttributionRelation> possibleOver(TokenRange range) {
    for (int s = sentence(range.start()) - 1; s <= sentence(range.end() - 1) + 1; s++) {
      for (AttributionRelation relation : possibleBySentence.get(s)) {
        if (2 * relation.contentTokensIn(range) >= range.size()) {
          return Optional.of(relation);
        }
      }
    }
    return Optional.empty();
  }

  private void index(int relation, List<TokenRange> contents) {
    for (TokenRange content : contents) {
      for (int s = sentence(content.start()); s <= sentence(content.end() - 1); s++) {
        relationsBySentence.put(s, relation);
      }
    }
  }

  private int sentence(int token) {
    return text.token(token).sentence();
  }

  /** What is decided in the end. */
  AssignedSpeakers assigned() {
    return new AssignedSpeakers(
        text, quotations, relations, decisions.stream().map(Optional::orElseThrow).toList());
  }
}
