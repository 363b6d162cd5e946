package dev.byline.pipeline.internal.source;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.description.PartyMembers;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.Optional;

/** What kind of source it is that has no name, by its words: somebody, several, a document. */
record SourceKinds(ResolvedArticle article) {

  /** What a description denotes: whom it means, else its noun, else the nouns that it counts. */
  SourceType of(NounPhrase phrase, TokenRange range, Optional<Referent> meant) {
    int behind = phrase.tokens().end();
    if (isOneOfNation(phrase) || isOneMember(phrase) || article.description(phrase).isAge()) {
      return SourceType.PERSON;
    }
    if (phrase.name().isPresent()) {
      return isNounBehind(phrase, range) ? typeOf(range.end() - 1) : SourceType.GROUP;
    }
    SourceType type =
        meant
            .map(Referent::type)
            .filter(known -> known != SourceType.OTHER)
            .orElseGet(() -> typeOf(phrase.head()));
    if (type != SourceType.OTHER) {
      return type;
    }
    boolean counts = behind + 1 < range.end() && article.token(behind).isWord("of");
    boolean people =
        counts
            && article
                .phraseAt(behind + 1)
                .or(() -> article.phraseAt(Math.min(behind + 2, range.end() - 1)))
                .filter(this::isPeople)
                .isPresent();
    boolean counted = people || article.token(phrase.head()).hasTag("CD") || isSome(phrase.head());
    return counted ? SourceType.GROUP : outlet(phrase, range).orElse(type);
  }

  /** 'others', 'everyone', 'nearly half', 'two-thirds': people who are only counted. */
  private boolean isSome(int head) {
    Token token = article.token(head);
    String word = Spelling.lower(token.text());
    String last = word.substring(word.lastIndexOf('-') + 1);
    return WordClass.SEVERAL_PEOPLE.has(word)
        || NounLexicon.isQuantity(last)
        || NounLexicon.isQuantity(last.replaceFirst("s$", ""));
  }

  /** 'Velland Post' of 'the Velland Post reported', where nobody knows the name. */
  private Optional<SourceType> outlet(NounPhrase phrase, TokenRange range) {
    int last = article.text().size() - 1;
    int verb = Math.min(phrase.tokens().end(), last);
    while (verb < last && article.token(verb).hasTag("RB", "JJ")) {
      verb++;
    }
    int before = phrase.tokens().start() - 1;
    boolean relays =
        article.token(verb).lemma().equals("report")
            || before > 0
                && article.token(before).isWord("to")
                && article.token(before - 1).isWord("according");
    boolean name =
        article.text().tokens(phrase.tokens()).stream()
            .allMatch(token -> token.hasTag("NNP") || token.isWord("the"));
    return relays && name && phrase.tokens().end() >= range.end()
        ? Optional.of(SourceType.ORGANIZATION)
        : Optional.empty();
  }

  private SourceType typeOf(int noun) {
    Token token = article.token(noun);
    NounKind kind = NounLexicon.kindOf(token);
    boolean plural = token.hasTag("NNS", "NNPS");
    String word = Spelling.lower(token.text());
    if (kind == NounKind.OTHER && token.isCapitalised() && word.endsWith("s")) {
      // 'Advisers' that opens a sentence may pass for a name, whose lemma keeps its ending.
      kind = NounLexicon.kindOf(word.substring(0, word.length() - 1));
      plural = true;
    }
    return NominalMention.typeOf(kind, plural);
  }

  /** What words without a noun denote: 'someone', 'many', 'almost everyone', 'nearly half'. */
  SourceType ofWords(TokenRange range) {
    int first = range.start();
    while (first < range.end() - 1 && article.token(first).hasTag("RB")) {
      first++;
    }
    if (WordClass.SOMEBODY.has(article.token(first))) {
      return SourceType.PERSON;
    }
    return isSome(first) ? SourceType.GROUP : SourceType.OTHER;
  }

  /** 'one Veld familiar with the talks'. */
  private boolean isOneMember(NounPhrase phrase) {
    return phrase.name().filter(name -> name.type() == EntityType.GROUP).isPresent()
        && article.token(phrase.tokens().start()).isWord("one", "a", "an", "another")
        && !article.token(phrase.head()).hasTag("NNS", "NNPS");
  }

  /** 'the Dane', of whom nothing says who that is: somebody, whose name it is not. */
  boolean isOneOfNation(NounPhrase phrase) {
    return PartyMembers.isOneOfNation(article.text(), phrase);
  }

  /** 'a Vale tweet' where the tagger takes the noun for a verb. */
  boolean isNounBehind(NounPhrase phrase, TokenRange range) {
    int next = phrase.tokens().end();
    return next == range.end() - 1
        && !WordClass.isPostNominal(article.token(next))
        && NounLexicon.kindOf(Spelling.lower(article.token(next).text())) != NounKind.OTHER;
  }

  /** 'voters', 'Velds', 'them' of 'half of them'. */
  private boolean isPeople(NounPhrase counted) {
    boolean nation = counted.name().filter(name -> name.type() == EntityType.GROUP).isPresent();
    return nation || typeOf(counted.head()) == SourceType.GROUP;
  }
}
