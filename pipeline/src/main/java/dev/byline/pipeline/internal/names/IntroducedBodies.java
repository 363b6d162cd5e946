package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.typing.NameParts;

/**
 * Bodies that nobody has heard of, by the words around their names: 'an analyst at Norline', 'the
 * parcel firm Norline', 'Shelter From Rain, a charity'.
 */
record IntroducedBodies(AnnotatedText text, NameBoard board) {

  static void find(NameBoard board) {
    IntroducedBodies bodies = new IntroducedBodies(board.text(), board);
    for (int i = 0; i < board.text().size(); i++) {
      bodies.employer(i);
      bodies.introduced(i);
      bodies.described(i);
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
    while (end < last
        && board.isFree(end)
        && text.token(end).isCapitalised()
        && text.token(end).hasTag("NN")) {
      end++;
    }
    boolean goesOn = end < last && (!board.isFree(end) || text.token(end).hasTag("NN"));
    boolean day = end > noun + 1 && InstitutionFinder.isDay(text.token(noun + 1));
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
    if (start < comma && text.token(start).hasTag("CC")) {
      start++;
    }
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
    if (comma > start
        && name
        && whole
        && described
        && !InstitutionFinder.isDay(text.token(comma - 1))) {
      board.put(new TokenRange(start, comma), EntityType.ORGANIZATION);
    }
  }

  private boolean isTitleCase(int i) {
    return text.token(i).isCapitalised() && Character.isLetter(text.token(i).text().charAt(0));
  }
}
