package dev.byline.pipeline.internal.edges;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.FirmEvidence;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.HashSet;
import java.util.Set;

/**
 * People in full whom the tagger took for a body or a place: 'a former Ana Karel aide', where the
 * article has 'Karel' alone for somebody; 'Velland Republican Ana Karel'; 'General Karel'.
 */
record PeopleAmongBodies(
    AnnotatedText text,
    Gazetteer gazetteer,
    TaggedNames tagged,
    Set<String> alone,
    Set<String> full,
    Set<String> surnames) {

  /** What names of places on maps end in. */
  private static final Set<String> ON_MAPS = WordLists.ofKind("places-by-name.txt", "on-maps");

  private static final Set<String> NAMED_FOR = WordLists.ofKind("bodies.txt", "named-for");

  PeopleAmongBodies(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {
    this(text, gazetteer, tagged, new HashSet<>(), new HashSet<>(), new HashSet<>());
  }

  /** Makes them somebody's. */
  void settle() {
    know();
    Set<String> people = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (NamedSpan name : tagged.names()) {
      if (name.type() != NamedSpan.Type.PERSON && isFullName(name.tokens())) {
        (isSomebody(name) ? people : others).add(key(name.tokens()));
      }
    }
    people.removeAll(others);
    for (NamedSpan name : tagged.names()) {
      if (name.type() != NamedSpan.Type.PERSON && people.contains(key(name.tokens()))) {
        tagged.put(name.tokens(), NamedSpan.Type.PERSON);
      } else if (name.type() == NamedSpan.Type.ORGANIZATION) {
        behindOffice(name);
      }
    }
  }

  /** By the words of their names, the people whom the tagger knows. */
  private void know() {
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.PERSON) {
        TokenRange words = name.tokens();
        (words.size() == 1 ? alone : full).add(key(words));
        if (words.size() > 1) {
          surnames.add(key(words.end() - 1));
        }
      }
    }
  }

  private String key(TokenRange words) {
    return Spelling.joined(text, words);
  }

  private String key(int i) {
    return Spelling.key(text.token(i).text());
  }

  private boolean isGiven(int i) {
    return gazetteer.isGivenName(text.token(i)) && !isPlace(key(i));
  }

  private boolean isPlace(String key) {
    return gazetteer.isPlace(key);
  }

  /**
   * A given name and a word that neither bodies nor places end in; or who is called by the last.
   */
  private boolean isFullName(TokenRange words) {
    int last = words.end() - 1;
    boolean shape =
        words.size() == 2 && isWord(words.start()) && isWord(last) && !isPlace(key(words));
    return shape
        && isSurname(last)
        && (isGiven(words.start()) || alone.contains(key(last)) && !surnames.contains(key(last)))
        && !new NameParts(text).isHeadline(words.start());
  }

  private boolean isWord(int i) {
    Token token = text.token(i);
    return token.isCapitalised()
        && token.hasTag("NNP", "NN")
        && !token.tag().endsWith("S")
        && !Spelling.isAllCaps(token.text())
        && token.text().chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
        && NounLexicon.kindOf(token) == NounKind.OTHER
        && !token.isWord("house", "senate", "international", "national")
        && !NounLexicon.isTitle(token.text())
        && !NounLexicon.isAffiliation(key(i))
        && !gazetteer.isDemonym(key(i));
  }

  private boolean isSurname(int i) {
    String key = key(i);
    return !WordClass.FIRM.has(key)
        && !WordClass.COMPANY_ENDING.has(key)
        && !WordClass.FACILITY.has(key)
        && !WordClass.SITE.has(key)
        && !WordClass.STREET.has(key)
        && !WordClass.STATE_FORM.has(key)
        && !ON_MAPS.contains(key)
        && !NAMED_FOR.contains(key)
        && !isPlace(key);
  }

  /** Something must show it, and nothing that it is a body or a place. */
  private boolean isSomebody(NamedSpan name) {
    TokenRange words = name.tokens();
    if (isShownNone(words)) {
      return false;
    }
    if (name.type() == NamedSpan.Type.LOCATION && isWhere(words)) {
      return false;
    }
    int last = words.end() - 1;
    return alone.contains(key(last))
        || alone.contains(key(words.start()))
        || full.contains(key(words))
        || isJoined(words);
  }

  /** 'the Ana Karel', 'the charity Ana Karel', 'Ana Karel, which', 'shares in Ana Karel'. */
  private boolean isShownNone(TokenRange words) {
    int before = words.start() - 1;
    TokenRange sentence = text.sentenceOf(words.start());
    int next = words.end();
    boolean modifies = next < sentence.end() && text.token(next).hasTag("NN");
    boolean article =
        before >= sentence.start() && text.token(before).isWord("the", "a", "an") && !modifies;
    boolean which =
        next + 1 < sentence.end()
            && text.token(next).isWord(",")
            && text.token(next + 1).isWord("which");
    return article || which || new FirmEvidence(text, i -> false).isDealtIn(words, false);
  }

  /** 'in Ana Karel', 'Ana Karel, Velland'. */
  private boolean isWhere(TokenRange words) {
    int before = words.start() - 1;
    TokenRange sentence = text.sentenceOf(words.start());
    int next = words.end();
    boolean there =
        before >= sentence.start()
            && (text.token(before).isWord("in", "at", "near", "outside", "across", "around", "to")
                || text.token(before).isWord("from", "of") && !isGiven(words.start()));
    boolean inState =
        next + 1 < sentence.end()
            && text.token(next).isWord(",")
            && tagged.is(next + 1, NamedSpan.Type.LOCATION);
    return inState || there;
  }

  /** 'Ivo Vale and Ana Karel'. */
  private boolean isJoined(TokenRange words) {
    int and = words.start() - 1;
    boolean behind =
        and - 1 > text.sentenceOf(words.start()).start()
            && text.token(and).isWord("and")
            && tagged.isPerson(and - 1)
            && tagged.isPerson(and - 2);
    int next = words.end();
    boolean front =
        next + 2 < text.sentenceOf(words.start()).end()
            && text.token(next).isWord("and")
            && tagged.isPerson(next + 1)
            && tagged.isPerson(next + 2);
    return behind || front;
  }

  /**
   * 'Velland Republican Ana Karel', 'Justice Ana Karel', 'General Karel', 'Ana Karel of Velland'.
   */
  private void behindOffice(NamedSpan name) {
    TokenRange words = name.tokens();
    int given = words.end() - 2;
    boolean person =
        words.size() > 2
            && isGiven(given)
            && isWord(given)
            && isWord(given + 1)
            && isSurname(given + 1);
    if (person && isBearer(given - 1)) {
      tagged.remove(name);
      tagged.put(new TokenRange(given, words.end()), NamedSpan.Type.PERSON);
    } else if (words.size() == 2
        && NounLexicon.isTitle(text.token(words.start()).text())
        && alone.contains(key(words.end() - 1))) {
      tagged.put(new TokenRange(words.start() + 1, words.end()), NamedSpan.Type.PERSON);
    } else if (words.size() == 4
        && text.token(words.start() + 2).isWord("of")
        && isGiven(words.start())
        && isWord(words.start() + 1)
        && isPlace(key(words.end() - 1))) {
      tagged.put(new TokenRange(words.start(), words.start() + 2), NamedSpan.Type.PERSON);
      tagged.put(new TokenRange(words.end() - 1, words.end()), NamedSpan.Type.LOCATION);
    }
  }

  private boolean isBearer(int i) {
    Token token = text.token(i);
    return NounLexicon.isAffiliation(key(i))
        || NounLexicon.isTitle(token.text())
        || NounLexicon.kindOf(token) == NounKind.PERSON;
  }
}
