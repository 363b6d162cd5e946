package dev.byline.pipeline.internal.names;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Somebody or something that an article refers to, while it is being worked out. */
public final class Referent {

  /**
   * A role where the text states it.
   *
   * @param tokens its words
   * @param head the noun among them that says what it is
   */
  public record StatedRole(TokenRange tokens, int head) {}

  /**
   * One place that refers to it.
   *
   * @param tokens its words
   * @param kind name, nominal or pronoun
   */
  public record Occurrence(TokenRange tokens, MentionKind kind) {}

  private final SourceType type;
  private final boolean named;
  private Gender gender = Gender.UNKNOWN;
  private boolean guessed;
  private boolean plural;
  private int namings;

  /** Spellings as they stand in the text, with how often. */
  private final Map<String, Integer> forms = new LinkedHashMap<>();

  /** Index of the token that shows the gender first, or -1. */
  private int genderToken = -1;

  /** How it is to be called, whatever the article calls it; empty for nobody's wish. */
  private String wanted = "";

  private final Set<String> roles = new LinkedHashSet<>();
  private final List<StatedRole> statedRoles = new ArrayList<>();

  /** Those that its description names: the person of 'the Vale campaign'. */
  private final Set<Referent> about = new LinkedHashSet<>();

  /** Lemmas of nouns that describe it: 'minister', 'ministry'. */
  private final Set<String> heads = new LinkedHashSet<>();

  private final List<Occurrence> occurrences = new ArrayList<>();

  /** The words of its fullest name, as {@link Spelling#of} gives them. */
  private List<String> words = List.of();

  private Referent(SourceType type, boolean named) {
    this.type = type;
    this.named = named;
    this.plural = type == SourceType.GROUP;
  }

  /** One that the article calls by a name. */
  public static Referent named(EntityType type) {
    return new Referent(SourceType.valueOf(type.name()), true);
  }

  /** One that the article only describes. */
  public static Referent described(SourceType type) {
    return new Referent(type, false);
  }

  /** What it is. */
  public SourceType type() {
    return type;
  }

  /** What kind of entity it is; empty for documents and the like. */
  public Optional<EntityType> entityType() {
    return switch (type) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case LOCATION -> Optional.of(EntityType.LOCATION);
      case GROUP -> Optional.of(EntityType.GROUP);
      case DOCUMENT, AUTHOR, OTHER -> Optional.empty();
    };
  }

  /** Whether it is one person. */
  public boolean isPerson() {
    return type == SourceType.PERSON;
  }

  /** Whether the article calls it by a name, not only by a description. */
  public boolean named() {
    return named;
  }

  /** Its gender as far as the article shows it. */
  public Gender gender() {
    return gender;
  }

  /** Whether nothing that is known speaks against its being of a gender. */
  public boolean mayBe(Gender other) {
    return other == Gender.UNKNOWN || gender == Gender.UNKNOWN || gender == other;
  }

  /** The first evidence stands: later evidence is weaker. */
  public void learn(Gender shown, int token) {
    if ((gender == Gender.UNKNOWN || guessed && gender == shown) && shown != Gender.UNKNOWN) {
      genderToken = guessed ? genderToken : token;
      gender = shown;
      guessed = false;
    }
  }

  /** What a list of given names says, where the article shows nothing. */
  public void guess(Gender listed, int token) {
    if (gender == Gender.UNKNOWN && listed != Gender.UNKNOWN) {
      learn(listed, token);
      guessed = true;
    }
  }

  /** Whether its gender is that of its given name in a list, and nothing has confirmed it. */
  public boolean isGuess() {
    return guessed;
  }

  /** Gives up what the list said of the given name. */
  public void unguess(Gender shown, int token) {
    gender = Gender.UNKNOWN;
    guessed = false;
    learn(shown, token);
  }

  /** The token that shows the gender; empty where it is unknown. */
  public OptionalInt genderToken() {
    return genderToken < 0 ? OptionalInt.empty() : OptionalInt.of(genderToken);
  }

  /** Whether it is more than one. */
  public boolean plural() {
    return plural;
  }

  /** Makes it more than one. */
  public void markPlural() {
    plural = true;
  }

  /** Adds a spelling as it stands in the text, with its words as {@link Spelling#of} gives them. */
  public void addForm(String form, List<String> formWords) {
    forms.merge(form, 1, Integer::sum);
    if (formWords.size() > words.size() || formWords.size() == words.size() && words.isEmpty()) {
      words = formWords;
    }
  }

  /** The different spellings, in order of first use. */
  public Collection<String> forms() {
    return forms.keySet();
  }

  /** How often it is named. */
  public int namings() {
    return namings;
  }

  /** The words of its fullest name, as {@link Spelling#of} gives them. */
  public List<String> words() {
    return words;
  }

  /**
   * The form with most words; of those one that is no account's, and for a person not all in
   * capitals as in a headline; then the most frequent, then the longest, then the first.
   */
  public String fullestName() {
    if (!wanted.isEmpty()) {
      return wanted;
    }
    String best = "";
    long bestRank = -1;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      long words = form.getKey().chars().filter(c -> c == ' ').count();
      boolean account = form.getKey().startsWith("@");
      long plain = account || isPerson() && isShouted(form.getKey()) ? 0 : 1;
      long rank =
          ((words * 2 + plain) * 1000 + form.getValue()) * 1000
              + Math.min(form.getKey().length(), 999);
      if (rank > bestRank) {
        bestRank = rank;
        best = form.getKey();
      }
    }
    return best;
  }

  /** Calls it by a name that somebody wants, whether or not the article has it. */
  void callAs(String name) {
    wanted = name;
  }

  private static boolean isShouted(String form) {
    return form.indexOf(' ') > 0 && Spelling.isAllCaps(form);
  }

  /** Adds a role that the text states, with its words and the lemma of its noun. */
  public void addRole(StatedRole stated, String role, String head) {
    statedRoles.add(stated);
    roles.add(role);
    heads.add(head);
  }

  /** Where its roles are stated, in no order. */
  public List<StatedRole> statedRoles() {
    return statedRoles;
  }

  /** Adds the lemma of a noun that describes it. */
  public void addHead(String head) {
    heads.add(head);
  }

  /** Its roles word for word, in order of first use. */
  public Set<String> roles() {
    return roles;
  }

  /** Lemmas of the nouns that describe it: 'minister', 'ministry'. */
  public Set<String> heads() {
    return heads;
  }

  /** Those whom its description names: the person of 'the Vale campaign'. */
  public Set<Referent> about() {
    return about;
  }

  /** Adds a place that refers to it. */
  public void add(TokenRange tokens, MentionKind kind) {
    occurrences.add(new Occurrence(tokens, kind));
    namings += kind == MentionKind.NAME ? 1 : 0;
  }

  /** The places that refer to it, in the order in which they were found. */
  public List<Occurrence> occurrences() {
    return occurrences;
  }
}
