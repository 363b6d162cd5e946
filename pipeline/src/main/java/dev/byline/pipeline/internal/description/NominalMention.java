package dev.byline.pipeline.internal.description;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A noun phrase read as a description of somebody or something: what its noun denotes, what tells
 * it from others of its kind ('Vellish' of 'the Vellish minister', 'fisheries' of 'the minister of
 * fisheries'), and who is named in it. Words such as 'former' and 'late', {@code ignored} in {@code
 * nouns.txt}, tell nobody from another.
 */
public final class NominalMention {

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final Map<Name, Referent> owners;
  private final NounPhrase phrase;
  private final Token head;
  private final String lemma;
  private final Optional<Referent> owner;
  private final Modifiers told;
  private Set<String> bearers = Set.of();

  /** Reads a noun phrase; {@code meant} has whom a possessive pronoun in front of it means. */
  public NominalMention(
      AnnotatedText text,
      NounPhrases phrases,
      Map<Name, Referent> owners,
      NounPhrase phrase,
      Map<Integer, Referent> meant) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
    this.phrase = phrase;
    this.head = text.token(phrase.head());
    this.lemma = lemmaAt(text, phrase.head());
    Referent possessor = first().hasTag("PRP$") ? meant.get(phrase.tokens().start()) : null;
    this.owner = Optional.ofNullable(possessor).filter(Referent::named).filter(Referent::isPerson);
    this.told = new Modifiers(text, phrases, owners);
    told.read(phrase, meant);
    this.owner.ifPresent(told.about()::add);
  }

  /** A noun in the dictionary; a vice president is no president. */
  static String lemmaAt(AnnotatedText text, int noun) {
    String lemma = Spelling.lower(text.token(noun).lemma());
    boolean vice = noun > 0 && text.token(noun - 1).isWord("vice");
    return vice ? "vice-" + lemma : lemma;
  }

  /** The phrase that is read. */
  public NounPhrase phrase() {
    return phrase;
  }

  /** Index of its noun. */
  public int head() {
    return phrase.head();
  }

  /** What its noun is in a dictionary, in small letters. */
  public String lemma() {
    return lemma;
  }

  /** Whether its noun stands in the plural. */
  public boolean plural() {
    return head.hasTag("NNS", "NNPS");
  }

  /** Keys of what tells it from others of its kind. */
  public Set<String> modifiers() {
    return told.words();
  }

  /** What it denotes: {@link SourceType#OTHER} where nobody could be meant. */
  public SourceType type() {
    if (phrase.name().isPresent() && head.hasTag("NN", "JJ")) {
      return SourceType.PERSON;
    }
    NominalUse use = new NominalUse(text, phrase, lemma);
    if (definite() && (use.isOfficeOf(bearers) || use.isElect())) {
      return SourceType.PERSON;
    }
    if (!head.hasTag("NN", "JJ") || use.isQuantified() || definite() && use.isTitleOfWork()) {
      return SourceType.OTHER;
    }
    return typeOf(NounLexicon.kindOf(head), plural());
  }

  /** Whether somebody or something is of the kind, number and gender that it shows. */
  public boolean maySuit(Referent referent) {
    SourceType type = type();
    boolean firm =
        type == SourceType.PERSON
            && referent.type() == SourceType.ORGANIZATION
            && NounLexicon.mayBeOrganisation(lemma);
    return (referent.type() == type || firm)
        && referent.plural() == plural()
        && referent.mayBe(NounLexicon.genderOf(lemma));
  }

  /** Tells it which nouns and initials the article gives to people by name. */
  public void knowBearers(Set<String> heads) {
    bearers = heads;
  }

  /** 'the Dane'. */
  public boolean isNational() {
    return PartyMembers.isNational(text, phrase);
  }

  /** 'the mother of two'. */
  public boolean isParentOfSome() {
    return new NominalUse(text, phrase, lemma).isParentOfSome();
  }

  /** Whether it says what somebody was. */
  public boolean isFormer() {
    return IntStream.range(phrase.tokens().start(), phrase.head())
        .anyMatch(i -> text.token(i).isWord("former", "ex"));
  }

  /** What a noun of a kind denotes in the singular or plural. */
  public static SourceType typeOf(NounKind kind, boolean plural) {
    return switch (kind) {
      case PERSON -> plural ? SourceType.GROUP : SourceType.PERSON;
      case COLLECTIVE -> SourceType.GROUP;
      case ORGANIZATION -> plural ? SourceType.GROUP : SourceType.ORGANIZATION;
      case DOCUMENT -> SourceType.DOCUMENT;
      case PLACE -> SourceType.LOCATION;
      case OTHER -> SourceType.OTHER;
    };
  }

  /** Whether it begins with a definite article or 'this'. */
  public boolean definite() {
    return first().isWord("the", "this", "that", "these", "those");
  }

  /** Whether somebody is known to be what its noun says: a senator, a minister. */
  public boolean fitsRoleOf(Referent referent) {
    String own = NounLexicon.headOf(lemma);
    return referent.heads().stream().anyMatch(head -> NounLexicon.headOf(head).equals(own));
  }

  /** Whether a role with its noun has modifiers: 'the Osterian minister' for 'the minister'. */
  public boolean isPartOfRole(Referent candidate) {
    return candidate.roles().stream()
        .anyMatch(role -> role.contains(" ") && Spelling.lower(role).contains(lemma));
  }

  /** 'a speculator': a noun that no list has, but that says of a person what he does. */
  boolean isSomeAgent() {
    return head.tag().equals("NN")
        && first().isWord("a", "an")
        && type() == SourceType.OTHER
        && NounLexicon.maySayWhoItIs(lemma);
  }

  /** Whether it introduces somebody new: 'a judge', 'another official', 'her lawyer'. */
  public boolean fresh() {
    return WordClass.INDEFINITE.has(first())
        || first().hasTag("PRP$") && owner.isEmpty()
        || modifiers().contains("other")
        || isProspective();
  }

  /** Whether it means whoever will be or may be this: 'the next mayor', 'a potential buyer'. */
  public boolean isProspective() {
    return new NominalUse(text, phrase, lemma).isProspective();
  }

  /** Whether nobody is meant: 'runs for president', 'took office', 'could be a diver'. */
  public boolean meansNobody() {
    return new NominalUse(text, phrase, lemma).meansNobody();
  }

  /** Whether an article, a possessive or a genitive in front makes it one that is known. */
  public boolean owned() {
    return definite() || possessive() || hasGenitive();
  }

  /** Whether a pronoun in front says whose it is, and whose is known. */
  public boolean possessive() {
    return owner.isPresent();
  }

  /** Its full words, with whom they name or a possessive pronoun in front means by full name. */
  public String called() {
    FullOwners named =
        new FullOwners(
            text,
            phrases::nameAt,
            name -> Optional.ofNullable(owners.get(name)),
            i -> Optional.empty());
    String words = named.in(full());
    return owner.map(whose -> whose.fullestName() + "’s " + words).orElse(words);
  }

  /** Whether a genitive, prepositional phrase or relative clause says which one. */
  public boolean saysWhich() {
    return hasGenitive() || goesOn();
  }

  /** 'the bridge': definite, and neither whose nor which is said. */
  public boolean isPlain() {
    return definite() && about().isEmpty() && !saysWhich();
  }

  private boolean hasGenitive() {
    for (int i = phrase.tokens().start(); i < phrase.head(); i++) {
      if (text.token(i).hasTag("POS")) {
        return true;
      }
    }
    return false;
  }

  /** 'with the mayor looking on' says what she does there, and not which mayor it is. */
  private boolean goesOn() {
    int next = phrase.tokens().end();
    int before = phrase.tokens().start() - 1;
    boolean scene = before >= 0 && text.token(before).isWord("with");
    return next < text.sentenceOf(phrase.head()).end()
        && !isParentOfSome()
        && (text.token(next).isWord("of", "for", "in", "from", "who", "that", "with", "at")
            || text.token(next).hasTag("VBG") && !scene);
  }

  private Token first() {
    return text.token(phrase.tokens().start());
  }

  /** The person of whom it is: Ivo Vale in 'the daughter of Ivo Vale'. */
  public Optional<Referent> ofWhom() {
    int of = phrase.tokens().end();
    boolean inside = of + 1 < text.sentenceOf(phrase.head()).end() && text.token(of).isWord("of");
    return inside
        ? phrases.at(of + 1).flatMap(NounPhrase::name).map(owners::get).filter(Referent::isPerson)
        : Optional.empty();
  }

  /** Those who are named among the modifiers. */
  public Set<Referent> about() {
    return told.about();
  }

  /** What tells it from others of its kind. */
  public Modifiers told() {
    return told;
  }

  /** The words by which they are named. */
  public Set<String> aboutWords() {
    return told.aboutWords();
  }

  /** 'the 67-year-old', nothing behind it: a person spoken of. */
  public boolean isAge() {
    return new NominalUse(text, phrase, lemma).isAge();
  }

  /** The phrase without its article. */
  public TokenRange bare() {
    return words().bare();
  }

  /** The phrase without its article, with quantity before and prepositional phrases behind it. */
  public TokenRange full() {
    return words().full();
  }

  private DescribedWords words() {
    return new DescribedWords(text, phrases, phrase, isAge());
  }
}
