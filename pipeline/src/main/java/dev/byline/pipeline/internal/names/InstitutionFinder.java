package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.NameParts;

/**
 * Institutions by their head noun: 'the Vellish state border committee', 'Velland's defence
 * ministry', 'Ministry of Works'. The taggers know few of them.
 */
record InstitutionFinder(AnnotatedText text, NameBoard board, Gazetteer gazetteer) {

  private static final int LONGEST = 8;

  static void find(NameBoard board, Gazetteer gazetteer) {
    InstitutionFinder institutions = new InstitutionFinder(board.text(), board, gazetteer);
    for (int i = 0; i < board.text().size(); i++) {
      institutions.at(i);
      institutions.employer(i);
      institutions.introduced(i);
      institutions.described(i);
    }
  }

  /** Norline of 'an analyst at Norline': a place of work, though nobody has heard of it. */
  private void employer(int at) {
    TokenRange sentence = text.sentenceOf(at);
    if (!text.token(at).isWord("at")
        || at == sentence.start()
        || !text.token(at - 1).hasTag("NN")
        || NounLexicon.kindOf(text.token(at - 1)) != NounKind.PERSON) {
      return;
    }
    int end = at + 1;
    while (end < sentence.end()
        && board.isFree(end)
        && text.token(end).hasTag("NNP")
        && text.token(end).isCapitalised()) {
      end++;
    }
    boolean goesOn =
        end < sentence.end() && (!board.isFree(end) || text.token(end).hasTag("NN", "POS", "CC"));
    if (end > at + 1 && !goesOn) {
      board.put(new TokenRange(at + 1, end), EntityType.ORGANIZATION);
    }
  }

  /** Norline of 'the parcel firm Norline', of which no tagger has heard. */
  private void introduced(int noun) {
    int end = noun + 1;
    int last = text.sentenceOf(noun).end();
    if (!text.token(noun).tag().equals("NN")
        || text.token(noun).isCapitalised()
        || NounLexicon.kindOf(text.token(noun)) != NounKind.ORGANIZATION
            && !NounLexicon.isMaker(text.token(noun))) {
      return;
    }
    while (end < last && board.isFree(end) && isCapital(end) && text.token(end).hasTag("NN")) {
      end++;
    }
    boolean goesOn = end < last && (!board.isFree(end) || text.token(end).hasTag("NN"));
    boolean day = end > noun + 1 && isDay(text.token(noun + 1));
    if (end > noun + 1 && !goesOn && !day) {
      board.put(new TokenRange(noun + 1, end), EntityType.ORGANIZATION);
    }
  }

  /** 'Shelter From Rain, a charity that': capitals throughout, and what bears them behind. */
  private void described(int comma) {
    TokenRange sentence = text.sentenceOf(comma);
    if (!text.token(comma).isWord(",")
        || comma + 2 >= sentence.end()
        || !text.token(comma + 1).isWord("a", "an", "the")
        || !new NameParts(text).isBody(comma + 2, sentence.end())) {
      return;
    }
    int start = comma;
    while (start > sentence.start() && board.isFree(start - 1) && isTitleCase(start - 1)) {
      start--;
    }
    boolean whole = start == sentence.start() || !text.token(start - 1).isCapitalised();
    // 'the river body,' is said of a name, 'the council said' is a clause
    int behind = new NameParts(text).described(comma + 2, sentence.end() - 1);
    boolean closed = text.token(behind).isWord(",");
    boolean any = text.token(comma + 1).isWord("a", "an");
    // a clause may begin behind 'On Tuesday,' and 'Yesterday,'
    boolean name =
        comma - start > 1
            ? !text.token(start).hasTag("IN")
            : any && start > sentence.start() && text.token(start - 1).isWord("by", "of");
    boolean described = any || start == sentence.start() && closed;
    if (comma > start && name && whole && described && !isDay(text.token(comma - 1))) {
      board.put(new TokenRange(start, comma), EntityType.ORGANIZATION);
    }
  }

  private boolean isTitleCase(int i) {
    return text.token(i).isCapitalised() && Character.isLetter(text.token(i).text().charAt(0));
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
    if (isInside(head)) {
      extend(head);
      return;
    }
    int start = left(head);
    int end = right(head);
    boolean named = start < head && hasCapital(start, head) || end > head + 1;
    if (end > head + 1 && start == head && !capital) {
      start = modifiers(head);
    }
    if (named && !indefinite(start)) {
      board.put(new TokenRange(start, end), EntityType.ORGANIZATION);
    }
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
      boolean person = board.at(i).filter(n -> n.type() == EntityType.PERSON).isPresent();
      if (person
          || !modifies(i)
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

  private boolean modifies(int i) {
    Token token = text.token(i);
    if (token.hasTag("NN", "JJ") && !token.tag().equals("NNS")) {
      return true;
    }
    if (token.hasTag("POS")) {
      return i > 0 && board.at(i - 1).filter(n -> n.type() == EntityType.LOCATION).isPresent();
    }
    boolean between =
        i > 0
            && i + 1 < text.size()
            && text.token(i - 1).isCapitalised()
            && text.token(i + 1).isCapitalised();
    return between && token.isWord("and", "&", "-");
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
    while (i < last
        && (isCapital(i) || text.token(i).isWord("and", "&", "-") && isCapital(i + 1, last))) {
      i++;
    }
    boolean person =
        i > capitals && board.at(capitals).filter(n -> n.type() == EntityType.PERSON).isPresent();
    return i > capitals && !person ? i : head + 1;
  }

  /** 'the court on Monday'. */
  private static boolean isDay(Token token) {
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
