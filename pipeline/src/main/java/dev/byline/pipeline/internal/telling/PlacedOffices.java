package dev.byline.pipeline.internal.telling;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.kinds.PeopleKinds;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * 'Ivo Karel declined. The Velland senator …': news says where an office is held, or that it was
 * held, of whom it has just named, without ever having said so. Of those in the sentence before the
 * one who holds such an office is meant, or who alone holds no other; else the only one of the
 * office in the whole article, where he was named lately.
 */
public final class PlacedOffices {

  /** So many sentences before, the only senator was named. */
  private static final int LATELY = 4;

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final GrammaticalRoles grammar;
  private final IntFunction<Optional<Referent>> known;

  /** By person, where his names begin. */
  private final Map<Referent, NavigableSet<Integer>> named = new LinkedHashMap<>();

  /** For an article, whose names have owners; {@code known} says who is meant at a token. */
  public PlacedOffices(
      AnnotatedText text,
      NounPhrases phrases,
      GrammaticalRoles grammar,
      Map<Name, Referent> owners,
      IntFunction<Optional<Referent>> known) {
    this.text = text;
    this.phrases = phrases;
    this.grammar = grammar;
    this.known = known;
    owners.forEach(
        (name, owner) -> {
          if (owner.isPerson()) {
            named.computeIfAbsent(owner, one -> new TreeSet<>()).add(name.tokens().start());
          }
        });
  }

  /**
   * Whom a description means.
   *
   * @param suits whether it may mean somebody
   */
  public Optional<Referent> meantBy(NominalMention description, Predicate<Referent> suits) {
    boolean placed = isPlaced(description);
    if (description.type() != SourceType.PERSON
        || !description.definite()
        || description.plural()
        || grammar.isQuoted(description.head())
        || !placed && !isOfficeHeldBefore(description)) {
      return Optional.empty();
    }
    Predicate<Referent> may =
        suits.and(one -> one.mayBe(NounLexicon.genderOf(description.lemma())));
    Set<Referent> told = toldOf(description);
    told.removeIf(may.negate());
    List<Referent> bearers = told.stream().filter(description::fitsRoleOf).toList();
    if (bearers.isEmpty()) {
      bearers = told.stream().filter(one -> !holdsOffice(one)).toList();
    }
    Optional<Referent> meant =
        bearers.size() == 1
            ? Optional.of(bearers.get(0))
            : teller(description).filter(bearers::contains);
    if (meant.isPresent() && grammar.isSubject(subject(description))) {
      return meant;
    }
    return placed ? only(description, may) : Optional.empty();
  }

  private static TokenRange subject(NominalMention description) {
    return new TokenRange(description.phrase().tokens().start(), description.bare().end());
  }

  /** 'the Velland senator': a place in front of an office or of a maker of laws. */
  private boolean isPlaced(NominalMention description) {
    int next = description.phrase().tokens().end();
    boolean goesOn =
        next < text.sentenceOf(next - 1).end()
            && (text.token(next).isWord("of", "who", "that", "from")
                || text.token(next).hasTag("VBG"));
    return (NounLexicon.isOffice(description.lemma()) || PeopleKinds.makesLaws(description.lemma()))
        && !goesOn
        && !description.about().isEmpty()
        && description.about().stream().allMatch(one -> mayElect(one, description));
  }

  /** A place; whatever a tagger takes it for where lawmakers speak. */
  private boolean mayElect(Referent place, NominalMention description) {
    boolean speaks =
        PeopleKinds.makesLaws(description.lemma()) && grammar.isTag(subject(description));
    return place.type() == SourceType.LOCATION || speaks && !place.isPerson();
  }

  /** 'the former secretary of state', where a sentence begins or speaks. */
  private boolean isOfficeHeldBefore(NominalMention description) {
    int start = description.phrase().tokens().start();
    return description.isFormer()
        && NounLexicon.refersBack(description.lemma())
        && (start == text.sentenceOf(start).start() || grammar.isTag(subject(description)));
  }

  private static boolean holdsOffice(Referent one) {
    return one.heads().stream()
        .anyMatch(head -> NounLexicon.isOffice(head) || PeopleKinds.makesLaws(head));
  }

  /** Those named in the sentence before that of the description, quotations apart. */
  private Set<Referent> toldOf(NominalMention description) {
    Set<Referent> people = new LinkedHashSet<>();
    int start = text.sentenceOf(description.head()).start();
    new ToldBefore(text, grammar)
        .sentence(start)
        .ifPresent(
            told ->
                IntStream.range(told.start(), told.end())
                    .mapToObj(this::personAt)
                    .flatMap(Optional::stream)
                    .forEach(people::add));
    return people;
  }

  /** Who speaks or acts in that sentence, where it begins with him. */
  private Optional<Referent> teller(NominalMention description) {
    return new ToldBefore(text, grammar)
        .sentence(text.sentenceOf(description.head()).start())
        .flatMap(told -> phrases.at(told.start()))
        .filter(opening -> grammar.isSubject(opening.tokens()))
        .filter(opening -> !text.token(opening.tokens().end()).isWord("and", "&"))
        .flatMap(opening -> personAt(opening.head()));
  }

  private Optional<Referent> personAt(int i) {
    boolean head = phrases.at(i).map(NounPhrase::head).filter(at -> at == i).isPresent();
    boolean word = head || phrases.nameAt(i).isPresent() || text.token(i).hasTag("PRP", "PRP$");
    return word && !grammar.isQuoted(i)
        ? known.apply(i).filter(Referent::isPerson).filter(one -> one.named() && !one.plural())
        : Optional.empty();
  }

  /** The only one whom the article calls so, no place being said. */
  private Optional<Referent> only(NominalMention description, Predicate<Referent> may) {
    List<Referent> bearers = named.keySet().stream().filter(description::fitsRoleOf).toList();
    return bearers.size() == 1
        ? bearers.stream()
            .filter(may)
            .filter(one -> isNear(one, description) && !isOfSomewhere(one))
            .findFirst()
        : Optional.empty();
  }

  private boolean isNear(Referent one, NominalMention description) {
    Integer at = requireNonNull(named.get(one)).lower(description.head());
    int sentence = text.token(description.head()).sentence();
    return at != null && sentence - text.token(at).sentence() <= LATELY;
  }

  /** Whether one of his roles has a name in it: 'Velland governor'. */
  private boolean isOfSomewhere(Referent one) {
    return one.statedRoles().stream()
        .anyMatch(
            role ->
                IntStream.range(role.tokens().start(), role.tokens().end())
                    .anyMatch(i -> i != role.head() && phrases.nameAt(i).isPresent()));
  }
}
