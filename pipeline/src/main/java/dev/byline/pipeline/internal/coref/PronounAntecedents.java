package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.binding.SyntacticFilter;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.FrontedAdjuncts;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import dev.byline.pipeline.internal.telling.AskedPersons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Says who may be meant by a pronoun: whoever an engine says; else whom the discourse has in focus,
 * or, as in 'In his letter, Karel wrote', whom the rest of the sentence is about. An empty list is
 * an answer: nobody fits, and the pronoun stays unresolved rather than wrong.
 */
record PronounAntecedents(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    Map<Name, Referent> owners,
    Optional<EngineChains> chains,
    DiscourseModel discourse,
    SyntacticFilter filter,
    FrontedAdjuncts fronted) {

  /**
   * A score so many times the next is clear: then the pronoun is counted as a mention, and a gender
   * is learned from it. A wrong gender would mislead all later pronouns. Set by hand, 2026-11-22
   * (commit d4b4b80), never tuned.
   */
  private static final double CLEARLY = 1.5;

  /** Who is asked and then said to speak is this much before who asks. */
  private static final double ASKED = 2;

  /** Whose score is less was last mentioned paragraphs before. Set by hand, 29 November 2026. */
  private static final double FAINT = 0.3;

  /** How well 'she' fits who says what she does, however little is known of him or her. */
  private static final double OWN_SAYING = 2;

  /**
   * Who may be meant.
   *
   * @param scored each with its score, best first; empty if there is nobody who fits
   * @param mentions asked: the mentions near by of those who may be meant
   * @param alone whether the paragraph tells of the best alone what he or she does
   */
  record Found(
      List<DiscourseModel.Scored> scored,
      Supplier<List<DiscourseModel.Event>> mentions,
      boolean alone) {

    private Found(List<DiscourseModel.Scored> scored) {
      this(scored, List::of, false);
    }
  }

  /** Whom a pronoun at a token may mean, of those whom the syntax of its sentence allows. */
  Found of(int i, Pronoun pronoun, Predicate<Referent> allowed) {
    if (chains.isPresent()) {
      List<DiscourseModel.Scored> said =
          chains.get().meantAt(i).map(one -> new DiscourseModel.Scored(one, 1)).stream().toList();
      return new Found(said);
    }
    Sought sought = Sought.by(pronoun, i, grammar);
    ToDoubleFunction<Referent> fit = fit(i, pronoun, sought, allowed);
    List<DiscourseModel.Scored> before =
        discourse.candidates(
            new DiscourseModel.Place(
                depth(i),
                depth(text.paragraphs().get(text.token(i).paragraph()).start()),
                grammar.isQuoted(i),
                sought),
            fit);
    Optional<DiscourseModel.Event> subject = subjectBehind(i, pronoun, fit);
    Optional<Referent> asked = new AskedPersons(text, phrases, grammar, filter.known()).before(i);
    if (asked.isPresent() && fit.applyAsDouble(asked.get()) > 0 && !before.isEmpty()) {
      double most = ASKED * before.get(0).score();
      return new Found(List.of(new DiscourseModel.Scored(asked.get(), most)));
    }
    List<DiscourseModel.Scored> scored =
        subject
            .map(one -> DiscourseModel.with(before, one, sought, fit.applyAsDouble(one.referent())))
            .orElseGet(() -> before.isEmpty() && pronoun != Pronoun.THEY ? ahead(i, fit) : before);
    boolean faint = scored.isEmpty() || scored.get(0).score() < FAINT;
    List<DiscourseModel.Scored> misjudged = faint ? misjudged(i, pronoun, allowed) : List.of();
    return scored.isEmpty() || !misjudged.isEmpty()
        ? new Found(misjudged)
        : new Found(
            scored,
            () -> mentions(i, fit, subject),
            text.token(i).isWord("he", "she") && isAlone(scored.get(0).referent(), i, fit));
  }

  /**
   * Whether who is meant acts in the paragraph before the pronoun, and whoever else may be is at
   * most whose somebody is: 'Her deputy, Ana Vale, agreed. She'. Within one sentence, 'Vale said
   * nothing showed that she', it tells of Vale only if she is known for a woman.
   */
  private boolean isAlone(Referent best, int i, ToDoubleFunction<Referent> fit) {
    int start = text.paragraphs().get(text.token(i).paragraph()).start();
    boolean acts = false;
    for (DiscourseModel.Event event : discourse.within(depth(i), fit)) {
      boolean told = event.words().start() >= start && !event.quoted();
      if (told && event.referent() == best) {
        boolean before = event.words().end() <= text.sentenceOf(i).start();
        acts |= event.rank().acts() && (before || best.gender() != Gender.UNKNOWN);
      } else if (told && !isOwner(event)) {
        return false;
      }
    }
    return acts;
  }

  private boolean isOwner(DiscourseModel.Event event) {
    int word = event.words().start();
    boolean opens = text.sentenceOf(word).start() == word;
    return event.rank() == MentionRank.OWNER_OF_SUBJECT || opens && text.token(word).hasTag("PRP$");
  }

  /**
   * Kulkarni of 'Sunanda Kulkarni rose. “…,” she said', though a list has the given name for men:
   * who acted last and alone, where nobody else near may be meant and nothing else shows the
   * gender. Who believes it gives up what the list said.
   */
  private List<DiscourseModel.Scored> misjudged(
      int i, Pronoun pronoun, Predicate<Referent> allowed) {
    if (pronoun.gender() == Gender.UNKNOWN || !grammar.isTag(new TokenRange(i, i + 1))) {
      return List.of();
    }
    List<Referent> acting =
        discourse.acting(depth(i), false).stream()
            .filter(person -> person.isPerson() && person.isGuess())
            .toList();
    return acting.size() == 1 && allowed.test(acting.get(0))
        ? List.of(new DiscourseModel.Scored(acting.get(0), 0.5))
        : List.of();
  }

  private List<DiscourseModel.Event> mentions(
      int i, ToDoubleFunction<Referent> fit, Optional<DiscourseModel.Event> subject) {
    List<DiscourseModel.Event> mentions = new ArrayList<>(discourse.within(depth(i), fit));
    subject.ifPresent(mentions::add);
    return mentions;
  }

  private double depth(int i) {
    return grammar.depth(text.token(i).sentence());
  }

  private ToDoubleFunction<Referent> fit(
      int i, Pronoun pronoun, Sought sought, Predicate<Referent> allowed) {
    if (pronoun != Pronoun.THEY) {
      Optional<Referent> saying = saying(i).filter(who -> pronoun.fit(who) > 0);
      boolean another = saying.filter(who -> isAnother(i, pronoun, who)).isPresent();
      return referent -> {
        boolean says = saying.filter(who -> who == referent).isPresent();
        double fit = says ? another ? 0 : OWN_SAYING : pronoun.fit(referent);
        return allowed.test(referent) ? fit * sought.naming(referent) : 0;
      };
    }
    Set<Referent> acting = discourse.acting(depth(i), grammar.isQuoted(i));
    Predicate<Referent> suits = referent -> referent.plural() || acting.contains(referent);
    return referent -> allowed.test(referent) && suits.test(referent) ? pronoun.fit(referent) : 0;
  }

  /** Who says what 'she' does: 'A neighbour said she'. */
  private Optional<Referent> saying(int i) {
    return grammar.sayingOf(i).flatMap(filter.subjects()::ofVerb).flatMap(filter.known()::apply);
  }

  /** 'A neighbour said he slept. “…,” she said': not the neighbour, if her gender is not known. */
  private boolean isAnother(int i, Pronoun pronoun, Referent saying) {
    if (saying.gender() != Gender.UNKNOWN && !saying.isGuess()) {
      return false;
    }
    int end = text.paragraphs().get(text.token(i).paragraph()).end();
    for (int j = text.sentenceOf(i).end(); j < Math.min(end, i + ShallowParse.REACH); j++) {
      Pronoun speaking = Pronoun.of(text.token(j));
      if (speaking.gender() != Gender.UNKNOWN && grammar.isTag(new TokenRange(j, j + 1))) {
        return speaking != pronoun;
      }
    }
    return false;
  }

  /** Whether the best is so far before the next that its gender may be learned from the pronoun. */
  static boolean isClear(List<DiscourseModel.Scored> candidates) {
    return candidates.size() < 2 || candidates.get(0).score() > CLEARLY * candidates.get(1).score();
  }

  /** Karel of 'In his letter, Karel wrote'; not where the sentence has named somebody before. */
  private Optional<DiscourseModel.Event> subjectBehind(
      int i, Pronoun pronoun, ToDoubleFunction<Referent> fit) {
    Optional<TokenRange> subject =
        fronted.subjectBehind(i).filter(range -> !isNamedBefore(i, pronoun));
    Optional<NounPhrase> phrase = subject.flatMap(range -> phrases.at(range.start()));
    Referent owner = phrase.flatMap(NounPhrase::name).map(owners::get).orElse(null);
    if (owner == null || fit.applyAsDouble(owner) == 0) {
      return Optional.empty();
    }
    TokenRange words = phrase.flatMap(NounPhrase::name).orElseThrow().tokens();
    return Optional.of(
        new DiscourseModel.Event(
            owner, words, depth(i), MentionRank.SUBJECT, false, grammar.isQuoted(i), true, false));
  }

  private boolean isNamedBefore(int i, Pronoun pronoun) {
    int start = Math.max(text.sentenceOf(i).start(), i - ShallowParse.REACH);
    for (int j = start; j < i; j++) {
      Referent owner = phrases.nameAt(j).map(owners::get).orElse(null);
      if (owner != null && owner.isPerson() && pronoun.fit(owner) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 'In a letter, he …, Karel wrote': the name may follow in the same sentence. */
  private List<DiscourseModel.Scored> ahead(int i, ToDoubleFunction<Referent> fit) {
    int end = text.sentenceOf(i).end();
    for (int j = i + 1; j < end; j++) {
      Optional<Name> name = phrases.nameAt(j);
      Referent owner = name.map(owners::get).orElse(null);
      if (owner != null && owner.type() != SourceType.GROUP && fit.applyAsDouble(owner) > 0) {
        return List.of(new DiscourseModel.Scored(owner, 0.5));
      }
    }
    return List.of();
  }
}
