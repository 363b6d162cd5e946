package dev.byline.pipeline.internal.telling;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.kinds.PeopleKinds;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * 'Ivo Karel came on as a substitute. “…,” the striker said': of whom the sentence before a
 * quotation tells speaks it, where a description says of the speaker what nobody was said to be:
 * his age, nation or calling. What somebody is for others, their manager or lawyer, may be anybody.
 *
 * @param text the article
 * @param phrases its noun phrases
 * @param grammar what they do
 * @param known who is named at a token, or meant by the description or pronoun there
 */
public record JustTold(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    IntFunction<Optional<Referent>> known) {

  /** What a speaker does who goes on. */
  private static final Set<String> ADDING = Set.of("add", "continue", "conclude");

  /**
   * Whether news may take up again by a description whom it has named: 'the tycoon', 'the Dane'.
   */
  public static boolean refersBack(NominalMention description) {
    return description.type() == SourceType.PERSON
        && !description.plural()
        && description.definite()
        && !description.saysWhich()
        && (NounLexicon.refersBack(description.lemma())
            || description.isNational()
            || description.isParentOfSome());
  }

  /** Whether somebody holds another office, or has another calling, than a description says. */
  public static boolean isOther(Referent person, NominalMention description) {
    String lemma = description.lemma();
    return NounLexicon.isOffice(lemma) && person.heads().stream().anyMatch(NounLexicon::isOffice)
        || WordClass.CALLING.has(lemma) && person.heads().stream().anyMatch(WordClass.CALLING::has);
  }

  /**
   * Whoever is told of before the quotation that a description is said to speak.
   *
   * @param suits whether a description may mean somebody
   */
  public Optional<Referent> meantBy(NominalMention description, Predicate<Referent> suits) {
    boolean own = isOfOneself(description);
    return own || PeopleKinds.hasCalling(description.lemma())
        ? sentenceBefore(description)
            .filter(told -> own || goesOn(told, description))
            .flatMap(told -> only(told, description, suits))
        : Optional.empty();
  }

  /**
   * 'Ana Ruiz said it had been worse. “…,” the nurse said': who speaks in a paragraph goes on, if
   * nothing says which nurse it is; also in the next one where nobody is quoted in the first.
   */
  private boolean goesOn(TokenRange told, NominalMention description) {
    int apart = text.token(description.head()).paragraph() - text.token(told.start()).paragraph();
    return (apart == 0 || apart == 1 && !isAnswer(told, description.head()))
        && description.phrase().tokens().size() == 2
        && IntStream.range(told.start(), told.end())
            .filter(verb -> WordClass.isSaying(text.token(verb)))
            .map(grammar::subjectOf)
            .anyMatch(who -> who >= 0 && personAt(who).filter(Referent::named).isPresent());
  }

  /**
   * 'Ivo Karel, who held the post until 2019, had signed it. “…,” the former governor said': he,
   * and not who is the governor.
   */
  public Optional<Referent> predecessor(NominalMention description, Predicate<Referent> suits) {
    return description.isFormer()
        ? sentenceBefore(description)
            .filter(this::tellsOfThePast)
            .flatMap(told -> only(told, description, suits))
        : Optional.empty();
  }

  /**
   * 'Ivo Karel knocked out Ana Ruiz. “…,” the Dane said': of two whose nations nobody says, he
   * whose deed the sentence tells speaks.
   */
  public Optional<Referent> doer(NominalMention description, Predicate<Referent> suits) {
    ToldBefore before = new ToldBefore(text, grammar);
    int start = before.startOfTag(description.phrase().tokens().start());
    Optional<TokenRange> told =
        isAnybodys(description) && before.isBehindQuotation(start)
            ? sentenceBefore(description)
            : Optional.empty();
    return told.filter(sentence -> !isAnswer(sentence, description.head()))
        .flatMap(sentence -> phrases.at(sentence.start()))
        .filter(first -> grammar.isSubject(first.tokens()))
        .flatMap(first -> personAt(first.head()))
        .filter(Referent::named)
        .filter(suits)
        .filter(one -> one.mayBe(genderOf(description)));
  }

  /** 'The judge added': who spoke before goes on, if a description says nothing of another. */
  public boolean addsToWhatWasSaid(NominalMention description) {
    TokenRange words = description.phrase().tokens();
    int verb = words.end();
    int end = text.sentenceOf(description.head()).end();
    while (verb < end && text.token(verb).hasTag("RB")) {
      verb++;
    }
    return description.type() == SourceType.PERSON
        && description.definite()
        && !description.plural()
        && !description.saysWhich()
        && description.about().isEmpty()
        && !grammar.isQuoted(description.head())
        && (verb < end && adds(verb) || words.start() > 1 && adds(words.start() - 1));
  }

  private boolean adds(int verb) {
    return text.token(verb).hasTag("VBD", "VBZ") && ADDING.contains(text.token(verb).lemma());
  }

  private boolean tellsOfThePast(TokenRange sentence) {
    return text.tokens(sentence).stream().anyMatch(WordClass.BYGONE::has);
  }

  private Optional<TokenRange> sentenceBefore(NominalMention description) {
    ToldBefore before = new ToldBefore(text, grammar);
    int start = before.startOfTag(description.phrase().tokens().start());
    boolean opens = isAnybodys(description) && start == text.sentenceOf(start).start();
    return description.definite()
            && !description.plural()
            && (!description.saysWhich() || isFromSomewhere(description))
            && (opens || before.isBehindQuotation(start))
            && speaks(description)
        ? before.sentence(start)
        : Optional.empty();
  }

  private boolean speaks(NominalMention description) {
    return grammar.isSubject(
        new TokenRange(description.phrase().tokens().start(), description.bare().end()));
  }

  /** Behind a paragraph in which somebody speaks already, another one may answer. */
  private boolean isAnswer(TokenRange told, int description) {
    int paragraph = text.token(told.start()).paragraph();
    TokenRange before = text.paragraphs().get(paragraph);
    return paragraph != text.token(description).paragraph()
        && IntStream.range(before.start(), before.end()).anyMatch(grammar::isQuoted);
  }

  /** 'the teacher from Velland': it says whence, and not which. */
  private boolean isFromSomewhere(NominalMention description) {
    int from = description.phrase().tokens().end();
    return description.type() == SourceType.PERSON
        && from + 1 < text.size()
        && text.token(from).isWord("from")
        && phrases.nameAt(from + 1).filter(name -> name.type() == EntityType.LOCATION).isPresent();
  }

  private boolean isOfOneself(NominalMention description) {
    return isAnybodys(description)
        || isFromSomewhere(description)
        || description.lemma().equals("elect") // 'the mayor-elect'
        || WordClass.CALLING.has(description.lemma())
        || WordClass.STANDING.has(description.lemma())
        || isOneSpokenOf(description);
  }

  /**
   * 'the climber', 'the factory owner', 'the Norline clerk': no person named among its words says
   * of whom, and nobody comes with the scene.
   */
  public boolean isOneSpokenOf(NominalMention description) {
    TokenRange words = description.phrase().tokens();
    boolean ofSomething =
        !description.about().isEmpty()
            && description.about().stream().allMatch(JustTold::isBodyOrPlace)
            && NounLexicon.kindOf(description.lemma()) == NounKind.PERSON;
    boolean spokenOf =
        description.about().isEmpty()
            && PeopleKinds.isOneSpokenOf(description.lemma(), words.size() == 2)
            && text.tokens(new TokenRange(words.start() + 1, words.end())).stream()
                .noneMatch(Token::isCapitalised);
    return description.type() == SourceType.PERSON
        && !description.saysWhich()
        && (spokenOf || ofSomething);
  }

  private static boolean isBodyOrPlace(Referent one) {
    return one.type() == SourceType.ORGANIZATION || one.type() == SourceType.LOCATION;
  }

  /** What everybody has: an age, a nation, children perhaps. */
  private boolean isAnybodys(NominalMention description) {
    return description.isAge()
        || description.isNational()
        || description.isParentOfSome()
        || isCompared(description);
  }

  /** 'the older man'. */
  private boolean isCompared(NominalMention description) {
    Token before = text.token(Math.max(0, description.head() - 1));
    return WordClass.OLDER.has(before) || WordClass.YOUNGER.has(before);
  }

  /**
   * The only one who may be meant, and has not spoken before an answer, or the only subject where
   * others are mere pronouns.
   */
  private Optional<Referent> only(
      TokenRange told, NominalMention description, Predicate<Referent> suits) {
    boolean answer = isAnswer(told, description.head());
    Gender gender = genderOf(description);
    Set<Referent> subjects = new LinkedHashSet<>();
    Set<Referent> others = new LinkedHashSet<>();
    Set<Referent> pronouns = new LinkedHashSet<>();
    for (int i = told.start(); i < told.end(); i++) {
      Optional<Referent> person = personAt(i).filter(suits).filter(one -> one.mayBe(gender));
      if (person.isEmpty()) {
        continue;
      }
      TokenRange words = phrases.at(i).map(NounPhrase::tokens).orElse(new TokenRange(i, i + 1));
      if (answer && grammar.isSpeaker(words)) {
        continue;
      }
      if (grammar.isSubject(words)) {
        subjects.add(person.get());
      } else {
        (text.token(i).hasTag("PRP") ? pronouns : others).add(person.get());
      }
    }
    others.addAll(subjects);
    if (others.isEmpty()) {
      others.addAll(pronouns); // 'It gave her ninety jars'
    }
    if (isAnybodys(description)) {
      // 'Vale, who plays the winner, smiled': of her it is told, where no one else has a name
      others.removeIf(one -> !one.named());
    }
    return others.size() == 1
        ? others.stream().filter(Referent::named).findFirst()
        : Optional.empty();
  }

  /** What 'The Dane said he had slept' shows. */
  private Gender genderOf(NominalMention description) {
    int verb = description.bare().end();
    int end = text.sentenceOf(description.head()).end();
    int own = verb + 1 < end && text.token(verb + 1).isWord("that") ? verb + 2 : verb + 1;
    return own < end && grammar.isOwnSaying(own)
        ? Pronoun.of(text.token(own)).gender()
        : Gender.UNKNOWN;
  }

  /** The person whom the head of a phrase or a pronoun means, outside quotations. */
  private Optional<Referent> personAt(int i) {
    boolean head = phrases.at(i).filter(phrase -> phrase.head() == i).isPresent();
    boolean pronoun = text.token(i).tag().equals("PRP");
    return (head || pronoun) && !grammar.isQuoted(i)
        ? known.apply(i).filter(Referent::isPerson).filter(who -> !who.plural())
        : Optional.empty();
  }
}
