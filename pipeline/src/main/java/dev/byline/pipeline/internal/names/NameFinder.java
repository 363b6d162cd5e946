package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.bearers.WeighedNames;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.typing.NameParts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of an article: those of the named-entity tagger with their edges put right, institutions
 * and nationalities that it does not know, and every further occurrence of a name once found.
 */
public final class NameFinder {

  /** What looks like somebody's account and stands in a page's code. */
  private static final Set<String> STYLE_RULES =
      Set.of("@media", "@import", "@font-face", "@charset", "@keyframes", "@supports");

  private final Gazetteer gazetteer;
  private final AnnotatedText text;
  private final NameBoard board;

  private NameFinder(AnnotatedText text, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.board = new NameBoard(text);
  }

  /** The names in text order, not overlapping. */
  public static List<Name> find(AnnotatedText text, Gazetteer gazetteer) {
    NameFinder finder = new NameFinder(text, gazetteer);
    for (NamedSpan span : WeighedNames.of(text, gazetteer)) {
      finder.take(span);
    }
    finder.joinHyphenated();
    HeadlineNames.split(finder.board);
    finder.titled();
    PersonNameExtent.settle(finder.board, gazetteer);
    Map<String, EntityType> shown = NameTypeEvidence.settle(finder.board, gazetteer);
    InstitutionFinder.find(finder.board, gazetteer);
    IntroducedBodies.find(finder.board);
    BracketedNames.find(finder.board);
    Clipping.find(finder.board);
    finder.handles();
    new PeoplesNames(text, gazetteer, finder.board::isFree)
        .find()
        .forEach(name -> finder.board.put(name, EntityType.GROUP));
    new NameSpreader(finder.board, gazetteer, shown).spread();
    FamilyNames.find(finder.board);
    return finder.board.names();
  }

  private void take(NamedSpan span) {
    EntityType type =
        switch (span.type()) {
          case PERSON -> EntityType.PERSON;
          case ORGANIZATION -> EntityType.ORGANIZATION;
          case LOCATION -> EntityType.LOCATION;
          case MISC -> EntityType.GROUP;
        };
    if (type == EntityType.GROUP) {
      return;
    }
    int start = span.tokens().start();
    int end = span.tokens().end();
    while (start < end && isLeadingDebris(start, end, type)) {
      start++;
    }
    while (end > start && isTrailingDebris(end - 1)) {
      end--;
    }
    if (type == EntityType.PERSON && end > start) {
      NameParts parts = new NameParts(text);
      end = parts.withSuffix(parts.withParticles(end));
    }
    if (start < end && isName(start, end) && board.isFree(new TokenRange(start, end))) {
      put(start, end, type);
    }
  }

  /** One letter, a courtesy title or a party's adjective alone is no name. */
  private boolean isName(int start, int end) {
    String first = text.token(start).text();
    return end > start + 1
        || first.length() > 1
            && !NounLexicon.isCourtesyTitle(first)
            && !NounLexicon.isAffiliation(Spelling.lower(first));
  }

  /** 'High Court Justice Ana Vale' is no organisation: the person stands behind the title. */
  private void put(int start, int end, EntityType type) {
    if (type == EntityType.ORGANIZATION) {
      for (int i = end - 2; i > start; i--) {
        String word = text.token(i).text();
        boolean office = NounLexicon.isTitle(word) && text.token(i).isCapitalised();
        if (office && onlyNameWords(i + 1, end)) {
          board.put(new TokenRange(i + 1, end), EntityType.PERSON);
          if (NounLexicon.kindOf(text.token(i - 1)) == NounKind.ORGANIZATION) {
            board.put(new TokenRange(start, i), EntityType.ORGANIZATION);
          }
          return;
        }
      }
    }
    int person = type == EntityType.ORGANIZATION ? personBehindInstitution(start, end) : end;
    if (person < end) {
      board.put(new TokenRange(person, end), EntityType.PERSON);
    }
    board.put(new TokenRange(start, person), type);
  }

  /**
   * Where a person's name begins that was run together with the institution's in front of it: 'the
   * ferry company Norline Mara Ellison'. A given name must show it and a noun say what comes first.
   */
  private int personBehindInstitution(int start, int end) {
    boolean introduced =
        start > 0
            && text.token(start - 1).hasTag("NN")
            && !text.token(start - 1).isCapitalised()
            && NounLexicon.kindOf(text.token(start - 1)) == NounKind.ORGANIZATION;
    boolean given = end - start >= 3 && gazetteer.isGivenName(text.token(end - 2));
    return introduced && given && onlyNameWords(end - 2, end) ? end - 2 : end;
  }

  private boolean onlyNameWords(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isNameWord(i) || NounLexicon.kindOf(text.token(i)) == NounKind.ORGANIZATION) {
        return false;
      }
    }
    return end - start <= 3;
  }

  private boolean isLeadingDebris(int i, int end, EntityType type) {
    Token token = text.token(i);
    if (!Character.isLetterOrDigit(token.text().codePointAt(0)) && !token.text().startsWith("@")) {
      return true;
    }
    if (token.isWord("the", "a", "an")) {
      return true;
    }
    boolean called = i + 2 == end && isCivilOffice(i - 1) && !NounLexicon.isCourtesy(token.text());
    return type == EntityType.PERSON
        && i + 1 < end
        && NounLexicon.isTitle(token.text())
        && (!called || token.text().endsWith("."));
  }

  /** 'Minister' of 'Minister Gen Vale', who is no general. */
  private boolean isCivilOffice(int i) {
    return i >= 0
        && text.token(i).isCapitalised()
        && text.token(i).isWord("minister", "premier", "senator", "mayor", "governor");
  }

  private boolean isTrailingDebris(int i) {
    Token token = text.token(i);
    if (token.hasTag("POS") || token.isWord("'s", "’s", "´s", "'", "’")) {
      return true;
    }
    return !Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  /** 'Long', '-', 'Bailey': the tokenizer splits what is one word. */
  private void joinHyphenated() {
    Set<String> alone = standingAlone();
    for (int i = 1; i + 1 < text.size(); i++) {
      if (!text.token(i).isWord("-", "‑") || !glued(i - 1) || !glued(i) || !board.isFree(i)) {
        continue;
      }
      var left = board.at(i - 1);
      var right = board.at(i + 1);
      // 'Ana Vale (R-Velland)'
      boolean code =
          i > 1
              && text.token(i - 2).isWord("(", "-LRB-")
              && text.token(i - 1).isWord("d", "r", "i");
      if (left.isEmpty() && right.isEmpty() || code) {
        continue;
      }
      boolean person =
          left.or(() -> right).filter(name -> name.type() == EntityType.PERSON).isPresent();
      boolean same =
          left.isPresent() && right.isPresent() && left.get().type() == right.get().type()
              || left.isPresent() && right.isEmpty() && text.token(i + 1).hasTag("NNP");
      boolean place = same && left.get().type() == EntityType.LOCATION;
      // 'the Vale-Karel duel' is of two
      boolean two =
          isOneWord(left)
              && isOneWord(right)
              && alone.contains(text.token(i - 1).text())
              && alone.contains(text.token(i + 1).text());
      boolean bothCapitals = text.token(i - 1).isCapitalised() && text.token(i + 1).isCapitalised();
      boolean outlets =
          same && left.get().tokens().size() > 1 && right.map(r -> r.tokens().size()).orElse(0) > 1;
      if (bothCapitals && !place && !two && !outlets && (person || same)) {
        int start = left.map(name -> name.tokens().start()).orElse(i - 1);
        int end = right.map(name -> name.tokens().end()).orElse(i + 2);
        board.put(
            new TokenRange(start, end), person ? EntityType.PERSON : left.orElseThrow().type());
      }
    }
  }

  /** The last words of names that no hyphen joins to anything. */
  private Set<String> standingAlone() {
    return board.names().stream()
        .map(Name::tokens)
        .filter(name -> !isHyphenated(name))
        .map(name -> text.token(name.end() - 1).text())
        .collect(Collectors.toSet());
  }

  private boolean isOneWord(Optional<Name> name) {
    return name.filter(found -> found.tokens().size() == 1).isPresent();
  }

  private boolean isHyphenated(TokenRange name) {
    return name.start() > 0 && text.token(name.start() - 1).isWord("-")
        || name.end() < text.size() && text.token(name.end()).isWord("-")
        || text.tokens(name).stream().anyMatch(token -> token.isWord("-"));
  }

  private boolean glued(int i) {
    return text.token(i).span().end() == text.token(i + 1).span().start();
  }

  /** A courtesy title stands before a person, whatever the tagger thinks. */
  private void titled() {
    for (int i = 0; i + 1 < text.size(); i++) {
      Token token = text.token(i);
      if (!token.isCapitalised()
          || !token.text().endsWith(".") && !token.isWord("mr", "mrs", "ms", "dr", "sir", "lord")
          || !NounLexicon.isTitle(token.text())
          || token.isWord("st.")
          || gazetteer.isCountry(Spelling.key(text.token(i + 1).text()))) {
        continue;
      }
      int end = i + 1;
      int last = text.sentenceOf(i).end();
      while (end < last && end < i + 5 && isNameWord(end)) {
        end++;
      }
      if (end > i + 1 && !isPersonThroughout(i + 1, end)) {
        board.put(new TokenRange(i + 1, end), EntityType.PERSON);
      }
    }
  }

  private boolean isNameWord(int i) {
    Token token = text.token(i);
    return token.isCapitalised() && token.hasTag("NNP") && !NounLexicon.isTitle(token.text());
  }

  private boolean isPersonThroughout(int start, int end) {
    return board
        .at(start)
        .filter(name -> name.type() == EntityType.PERSON && name.tokens().end() >= end)
        .isPresent();
  }

  private void handles() {
    Set<String> bodies =
        board.names().stream()
            .filter(name -> name.type() == EntityType.ORGANIZATION)
            .map(name -> "@" + String.join("", Spelling.of(text, name.tokens())))
            .collect(Collectors.toSet());
    for (Token token : text.tokens()) {
      boolean body = bodies.contains(Spelling.key(token.text()).replaceFirst("^@the", "@"));
      if (token.text().length() > 2
          && token.text().startsWith("@")
          && !STYLE_RULES.contains(token.text())
          && (board.isFree(token.index()) || body)) {
        board.put(
            new TokenRange(token.index(), token.index() + 1),
            body ? EntityType.ORGANIZATION : EntityType.PERSON);
      }
    }
  }
}
