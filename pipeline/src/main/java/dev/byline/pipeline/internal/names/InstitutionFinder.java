package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.PlaceEvidence;
import java.util.Optional;
import java.util.Set;

/**
 * Institutions by their head noun: 'the Vellish state border committee', 'Velland's defence
 * ministry', 'Ministry of Works'. The taggers know few of them.
 */
record InstitutionFinder(AnnotatedText text, NameBoard board, Gazetteer gazetteer) {

  private static final int LONGEST = 8;

  /** What a country may have several of, each with a name of its own. */
  private static final Set<String> WHOLE =
      Set.of("league", "party", "union", "front", "movement", "university", "college", "club");

  /** What is said of a body together with its name. */
  private static final Set<String> WITH_NAME = WordLists.ofKind("bodies.txt", "with-name");

  /** Of which a party may have more seats: 'a Republican Senate'. */
  private static final Set<String> CHAMBERS = Set.of("congress", "senate", "house");

  static void find(NameBoard board, Gazetteer gazetteer) {
    InstitutionFinder institutions = new InstitutionFinder(board.text(), board, gazetteer);
    for (int i = 0; i < board.text().size(); i++) {
      institutions.at(i);
    }
  }

  private void at(int head) {
    Token token = text.token(head);
    if (!token.hasTag("NN") || token.tag().equals("NNS") || new NameParts(text).isOfRank(head)) {
      return;
    }
    String lemma = Spelling.lower(token.lemma());
    boolean capital = token.isCapitalised();
    if (capital
        ? NounLexicon.kindOf(lemma) != NounKind.ORGANIZATION
        : !NounLexicon.namesInstitution(lemma)) {
      return;
    }
    boolean headOfMore =
        head + 1 < text.size() && text.token(head + 1).hasTag("NN") && sameSentence(head, head + 1);
    if (headOfMore && !capital) {
      return;
    }
    if (isCountry(head)) {
      return;
    }
    if (isInside(head)) {
      extend(head);
      return;
    }
    int start = left(head);
    int end = right(head);
    if (!capital && end == head + 1 && isDescribed(start, head)) {
      return;
    }
    boolean named = start < head && hasCapital(start, head) || end > head + 1;
    if (end > head + 1 && start == head && !capital) {
      start = modifiers(head);
    }
    if (named && !indefinite(start)) {
      board.put(new TokenRange(start, end), EntityType.ORGANIZATION);
    }
  }

  /** Whether the noun ends a listed place's name: 'the Soviet Union' is no union. */
  private boolean isCountry(int head) {
    return board
        .at(head)
        .filter(name -> name.type() == EntityType.LOCATION)
        .filter(name -> PlaceNames.has(Spelling.joined(text, name.tokens())))
        .isPresent();
  }

  /** 'company' of 'the Norline company', which has a name without it. */
  private boolean isDescribed(int start, int head) {
    return WITH_NAME.contains(lemma(head))
        && board
            .at(start)
            .filter(name -> name.type() == EntityType.ORGANIZATION)
            .filter(
                name -> name.tokens().start() == start && !hasCapital(name.tokens().end(), head))
            .isPresent();
  }

  private boolean isInside(int head) {
    return board
        .at(head)
        .filter(name -> name.tokens().end() > head + 1 || name.type() == EntityType.PERSON)
        .isPresent();
  }

  /** 'Court of Appeals' goes on with 'for the Ninth District'. */
  private void extend(int head) {
    Name name = board.at(head).orElseThrow();
    if (name.type() != EntityType.ORGANIZATION) {
      return;
    }
    int end = right(name.tokens().end() - 1);
    if (end > name.tokens().end()) {
      board.put(new TokenRange(name.tokens().start(), end), EntityType.ORGANIZATION);
    }
  }

  private boolean sameSentence(int one, int other) {
    return text.token(one).sentence() == text.token(other).sentence();
  }

  /** The first word of the name: as far left as modifiers go, starting with a capital. */
  private int left(int head) {
    int first = head;
    int sentenceStart = text.sentenceOf(head).start();
    for (int i = head - 1; i >= sentenceStart && i > head - LONGEST; i--) {
      Token token = text.token(i);
      boolean person = isPerson(i);
      boolean ofParty =
          CHAMBERS.contains(lemma(head))
              && i == head - 1
              && NounLexicon.isAffiliation(Spelling.lower(token.text()));
      if (person
          || ofParty
          || !modifies(i, head)
          || NounLexicon.isMaker(token) && text.token(i + 1).isCapitalised()) {
        break;
      }
      if (token.isCapitalised() && mayStart(i, sentenceStart)) {
        first = i;
      }
    }
    // A name that reaches further left belongs to it as a whole.
    return board.at(first).map(name -> name.tokens().start()).orElse(first);
  }

  private boolean modifies(int i, int head) {
    Token token = text.token(i);
    if (token.hasTag("NN", "JJ") && !token.tag().equals("NNS")) {
      return true;
    }
    if (token.hasTag("POS")) {
      return i > 0
          && board.at(i - 1).filter(n -> n.type() == EntityType.LOCATION).isPresent()
          && !isWholeAt(i + 1)
          && !(text.token(head).isCapitalised() && isApart(i + 1));
    }
    boolean between =
        i > 0
            && i + 1 < text.size()
            && text.token(i - 1).isCapitalised()
            && text.token(i + 1).isCapitalised();
    boolean two = !board.isFree(Math.max(0, i - 1)) && begins(i + 1);
    return between && token.isWord("and", "&", "-") && !two;
  }

  /** Of 'Velland's heated Senate race' and 'Velland's U.S. Senate seats' the Senate's name. */
  private boolean isApart(int i) {
    return !text.token(i).isCapitalised()
        || board.at(i).filter(name -> name.type() == EntityType.LOCATION).isPresent()
        || text.token(i).isWord("u.s.", "u.n.");
  }

  private boolean begins(int i) {
    return i < text.size() && board.at(i).filter(name -> name.tokens().start() == i).isPresent();
  }

  /** 'Northern League' of 'Velland's Northern League', but not 'Foreign Ministry', of any land. */
  private boolean isWholeAt(int i) {
    return begins(i)
        && board
            .at(i)
            .filter(name -> name.tokens().size() > 1)
            .filter(name -> WHOLE.contains(lemma(name.tokens().end() - 1)))
            .isPresent();
  }

  private String lemma(int i) {
    return Spelling.lower(text.token(i).lemma());
  }

  /** A capital at the start of a sentence shows nothing by itself. */
  private boolean mayStart(int i, int sentenceStart) {
    Token token = text.token(i);
    if (NounLexicon.isTitle(token.text()) && !board.isFree(i)) {
      return false;
    }
    return i > sentenceStart
        || !board.isFree(i)
        || token.hasTag("NNP")
        || gazetteer.isDemonym(Spelling.key(token.text()));
  }

  /** 'of Works', 'for Human Rights', behind the head. */
  private int right(int head) {
    int end = head + 1;
    int last = Math.min(text.sentenceOf(head).end(), head + LONGEST);
    boolean preposition = end < last && text.token(end).isWord("of", "for", "on");
    boolean dated = end + 1 < last && isDay(text.token(end + 1));
    if (!preposition || dated) {
      return end;
    }
    int i = end + 1;
    if (i < last && text.token(i).isWord("the")) {
      i++;
    }
    int capitals = i;
    boolean ofBody = begins(i) && i < last && board.at(i).orElseThrow().tokens().size() > 2;
    if (ofBody && head == text.sentenceOf(head).start()) {
      return end; // 'Staff for the Select Committee on Ports'
    }
    while (i < last
        && !(i > capitals && isSomebody(i))
        && (isCapital(i)
            || text.token(i).isWord("and", "&", "-") && isCapital(i + 1, last) && !begins(i + 1))) {
      i++;
    }
    while (i > capitals + 1
        && NounLexicon.isTitle(text.token(i - 1).text())
        && (!text.token(i - 1).isWord("general") || i < last && isPerson(i))) {
      i--;
    }
    i =
        i == capitals + 1
            ? new PlaceEvidence(text).behindOf(i, last, placeAt(i - 1), this::isPerson)
            : i;
    boolean person = i > capitals && isPerson(capitals);
    return i > capitals && !person ? i : head + 1;
  }

  private Optional<TokenRange> placeAt(int i) {
    return board.at(i).filter(name -> name.type() == EntityType.LOCATION).map(Name::tokens);
  }

  /** One word that the tagger knows for a person, or a given name and more. */
  private boolean isSomebody(int i) {
    return isPerson(i)
        && (board.at(i).orElseThrow().tokens().size() == 1 || gazetteer.isGivenName(text.token(i)));
  }

  private boolean isPerson(int i) {
    return board.at(i).filter(n -> n.type() == EntityType.PERSON).isPresent();
  }

  /** 'the court on Monday'. */
  static boolean isDay(Token token) {
    String key = Spelling.key(token.text());
    return WordClass.DAY.has(key) || WordClass.MONTH.has(key);
  }

  private boolean isCapital(int i) {
    return text.token(i).isCapitalised() && text.token(i).hasTag("NN", "JJ");
  }

  private boolean isCapital(int i, int last) {
    return i < last && isCapital(i);
  }

  /** The plain modifiers of a head that is named by what stands behind it. */
  private int modifiers(int head) {
    int first = head;
    int sentenceStart = text.sentenceOf(head).start();
    while (first > sentenceStart
        && first > head - 3
        && text.token(first - 1).hasTag("NN", "JJ")
        && board.isFree(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean hasCapital(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.token(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** 'a Velland court' is any court. */
  private boolean indefinite(int start) {
    return start > 0
        && sameSentence(start - 1, start)
        && WordClass.ANY_ONE.has(text.token(start - 1));
  }
}
