package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.binding.SyntacticFilter;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.description.PartyMembers;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.description.StatedDescriptions;
import dev.byline.pipeline.internal.kinds.ConjoinedPairs;
import dev.byline.pipeline.internal.kinds.ThingKinds;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads an article from start to end and says for every description and pronoun who is meant. Every
 * step looks at a bounded number of earlier mentions.
 */
public final class CoreferenceResolver {

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final GrammaticalRoles grammar;
  private final Map<Name, Referent> owners;
  private final Optional<EngineChains> chains;
  private final DiscourseModel discourse = new DiscourseModel();
  private final NominalResolver descriptions;
  private final PronounAntecedents pronouns;

  /** By head of description or pronoun: what it may refer to, best first. */
  private final Map<Integer, List<DiscourseModel.Scored>> scored = new HashMap<>();

  /** By pronoun: who may be meant for where it stands. */
  private final Map<Integer, Predicate<Referent>> allowed = new HashMap<>();

  private final Map<Integer, Referent> meant = new HashMap<>();
  private final ConjoinedPairs pairs;
  private final MentionEvents events;
  private final NamedTogether together;
  private final PronounWeighing weighing;
  private final StatedDescriptions stated;

  private final Set<Referent> described = new LinkedHashSet<>();
  private final SyntacticFilter filter;

  /** The pronouns that have been asked for, those that speak words about others out of turn. */
  private final Set<Integer> read = new HashSet<>();

  /** For one article; {@code describing} has, by head, whom a description in apposition means. */
  public CoreferenceResolver(
      ShallowParse parse,
      NounPhrases phrases,
      GrammaticalRoles grammar,
      Map<Name, Referent> owners,
      Map<Integer, Referent> describing,
      Gazetteer gazetteer,
      Optional<EngineChains> chains,
      AntecedentScores learned) {
    this.text = parse.text();
    this.phrases = phrases;
    this.grammar = grammar;
    this.owners = owners;
    this.chains = chains;
    this.pairs = new ConjoinedPairs(text);
    MentionRanks ranks = new MentionRanks(text, phrases, grammar);
    this.events = new MentionEvents(ranks, discourse, pairs);
    this.together = new NamedTogether(text, phrases, grammar, pairs, events, this::known);
    LearnedPreference preference = new LearnedPreference(learned);
    this.weighing = new PronounWeighing(grammar, preference);
    this.filter = SyntacticFilter.of(parse, phrases, owners, this::known, discourse::lastSpeaker);
    this.pronouns =
        new PronounAntecedents(
            text, phrases, grammar, owners, chains, discourse, filter, parse.frontedAdjuncts());
    this.stated =
        new StatedDescriptions(
            text, phrases, grammar, parse.predicates(phrases), describing, this::known);
    this.descriptions =
        new NominalResolver(
            text,
            phrases,
            grammar,
            discourse,
            owners,
            new GenericNouns(text, grammar, discourse, new ThingKinds(gazetteer)),
            filter,
            preference);
  }

  /** Who is meant by the description whose head, or the pronoun that, is this token. */
  public Optional<Referent> meantAt(int token) {
    return Optional.ofNullable(meant.get(token));
  }

  /** What a pronoun may refer to, best first. */
  public List<DiscourseModel.Scored> candidatesAt(int token) {
    return scored.getOrDefault(token, List.of());
  }

  /** Whether the syntax of its sentence lets a pronoun mean somebody. */
  public boolean mayMean(int token, Referent referent) {
    return allowed.getOrDefault(token, anybody -> true).test(referent);
  }

  /** What a learned model makes of somebody whom a pronoun may mean: 0 to 1, 1 if nothing. */
  public double preference(int token, Referent referent) {
    return weighing.preference(token, referent);
  }

  /** Whether an engine said who is meant, so that nothing else is to be weighed. */
  public boolean isDecided() {
    return chains.isPresent();
  }

  /** The unnamed who speak or are spoken of more than once, and those meant again together. */
  public List<Referent> describedEntities() {
    Stream<Referent> spokenOf =
        described.stream()
            .filter(referent -> referent.entityType().isPresent())
            .filter(
                referent ->
                    events.speaks(referent)
                        || referent.isPerson() && referent.occurrences().size() > 1);
    return Stream.concat(spokenOf, pairs.takenUp().stream()).toList();
  }

  /** Reads the article once; what was found is then asked of this object. */
  public void walk() {
    for (int i = 0; i < text.size(); ) {
      Optional<NounPhrase> phrase = phrases.at(i);
      if (phrase.isPresent()) {
        visit(phrase.get());
        i = phrase.get().tokens().end();
      } else {
        pronoun(i);
        if (text.token(i).isWord("both")) {
          theTwo(word(i)); // 'Both said', with no noun behind it
        }
        i++;
      }
    }
  }

  private void visit(NounPhrase phrase) {
    for (int i = phrase.tokens().start(); i < phrase.tokens().end(); i++) {
      if (text.token(i).hasTag("PRP$")) {
        pronoun(i);
      }
      genitive(phrase, i);
      Optional<Name> name = phrases.nameAt(i);
      if (name.isPresent() && name.get().tokens().start() == i && owners.get(name.get()) != null) {
        Referent owner = owners.get(name.get());
        events.add(owner, phrase, i, phrase.name().equals(name));
        descriptions.seen(owner, i);
        stated.inFrontOf(i, phrase, owner).ifPresent(before -> apposed(read(before), owner));
      }
    }
    if (phrase.name().isEmpty() || new PartyMembers(text, grammar).isMember(phrase)) {
      describe(phrase);
    }
    together.read(phrase);
  }

  /**
   * 'the club' of 'the club's striker', where it means somebody named. Nobody new comes in like
   * that: of people only described, who are many, this one would stand in the way of those who act.
   */
  private void genitive(NounPhrase phrase, int mark) {
    TokenRange owner = new TokenRange(phrase.tokens().start(), mark);
    if (chains.isEmpty()
        && text.token(mark).hasTag("POS")
        && owner.size() > 1
        && text.token(mark - 1).hasTag("NN")
        && phrases.nameAt(mark - 1).isEmpty()
        && text.token(owner.start()).hasTag("DT", "PRP$")) {
      NominalMention description = read(new NounPhrase(owner, Optional.empty()));
      descriptions.named(description).ifPresent(referent -> mention(referent, description));
    }
  }

  private static NounPhrase word(int i) {
    return new NounPhrase(new TokenRange(i, i + 1), Optional.empty());
  }

  /** Whether these words, which may mean two who were just mentioned, do. */
  private boolean theTwo(NounPhrase phrase) {
    if (chains.isPresent() || !grammar.isSubject(phrase.tokens())) {
      return false;
    }
    Optional<Referent> two = pairs.before(phrase);
    two.ifPresent(
        pair -> {
          meant.put(phrase.head(), pair);
          pair.add(phrase.tokens(), MentionKind.NOMINAL);
          events.add(pair, phrase, phrase.head(), true);
        });
    return two.isPresent();
  }

  private void describe(NounPhrase phrase) {
    if (pairs.mayBeMeant(phrase) && theTwo(phrase)) {
      return;
    }
    NominalMention description = read(phrase);
    Optional<Referent> whom = stated.byApposition(phrase);
    whom.ifPresent(referent -> descriptions.apposed(referent, description));
    if (whom.isEmpty() && chains.isPresent()) {
      whom = chains.get().meantAt(phrase.head());
    } else if (whom.isEmpty()) {
      whom = stated.byPredicate(description);
      whom.ifPresent(referent -> descriptions.said(referent, description));
    }
    whom = whom.or(() -> descriptions.resolve(description, chains.isEmpty()));
    whom.ifPresent(referent -> mention(referent, description));
    if (whom.isEmpty() && description.plural()) {
      events.several(Referent.described(SourceType.OTHER), phrase.tokens());
    }
  }

  private NominalMention read(NounPhrase phrase) {
    return new NominalMention(text, phrases, owners, phrase, meant);
  }

  private void apposed(NominalMention description, Referent whom) {
    whom.add(description.bare(), MentionKind.NOMINAL);
    descriptions.apposed(whom, description);
  }

  private void mention(Referent referent, NominalMention description) {
    NounPhrase phrase = description.phrase();
    meant.put(phrase.head(), referent);
    descriptions.seen(referent, phrase.head());
    if (!referent.named()) {
      described.add(referent);
    }
    events.introduced(referent, description);
    referent.add(description.bare(), MentionKind.NOMINAL);
    events.add(referent, phrase, phrase.head(), true);
  }

  /** Who is named at a token, or meant by the pronoun or description there. */
  private Optional<Referent> known(int token) {
    return phrases.nameAt(token).map(owners::get).or(() -> meantAt(token));
  }

  /** '“He never thinks,” she said.': who speaks is asked before whom her words are about. */
  private void pronoun(int i) {
    Pronoun pronoun = Pronoun.of(text.token(i));
    boolean empty = pronoun == Pronoun.IT && grammar.isEmptySubject(i);
    if (pronoun.resolvable() && !empty && !read.contains(i)) {
      OptionalInt speaking = filter.frames().pronounBehind(i);
      speaking.ifPresent(speaker -> resolve(speaker, OptionalInt.empty()));
      resolve(i, speaking);
    }
  }

  private void resolve(int i, OptionalInt speaking) {
    if (!read.add(i)) {
      return;
    }
    Pronoun pronoun = Pronoun.of(text.token(i));
    allowed.put(i, filter.at(i));
    var candidates = weighing.weighed(i, pronoun, pronouns.of(i, pronoun, who -> mayMean(i, who)));
    if (candidates.isEmpty()) {
      return;
    }
    if (candidates.get(0).referent().type() == SourceType.OTHER) {
      events.several(candidates.get(0).referent(), word(i).tokens());
      return;
    }
    scored.put(i, candidates.subList(0, Math.min(5, candidates.size())));
    Referent best = candidates.get(0).referent();
    boolean owns = text.token(i).hasTag("PRP$");
    boolean sure =
        speaking.isEmpty() || PronounAntecedents.isClear(candidatesAt(speaking.getAsInt()));
    ShownGender.learn(pronoun, i, candidates, owns, sure);
    meant.put(i, best);
    if (pronoun.gender() != Gender.UNKNOWN || PronounAntecedents.isClear(candidates)) {
      best.add(word(i).tokens(), MentionKind.PRONOUN);
    }
    events.add(best, word(i), i, !owns);
  }
}
