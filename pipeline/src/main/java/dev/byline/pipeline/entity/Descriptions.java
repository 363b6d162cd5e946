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
import java.util.Set;
import java.util.function.Predicate;
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

  /** Somebody mentioned less often is not who 'the tycoon' must be. */
  private static final int FEWEST_MENTIONS = 3;

  /** A candidate must be this much likelier than the next. */
  private static final double CLEAR = 1.5;

  private final AnnotatedText text;
  private final Phrases phrases;
  private final Grammar grammar;
  private final Discourse discourse;
  private final Map<Name, Referent> owners;
  private final Map<String, List<Referent>> byHead = new HashMap<>();
  private final Map<Referent, Integer> firstSeen = new HashMap<>();
  private final Map<Referent, Integer> lastSeen = new HashMap<>();
  private final Map<Referent, Set<String>> knownWords = new HashMap<>();

  Descriptions(
      AnnotatedText text,
      Phrases phrases,
      Grammar grammar,
      Discourse discourse,
      Map<Name, Referent> owners) {
    this.text = text;
    this.phrases = phrases;
    this.grammar = grammar;
    this.discourse = discourse;
    this.owners = owners;
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

  /** Whom a description means; empty where its noun denotes nothing that could be meant. */
  Optional<Referent> resolve(Phrase phrase) {
    Description description = new Description(text, phrases, owners, phrase);
    if (description.isAge()) {
      return inFocus(description, Gender.UNKNOWN, referent -> true);
    }
    boolean place = description.type() == SourceType.LOCATION;
    if (description.type() == SourceType.OTHER || place && !description.definite()) {
      return Optional.empty();
    }
    Referent known = description.fresh() ? null : known(description);
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

  private void addForm(Referent referent, Description description) {
    TokenRange full = description.full();
    List<String> words = Words.of(text, full);
    referent.addForm(text.excerpt(full).text(), words);
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
    Referent best = null;
    double bestRank = -1;
    for (Referent candidate : byHead.getOrDefault(Nouns.headOf(description.lemma()), List.of())) {
      if (candidate.type() != description.type() || candidate.plural() != description.plural()) {
        continue;
      }
      int seen = lastSeen.getOrDefault(candidate, -1);
      if (seen < 0 && !candidate.named() || !agrees(candidate, description)) {
        continue;
      }
      if (description.plural() && !description.definite() && far(seen, description)) {
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
    if (description.plural() || !description.about().isEmpty() && description.definite()) {
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
              referent -> referent.named() && referent.type() == generic ? 1 : 0)
          .stream()
          .findFirst()
          .map(Discourse.Scored::referent);
    }
    boolean refersBack =
        description.type() == SourceType.PERSON
            && Nouns.refersBack(description.lemma())
            && !description.goesOn();
    if (!refersBack) {
      return Optional.empty();
    }
    return inFocus(
        description,
        Nouns.genderOf(description.lemma()),
        referent ->
            !referent.heads().contains(description.lemma()) || agrees(referent, description));
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

  /** The named person that the text is just about, if it is clear who that is. */
  private Optional<Referent> inFocus(
      Description description, Gender gender, Predicate<Referent> allowed) {
    Token head = text.token(description.head());
    int start = description.phrase().tokens().start();
    if (!grammar.isSubject(new TokenRange(start, description.bare().end()))) {
      return Optional.empty();
    }
    List<Discourse.Scored> candidates =
        discourse.candidates(
            grammar.depth(head.sentence()),
            grammar.isQuoted(head.index()),
            grammar.isSpeaker(description.phrase().tokens()),
            referent ->
                referent.isPerson()
                        && referent.named()
                        && allowed.test(referent)
                        && (gender == Gender.UNKNOWN
                            || referent.gender() == Gender.UNKNOWN
                            || referent.gender() == gender)
                    ? 1
                    : 0);
    if (candidates.isEmpty() || !isProtagonist(candidates)) {
      return Optional.empty();
    }
    boolean clear =
        candidates.size() == 1 || candidates.get(0).score() > CLEAR * candidates.get(1).score();
    return clear ? Optional.of(candidates.get(0).referent()) : Optional.empty();
  }

  /** Whether nobody around is mentioned more often than the best candidate. */
  private static boolean isProtagonist(List<Discourse.Scored> candidates) {
    int mentions = candidates.get(0).referent().occurrences().size();
    return mentions >= FEWEST_MENTIONS
        && candidates.stream()
            .allMatch(scored -> scored.referent().occurrences().size() <= mentions);
  }
}
