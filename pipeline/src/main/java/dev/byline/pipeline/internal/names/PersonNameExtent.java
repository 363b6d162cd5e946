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
import java.util.List;
import java.util.Optional;

/**
 * Where the names of people begin and end. The tagger runs offices into them ('Minister for Ports
 * Ana Vale'), and leaves out given names that it has not seen or that are words ('Blessing Vale',
 * 'April Vale') and the place of a peer ('Lord Vale of Karel').
 */
record PersonNameExtent(AnnotatedText text, NameBoard board, Gazetteer gazetteer) {

  /** How words for somebody's work end. */
  private static final List<String> OCCUPATIONS = List.of("er", "or", "ist", "ian", "man");

  static void settle(NameBoard board, Gazetteer gazetteer) {
    PersonNameExtent extent = new PersonNameExtent(board.text(), board, gazetteer);
    for (Name name : board.names()) {
      if (name.type() == EntityType.PERSON) {
        extent.settle(name.tokens());
      } else if (name.type() == EntityType.ORGANIZATION) {
        extent.withoutBearer(name.tokens());
      }
    }
    extent.initials();
  }

  private void settle(TokenRange name) {
    int end = withoutCry(name);
    int start = withoutOffice(name.start(), end);
    if (start > name.start() && start == end - 1 && text.token(start - 1).isWord("of")) {
      place(start, end);
      return;
    }
    TokenRange alone = new TokenRange(start, end);
    TokenRange given = alone.size() == 1 ? withGivenName(alone) : alone;
    TokenRange whole = withPlace(given.size() == 1 ? withSurname(given) : given);
    if (!whole.equals(name)) {
      board.at(name.start()).ifPresent(board::remove);
      board.put(whole, EntityType.PERSON);
    }
  }

  /** 'Bishop of Karel': nobody is named. */
  private void place(int start, int end) {
    board.at(start).ifPresent(board::remove);
    board.put(new TokenRange(start, end), EntityType.LOCATION);
  }

  /** 'Bishop of Karel' is no organisation either. */
  private void withoutBearer(TokenRange name) {
    boolean bearer =
        name.size() == 3
            && NounLexicon.isTitle(text.token(name.start()).text())
            && denotesPerson(name.start())
            && text.token(name.start() + 1).isWord("of");
    if (bearer) {
      place(name.end() - 1, name.end());
    }
  }

  /** 'K. Karel': an initial in front makes a name of a word that nobody knows. */
  private void initials() {
    for (int i = 0; i + 1 < text.size(); i++) {
      String word = text.token(i).text();
      boolean initial =
          word.length() == 2
              && word.charAt(1) == '.'
              && Character.isUpperCase(word.charAt(0))
              && text.token(i).sentence() == text.token(i + 1).sentence();
      if (initial
          && board.isFree(i)
          && board.isFree(i + 1)
          && mayBeNamePart(i + 1)
          && text.token(i + 1).hasTag("NNP")
          && (i == 0 || !text.token(i - 1).isCapitalised())) {
        board.put(new TokenRange(i, i + 2), EntityType.PERSON);
      }
    }
  }

  /** 'ANA VALE SAID': where all is in capitals, the verb as well. */
  private int withoutCry(TokenRange name) {
    int end = name.end();
    while (end > name.start() + 1
        && isShouted(end - 1)
        && isShouted(name.start())
        && (text.token(end - 1).hasTag("VB")
            || text.token(end - 1).isWord("said", "says", "told", "on", "and"))) {
      end--;
    }
    return end;
  }

  private boolean isShouted(int i) {
    return Spelling.isAllCaps(text.token(i).text());
  }

  /** 'Minister for Ports and Fisheries Ana Vale', 'Volunteer Ana Vale'. */
  private int withoutOffice(int start, int end) {
    int from = start;
    // The title itself may be cut off already: 'for Ports and Fisheries Ana Vale'.
    boolean office = denotesPerson(start) || text.token(start).isWord("of", "for");
    for (int i = start; i < end - 1 && office; i++) {
      if (text.token(i).isWord("of", "for", "and", "&", "to")) {
        from = i + 1;
      }
    }
    if (from > start) {
      return givenName(from, end);
    }
    while (from < end - 2 && denotesPerson(from) && !isGiven(from)) {
      from++;
    }
    return from;
  }

  /** The last two words, or from the given name on that stands before them. */
  private int givenName(int from, int end) {
    for (int i = from; i < end - 2; i++) {
      if (isGiven(i)) {
        return i;
      }
    }
    return Math.max(from, end - 2);
  }

  private boolean denotesPerson(int i) {
    Token token = text.token(i);
    return NounLexicon.isTitle(token.text()) || NounLexicon.kindOf(token) == NounKind.PERSON;
  }

  private boolean isGiven(int i) {
    return gazetteer.isGivenName(Spelling.key(text.token(i).text()));
  }

  /** 'Blessing Vale': the word before a surname that has a capital without need. */
  private TokenRange withGivenName(TokenRange surname) {
    int given = surname.start() - 1;
    int sentence = text.sentenceOf(surname.start()).start();
    boolean onlyGiven = isGiven(surname.start()) && !(given >= sentence && isGiven(given));
    if (given < sentence || onlyGiven || !mayBeNamePart(given)) {
      return surname;
    }
    boolean place =
        board
            .at(given)
            .filter(name -> name.tokens().size() == 1 && isGiven(given))
            .filter(name -> name.type() != EntityType.PERSON)
            .isPresent();
    boolean free = board.isFree(given) && mayBeGiven(given, given == sentence);
    return place || free ? new TokenRange(given, surname.end()) : surname;
  }

  /** A capital at the start of a sentence, or of every word in a headline, shows nothing. */
  private boolean mayBeGiven(int i, boolean initial) {
    Token token = text.token(i);
    String key = Spelling.key(token.text());
    if (isHeadline(i)) {
      return false;
    }
    if (initial) {
      return token.hasTag("NNP") && !isOccupation(key);
    }
    boolean date =
        WordClass.DAY.has(key)
            || WordClass.MONTH.has(key)
                && text.token(i - 1).hasTag("IN", "JJ", "CD", "DT", "RB", ",");
    return !date;
  }

  /** 'Winemaker Vale': a word formed like one for somebody's work. */
  private static boolean isOccupation(String key) {
    return key.length() > 5 && OCCUPATIONS.stream().anyMatch(key::endsWith);
  }

  private boolean isHeadline(int i) {
    TokenRange sentence = text.sentenceOf(i);
    for (int k = sentence.start(); k < sentence.end(); k++) {
      Token token = text.token(k);
      if (token.text().length() > 3 && Character.isLowerCase(token.text().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeNamePart(int i) {
    Token token = text.token(i);
    String key = Spelling.key(token.text());
    return token.isCapitalised()
        && key.length() > 1
        && !isShouted(i)
        && token.hasTag("NN", "JJ", "VB", "RB", "UH")
        && !NounLexicon.isTitle(token.text())
        && NounLexicon.kindOf(token) == NounKind.OTHER
        && !NounLexicon.isAffiliation(key)
        && !gazetteer.isDemonym(key);
  }

  /** 'Ines Vale' where only the given name was seen. */
  private TokenRange withSurname(TokenRange given) {
    int next = given.end();
    boolean goesOn =
        isGiven(given.start())
            && next < text.sentenceOf(given.start()).end()
            && board.isFree(next)
            && text.token(next).hasTag("NNP")
            && mayBeNamePart(next)
            && !WordClass.DAY.has(Spelling.key(text.token(next).text()))
            && !WordClass.MONTH.has(Spelling.key(text.token(next).text()))
            && !isHeadline(next);
    return goesOn ? new TokenRange(given.start(), next + 1) : given;
  }

  /** 'Lord Vale of Karel'. */
  private TokenRange withPlace(TokenRange name) {
    int before = name.start() - 1;
    int of = name.end();
    boolean peer =
        before >= text.sentenceOf(name.start()).start()
            && WordClass.PEER.has(Spelling.lower(text.token(before).text()));
    if (!peer
        || of + 1 >= text.sentenceOf(name.start()).end()
        || !text.token(of).isWord("of")
        || !text.token(of + 1).isCapitalised()) {
      return name;
    }
    Optional<Name> place = board.at(of + 1);
    return new TokenRange(name.start(), place.map(found -> found.tokens().end()).orElse(of + 2));
  }
}
