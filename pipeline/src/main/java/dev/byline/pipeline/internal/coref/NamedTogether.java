package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.kinds.ConjoinedPairs;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.typing.NameParts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * 'Vale and Karel … They': several who are mentioned, and then meant, together. Where one of them
 * has no name ('Vale and his wife') they are several whom nobody can name: 'they' then means none
 * of the names around.
 *
 * @param known who is named at a token, or meant by the pronoun or description there
 */
record NamedTogether(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    ConjoinedPairs pairs,
    MentionEvents events,
    IntFunction<Optional<Referent>> known) {

  /** A list that is longer is read from here on. */
  private static final int MOST = 6;

  /** Reads a phrase that the last of several may be; what it means is known. */
  void read(NounPhrase last) {
    Deque<NounPhrase> members = members(last);
    if (members.size() < 2) {
      return;
    }
    NounPhrase first = members.getFirst();
    TokenRange words = new TokenRange(first.tokens().start(), last.tokens().end());
    if (isTwoClauses(words)) {
      return;
    }
    Set<Referent> who = new LinkedHashSet<>();
    members.forEach(member -> known.apply(member.head()).ifPresent(who::add));
    boolean complete = members.stream().allMatch(member -> known.apply(member.head()).isPresent());
    if (complete && who.size() > 1 && areNamed(who)) {
      named(members, List.copyOf(who), words);
    } else if (!complete || who.size() > 1) {
      events.several(Referent.described(SourceType.OTHER), words);
    }
  }

  private void named(Deque<NounPhrase> members, List<Referent> who, TokenRange words) {
    Referent together = pairs.of(who);
    boolean all = !text.token(members.getLast().tokens().start() - 1).isWord("or");
    boolean names = all && members.stream().allMatch(member -> member.name().isPresent());
    if (names) {
      int start = members.getFirst().name().orElseThrow().tokens().start();
      together.add(new TokenRange(start, words.end()), MentionKind.NAME);
    }
    boolean people = who.stream().allMatch(Referent::isPerson);
    if (names && people && who.size() == 2 && !grammar.isQuoted(words.start())) {
      pairs.conjoined(who.get(0), who.get(1), members.getFirst().head());
    }
    events.several(together, words);
  }

  /** Those of whom a name is known, all of one kind, or people and bodies. */
  private static boolean areNamed(Set<Referent> who) {
    Set<SourceType> bodies = Set.of(SourceType.PERSON, SourceType.ORGANIZATION, SourceType.GROUP);
    Stream<SourceType> types = who.stream().map(Referent::type).distinct();
    return who.stream().allMatch(Referent::named)
        && (types.count() == 1 || who.stream().map(Referent::type).allMatch(bodies::contains));
  }

  /** 'Vale, Ruiz and Karel', of which the last is given; that one alone where there is no 'and'. */
  private Deque<NounPhrase> members(NounPhrase last) {
    Deque<NounPhrase> members = new ArrayDeque<>(List.of(last));
    int sentence = text.sentenceOf(last.head()).start();
    Optional<NounPhrase> before = joinedBefore(last, sentence);
    while (before.isPresent() && members.size() < MOST) {
      members.addFirst(before.get());
      int comma = before.get().tokens().start() - 1;
      before =
          comma > sentence && text.token(comma).isWord(",")
              ? endingAt(comma, sentence).filter(this::isSomebody)
              : joinedBefore(before.get(), sentence);
    }
    return members;
  }

  /** Vale of 'Vale and Karel'. */
  private Optional<NounPhrase> joinedBefore(NounPhrase phrase, int sentence) {
    int and = phrase.tokens().start() - 1;
    if (and <= sentence || !text.token(and).isWord("and", "or", "&")) {
      return Optional.empty();
    }
    return endingAt(text.token(and - 1).isWord(",") ? and - 1 : and, sentence);
  }

  /** The phrase or pronoun that ends before a token. */
  private Optional<NounPhrase> endingAt(int end, int sentence) {
    if (end <= sentence) {
      return Optional.empty();
    }
    int open =
        text.token(end - 1).isWord(")") ? new NameParts(text).opening(end - 1, sentence) : -1;
    if (open > sentence) {
      return phrases.at(open - 1).filter(phrase -> phrase.name().isPresent()); // 'Vale (D-Karel)'
    }
    return text.token(end - 1).tag().equals("PRP")
        ? Optional.of(new NounPhrase(new TokenRange(end - 1, end), Optional.empty()))
        : phrases.at(end - 1).filter(phrase -> phrase.tokens().end() == end);
  }

  /** Of a list, not the day or place that a sentence begins with: 'On Monday, Vale and Karel'. */
  private boolean isSomebody(NounPhrase phrase) {
    return known.apply(phrase.head()).filter(who -> who.type() != SourceType.LOCATION).isPresent()
        || NounLexicon.kindOf(text.token(phrase.head())) == NounKind.PERSON;
  }

  /** 'praised Karel and Ruiz left'. */
  private boolean isTwoClauses(TokenRange words) {
    int before = words.start() - 1;
    int behind = words.end();
    TokenRange sentence = text.sentenceOf(words.start());
    return before >= sentence.start()
        && behind < sentence.end()
        && text.token(before).hasTag("VB", "IN", "TO")
        && !grammar.isSubordinate(words)
        && text.token(behind).hasTag("VBD", "VBZ", "VBP", "MD");
  }
}
