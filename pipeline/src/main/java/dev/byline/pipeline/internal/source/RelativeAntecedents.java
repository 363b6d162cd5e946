package dev.byline.pipeline.internal.source;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a relative pronoun stands for: the nearest phrase before it, but for 'who' the nearest that
 * denotes people, since neither an authority nor a place is a 'who'; nor is a place what 'which'
 * says something. 'which' may stand for two names and what they are called together.
 *
 * @param text the text
 * @param phrases its noun phrases
 */
record RelativeAntecedents(AnnotatedText text, NounPhrases phrases) {

  /** In tokens: a clause that is longer, or runs into the rest of its sentence, says too much. */
  private static final int LONGEST_CLAUSE = 10;

  /** In tokens: what stands between two dashes or brackets. */
  private static final int LONGEST_INSERTION = 20;

  private static final Set<String> DASHES = Set.of("--", "—", "–", "-");

  /** The phrase before a relative pronoun and its mark. */
  Optional<NounPhrase> of(int pronoun) {
    int before = beforeMarks(first(pronoun) - 1);
    Optional<NounPhrase> nearest = before >= 0 ? phrases.at(before) : Optional.empty();
    return nearest.map(
        phrase -> {
          List<NounPhrase> owners = owners(phrase);
          return text.token(pronoun).isWord("who", "whom")
              ? anyOf(owners, this::isPerson)
                  .map(this::counted)
                  .or(() -> anyOf(owners, owner -> !isPlace(owner)))
                  .orElse(phrase)
              : isPlace(phrase) ? anyOf(owners, this::isBody).orElse(phrase) : phrase;
        });
  }

  private static Optional<NounPhrase> anyOf(
      List<NounPhrase> owners, Predicate<NounPhrase> condition) {
    return owners.stream().filter(condition).findFirst();
  }

  /**
   * The last word before a comma, a dash or an open bracket, and before what two dashes or brackets
   * hold: 'advisers — from Vale to Karel — who'.
   */
  private int beforeMarks(int last) {
    int i = last;
    int sentence = last < 0 ? 0 : text.sentenceOf(last).start();
    if (i > sentence && text.token(i).isWord(",")) {
      i--;
    }
    if (i > sentence && text.token(i).isWord(")")) {
      return opening(i, sentence, Set.of("(")).orElse(i + 1) - 1;
    }
    if (i > sentence && DASHES.contains(text.token(i).text())) {
      return opening(i, sentence, DASHES).orElse(i) - 1;
    }
    return i > sentence && text.token(i).isWord("(") ? i - 1 : i;
  }

  private OptionalInt opening(int closing, int sentence, Set<String> marks) {
    for (int i = closing - 1; i > Math.max(sentence, closing - LONGEST_INSERTION); i--) {
      if (marks.contains(text.token(i).text())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The first of two: of 'a hacker who fled and who said'. */
  private int first(int pronoun) {
    int sentence = text.sentenceOf(pronoun).start();
    if (pronoun - 1 > sentence
        && text.token(pronoun).isWord("who")
        && text.token(pronoun - 1).isWord("and", "but")) {
      for (int i = pronoun - 2; i > sentence; i--) {
        if (text.token(i).isWord("who")) {
          return phrases.at(i - 1).filter(this::isPerson).isPresent() ? i : pronoun;
        }
      }
    }
    return pronoun;
  }

  /**
   * All of 'voters who back the mayor', 'those in Velds who left', up to a mark: several of whom
   * nothing but the clause says which are meant. Of 'those' without the clause where that is long.
   */
  Optional<TokenRange> saidWhich(int pronoun) {
    int head = pronoun - 1;
    if (head < 0 || !text.token(pronoun).isWord("who")) {
      return Optional.empty();
    }
    OptionalInt those = those(head);
    int start = those.orElse(phrases.at(head).map(p -> p.tokens().start()).orElse(pronoun));
    boolean bare =
        start < pronoun
            && text.token(head).tag().equals("NNS")
            && !text.token(start).hasTag("DT", "PRP$", "CD");
    int end = clauseEnd(pronoun);
    return those.isPresent() || bare && end > pronoun
        ? Optional.of(new TokenRange(start, end))
        : Optional.empty();
  }

  /** 'those' of 'those who' and 'those in the party who'. */
  private OptionalInt those(int last) {
    if (text.token(last).isWord("those")) {
      return OptionalInt.of(last);
    }
    List<NounPhrase> owners = phrases.at(last).map(this::owners).orElse(List.of());
    int first = owners.isEmpty() ? 0 : owners.get(owners.size() - 1).tokens().start();
    boolean in = first > 1 && text.token(first - 1).hasTag("IN");
    return in && text.token(first - 2).isWord("those")
        ? OptionalInt.of(first - 2)
        : OptionalInt.empty();
  }

  /**
   * Where a clause ends: before a mark or the verb of the main clause; its start if that is far.
   */
  private int clauseEnd(int who) {
    int limit = Math.min(text.sentenceOf(who).end(), who + LONGEST_CLAUSE);
    boolean verb = false;
    for (int i = who + 1; i < limit; i++) {
      boolean finite = text.token(i).hasTag("VBD", "VBZ", "VBP", "MD");
      if (!Character.isLetterOrDigit(text.token(i).text().codePointAt(0)) || verb && finite) {
        return text.token(i - 1).hasTag("PRP", "CC", "IN", "WP") ? who : i;
      }
      verb |= finite;
    }
    return who;
  }

  /**
   * A phrase and those that it may belong to, nearest first: 'Leeds', 'Velds' and 'workers' of
   * 'workers in Velds and Leeds who', 'the plan' and 'one aide' of 'one aide familiar with the
   * plan, who'.
   */
  private List<NounPhrase> owners(NounPhrase nearest) {
    List<NounPhrase> owners = new ArrayList<>();
    Optional<NounPhrase> owner = Optional.of(nearest);
    while (owner.isPresent()) {
      owners.add(owner.get());
      owner = ownerOf(owner.get());
    }
    return owners;
  }

  private Optional<NounPhrase> ownerOf(NounPhrase phrase) {
    int before = phrase.tokens().start() - 1;
    if (before <= text.sentenceOf(phrase.head()).start()) {
      return Optional.empty();
    }
    Token link = text.token(before);
    if (link.hasTag("IN", "TO")) {
      return phrases
          .at(before - 1)
          .or(
              () ->
                  before > 1 && text.token(before - 1).hasTag("JJ", "VBN", "VBG")
                      ? phrases.at(before - 2)
                      : Optional.empty());
    }
    boolean joined = link.isWord("and", "or") && !isPerson(phrase);
    boolean listed =
        link.isWord(",") && (isPlace(phrase) || text.token(phrase.head()).hasTag("CD"));
    return joined || listed ? phrases.at(before - 1) : Optional.empty();
  }

  /** 'a string of advisers', who are so many. */
  private NounPhrase counted(NounPhrase people) {
    int of = people.tokens().start() - 1;
    return of > 0 && text.token(of).isWord("of") && people.name().isEmpty()
        ? phrases
            .at(of - 1)
            .filter(many -> many.name().isEmpty())
            .filter(many -> isMany(text.token(many.head())))
            .map(many -> new TokenRange(many.tokens().start(), people.tokens().end()))
            .map(all -> new NounPhrase(all, Optional.empty()))
            .orElse(people)
        : people;
  }

  private static boolean isMany(Token noun) {
    return NounLexicon.isQuantity(noun.lemma()) || NounLexicon.kindOf(noun) == NounKind.COLLECTIVE;
  }

  private boolean isPlace(NounPhrase phrase) {
    return phrase.name().isPresent()
        ? phrase.name().filter(name -> name.type() == EntityType.LOCATION).isPresent()
        : NounLexicon.kindOf(text.token(phrase.head())) == NounKind.PLACE;
  }

  private boolean isBody(NounPhrase phrase) {
    return phrase.name().filter(name -> name.type() == EntityType.ORGANIZATION).isPresent()
        || phrase.name().isEmpty()
            && Set.of(NounKind.ORGANIZATION, NounKind.DOCUMENT)
                .contains(NounLexicon.kindOf(text.token(phrase.head())));
  }

  private boolean isPerson(NounPhrase phrase) {
    return phrase
            .name()
            .filter(
                name ->
                    name.type() == EntityType.PERSON
                        || name.type() == EntityType.GROUP
                            && text.token(phrase.head()).hasTag("NNS", "NNPS"))
            .isPresent()
        || NounLexicon.kindOf(text.token(phrase.head())) == NounKind.PERSON;
  }

  /**
   * Two names before what they are called together: 'Velds and Osteria' of 'Velds and Osteria, the
   * two largest neighbours, which said'.
   */
  Optional<TokenRange> namedBefore(NounPhrase apposition) {
    int comma = apposition.tokens().start() - 1;
    if (comma < 3
        || !text.token(comma).isWord(",")
        || !text.token(apposition.head()).hasTag("NNS")
        || apposition.name().isPresent()) {
      return Optional.empty();
    }
    Optional<NounPhrase> last = phrases.at(comma - 1).filter(p -> p.name().isPresent());
    int and = last.map(p -> p.tokens().start() - 1).orElse(0);
    if (and < 1 || !text.token(and).isWord("and", "&")) {
      return Optional.empty();
    }
    return phrases
        .at(and - 1)
        .filter(first -> first.name().isPresent())
        .map(first -> new TokenRange(first.tokens().start(), comma));
  }
}
