package dev.byline.pipeline.internal.source;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several who speak together: 'Karel and Ruiz', 'Karel, a lawyer, and Ruiz', 'Karel (Port Party)
 * and his aides'. A group by all their names, an entity only where the article means them together
 * again. 'Karel, Ruiz and Vale' are three; 'Karel, a lawyer' is one, as no 'and' joins them.
 */
record JointSources(ResolvedArticle article, MentionWords words, NounPhraseReader nouns) {

  /** In tokens, with the brackets: '(D-Karel)'. */
  private static final int LONGEST_BRACKET = 6;

  /** In tokens: longer appositions are clauses of their own. */
  private static final int LONGEST_APPOSITION = 24;

  /** Those that words name together, from the first phrase on; empty where that speaks alone. */
  Optional<NamedSource> of(NounPhrase first, TokenRange range) {
    NounPhrase called = called(first, range);
    List<NounPhrase> members = new ArrayList<>(List.of(called));
    int i = end(first, called, range);
    boolean joined = false;
    while (i + 1 < range.end()) {
      boolean comma = article.token(i).isWord(",");
      int next = behindAnd(i, range.end());
      boolean and = next > i;
      next = and ? next : i + 1;
      Optional<NounPhrase> member = next < range.end() ? article.phraseAt(next) : Optional.empty();
      if (!(and || comma) || member.isEmpty() || !speaks(member.get(), first, and)) {
        break;
      }
      joined |= and;
      NounPhrase named = called(member.get(), range);
      members.add(named);
      i = end(member.get(), named, range);
    }
    if (!joined && !areInHeadline(members, i == range.end())) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (NounPhrase member : members) {
      names.add(nameOf(member, called));
    }
    return Optional.of(together(names, new TokenRange(mentionStart(first), i)));
  }

  /** 'Karel, Ruiz: …', 'Karel, Ruiz agree', where a headline leaves out 'and'. */
  private boolean areInHeadline(List<NounPhrase> members, boolean all) {
    int end = members.get(members.size() - 1).tokens().end();
    return all
        && members.size() == 2
        && article.token(end - 1).paragraph() == 0
        && end < article.text().size()
        && (article.token(end).isWord(":", ",") || article.token(end).hasTag("VBP"))
        && members.stream().allMatch(member -> isPersonIn(Optional.of(member)));
  }

  /** They of '“…,” they said', where those have just spoken together in the same paragraph. */
  Optional<NamedSource> takenUp(int pronoun, SpeechContext context) {
    int last = context.earlier().size() - 1;
    if (last < 0 || !article.token(pronoun).isWord("they")) {
      return Optional.empty();
    }
    int paragraph = article.text().paragraphOf(pronoun).start();
    int start = article.token(paragraph).span().start();
    NamedSource before = context.earlier().get(last);
    return before
        .mention()
        .filter(mention -> before.type() == SourceType.GROUP && before.name().contains(" and "))
        .filter(mention -> mention.span().start() >= start)
        .map(mention -> before.mentionedAt(article.excerpt(new TokenRange(pronoun, pronoun + 1))));
  }

  /** Karel of 'He and Karel said'. */
  Optional<NamedSource> behindPronoun(TokenRange range) {
    int start = range.start();
    boolean pronoun =
        range.size() > 2
            && Pronoun.of(article.token(start)) != Pronoun.NONE
            && article.token(start).tag().equals("PRP")
            && article.token(start + 1).isWord("and");
    return pronoun
        ? article
            .phraseAt(start + 2)
            .filter(phrase -> phrase.name().isPresent())
            .map(phrase -> nouns.read(phrase, new TokenRange(start + 2, range.end())))
        : Optional.empty();
  }

  /** Whom a pronoun means, and another; the other alone where it is not known. */
  NamedSource with(NamedSource pronoun, NamedSource other, TokenRange range) {
    boolean known = pronoun.entity().isPresent() && !pronoun.entity().equals(other.entity());
    return known
        ? together(List.of(pronoun.name(), other.name()), range).withCertainty(pronoun.certainty())
        : other;
  }

  private NamedSource together(List<String> names, TokenRange mention) {
    String together = String.join(" and ", names);
    return new NamedSource(
        together,
        SourceType.GROUP,
        false,
        groupOf(together),
        Optional.of(article.excerpt(mention)));
  }

  /** The name of one; 'his aides' of 'Karel and his aides', who are whose is said in front. */
  private String nameOf(NounPhrase member, NounPhrase first) {
    boolean his =
        member != first
            && member.name().isEmpty()
            && article.token(member.tokens().start()).hasTag("PRP$");
    return his ? words.of(member.tokens()) : nouns.read(member, member.tokens()).name();
  }

  /** Behind 'and', ', and' and 'as well as', what is said of the one in front left out. */
  private int behindAnd(int i, int end) {
    int at = i;
    if (article.token(at).isWord(",") && at + 1 < end) {
      at++;
    }
    if (article.token(at).isWord("and", "&")) {
      return at + 1;
    }
    boolean asWell =
        at + 2 < end
            && article.token(at).isWord("as")
            && article.token(at + 1).isWord("well")
            && article.token(at + 2).isWord("as");
    return asWell ? at + 3 : behindApposition(i, end);
  }

  /** Ruiz of 'Karel, head of the port, and Ruiz'; the place itself where there is no such. */
  private int behindApposition(int comma, int end) {
    Optional<NounPhrase> said =
        article.token(comma).isWord(",") && comma + 1 < end
            ? article.phraseAt(comma + 1)
            : Optional.empty();
    if (said.isEmpty()
        || said.get().name().isPresent()
        || NounLexicon.kindOf(article.token(said.get().head())) != NounKind.PERSON) {
      return comma;
    }
    int last = Math.min(end - 2, comma + LONGEST_APPOSITION);
    for (int i = said.get().tokens().end(); i < last; i++) {
      if (isPerson(i)) {
        return comma;
      }
      if (article.token(i).isWord(",") && article.token(i + 1).isWord("and")) {
        return isPersonIn(article.phraseAt(i + 2)) ? i + 2 : comma;
      }
    }
    return comma;
  }

  private boolean isPerson(int token) {
    return article.nameAt(token).filter(name -> name.type() == EntityType.PERSON).isPresent();
  }

  private static boolean isPersonIn(Optional<NounPhrase> phrase) {
    return phrase
        .flatMap(NounPhrase::name)
        .filter(name -> name.type() == EntityType.PERSON)
        .isPresent();
  }

  /** The entity of several who are meant together again elsewhere. */
  private Optional<EntityId> groupOf(String names) {
    return article.ids().entrySet().stream()
        .filter(entry -> entry.getKey().type() == SourceType.GROUP)
        .filter(entry -> entry.getKey().fullestName().equals(names))
        .map(Map.Entry::getValue)
        .min(Comparator.comparing(EntityId::value));
  }

  /** The name in apposition to a member: 'the coroner, Jo Ruiz'. */
  private NounPhrase called(NounPhrase member, TokenRange range) {
    return member.name().isEmpty() ? article.nameBehind(member, range).orElse(member) : member;
  }

  /** Where a member ends, with the comma behind an apposition, 'himself' and a bracket. */
  private int end(NounPhrase member, NounPhrase called, TokenRange range) {
    int end = behindBracket(called.tokens().end(), range.end());
    if (end < range.end() && article.token(end).isWord("himself", "herself")) {
      end++;
    }
    if (isAge(end, range.end())) {
      end += 2;
    }
    boolean apposition =
        called != member && end + 1 < range.end() && article.token(end).isWord(",");
    return apposition && article.token(end + 1).isWord("and", "&") ? end + 1 : end;
  }

  /** ', 25,' of 'Karel, 25, and his wife'. */
  private boolean isAge(int comma, int end) {
    return comma + 1 < end
        && article.token(comma).isWord(",")
        && article.token(comma + 1).hasTag("CD")
        && (comma + 2 >= end || article.token(comma + 2).isWord(",", "and"));
  }

  /** Behind '(D-Karel)', which says of a name whence and of which party. */
  private int behindBracket(int open, int end) {
    if (open < end && article.token(open).isWord("(")) {
      for (int i = open + 1; i < Math.min(end, open + LONGEST_BRACKET); i++) {
        if (article.token(i).isWord(")")) {
          return i + 1;
        }
      }
    }
    return open;
  }

  private int mentionStart(NounPhrase phrase) {
    return phrase
        .name()
        .map(name -> name.tokens().start())
        .orElse(words.trimmed(phrase.tokens()).start());
  }

  /**
   * A name is joined by names and by people and bodies of his, 'the mayor' by all who may speak.
   */
  private boolean speaks(NounPhrase member, NounPhrase first, boolean and) {
    if (member.name().isPresent()) {
      return true;
    }
    NounKind kind = NounLexicon.kindOf(article.token(member.head()));
    boolean his = article.token(member.tokens().start()).hasTag("PRP$");
    return kind != NounKind.OTHER
        && (first.name().isEmpty()
            || his && kind != NounKind.DOCUMENT && kind != NounKind.PLACE
            || and && article.token(member.head()).hasTag("NNS") && kind == NounKind.PERSON);
  }
}
