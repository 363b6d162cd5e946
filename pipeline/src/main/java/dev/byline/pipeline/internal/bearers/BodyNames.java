package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Names of firms, unions and other bodies that show by their own words what they are, though the
 * tagger saw a part of them, or something else, or nothing: 'Vale & Daughters', 'Karel Nordic A/S',
 * 'Lorry and Van Drivers' Union', 'Police Velland', 'Karel Freight'.
 */
record BodyNames(AnnotatedText text, TaggedNames tagged) {

  /** In tokens, in front of what shows a firm. */
  private static final int LONGEST = 4;

  /** Behind '&', the family in a firm's name. */
  private static final Set<String> KIN = WordLists.ofKind("bodies.txt", "kin");

  /** What a country has one of, called so in front of its name: 'Sport Velland'. */
  private static final Set<String> OF_COUNTRY = WordLists.ofKind("bodies.txt", "of-country");

  /** Who acts for others, and a firm of whom may bear one name. */
  private static final Set<String> ACTING = WordLists.ofKind("bodies.txt", "acting-for");

  /** What newspapers are called by their last word. */
  private static final Set<String> NEWSPAPER = WordLists.ofKind("bodies.txt", "newspaper");

  /** Writes them over what the tagger has. */
  void settle() {
    Set<String> firms = new HashSet<>();
    for (int i = 1; i < text.size(); i++) {
      family(i);
      withEnding(i).ifPresent(firms::add);
      members(i);
      ofCountry(i);
      unseen(i);
      acting(i);
    }
    spread(firms);
    tagged.names().forEach(this::office);
    tagged.names().forEach(this::newspaper);
    tagged.names().forEach(this::traded);
    whole();
  }

  /** 'The Karel Gazette', which the tagger took for a person. */
  private void newspaper(NamedSpan name) {
    TokenRange words = name.tokens();
    int the = words.start() - 1;
    if (name.type() == NamedSpan.Type.PERSON
        && words.size() > 1
        && the >= text.sentenceOf(words.start()).start()
        && text.token(the).isWord("the")
        && NEWSPAPER.contains(Spelling.lower(text.token(words.end() - 1).text()))) {
      put(words.start(), words.end());
    }
  }

  private void put(int start, int end) {
    tagged.put(new TokenRange(start, end), NamedSpan.Type.ORGANIZATION);
  }

  private boolean isCapital(int i) {
    Token token = text.token(i);
    return token.isCapitalised()
        && token.hasTag("NN", "JJ")
        && Character.isLetter(token.text().codePointAt(0));
  }

  /** 'Karel Beverages', of which the tagger saw nothing. */
  private void unseen(int kind) {
    if (!text.token(kind).tag().equals("NNPS") || !WordClass.FIRM.has(text.token(kind))) {
      return;
    }
    TokenRange firm = new TokenRange(left(kind), kind + 1);
    if (firm.size() > 1 && tagged.isFree(firm) && !new NameParts(text).isHeadline(kind)) {
      put(firm.start(), firm.end());
    }
  }

  /** 'The bank's solicitors, Karel Vale, declined': several, and one name. */
  private void acting(int comma) {
    Token members = text.token(comma - 1);
    if (!text.token(comma).isWord(",")
        || !members.tag().equals("NNS")
        || !ACTING.contains(members.lemma())) {
      return;
    }
    int end = comma + 1;
    while (end < text.sentenceOf(comma).end() && isCapital(end)) {
      end++;
    }
    boolean alone =
        end > comma + 1
            && end + 1 < text.sentenceOf(comma).end()
            && text.token(end).isWord(",")
            && text.token(end + 1).hasTag("VBD", "VBZ", "VBP", "MD");
    if (alone) {
      put(comma + 1, end);
    }
  }

  /** The first of the words with capitals that stand in a row in front of a token. */
  private int left(int end) {
    int first = text.sentenceOf(end).start();
    int i = end;
    while (i > first && i > end - LONGEST && isCapital(i - 1) && text.token(i - 1).hasTag("NNP")) {
      i--;
    }
    return i;
  }

  /** 'Vale & Daughters', 'Karel and Sons'. */
  private void family(int and) {
    int last = and + 1;
    int start = left(and);
    if (start < and
        && last < text.sentenceOf(and).end()
        && text.token(and).isWord("&", "and")
        && text.token(last).isCapitalised()
        && KIN.contains(Spelling.lower(text.token(last).text()))) {
      put(start, last + 1);
    }
  }

  /** 'Karel Nordic' of 'Karel Nordic A/S'. */
  private Optional<String> withEnding(int at) {
    int start = left(at);
    TokenRange firm = new TokenRange(start, at);
    boolean ending =
        firm.size() > 1
            && isOpen(firm)
            && (isSlashed(at)
                || text.token(at).isWord("inc", "inc.", "ltd", "ltd.", "llc", "gmbh"));
    return ending ? Optional.of(key(firm)) : Optional.empty();
  }

  /** Whether the tagger saw nothing there, or took all of it for something else. */
  private boolean isOpen(TokenRange words) {
    return tagged.isFree(words)
        || tagged.at(words.start()).filter(name -> name.tokens().equals(words)).isPresent();
  }

  private String key(TokenRange words) {
    return Spelling.joined(text, words);
  }

  /** What is called a firm once is one everywhere, in capitals and within a sentence. */
  private void spread(Set<String> firms) {
    if (firms.isEmpty()) {
      return;
    }
    for (TokenRange sentence : text.sentences()) {
      for (int i = sentence.start(); i < sentence.end(); i++) {
        for (int end = Math.min(sentence.end(), i + LONGEST); end > i + 1; end--) {
          TokenRange same = new TokenRange(i, end);
          if (isOpen(same) && isInCapitals(same) && firms.contains(key(same))) {
            put(i, end);
          }
        }
      }
    }
  }

  private boolean isInCapitals(TokenRange words) {
    return text.tokens(words).stream().allMatch(Token::isCapitalised);
  }

  /** 'A/S'. */
  private boolean isSlashed(int i) {
    return text.token(i).isWord("a/s")
        || i + 2 < text.size()
            && text.token(i).text().equals("A")
            && text.token(i + 1).isWord("/")
            && text.token(i + 2).text().equals("S");
  }

  /** 'the Lorry and Van Drivers' Union': plural members, whose body it is. */
  private void members(int owner) {
    int head = owner + 1;
    int end = text.sentenceOf(owner).end();
    Token members = text.token(owner - 1);
    if (!text.token(owner).hasTag("POS")
        || !members.tag().endsWith("S")
        || !members.isCapitalised()
        || !text.sentenceOf(owner).contains(owner - 1)) {
      return;
    }
    while (head < end && isCapital(head)) {
      head++;
    }
    if (head == owner + 1
        || NounLexicon.kindOf(text.token(head - 1)) != NounKind.ORGANIZATION
        || text.token(owner - 1).isWord("states", "nations")) {
      return;
    }
    int start = left(owner - 1);
    boolean more =
        start - 2 > text.sentenceOf(owner).start()
            && text.token(start - 1).isWord("and", "&")
            && isCapital(start - 2)
            && text.token(start - 3).isWord("the")
            && tagged.isFree(start - 2);
    TokenRange name = new TokenRange(more ? start - 2 : start, head);
    if (tagged.at(owner).filter(known -> known.tokens().contains(name)).isEmpty()) {
      put(name.start(), name.end());
    }
  }

  /** 'Police Velland', 'Sport Velland': what a country has one of. */
  private void ofCountry(int place) {
    boolean body =
        text.sentenceOf(place).contains(place - 1)
            && text.token(place - 1).isCapitalised()
            && OF_COUNTRY.contains(Spelling.lower(text.token(place - 1).text()))
            && tagged.isFree(place - 1)
            && tagged.is(place, NamedSpan.Type.LOCATION);
    if (body && tagged.at(place).filter(name -> name.tokens().size() == 1).isPresent()) {
      put(place - 1, place + 1);
    }
  }

  /** 'State Secretary for Energy' is no body, and of 'Bishop of Karel' the last is a place. */
  private void office(NamedSpan name) {
    int start = name.tokens().start();
    int of = start;
    while (of < name.tokens().end() && !text.token(of).isWord("of", "for")) {
      of++;
    }
    boolean office =
        name.type() == NamedSpan.Type.ORGANIZATION
            && of > start
            && of < name.tokens().end()
            && text.token(of - 1).tag().equals("NNP")
            && NounLexicon.kindOf(text.token(of - 1)) == NounKind.PERSON
            && NounLexicon.isTitle(text.token(of - 1).text());
    boolean seat = of == start + 1 && name.tokens().size() == 3 && text.token(of).isWord("of");
    if (office && seat) {
      tagged.put(new TokenRange(of + 1, of + 2), NamedSpan.Type.LOCATION);
    } else if (office && of > start + 1) {
      tagged.remove(name);
    }
  }

  /**
   * 'Karel Freight', which the tagger took for a place: what firms are called and places are not.
   */
  private void traded(NamedSpan name) {
    TokenRange words = name.tokens();
    if (name.type() == NamedSpan.Type.LOCATION
        && words.size() > 1
        && WordClass.FIRM.has(text.token(words.end() - 1))
        && !text.token(words.end() - 1).isWord("bank", "capital")
        && !PlaceNames.has(key(words))) {
      put(words.start(), words.end());
    }
  }

  /** 'Grand Karel' where only 'Karel' was seen here, and all of it in another place. */
  private void whole() {
    Set<String> longer = new HashSet<>();
    for (NamedSpan name : tagged.names()) {
      if (name.type() != NamedSpan.Type.PERSON && name.tokens().size() > 1) {
        longer.add(key(name.tokens()));
      }
    }
    for (NamedSpan name : tagged.names()) {
      int end = name.tokens().end();
      int start = left(name.tokens().start());
      for (int i = start; i < name.tokens().start(); i++) {
        TokenRange more = new TokenRange(i, end);
        if (name.type() != NamedSpan.Type.PERSON
            && tagged.isFree(new TokenRange(i, name.tokens().start()))
            && longer.contains(key(more))) {
          tagged.put(more, name.type());
          break;
        }
      }
    }
  }
}
