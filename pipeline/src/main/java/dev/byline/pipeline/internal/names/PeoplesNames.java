package dev.byline.pipeline.internal.names;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.NameParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Names of peoples, parties and faiths, and capitalised plurals such as a club's members: 'the
 * Vellish', 'Southern Vellanders', 'Republicans'. A word of a longer name is none of them, nor is
 * an ordinary word that has its capital from a headline or the start of a sentence.
 */
final class PeoplesNames {

  /** In front of a people, a part of it. */
  private static final Set<String> DIRECTIONS = WordLists.ofKind("bodies.txt", "direction");

  /** How words for members end that are hardly ordinary ones. */
  private static final List<String> MEMBERS = List.of("ans", "ists", "ites", "crats");

  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final IntPredicate free;
  private final NameParts parts;

  /** Words that have a capital where nothing but a name gives them one. */
  private final Set<String> capitals = new HashSet<>();

  /**
   * Of one article.
   *
   * @param free whether a token is part of no other name
   */
  PeoplesNames(AnnotatedText text, Gazetteer gazetteer, IntPredicate free) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.free = free;
    this.parts = new NameParts(text);
  }

  /** The names in text order, not overlapping. */
  List<TokenRange> find() {
    for (Token token : text.tokens()) {
      if (token.isCapitalised() && !isCapitalForced(token.index())) {
        capitals.add(token.text());
      }
    }
    List<TokenRange> found = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      int end = isOpen(i) ? endOf(i) : i;
      if (end > i) {
        found.add(new TokenRange(i, end));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private boolean isOpen(int i) {
    return free.test(i) && text.token(i).isCapitalised();
  }

  /** Behind the name that begins at a token; the token itself where there is none. */
  private int endOf(int i) {
    int next = i + 1;
    int end = text.sentenceOf(i).end();
    if (next + 1 < end && text.token(next).isWord("-") && isOpen(next + 1) && isTwo(i, next + 1)) {
      return next + 2;
    }
    if (next < end && isOpen(next) && isTwo(i, next)) {
      return isOfLongerName(next) ? i : next + 1;
    }
    String word = Spelling.lower(text.token(i).text());
    boolean people = gazetteer.isDemonym(Spelling.key(word));
    boolean affiliation = NounLexicon.isAffiliation(word) && !isOrdinary(i);
    return people && !isOfLongerName(i) || affiliation || isMembers(text.token(i)) ? next : i;
  }

  /** 'South Vellish', 'Southern Vellish', 'Vellish Americans'. */
  private boolean isTwo(int one, int other) {
    String first = Spelling.key(text.token(one).text());
    String second = Spelling.key(text.token(other).text());
    boolean american = second.equals("american") || second.equals("americans");
    boolean hyphen = other > one + 1;
    return gazetteer.isDemonym(first + " " + second)
        || gazetteer.isDemonym(second) && DIRECTIONS.contains(first)
        || gazetteer.isDemonym(second) && gazetteer.isDemonym(first) && (american || !hyphen);
  }

  /** 'Conservative columnists' first in a sentence, where no party is called so elsewhere. */
  private boolean isOrdinary(int i) {
    Token token = text.token(i);
    boolean adjective =
        i + 1 < text.sentenceOf(i).end()
            && token.hasTag("JJ")
            && !text.token(i + 1).isCapitalised()
            && text.token(i + 1).hasTag("NN");
    return adjective
        && token.isWord("conservative", "liberal", "nationalist", "socialist", "populist")
        && isCapitalForced(i)
        && !capitals.contains(token.text());
  }

  /** First in a sentence or a quotation, or among words that all have capitals. */
  private boolean isCapitalForced(int i) {
    return i == text.sentenceOf(i).start()
        || text.token(i - 1).hasTag("``", "''", ":")
        || parts.isHeadline(i)
        || parts.isAboveText(i);
  }

  /** 'Vellish Spring', 'Operation Vellish Freedom', but not 'Vellish Prime Minister'. */
  private boolean isOfLongerName(int i) {
    int end = text.sentenceOf(i).end();
    int last = i;
    while (last + 1 < end && isOpen(last + 1) && text.token(last + 1).hasTag("NN", "JJ")) {
      last++;
    }
    return last > i
        && !text.token(last).tag().endsWith("S")
        && !NounLexicon.isAffiliation(Spelling.lower(text.token(i + 1).text()))
        && !parts.holdsOffice(new TokenRange(i + 1, last + 1))
        && (last + 1 == end || free.test(last + 1))
        && !parts.isHeadline(i)
        && !parts.isAboveText(i);
  }

  private boolean isMembers(Token token) {
    int i = token.index();
    if (!token.tag().equals("NNPS") || NounLexicon.kindOf(token) != NounKind.OTHER) {
      return false;
    }
    TokenRange sentence = text.sentenceOf(i);
    boolean partOfName =
        i > 0 && text.token(i - 1).hasTag("NNP") && text.token(i - 1).isCapitalised();
    boolean goesOn = i + 1 < text.size() && text.token(i + 1).hasTag("NNP");
    boolean ofTitle = leadsOn(i + 1, i + 2, sentence) || leadsOn(i - 1, i - 2, sentence);
    String word = Spelling.lower(token.text());
    boolean shown =
        !isCapitalForced(i)
            || capitals.contains(token.text())
            || MEMBERS.stream().anyMatch(word::endsWith);
    return !partOfName && !goesOn && !ofTitle && shown;
  }

  /** 'Guards of the Bridge', 'Songs and Pies', 'Bridge of Guards': words of one title. */
  private boolean leadsOn(int link, int word, TokenRange sentence) {
    return sentence.contains(link)
        && sentence.contains(word)
        && text.token(link).isWord("of", "and", "on", "&")
        && isOpen(word)
        && text.token(word).tag().startsWith("NNP")
        && !text.token(word).tag().equals("NNPS");
  }
}
