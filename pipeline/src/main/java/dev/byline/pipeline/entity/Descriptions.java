package dev.byline.pipeline.entity;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions such as 'the minister', 'the ministry', 'a union official': whom they mean, by the
 * roles that the article gives, by what it has described before, and by whom it is just writing
 * about.
 */
final class Descriptions {

  /** So many of one kind are looked at; the rest of a long list cannot matter. */
  private static final int MOST = 24;

  /** So many sentences behind an unnamed introduction its name is expected. */
  private static final int NAMED_WITHIN = 5;

  /** So many sentences on, a plural without article is somebody else. */
  private static final int SAME_PLURAL_WITHIN = 3;

  /** So many sentences on, who was only mentioned in passing is forgotten. */
  private static final int FORGOTTEN_WITHIN = 4;

  private final AnnotatedText text;
  private final Phrases phrases;
  private final Grammar grammar;
  private final Discourse discourse;
  private final Map<Name, Referent> owners;
  private final Map<Integer, Referent> meant;
  private final Focus focus;
  private final Ages ages;
  private static final Set<String> NO_COMPANIES =
      Set.of(
          "university",
          "college",
          "court",
          "tribunal",
          "council",
          "ministry",
          "department",
          "parliament",
          "senate",
          "congress",
          "commission",
          "committee",
          "party",
          "police",
          "navy",
          "embassy");

  private final Map<String, List<Referent>> byHead = new HashMap<>();
  private final Map<Referent, Integer> firstSeen = new HashMap<>();
  private final Map<Referent, Integer> lastSeen = new HashMap<>();
  private final Map<Referent, Set<String>> knownWords = new HashMap<>();

  Descriptions(
      AnnotatedText text,
      Phrases phrases,
      Grammar grammar,
      Discourse discourse,
      Map<Name, Referent> owners,
      Map<Integer, Referent> meant) {
    this.text = text;
    this.phrases = phrases;
    this.grammar = grammar;
    this.discourse = discourse;
    this.owners = owners;
    this.meant = meant;
    this.focus = new Focus(text, grammar, discourse);
    this.ages = new Ages(text, owners);
    for (Phrase phrase : phrases.all()) {
      Referent owner = phrase.name().map(owners::get).orElse(null);
      if (owner != null && firstSeen.putIfAbsent(owner, phrase.head()) == null) {
        index(owner);
      }
    }
  }

  private void index(Referent referent) {
    referent.heads().forEach(head -> index(head, referent));
    if (referent.type() == SourceType.ORGANIZATION) {
      for (String word : referent.words()) {
        if (Nouns.kindOf(word) == NounKind.ORGANIZATION) {
          index(word, referent);
        }
      }
    }
  }

  private void index(String lemma, Referent referent) {
    List<Referent> referents =
        byHead.computeIfAbsent(Nouns.headOf(lemma), key -> new ArrayList<>());
    if (!referents.contains(referent)) {
      referents.add(referent);
      if (referents.size() > MOST) {
        referents.remove(0);
      }
    }
  }

  void seen(Referent referent, int token) {
    lastSeen.put(referent, token);
  }

  /**
   * Whom a description means; empty where its noun denotes nothing that could be meant.
   *
   * @param amongNamed whether somebody named may be meant, not only what was described before
   */
  Optional<Referent> resolve(Phrase phrase, boolean amongNamed) {
    Description description = new Description(text, phrases, owners, phrase, meant);
    OptionalInt age = ages.yearsOld(phrase.tokens().start() + 1);
    if (age.isPresent() && description.definite() && amongNamed) {
      Optional<Referent> aged = aged(description, age.getAsInt());
      if (aged.isPresent()) {
        return aged;
      }
    }
    if (description.isAge()) {
      return amongNamed
          ? focus.of(description, Gender.UNKNOWN, person -> ages.mayBe(person, age) ? 1 : 0)
          : Optional.empty();
    }
    boolean place = description.type() == SourceType.LOCATION;
    if (description.type() == SourceType.OTHER || place && !description.definite()) {
      return Optional.empty();
    }
    if (!amongNamed) {
      return place ? Optional.empty() : Optional.of(introduce(description));
    }
    Referent known = description.fresh() ? null : knownOrInFocus(description);
    if (known == null) {
      known = namedBelow(description);
    }
    if (known == null && description.definite() && !description.plural()) {
      known = fromContext(description).orElse(null);
    }
    if (known == null) {
      return place ? Optional.empty() : Optional.of(introduce(description));
    }
    if (!known.named()) {
      addForm(known, description);
    }
    return Optional.of(known);
  }

  /** 'the 67-year-old', 'the 67-year-old diver': who is said to be 67. */
  private Optional<Referent> aged(Description description, int age) {
    boolean person = description.isAge() || description.type() == SourceType.PERSON;
    Gender gender = Nouns.genderOf(description.lemma());
    return ages.only(age)
        .filter(known -> person && !description.plural())
        .filter(
            known ->
                gender == Gender.UNKNOWN
                    || known.gender() == Gender.UNKNOWN
                    || known.gender() == gender);
  }

  private void addForm(Referent referent, Description description) {
    TokenRange full = description.full();
    List<String> words = Words.of(text, full);
    String form = text.excerpt(full).text();
    referent.addForm(description.owner().map(owner -> owner + "’s " + form).orElse(form), words);
    knownWords.computeIfAbsent(referent, key -> new HashSet<>()).addAll(words);
    referent.about().addAll(description.about());
  }

  private Referent introduce(Description description) {
    Referent referent = Referent.described(description.type());
    if (description.plural()) {
      referent.markPlural();
    }
    referent.learn(Nouns.genderOf(description.lemma()), description.head());
    referent.addHead(description.lemma());
    addForm(referent, description);
    index(description.lemma(), referent);
    firstSeen.put(referent, description.head());
    return referent;
  }

  /** What the article has described or named before by this noun. */
  private @Nullable Referent known(Description description) {
    Referent best = known(description, Nouns.headOf(description.lemma()));
    // A survey may go on as 'the study', but one study is not another survey.
    boolean study = best == null && description.definite() && description.lemma().equals("study");
    return study ? known(description, Nouns.headOf("survey")) : best;
  }

  private @Nullable Referent known(Description description, String head) {
    Referent best = null;
    double bestRank = -1;
    for (Referent candidate : byHead.getOrDefault(head, List.of())) {
      if (candidate.type() != description.type() || candidate.plural() != description.plural()) {
        continue;
      }
      int seen = lastSeen.getOrDefault(candidate, -1);
      if (seen < 0 && !candidate.named() || !agrees(candidate, description)) {
        continue;
      }
      if (description.plural() && !description.definite() && far(seen, description)
          || description.possessive() && !candidate.about().equals(description.about())) {
        continue;
      }
      double rank = seen < 0 ? 0 : 1 + seen / (double) text.size();
      if (!description.about().isEmpty() && description.about().equals(candidate.about())) {
        rank += 2;
      }
      if (rank > bestRank) {
        best = candidate;
        bestRank = rank;
      }
    }
    return best;
  }

  private boolean far(int seen, Description description) {
    int distance = text.token(description.head()).sentence() - text.token(seen).sentence();
    return distance > SAME_PLURAL_WITHIN;
  }

  /** Whether all that distinguishes the description is known of the candidate. */
  private boolean agrees(Referent candidate, Description description) {
    Set<String> about = description.aboutWords();
    if (!about.isEmpty()
        && !candidate.named()
        && candidate.type() != SourceType.PERSON
        && candidate.about().equals(description.about())) {
      return true;
    }
    Set<String> known = wordsOf(candidate);
    boolean open =
        !candidate.named() && candidate.about().isEmpty() && !description.about().isEmpty();
    for (String modifier : description.modifiers()) {
      boolean named = about.contains(modifier);
      if (!known.contains(modifier) && !(open && named)) {
        return false;
      }
    }
    return true;
  }

  private Set<String> wordsOf(Referent referent) {
    if (!referent.named()) {
      return knownWords.getOrDefault(referent, Set.of());
    }
    Set<String> known = knownWords.get(referent);
    if (known == null) {
      known = new HashSet<>(referent.words());
      for (String role : referent.roles()) {
        known.addAll(List.of(Words.key(role).split("[\\s,’']+")));
      }
      referent.forms().forEach(form -> known(form, referent));
      knownWords.merge(
          referent,
          known,
          (one, two) -> {
            one.addAll(two);
            return one;
          });
      known = knownWords.get(referent);
    }
    return known;
  }

  private void known(String form, Referent referent) {
    knownWords
        .computeIfAbsent(referent, key -> new HashSet<>())
        .addAll(List.of(Words.key(form).split("[\\s,’']+")));
  }

  /** 'A Vellish judge has refused …': the sentences below name a judge for the first time. */
  private @Nullable Referent namedBelow(Description description) {
    boolean owned = description.definite() || description.possessive();
    if (description.plural() || !description.about().isEmpty() && owned) {
      return null;
    }
    int sentence = text.token(description.head()).sentence();
    Referent found = null;
    for (Referent candidate : byHead.getOrDefault(Nouns.headOf(description.lemma()), List.of())) {
      int first = firstSeen.getOrDefault(candidate, -1);
      int within = sentence == 0 ? 2 * NAMED_WITHIN : NAMED_WITHIN;
      boolean below =
          first > description.head() && text.token(first).sentence() - sentence <= within;
      boolean headline =
          !candidate.named()
              && first >= 0
              && first < description.head()
              && text.token(first).sentence() == 0
              && sentence <= 2;
      if (candidate.type() != description.type() || !(below && candidate.named() || headline)) {
        continue;
      }
      if (found != null) {
        return null;
      }
      found = candidate;
    }
    return found;
  }

  private Optional<Referent> fromContext(Description description) {
    SourceType generic = genericType(description.lemma());
    if (generic != SourceType.OTHER && description.modifiers().isEmpty()) {
      Token head = text.token(description.head());
      return discourse
          .candidates(
              grammar.depth(head.sentence()),
              grammar.isQuoted(head.index()),
              grammar.isSpeaker(description.phrase().tokens()),
              referent ->
                  referent.named()
                          && referent.type() == generic
                          && !namesAnother(referent, description.lemma())
                      ? 1
                      : 0)
          .stream()
          .findFirst()
          .map(Discourse.Scored::referent);
    }
    return Optional.empty();
  }

  /**
   * The bearer of the office, or the one the text is just about where no bearer is known or the
   * only one was mentioned in passing long before.
   */
  private @Nullable Referent knownOrInFocus(Description description) {
    Referent known = known(description);
    boolean refersBack =
        description.type() == SourceType.PERSON
            && !description.plural()
            && description.definite()
            && Nouns.refersBack(description.lemma())
            && !description.goesOn();
    if (!refersBack || known != null && !inPassing(known, description)) {
      return known;
    }
    Gender gender = Nouns.genderOf(description.lemma());
    return focus
        .of(description, gender, candidate -> suits(candidate, description))
        .filter(found -> known == null || found.heads().isEmpty() || description.fitsRoleOf(found))
        .orElse(known);
  }

  private boolean inPassing(Referent known, Description description) {
    int seen = lastSeen.getOrDefault(known, -1);
    int from = seen < 0 ? 0 : text.token(seen).sentence();
    return description.modifiers().isEmpty()
        && known.occurrences().size() <= 2
        && text.token(description.head()).sentence() - from > FORGOTTEN_WITHIN;
  }

  /** Whether a role with the noun of the description has modifiers: 'the Osterian minister'. */
  private static boolean saysWhich(Referent candidate, Description description) {
    return candidate.roles().stream()
        .anyMatch(role -> role.contains(" ") && Words.lower(role).contains(description.lemma()));
  }

  /** Who is a senator is hardly the governor meant. */
  private double suits(Referent candidate, Description description) {
    if (description.about().contains(candidate)) {
      return 0;
    }
    if (description.fitsRoleOf(candidate)) {
      return agrees(candidate, description) ? 2 : saysWhich(candidate, description) ? 0 : 1.3;
    }
    boolean other =
        Nouns.isOffice(description.lemma()) && candidate.heads().stream().anyMatch(Nouns::isOffice);
    return other ? 0.4 : 1;
  }

  /** What is a university by its name is no company. */
  private static boolean namesAnother(Referent referent, String lemma) {
    return Nouns.headOf(lemma).equals("company")
        && referent.words().stream().map(Words::lower).anyMatch(NO_COMPANIES::contains);
  }

  /** 'the company', 'the country': nouns that any organisation or place answers to. */
  private static SourceType genericType(String lemma) {
    return switch (lemma) {
      case "company",
          "firm",
          "agency",
          "organization",
          "organisation",
          "group",
          "bank",
          "newspaper",
          "paper",
          "network",
          "bloc",
          "alliance",
          "outlet",
          "broadcaster",
          "magazine" ->
          SourceType.ORGANIZATION;
      case "country", "nation", "state", "city", "town", "province", "island", "republic" ->
          SourceType.LOCATION;
      default -> SourceType.OTHER;
    };
  }
}
