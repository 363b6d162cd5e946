package dev.byline.pipeline.internal.telling;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How old the article says people are: 'Karel, 67,' and 'Karel, a 67-year-old diver'. */
public final class StatedAges {

  private static final int OLDEST = 120;

  /** So many words may stand between an age in front and the name: '67-year-old diver Karel'. */
  private static final int WORDS_BETWEEN = 4;

  private final AnnotatedText text;
  private final Map<Integer, Set<Referent>> byAge = new HashMap<>();
  private final Set<Referent> stated = new LinkedHashSet<>();

  /** For one article, whose names have owners. */
  public StatedAges(AnnotatedText text, Map<Name, Referent> owners) {
    this.text = text;
    owners.forEach(
        (name, owner) -> {
          if (owner.isPerson()) {
            behind(name).ifPresent(age -> add(age, owner));
            inFront(name).ifPresent(age -> add(age, owner));
          }
        });
  }

  private void add(int age, Referent owner) {
    byAge.computeIfAbsent(age, key -> new LinkedHashSet<>()).add(owner);
    stated.add(owner);
  }

  /** The only person who is said to be of that age. */
  Optional<Referent> only(int age) {
    Set<Referent> people = byAge.getOrDefault(age, Set.of());
    return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
  }

  /** 'the 67-year-old', 'the 67-year-old diver': who is said to be 67. */
  public Optional<Referent> meantBy(NominalMention description, int age) {
    boolean person = description.isAge() || description.type() == SourceType.PERSON;
    Gender gender = NounLexicon.genderOf(description.lemma());
    return only(age)
        .filter(known -> person && !description.plural())
        .filter(known -> known.mayBe(gender));
  }

  /** The only age that somebody is said to be of. */
  public OptionalInt of(Referent person) {
    int[] all =
        byAge.entrySet().stream()
            .filter(entry -> entry.getValue().contains(person))
            .mapToInt(Map.Entry::getKey)
            .toArray();
    return all.length == 1 ? OptionalInt.of(all[0]) : OptionalInt.empty();
  }

  /** 'The older woman', of two women whose ages are stated. */
  public Optional<Referent> compared(NominalMention description) {
    Token word = text.token(Math.max(0, description.head() - 1));
    boolean older = WordClass.OLDER.has(word);
    if (description.plural() || !older && !WordClass.YOUNGER.has(word)) {
      return Optional.empty();
    }
    Gender gender = NounLexicon.genderOf(description.lemma());
    List<Referent> aged = stated.stream().filter(one -> one.mayBe(gender)).toList();
    if (aged.size() != 2) {
      return Optional.empty();
    }
    int one = of(aged.get(0)).orElse(0);
    int other = of(aged.get(1)).orElse(0);
    return one == other || one == 0 || other == 0
        ? Optional.empty()
        : Optional.of(aged.get(one > other == older ? 0 : 1));
  }

  /** Whether somebody so old is a teenager. */
  public static boolean isTeen(OptionalInt age) {
    return age.isPresent() && age.getAsInt() > 12 && age.getAsInt() < 20;
  }

  /** Whether somebody may be of that age: the article does not say otherwise. */
  public boolean mayBe(Referent person, OptionalInt age) {
    return age.isEmpty()
        || !stated.contains(person)
        || byAge.getOrDefault(age.getAsInt(), Set.of()).contains(person);
  }

  /** The age that '67-year-old' from this token on states. */
  public OptionalInt yearsOld(int i) {
    int end = i < text.size() ? text.sentenceOf(i).end() : i;
    boolean old =
        i + 4 < end
            && text.token(i + 1).isWord("-")
            && text.token(i + 2).isWord("year", "years")
            && text.token(i + 3).isWord("-")
            && text.token(i + 4).isWord("old");
    return old ? number(i) : OptionalInt.empty();
  }

  private OptionalInt behind(Name name) {
    int i = name.tokens().end();
    int end = text.sentenceOf(name.tokens().start()).end();
    if (i + 2 < end && text.token(i).isWord("is", "turned")) {
      boolean bare = text.token(i + 2).isWord(".", ",", "and") || isYearsOld(i + 2, end);
      return bare ? number(i + 1) : OptionalInt.empty();
    }
    if (i + 2 >= end || !text.token(i).isWord(",", "(")) {
      return OptionalInt.empty();
    }
    int number = text.token(i + 1).isWord("a", "an", "the", "aged", "now") ? i + 2 : i + 1;
    boolean clause = text.token(i + 1).isWord("who") && text.token(i + 2).isWord("is", "turned");
    number = clause ? i + 3 : number;
    OptionalInt age = yearsOld(number);
    boolean alone =
        number + 1 < end
            && !text.token(i + 1).isWord("a", "an", "the")
            && (text.token(number + 1).isWord(",", ")", ".") || isYearsOld(number + 1, end));
    return age.isEmpty() && alone ? number(number) : age;
  }

  private boolean isYearsOld(int i, int end) {
    return i + 1 < end && text.token(i).isWord("years") && text.token(i + 1).isWord("old");
  }

  /** '67-year-old Karel', '67-year-old retired diver Karel'. */
  private OptionalInt inFront(Name name) {
    int start = text.sentenceOf(name.tokens().start()).start();
    int old = name.tokens().start() - 1;
    for (int steps = 0; old > start && steps < WORDS_BETWEEN; steps++, old--) {
      if (text.token(old).isWord("old")) {
        break;
      }
      if (!text.token(old).hasTag("NN", "JJ", "VBN")) {
        return OptionalInt.empty();
      }
    }
    return old - 4 >= start ? yearsOld(old - 4) : OptionalInt.empty();
  }

  private OptionalInt number(int i) {
    String word = i < text.size() ? text.token(i).text() : "";
    if (word.isEmpty() || word.length() > 3 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(word);
    return number > 0 && number < OLDEST ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
