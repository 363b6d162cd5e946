package dev.byline.pipeline.internal.resolved;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Optional;

/**
 * The name that stands behind a description of the same person, among the words of a source: 'the
 * head of the union, Ivo Karel', 'her friend the poet Ivo Karel', 'Minister for Ports Ivo Karel'.
 */
record ApposedNames(AnnotatedText text, NounPhrases phrases) {

  /** The phrase with the name of whom the first phrase of these words describes. */
  Optional<NounPhrase> behind(NounPhrase description, TokenRange words) {
    Token head = text.token(description.head());
    int end = phrases.endOfPrepositions(description.tokens().end(), words.end());
    if (head.isWord("one") && isOneOfSome(description.tokens().end(), end)) {
      return behindComma(end, words.end());
    }
    Optional<NounPhrase> told =
        toldName(description.tokens().end(), text.sentenceOf(description.head()).end());
    if (told.isPresent()) {
      return told;
    }
    if (NounLexicon.kindOf(head) != NounKind.PERSON || head.hasTag("NNS")) {
      return Optional.empty();
    }
    return behindComma(end, words.end())
        .filter(name -> end == description.tokens().end() || !isBodyOf(end - 1, name))
        .or(() -> behindClause(description, words.end()))
        .or(() -> beside(description, words.end()))
        .or(() -> inOffice(description, withoutHonours(words)));
  }

  /** 'the 23-year-old, whose real name is Ivo Karel'. */
  private Optional<NounPhrase> toldName(int behind, int end) {
    int whose = behind < end && text.token(behind).isWord(",") ? behind + 1 : behind;
    if (whose + 3 >= end || !text.token(whose).isWord("whose")) {
      return Optional.empty();
    }
    int name = text.token(whose + 1).isWord("name") ? whose + 1 : whose + 2;
    return text.token(name).isWord("name") && text.token(name + 1).isWord("is", "was")
        ? phrases.at(name + 2).filter(phrase -> isPersonAtEnd(phrase, end))
        : Optional.empty();
  }

  /**
   * Ivo Karel of 'one farmer backing Ms Vale, Ivo Karel of Orlo': who is named within the clause is
   * another.
   */
  private Optional<NounPhrase> behindClause(NounPhrase description, int end) {
    int verb = description.tokens().end();
    if (verb + 1 >= end || !text.token(verb).tag().equals("VBG")) {
      return Optional.empty();
    }
    int object = phrases.at(verb + 1).map(phrase -> phrase.tokens().end()).orElse(verb + 1);
    return behindComma(phrases.endOfPrepositions(object, end), end)
        .filter(name -> isPersonAtEnd(name, end) && isClosed(name.tokens().end(), end));
  }

  /** No list goes on here. */
  private boolean isClosed(int next, int end) {
    int behind = phrases.endOfPrepositions(next, end);
    return behind >= end || text.token(behind).isWord(",") && behind + 1 >= end;
  }

  /** In front of ', KC' of 'Minister for Ports Ivo Karel, KC'. */
  private int withoutHonours(TokenRange words) {
    int end = words.end();
    while (end > words.start() + 2
        && WordClass.isPostNominal(text.token(end - 1))
        && text.token(end - 2).isWord(",")) {
      end -= 2;
    }
    return end;
  }

  /** 'One of the landlords', as of 'One of the landlords, Ivo Karel, said'. */
  private boolean isOneOfSome(int of, int end) {
    return of < end
        && text.token(of).isWord("of")
        && text.token(end - 1).hasTag("NNS")
        && NounLexicon.kindOf(text.token(end - 1)) == NounKind.PERSON;
  }

  /** 'the former employer, Vale Care' of 'a spokeswoman for the former employer, Vale Care'. */
  private boolean isBodyOf(int noun, NounPhrase named) {
    return NounLexicon.kindOf(text.token(noun)) == NounKind.ORGANIZATION
        && named.name().filter(name -> name.type() == EntityType.ORGANIZATION).isPresent();
  }

  /** A name behind a comma or dash; its titles may have an article: 'the bishop, the Rev Karel'. */
  Optional<NounPhrase> behindComma(int comma, int end) {
    return comma + 1 < end && text.token(comma).isWord(",", "--", "—", "–")
        ? phrases.at(comma + 1).filter(phrase -> phrase.name().isPresent())
        : Optional.empty();
  }

  /** 'her friend the poet Ivo Karel'. */
  private Optional<NounPhrase> beside(NounPhrase description, int end) {
    int next = description.tokens().end();
    return next < end && text.token(next).isWord("the")
        ? phrases.at(next).filter(phrase -> isPersonAtEnd(phrase, end))
        : Optional.empty();
  }

  /**
   * 'Minister for Ports Ivo Karel': an office without an article, and before the name what it is
   * the office of. 'Spokesman for Mayor Ivo Karel' is another.
   */
  private Optional<NounPhrase> inOffice(NounPhrase office, int end) {
    if (text.token(office.tokens().start()).hasTag("DT", "PRP$") || office.head() + 2 >= end) {
      return Optional.empty();
    }
    Optional<NounPhrase> last = phrases.at(end - 1).filter(phrase -> isPersonAtEnd(phrase, end));
    int before = last.flatMap(NounPhrase::name).map(name -> name.tokens().start() - 1).orElse(-1);
    // 'Dr' of 'Minister for Ports Dr Ivo Karel'
    while (before > office.head() && NounLexicon.isCourtesyTitle(text.token(before).text())) {
      before--;
    }
    if (before <= office.head() + 1) {
      return Optional.empty();
    }
    Token field = text.token(before);
    boolean own =
        field.isCapitalised()
            && field.hasTag("NN")
            && !NounLexicon.isTitle(field.text())
            && NounLexicon.kindOf(field) != NounKind.PERSON;
    return own && isField(office.tokens().end(), before + 1) ? last : Optional.empty();
  }

  /** 'of Trade and Industry'. */
  private boolean isField(int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = text.token(i);
      boolean joins = token.isWord("of", "for", "and", "&", ",", "the");
      if (!joins && !(token.isCapitalised() && token.hasTag("NN", "JJ"))) {
        return false;
      }
    }
    return text.token(from).isWord("of", "for");
  }

  private static boolean isPersonAtEnd(NounPhrase phrase, int end) {
    Optional<Name> name = phrase.name();
    return name.isPresent()
        && name.get().type() == EntityType.PERSON
        && phrase.tokens().end() <= end;
  }
}
