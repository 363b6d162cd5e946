package dev.byline.pipeline.internal.description;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the article says a person or institution is, word for word: before the name ('Deputy
 * Minister Ivo Karel'), behind it ('Ivo Karel, a spokesman for the port'), in front of a comma
 * ('the head of the union, Ivo Karel') or by 'is'.
 */
public final class RoleFinder {

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final Map<Name, Referent> owners;
  private final Appositions appositions;

  /** The head of each description, with whom it describes. */
  private final Map<Integer, Referent> describing = new HashMap<>();

  /** For one article, whose names have owners. */
  public RoleFinder(AnnotatedText text, NounPhrases phrases, Map<Name, Referent> owners) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
    this.appositions = new Appositions(text, phrases);
  }

  /** Gives everyone their roles; returns the head of each description with whom it describes. */
  public Map<Integer, Referent> find() {
    for (NounPhrase phrase : phrases.all()) {
      innerNames(phrase);
      if (phrase.name().isEmpty()) {
        continue;
      }
      Name name = phrase.name().get();
      Referent owner = owners.get(name);
      boolean describable =
          name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION;
      if (owner != null && describable) {
        before(phrase, name, owner);
        behind(name, owner);
        inFrontOfComma(phrase, name, owner);
        byVerb(name, owner);
        byNaming(phrase, name, owner);
      }
    }
    return describing;
  }

  /**
   * 'the ferry company Norline' of 'the ferry company Norline manager Ivo Karel', and 'Senator' of
   * 'Senator Vale’s office'.
   */
  private void innerNames(NounPhrase phrase) {
    for (int i = phrase.tokens().start(); i < phrase.tokens().end(); i++) {
      Optional<Name> inner = phrases.nameAt(i);
      if (inner.isEmpty() || inner.get().tokens().start() != i || inner.equals(phrase.name())) {
        continue;
      }
      Referent owner = owners.get(inner.get());
      boolean noun = i > phrase.tokens().start() && text.token(i - 1).hasTag("NN");
      boolean body = inner.get().type() == EntityType.ORGANIZATION;
      if (owner != null && noun && (body || isOwnerByTitle(inner.get(), owner))) {
        before(phrase, inner.get(), owner);
      }
    }
  }

  private boolean isOwnerByTitle(Name name, Referent owner) {
    int end = name.tokens().end();
    return owner.isPerson()
        && text.token(name.tokens().start() - 1).isCapitalised()
        && end < text.sentenceOf(end - 1).end()
        && text.token(end).hasTag("POS");
  }

  /**
   * 'Deputy Minister Ivo Karel', 'Mr. Karel': what stands in the phrase before the name is a role
   * if it ends with a title, courtesies left out, or with a noun that may describe who bears the
   * name.
   */
  private void before(NounPhrase phrase, Name name, Referent owner) {
    int last = name.tokens().start() - 1;
    int start = phrase.tokens().start();
    while (last >= start && isCourtesy(last)) {
      last--;
    }
    for (int i = start; i <= last; i++) {
      Token token = text.token(i);
      if (token.hasTag("DT", "PRP$", "POS", "PDT") || !startsWithLetter(token)) {
        start = i + 1;
      }
    }
    if (start > last) {
      overDistrict(start - 1, owner);
      return;
    }
    if (plural(last) && appositions.isListed(name.tokens().end())) {
      return; // 'Councillors Ivo Karel and Mara Vale'
    }
    if (denotes(last, owner) || NounLexicon.isTitle(text.token(last).text())) {
      give(owner, new TokenRange(start, last + 1), last);
    } else if (owner.isPerson()) {
      overPreposition(phrase, start, last, owner);
    }
  }

  /** 'Sister' of a nun, but not 'her sister'. */
  private boolean isCourtesy(int i) {
    Token token = text.token(i);
    return token.isCapitalised() && NounLexicon.isCourtesyTitle(token.text());
  }

  /** 'Minister of Public Works Ivo Karel': the noun stands before the preposition. */
  private void overPreposition(NounPhrase phrase, int start, int last, Referent owner) {
    int of = phrase.tokens().start() - 1;
    if (of < 1 || !text.token(of).isWord("of", "for")) {
      return;
    }
    phrases
        .at(of - 1)
        .filter(noun -> noun.head() == of - 1 && denotes(of - 1, owner) && !plural(of - 1))
        .ifPresent(noun -> give(owner, new TokenRange(afterArticle(noun), last + 1), of - 1));
  }

  /** 'DCP (Traffic) Ivo Karel': what stands before the brackets. */
  private void overDistrict(int close, Referent owner) {
    int open = RoleInitials.opening(text, close);
    int head = open - 1;
    if (open < 1 || !owner.isPerson()) {
      return;
    }
    head = head > 1 && text.token(head - 1).isWord("of", "for") ? head - 2 : head;
    if (Spelling.isAllCaps(text.token(head).text()) || denotes(head, owner)) {
      int start = phrases.at(head).map(this::afterArticle).orElse(head);
      give(owner, new TokenRange(Math.min(start, head), open), head);
    }
  }

  private int afterArticle(NounPhrase phrase) {
    int start = phrase.tokens().start();
    return text.token(start).hasTag("DT") && start < phrase.head() ? start + 1 : start;
  }

  private static boolean startsWithLetter(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0)) || token.isWord("-");
  }

  /**
   * 'Ivo Karel, a spokesman for the port', 'Ivo Karel, 41, a diver': an apposition, behind an age
   * where there is one, and over brackets and adverbs: 'Ivo Karel (born 1961), then a diver'.
   */
  private void behind(Name name, Referent owner) {
    int end = text.sentenceOf(name.tokens().end() - 1).end();
    int comma = appositions.overBrackets(name.tokens().end(), end);
    if (comma + 1 >= end || !text.token(comma).isWord(",")) {
      return;
    }
    int start = comma + 1;
    if (text.token(start).hasTag("CD") && start + 1 < end && text.token(start + 1).isWord(",")) {
      start += 2;
    }
    while (start < end && text.token(start).hasTag("RB")) {
      start++;
    }
    if (start < end) {
      apposition(start, end, owner);
    }
  }

  /** 'Ivo Karel is a diver', 'Ivo Karel, who was mayor': the predicate as a role. */
  private void byVerb(Name name, Referent owner) {
    int verb = name.tokens().end();
    int end = text.sentenceOf(verb - 1).end();
    if (verb + 1 < end && text.token(verb).isWord(",") && text.token(verb + 1).isWord("who")) {
      verb += 2;
    }
    if (verb + 1 < end && text.token(verb).isWord("is", "was", "became", "remains")) {
      apposition(verb + 1, end, owner);
    }
  }

  /** 'The woman, a retired teacher named Mara Vale,': both phrases are of her. */
  private void byNaming(NounPhrase phrase, Name name, Referent owner) {
    if (appositions.isBareName(phrase, name) && appositions.closed(name)) {
      appositions.identified(phrase).ifPresent(one -> identify(one, owner));
    }
    Optional<NounPhrase> noun = appositions.named(name).filter(one -> denotes(one.head(), owner));
    noun.ifPresent(one -> give(owner, one.tokens(), one.head()));
    noun.flatMap(appositions::before).ifPresent(one -> identify(one, owner));
  }

  /** Takes the phrase that starts here as a role, with the prepositions that belong to it. */
  private void apposition(int start, int sentenceEnd, Referent owner) {
    Optional<NounPhrase> noun =
        phrases.at(start).filter(p -> p.tokens().start() == start && p.name().isEmpty());
    if (noun.isEmpty() || !denotes(noun.get().head(), owner) || plural(noun.get().head())) {
      return;
    }
    int end = phrases.endOfPrepositions(noun.get().tokens().end(), sentenceEnd);
    if (appositions.isSubjectBehindAdjunct(start, end, sentenceEnd)) {
      return;
    }
    if (end < sentenceEnd && text.token(end).isWord("and") && listed(end + 1, sentenceEnd)) {
      return;
    }
    give(owner, new TokenRange(start, end), noun.get().head());
  }

  /** 'Vale, a baker and Ruiz' is a list, not a description. */
  private boolean listed(int i, int sentenceEnd) {
    return i < sentenceEnd && phrases.nameAt(i).isPresent();
  }

  /**
   * 'the head of the union, Ivo Karel, said': goes back from the comma over at most four nouns
   * joined by prepositions, or 'backing', to one that denotes somebody. Only where the name is
   * closed by a mark or a verb: 'the head of the union, Ivo Karel and Mara Vale' is a list of
   * three.
   */
  private void inFrontOfComma(NounPhrase phrase, Name name, Referent owner) {
    int comma = phrase.tokens().start() - 1;
    int sentenceStart = text.sentenceOf(phrase.head()).start();
    if (!appositions.isBareName(phrase, name)
        || comma <= sentenceStart
        || !text.token(comma).isWord(",")
        || !appositions.closed(name)
        || !owner.isPerson() && appositions.isSaying(name)
        || appositions.actsBehindAdjunct(name)) {
      return;
    }
    int at = comma - 1;
    for (int steps = 0; steps < 4 && at >= sentenceStart; steps++) {
      Optional<NounPhrase> noun = phrases.at(at);
      if (noun.isEmpty() || noun.get().head() != at) {
        return;
      }
      int start = noun.get().tokens().start();
      if (denotes(at, owner) && !plural(at) && noun.get().name().isEmpty()) {
        give(owner, new TokenRange(start, comma), at);
        return;
      }
      if (start - 1 <= sentenceStart || !text.token(start - 1).hasTag("IN", "VBG")) {
        return;
      }
      at = start - 2;
    }
  }

  /**
   * Whether a noun may describe somebody: of a person a noun for persons or a title; of an
   * organisation a body, but 'party', which stands for a side in law as well.
   */
  private boolean denotes(int head, Referent owner) {
    Token token = text.token(head);
    NounKind kind = NounLexicon.kindOf(token);
    if (owner.isPerson()) {
      return kind == NounKind.PERSON || NounLexicon.isTitle(token.text()) && token.hasTag("NN");
    }
    return NounLexicon.mayBeOrganisation(Spelling.lower(token.lemma())) && !token.isWord("party");
  }

  /** It says who somebody is, and is no role. */
  private void identify(NounPhrase phrase, Referent owner) {
    String lemma = NominalMention.lemmaAt(text, phrase.head());
    if (owner.isPerson() && owner.mayBe(NounLexicon.genderOf(lemma))) {
      describing.put(phrase.head(), owner);
      owner.addHead(lemma);
    }
  }

  private boolean plural(int head) {
    return text.token(head).hasTag("NNS", "NNPS")
        && !NounLexicon.isSingular(text.token(head).text());
  }

  private void give(Referent owner, TokenRange role, int head) {
    String lemma = NominalMention.lemmaAt(text, head);
    owner.addRole(new Referent.StatedRole(role, head), text.excerpt(role).text(), lemma);
    describing.put(head, owner);
    if (owner.isPerson()) {
      owner.learn(NounLexicon.genderOfRole(lemma), head);
      RoleInitials.of(text, role).forEach(owner::addHead);
    }
  }
}
