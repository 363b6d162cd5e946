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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the names of people begin and end. The tagger runs offices into them ('Minister for Ports
 * Ana Vale'), and leaves out given names that it has not seen or that are words ('Blessing Vale',
 * 'April Vale') and the place of a peer ('Lord Vale of Karel').
 */
record PersonNameExtent(
    AnnotatedText text,
    NameBoard board,
    Gazetteer gazetteer,
    NameParts parts,
    Set<String> fullNames,
    Set<String> words) {

  /** In tokens, with its brackets. */
  private static final int LONGEST_DISTRICT = 5;

  static void settle(NameBoard board, Gazetteer gazetteer) {
    PersonNameExtent extent =
        new PersonNameExtent(
            board.text(),
            board,
            gazetteer,
            new NameParts(board.text()),
            new HashSet<>(),
            new HashSet<>());
    extent.know();
    for (Name name : board.names()) {
      if (name.type() == EntityType.PERSON) {
        extent.settle(name.tokens());
      }
    }
    extent.initials();
    board.names().forEach(extent::withoutDistrict);
  }

  /** The surnames of who has a known first name, and all words as they are spelled. */
  private void know() {
    text.tokens().forEach(token -> words.add(token.text()));
    for (Name name : board.names()) {
      TokenRange tokens = name.tokens();
      if (name.type() == EntityType.PERSON && tokens.size() > 1 && isGiven(tokens.start())) {
        fullNames.add(surnameKey(tokens));
      }
    }
  }

  private String surnameKey(TokenRange name) {
    return Spelling.key(text.token(name.end() - 1).text());
  }

  /**
   * 'Young Vale supporters' first in a sentence, where Ana Vale and 'young' people are known; of a
   * headline 'Sees Vale'.
   */
  private TokenRange withoutFirstWord(TokenRange name) {
    int first = name.start();
    boolean opens = first == text.sentenceOf(first).start();
    boolean ordinary =
        opens && isOrdinary(first) && fullNames.contains(surnameKey(name))
            || text.token(first).isCapitalised() && text.token(first).tag().equals("VBZ");
    return name.size() == 2 && !isGiven(first) && ordinary
        ? new TokenRange(first + 1, name.end())
        : name;
  }

  /** A word that the article has in small letters, too. */
  private boolean isOrdinary(int i) {
    String word = Spelling.lower(text.token(i).text());
    return text.token(i).isWord("absent", "unlike", "top")
        || !WordClass.NAME_PARTICLE.has(word) && words.contains(word);
  }

  private void settle(TokenRange name) {
    int end = parts.withoutHonours(name.start(), parts.withoutCry(name));
    int start = withoutOffice(parts.behindCourtesy(name.start(), end), end);
    if (start > name.start() && start == end - 1 && text.token(start - 1).isWord("of")) {
      place(start, end);
      return;
    }
    TokenRange alone = new TokenRange(start, end);
    TokenRange given = parts.isSurname(alone) ? withGivenName(alone) : withFirst(alone);
    TokenRange whole = withPlace(given.size() == 1 ? withSurname(given) : given);
    whole = withoutFirstWord(whole);
    if (parts.isLabelled(whole)) {
      whole = new TokenRange(whole.start() - 1, whole.end());
    }
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

  /** 'DCP (Traffic) Ana Vale': an office and its district, and then who holds it. */
  private void withoutDistrict(Name holder) {
    int close = holder.tokens().start() - 1;
    int first =
        Math.max(text.sentenceOf(holder.tokens().start()).start(), close - LONGEST_DISTRICT);
    int office = parts.opening(close, first) - 1;
    if (office < 0 || holder.type() != EntityType.PERSON) {
      return;
    }
    board.at(office).filter(name -> parts.holdsOffice(name.tokens())).ifPresent(board::remove);
    if (parts.isShouted(office) && text.token(office).text().length() > 1) {
      everywhere(text.token(office).text());
    }
  }

  /** What an office is here it is in 'the DCP said', too. */
  private void everywhere(String office) {
    board.names().stream()
        .filter(name -> text.words(name.tokens()).equals(office))
        .forEach(board::remove);
  }

  /** 'K. Karel', 'Ní Karel': what stands in front makes a name of a word that nobody knows. */
  private void initials() {
    for (int i = 0; i + 1 < text.size(); i++) {
      String word = text.token(i).text();
      boolean initial =
          word.length() == 2
              && word.charAt(1) == '.'
              && Character.isUpperCase(word.charAt(0))
              && text.token(i).sentence() == text.token(i + 1).sentence();
      if ((initial || parts.isParticle(i))
          && board.isFree(i)
          && board.isFree(i + 1)
          && mayBeNamePart(i + 1)
          && text.token(i + 1).hasTag("NNP")
          && (i == 0 || !initial || !text.token(i - 1).isCapitalised())) {
        TokenRange name = new TokenRange(i, i + 2);
        board.put(initial ? name : withGivenName(name), EntityType.PERSON);
      }
    }
  }

  /** 'Minister for Ports and Fisheries Ana Vale', 'Volunteer Ana Vale'. */
  private int withoutOffice(int start, int end) {
    int from = start;
    // The title itself may be cut off already: 'for Ports and Fisheries Ana Vale'.
    boolean office = parts.denotesPerson(start) || text.token(start).isWord("of", "for");
    for (int i = start; i < end - 1 && office; i++) {
      if (text.token(i).isWord("of", "for", "and", "&", "to")) {
        from = i + 1;
      }
    }
    if (from > start) {
      return givenName(from, end);
    }
    while (from < end - 2 && isWork(from) && !isGiven(from)) {
      from++;
    }
    return from;
  }

  /**
   * 'Volunteer', 'Scaffolder' before a given name, or first in a sentence before a name in full.
   */
  private boolean isWork(int i) {
    boolean first = i == text.sentenceOf(i).start() && text.token(i + 1).text().length() > 2;
    return !text.token(i + 1).hasTag("``")
        && (parts.denotesPerson(i)
            || parts.isOccupation(Spelling.key(text.token(i).text())) && (first || isGiven(i + 1)));
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

  private boolean isGiven(int i) {
    return gazetteer.isGivenName(text.token(i));
  }

  /** 'Blessing Vale': the word before a surname that has a capital without need. */
  private TokenRange withGivenName(TokenRange surname) {
    int given = surname.start() - 1;
    int sentence = text.sentenceOf(surname.start()).start();
    boolean onlyGiven =
        surname.size() == 1 && isGiven(surname.start()) && !(given >= sentence && isGiven(given));
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
    if (parts.isHeadline(i)) {
      return false;
    }
    if (initial) {
      return token.hasTag("NNP") && !parts.isOccupation(key);
    }
    boolean date =
        WordClass.DAY.has(key)
            || WordClass.MONTH.has(key)
                && text.token(i - 1).hasTag("IN", "JJ", "CD", "DT", "RB", ",");
    return !date || parts.isCalled(i);
  }

  /** 'President Anto Ivo Vale', of whom the tagger saw two words; not 'Miss Velland Ana Vale'. */
  private TokenRange withFirst(TokenRange name) {
    int first = name.start() - 1;
    if (first <= text.sentenceOf(name.start()).start()
        || !board.isFree(first)
        || !text.token(first).hasTag("NNP")
        || text.token(first).isWord("elect", "designate", "emeritus", "emerita", "tempore")
        || !mayBeNamePart(first)
        || !mayBeGiven(first, false)) {
      return name;
    }
    Token title = text.token(first - 1);
    boolean titled =
        title.isCapitalised() && NounLexicon.isTitle(title.text()) && !title.isWord("miss");
    return titled ? new TokenRange(first, name.end()) : name;
  }

  private boolean mayBeNamePart(int i) {
    Token token = text.token(i);
    String key = Spelling.key(token.text());
    return token.isCapitalised()
        && key.length() > 1
        && !parts.isShouted(i)
        && token.hasTag("NN", "JJ", "VB", "RB", "UH")
        && !token.tag().equals("NNS")
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
            && !parts.isHeadline(next);
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
