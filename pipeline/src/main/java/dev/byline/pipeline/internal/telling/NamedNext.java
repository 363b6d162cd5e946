package dev.byline.pipeline.internal.telling;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.kinds.PeopleKinds;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who speaks without a name, and is named right below: 'A woman who fled the fire said …' in the
 * lead, '“…,” the diver said' there, 'The man who opened the gate …' anywhere, and the next
 * paragraph begins 'Ana Vale, who …'; 'the head of the port’s budget committee', and below 'Budget
 * Committee Chairman Ivo Karel'.
 */
public final class NamedNext {

  /** Paragraphs: the headline and the lead. */
  private static final int LAST_OF_LEAD = 1;

  /** So many sentences below, the holder of an office is expected. */
  private static final int WITHIN = 5;

  /** How a sentence begins that says where somebody spoke. */
  private static final Set<String> SPEAKING = Set.of("speaking", "addressing", "asked", "in", "at");

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final GrammaticalRoles grammar;
  private final Map<Name, Referent> owners;

  /** By person, the first token of his name. */
  private final Map<Referent, Integer> first = new HashMap<>();

  /** Where the first name of the article begins. */
  private final int earliest;

  /** For an article, whose names have owners. */
  public NamedNext(
      AnnotatedText text,
      NounPhrases phrases,
      GrammaticalRoles grammar,
      Map<Name, Referent> owners) {
    this.text = text;
    this.phrases = phrases;
    this.grammar = grammar;
    this.owners = owners;
    owners.forEach((name, owner) -> first.merge(owner, name.tokens().start(), Math::min));
    this.earliest = first.values().stream().mapToInt(at -> at).min().orElse(text.size());
  }

  /** Whom a description means that nobody named before answers to. */
  public Optional<Referent> meantBy(NominalMention description) {
    if (description.type() != SourceType.PERSON || description.plural()) {
      return Optional.empty();
    }
    return PeopleKinds.leads(description.lemma()) ? leader(description) : spoken(description);
  }

  private Optional<Referent> spoken(NominalMention description) {
    NounPhrase phrase = description.phrase();
    int paragraph = text.token(phrase.head()).paragraph();
    boolean headline = paragraph == 0 && phrase.tokens().size() == 1;
    boolean lead = text.token(phrase.tokens().start()).isWord("a", "an");
    if (!description.about().isEmpty() || !grammar.isSubject(phrase.tokens())) {
      return Optional.empty();
    }
    if (description.definite()) {
      return awaited(description, paragraph);
    }
    if (paragraph > LAST_OF_LEAD || !headline && !lead) {
      return Optional.empty();
    }
    if (headline) {
      return paragraphFrom(1)
          .flatMap(below -> phrases.at(below.start()))
          .filter(below -> text.token(below.tokens().start()).isWord("a", "an"))
          .filter(below -> text.token(below.head()).lemma().equals(description.lemma()))
          .flatMap(below -> named(below, description, 2));
    }
    return named(phrase, description, paragraph + 1);
  }

  /**
   * 'The man who opened the gate', or in the lead, before anybody is named, '“…,” the diver said'.
   */
  private Optional<Referent> awaited(NominalMention description, int paragraph) {
    TokenRange words = description.phrase().tokens();
    boolean clause =
        opens(description.phrase())
            && words.start() == text.paragraphs().get(paragraph).start()
            && text.token(words.end()).isWord("who");
    boolean tag =
        paragraph <= LAST_OF_LEAD
            && isTag(description.phrase())
            && isFirst(words.start())
            && PeopleKinds.isOneSpokenOf(description.lemma(), words.size() == 2);
    boolean office =
        paragraph <= LAST_OF_LEAD
            && opens(description.phrase())
            && words.size() == 2
            && NounLexicon.isOffice(description.lemma())
            && isFirst(words.start());
    return clause || tag
        ? firstNamed(description, paragraph + 1)
        : office ? speaking(description, paragraph + 1) : Optional.empty();
  }

  private boolean isFirst(int token) {
    return earliest >= token;
  }

  /**
   * Vale of 'The governor has ruled it out. // Speaking in the port, Ana Vale said': the next
   * paragraph names its speaker behind where she spoke, and says nowhere who she is.
   */
  private Optional<Referent> speaking(NominalMention description, int paragraph) {
    Optional<TokenRange> sentence =
        paragraphFrom(paragraph).map(below -> text.sentenceOf(below.start()));
    return sentence
        .filter(said -> SPEAKING.contains(Spelling.lower(text.token(said.start()).text())))
        .flatMap(
            said ->
                IntStream.range(said.start(), said.end())
                    .mapToObj(phrases::at)
                    .flatMap(Optional::stream)
                    .filter(phrase -> grammar.isSpeaker(phrase.tokens()))
                    .findFirst())
        .flatMap(NounPhrase::name)
        .flatMap(name -> introduced(name, description))
        .filter(owner -> owner.heads().isEmpty());
  }

  /** '“…,” the diver said', '“…,” said the diver'. */
  private boolean isTag(NounPhrase phrase) {
    ToldBefore before = new ToldBefore(text, grammar);
    return grammar.isSpeaker(phrase.tokens())
        && before.isBehindQuotation(before.startOfTag(phrase.tokens().start()));
  }

  /** Whether a sentence begins with a phrase, or a report behind its place. */
  private boolean opens(NounPhrase phrase) {
    int start = phrase.tokens().start();
    return text.sentenceOf(start).start() == start || start > 1 && grammar.isDateline(start - 2);
  }

  /** Who is named for the first time, and nothing in front, where a paragraph begins. */
  private Optional<Referent> named(NounPhrase speaker, NominalMention description, int paragraph) {
    boolean speaks = opens(speaker) && speaks(speaker) || isTag(speaker);
    return speaks
        ? firstNamed(description, paragraph)
            .filter(owner -> owner.heads().isEmpty())
            .filter(
                owner ->
                    first.getOrDefault(owner, -1) == paragraphFrom(paragraph).orElseThrow().start())
        : Optional.empty();
  }

  /** Who is named in full for the first time where a paragraph begins. */
  private Optional<Referent> firstNamed(NominalMention description, int paragraph) {
    return paragraphFrom(paragraph)
        .filter(below -> !text.token(below.start()).hasTag("PRP$")) // 'Her neighbour Ivo Karel'
        .flatMap(below -> phrases.at(below.start()).flatMap(NounPhrase::name))
        .flatMap(name -> introduced(name, description));
  }

  /** Whose name this is, if it stands in full and for the first time here. */
  private Optional<Referent> introduced(Name name, NominalMention description) {
    return Optional.ofNullable(owners.get(name))
        .filter(owner -> first.getOrDefault(owner, -1) == name.tokens().start())
        .filter(Referent::isPerson)
        .filter(owner -> owner.words().size() > 1)
        .filter(owner -> owner.mayBe(NounLexicon.genderOf(description.lemma())));
  }

  private Optional<TokenRange> paragraphFrom(int paragraph) {
    return paragraph < text.paragraphs().size()
        ? Optional.of(text.paragraphs().get(paragraph))
        : Optional.empty();
  }

  /** Whether its sentence goes on with a verb of speech, behind a clause that says who it is. */
  private boolean speaks(NounPhrase speaker) {
    int end = text.sentenceOf(speaker.head()).end();
    for (int i = speaker.tokens().end(); i < end; i++) {
      if (WordClass.isSaying(text.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** The only one below whose office names the body that he is said to lead. */
  private Optional<Referent> leader(NominalMention description) {
    int of = description.phrase().tokens().end();
    Optional<NounPhrase> body =
        of < text.sentenceOf(description.head()).end() && text.token(of).isWord("of")
            ? phrases.at(of + 1)
            : Optional.empty();
    if (body.isEmpty() || body.get().tokens().size() < 3 || body.get().name().isPresent()) {
      return Optional.empty();
    }
    int noun = body.get().head();
    List<String> words = Spelling.of(text, new TokenRange(noun - 1, noun + 1));
    int sentence = text.token(noun).sentence();
    List<Referent> leaders =
        first.entrySet().stream()
            .filter(entry -> entry.getKey().isPerson() && entry.getValue() > noun)
            .filter(entry -> text.token(entry.getValue()).sentence() - sentence <= WITHIN)
            .map(Map.Entry::getKey)
            .filter(person -> person.heads().stream().anyMatch(PeopleKinds::leads))
            .filter(person -> person.roles().stream().anyMatch(role -> holds(role, words)))
            .toList();
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
  }

  private static boolean holds(String role, List<String> words) {
    return (" " + Spelling.key(role) + " ").contains(" " + String.join(" ", words) + " ");
  }
}
