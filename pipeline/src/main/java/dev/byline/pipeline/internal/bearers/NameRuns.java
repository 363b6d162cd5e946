package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.NameParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of words that have the shape of a person's name in full: 'Ivo Karel', 'Ana Vale i Karel',
 * 'Karel Seung-woo'. Offices in front are left off. Headlines and words in capitals show no shape.
 */
record NameRuns(AnnotatedText text, Gazetteer gazetteer, NameParts parts) {

  /** In tokens. */
  private static final int LONGEST = 7;

  /** Between two surnames, and no word that is listed among the particles. */
  private static final Set<String> AND = Set.of("i", "e");

  /** The rows in text order. */
  List<TokenRange> find() {
    List<TokenRange> runs = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      TokenRange run = runAt(i);
      if (run.size() > 1 && isNameLike(run) && !isOfFirm(run)) {
        runs.add(run);
      }
      i = Math.max(i + 1, run.end());
    }
    return runs;
  }

  /** Whether a word stands by itself, not in a row of capitals; 'Mr Karel' does. */
  static boolean isAlone(AnnotatedText text, int i) {
    TokenRange sentence = text.sentenceOf(i);
    boolean before =
        i > sentence.start()
            && text.token(i - 1).isCapitalised()
            && !NounLexicon.isTitle(text.token(i - 1).text());
    boolean behind = i + 1 < sentence.end() && text.token(i + 1).isCapitalised();
    return !before
        && !behind
        && !(i > sentence.start() && joins(text.token(i - 1)))
        && !(i + 1 < sentence.end() && joins(text.token(i + 1)));
  }

  private static boolean joins(Token token) {
    return token.isWord("-", "‑", "&");
  }

  private TokenRange runAt(int start) {
    TokenRange sentence = text.sentenceOf(start);
    if (!mayBegin(start, sentence)) {
      return new TokenRange(start, start);
    }
    return new TokenRange(start, endOf(start, sentence.end()));
  }

  /** Behind the row that begins with a word. */
  int endOf(int start, int sentenceEnd) {
    int last = Math.min(sentenceEnd, start + LONGEST);
    int end = start + 1;
    int next = goOn(end, last);
    while (next > end) {
      end = next;
      next = goOn(end, last);
    }
    return end;
  }

  /** Behind the word, the hyphen with its word, or the particles with theirs; else the same. */
  private int goOn(int at, int last) {
    if (at >= last) {
      return at;
    }
    if (isGluedHyphen(at, last)) {
      return at + 2;
    }
    if (isLaterPart(at)) {
      return at + 1;
    }
    int word = at;
    while (word < last && word < at + 3 && isParticle(word)) {
      word++;
    }
    if (word == at && isSlashed(at, last)) {
      word = at + 3;
    }
    if (word > at && isGluedHyphen(word, last)) {
      return word + 2;
    }
    return word > at && word < last && isLaterPart(word) ? word + 1 : at;
  }

  /** 'a/l' of 'Ivo a/l Karel', son of Karel. */
  private boolean isSlashed(int at, int last) {
    return at + 2 < last
        && text.token(at).isWord("a", "s", "d")
        && text.token(at + 1).isWord("/")
        && text.token(at + 2).isWord("l", "p", "o");
  }

  /** Behind the first word, which may be a verb or any word, surnames look like nouns. */
  private boolean isLaterPart(int i) {
    return isNamePart(i) && text.token(i).hasTag("NN", "JJ", "FW");
  }

  private boolean isGluedHyphen(int at, int last) {
    return at + 1 < last
        && text.token(at).isWord("-", "‑")
        && text.token(at - 1).span().end() == text.token(at).span().start()
        && text.token(at).span().end() == text.token(at + 1).span().start()
        && Character.isLetter(text.token(at + 1).text().codePointAt(0));
  }

  /** Whether a small word stands between the parts of a name. */
  boolean isParticle(int i) {
    String word = text.token(i).text();
    return WordClass.NAME_PARTICLE.has(word) || AND.contains(word);
  }

  /** In 'Det Con' the second is no name. */
  private boolean mayBegin(int i, TokenRange sentence) {
    if (!isNamePart(i)) {
      return false;
    }
    Token token = text.token(i);
    boolean goesOn =
        i > sentence.start()
            && text.token(i - 1).isCapitalised()
            && !parts.denotesPerson(i - 1)
            && !text.token(i - 1).hasTag("DT", "IN", "CC", "RB", "PRP");
    boolean first = i == sentence.start() || text.token(i - 1).hasTag("``");
    boolean rank = i > sentence.start() && token.isWord("con") && parts.denotesPerson(i - 1);
    return !goesOn
        && !rank
        && (!first || token.hasTag("NNP") || isGiven(i))
        && !gazetteer.isDemonym(Spelling.key(token.text()))
        && !parts.isHeadline(i);
  }

  boolean isGiven(int i) {
    return gazetteer.isGivenName(text.token(i));
  }

  private boolean isNamePart(int i) {
    Token token = text.token(i);
    String word = token.text();
    return token.isCapitalised()
        && word.length() > 1
        && (isInitial(i) || !parts.isShouted(i) && !word.endsWith("."))
        && token.hasTag("NN", "JJ", "VB", "MD", "RB", "FW", "UH")
        && !parts.denotesPerson(i)
        && (!WordClass.DAY.has(Spelling.key(word)) || parts.isCalled(i) || isApposed(i));
  }

  /** 'the secretary, Sunday Karel,'. */
  private boolean isApposed(int i) {
    TokenRange sentence = text.sentenceOf(i);
    return i - 1 > sentence.start()
        && i + 2 < sentence.end()
        && text.token(i - 1).isWord(",")
        && parts.isCalled(i - 1)
        && text.token(i + 1).isCapitalised()
        && text.token(i + 2).isWord(",");
  }

  private boolean isInitial(int i) {
    String word = text.token(i).text();
    return word.length() == 2 && word.charAt(1) == '.';
  }

  /** 'Ivo Karel' of 'Ivo Karel & Sons'. */
  private boolean isOfFirm(TokenRange run) {
    return run.end() < text.sentenceOf(run.start()).end() && text.token(run.end()).isWord("&");
  }

  /** No word of it says that it is an institution or a place. */
  private boolean isNameLike(TokenRange run) {
    for (int i = run.start(); i < run.end(); i++) {
      String key = Spelling.key(text.token(i).text());
      NounKind kind = NounLexicon.kindOf(text.token(i));
      if (kind == NounKind.ORGANIZATION
          || kind == NounKind.PLACE
          || WordClass.FIRM.has(key)
          || WordClass.COMPANY_ENDING.has(key)
          || WordClass.FACILITY.has(key)
          || WordClass.THING.has(key)
          || gazetteer.isCountry(key) && !(i == run.start() && isGiven(i))) {
        return false;
      }
    }
    return !isInitial(run.end() - 1)
        && (!text.token(run.end() - 1).tag().endsWith("S") || isGiven(run.start()))
        && !PlaceNames.has(Spelling.joined(text, run))
        && !PlaceNames.has(Spelling.key(text.token(run.end() - 1).text()));
  }
}
