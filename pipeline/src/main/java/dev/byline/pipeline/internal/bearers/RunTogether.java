package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the tagger that hold more than one: two outlets, 'Velland Post/Karel News'; two bodies,
 * 'Norline and Karel'; whose somebody is, 'Norline’s Karel'; where, 'Ivo B. Karel of Velland'; a
 * party's adjective, 'House Republican leaders'; the words of a headline, 'Velland Worries About
 * Karel'. And what is a piece of an office, 'Defense Secretary'.
 */
record RunTogether(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  /** In tokens, what a headline's name must have to be looked at. */
  private static final int SHORTEST_HEADLINE = 3;

  void settle() {
    Map<String, NamedSpan.Type> known = known();
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.PERSON) {
        owned(name);
        fromPlace(name);
      } else if (name.type() == NamedSpan.Type.ORGANIZATION && !slashed(name)) {
        joined(name, known);
        ofParty(name);
        ofOffice(name);
        seated(name);
        behindKind(name);
      }
    }
    for (NamedSpan name : tagged.names()) {
      headline(name, known);
    }
  }

  private String key(TokenRange words) {
    return Spelling.joined(text, words);
  }

  /** What stands outside of headlines as a name of its own, and the surnames of people. */
  private Map<String, NamedSpan.Type> known() {
    Map<String, NamedSpan.Type> known = new HashMap<>();
    NameParts parts = new NameParts(text);
    for (NamedSpan name : tagged.names()) {
      TokenRange words = name.tokens();
      if (!parts.isHeadline(words.start())) {
        known.putIfAbsent(key(words), name.type());
        if (name.type() == NamedSpan.Type.PERSON) {
          known.putIfAbsent(Spelling.key(text.token(words.end() - 1).text()), name.type());
        }
      }
    }
    return known;
  }

  private boolean isPlace(String key) {
    return gazetteer.isPlace(key);
  }

  private void put(int start, int end, NamedSpan.Type type) {
    tagged.put(new TokenRange(start, end), type);
  }

  /** 'Karel' of 'Norline’s Karel'. */
  private void owned(NamedSpan name) {
    TokenRange words = name.tokens();
    for (int i = words.start() + 1; i < words.end() - 1; i++) {
      if (text.token(i).hasTag("POS") && text.token(i + 1).isCapitalised()) {
        put(words.start(), i, NamedSpan.Type.ORGANIZATION);
        put(i + 1, words.end(), NamedSpan.Type.PERSON);
        return;
      }
    }
  }

  /** 'Ivo Karel of Velland', who is no peer. */
  private void fromPlace(NamedSpan name) {
    TokenRange words = name.tokens();
    for (int of = words.start() + 2; of < words.end() - 1; of++) {
      if (text.token(of).isWord("of")
          && !NounLexicon.isTitle(text.token(words.start()).text())
          && !isBehindPeer(words.start())) {
        TokenRange behind = new TokenRange(of + 1, words.end());
        tagged.remove(name);
        put(words.start(), of, NamedSpan.Type.PERSON);
        tagged.put(
            behind, isPlace(key(behind)) ? NamedSpan.Type.LOCATION : NamedSpan.Type.ORGANIZATION);
        return;
      }
    }
  }

  private boolean isBehindPeer(int i) {
    return i > text.sentenceOf(i).start()
        && WordClass.PEER.has(Spelling.lower(text.token(i - 1).text()));
  }

  /** 'Velland Post/Karel News', as those who asked for a poll are written. */
  private boolean slashed(NamedSpan name) {
    TokenRange words = name.tokens();
    for (int i = words.start() + 1; i < words.end() - 1; i++) {
      if (text.token(i).isWord("/")
          && text.token(i - 1).text().length() > 1
          && text.token(i - 1).hasTag("NN")
          && text.token(i + 1).text().length() > 1
          && text.token(i + 1).isCapitalised()) {
        put(words.start(), i, name.type());
        put(i + 1, words.end(), name.type());
        return true;
      }
    }
    return false;
  }

  /** 'Norline and Karel', of which each or the first stands alone elsewhere. */
  private void joined(NamedSpan name, Map<String, NamedSpan.Type> known) {
    TokenRange words = name.tokens();
    for (int and = words.start() + 1; and < words.end() - 1; and++) {
      if (!text.token(and).isWord("and")) {
        continue;
      }
      boolean first =
          known.get(key(new TokenRange(words.start(), and))) == NamedSpan.Type.ORGANIZATION;
      boolean second =
          known.get(key(new TokenRange(and + 1, words.end()))) == NamedSpan.Type.ORGANIZATION;
      if (first && (second || !isHeadOfBoth(words.end() - 1)) || second && words.size() == 3) {
        put(words.start(), and, name.type());
        put(and + 1, words.end(), name.type());
        return;
      }
    }
  }

  /** 'Departments' of 'Justice and State Departments', or of a body in a headline. */
  private boolean isHeadOfBoth(int i) {
    return NounLexicon.kindOf(text.token(i)) == NounKind.ORGANIZATION;
  }

  /** 'House Republican leaders' are the House's, and 'Likely Republican nominee' is nobody. */
  private void ofParty(NamedSpan name) {
    TokenRange words = name.tokens();
    int last = words.end() - 1;
    Token noun = last + 1 < text.sentenceOf(last).end() ? text.token(last + 1) : text.token(last);
    boolean adjective =
        words.size() > 1
            && text.token(last).isWord("democratic", "republican", "conservative", "liberal")
            && noun.hasTag("NN")
            && !noun.isCapitalised();
    if (adjective) {
      tagged.remove(name);
      TokenRange front = new TokenRange(words.start(), last);
      if (isPlace(key(front))) {
        tagged.put(front, NamedSpan.Type.LOCATION);
      } else if (isChamber(last - 1)
          || NounLexicon.kindOf(text.token(last - 1)) == NounKind.ORGANIZATION) {
        tagged.put(front, name.type());
      }
    } else if (words.size() == 2
        && NounLexicon.isAffiliation(Spelling.lower(text.token(words.start()).text()))
        && isChamber(last)) {
      tagged.remove(name);
      put(last, words.end(), name.type());
    }
  }

  private boolean isChamber(int i) {
    return text.token(i).isWord("house", "senate", "congress");
  }

  /** 'Defense' of 'Defense Secretary', 'State' of 'Secretary of State'. */
  private void ofOffice(NamedSpan name) {
    TokenRange words = name.tokens();
    TokenRange sentence = text.sentenceOf(words.start());
    int of = words.start() - 1;
    boolean behind =
        of > sentence.start()
            && text.token(of).isWord("of", "for")
            && isSecretary(of - 1, sentence);
    boolean before = isSecretary(words.end(), sentence) && text.token(words.end()).isCapitalised();
    if (words.size() == 1
        && (behind || before)
        && !Spelling.isAllCaps(text.token(words.start()).text())) {
      tagged.remove(name);
    }
  }

  /** 'Justice Vale of the Supreme Court', who is somebody. */
  private void seated(NamedSpan name) {
    TokenRange words = name.tokens();
    int of = words.start() + 1;
    while (of < words.end()
        && text.token(of).tag().equals("NNP")
        && NounLexicon.kindOf(text.token(of)) == NounKind.OTHER) {
      of++;
    }
    if (text.token(words.start()).isWord("justice", "judge", "senator", "governor", "mayor")
        && of > words.start() + 1
        && of < words.end() - 1
        && text.token(of).isWord("of")) {
      int body = text.token(of + 1).isWord("the") ? of + 2 : of + 1;
      put(words.start() + 1, of, NamedSpan.Type.PERSON);
      put(body, words.end(), NamedSpan.Type.ORGANIZATION);
    }
  }

  /** 'super PAC Sail Velland' is called 'Sail Velland'. */
  private void behindKind(NamedSpan name) {
    TokenRange words = name.tokens();
    if (words.size() > 2
        && words.start() > text.sentenceOf(words.start()).start()
        && text.token(words.start()).isWord("pac")
        && text.token(words.start() - 1).isWord("super")) {
      tagged.remove(name);
      put(words.start() + 1, words.end(), name.type());
    }
  }

  private boolean isSecretary(int i, TokenRange sentence) {
    return sentence.contains(i)
        && text.token(i).isWord("secretary", "minister", "undersecretary", "secretaries");
  }

  /** Where all words have capitals: what the text has of it, before its verb or behind it. */
  private void headline(NamedSpan name, Map<String, NamedSpan.Type> known) {
    TokenRange words = name.tokens();
    if (words.size() < SHORTEST_HEADLINE
        || !new NameParts(text).isHeadline(words.start())
        || known.containsKey(key(words))) {
      return;
    }
    Optional<Integer> verb = verb(words);
    if (verb.isEmpty()) {
      if (name.type() == NamedSpan.Type.ORGANIZATION
          && text.paragraphOf(words.start()).start() == 0
          && !isHeadOfBoth(words.end() - 1)) {
        inHeadline(name, known);
      }
      return;
    }
    tagged.remove(name);
    boolean put = false;
    for (int end = verb.get(); end > words.start() && !put; end--) {
      put = putKnown(new TokenRange(words.start(), end), known);
    }
    put = false;
    for (int start = verb.get() + 1; start < words.end() && !put; start++) {
      put = putKnown(new TokenRange(start, words.end()), known);
    }
  }

  /** Whose name opens it; nobody's where it is all of the headline. */
  private void inHeadline(NamedSpan name, Map<String, NamedSpan.Type> known) {
    TokenRange words = name.tokens();
    TokenRange sentence = text.sentenceOf(words.start());
    TokenRange first = new TokenRange(words.start(), words.start() + 1);
    int lead = text.token(sentence.start()).hasTag("DT") ? 1 : 0;
    int mark = text.token(sentence.end() - 1).hasTag(".") ? 1 : 0;
    if (known.get(key(first)) == NamedSpan.Type.PERSON) {
      tagged.remove(name);
      tagged.put(first, NamedSpan.Type.PERSON);
    } else if (words.size() + lead + mark == sentence.size()) {
      tagged.remove(name);
    }
  }

  /** A word with a capital, behind the first, that no name has inside. */
  private Optional<Integer> verb(TokenRange words) {
    for (int i = words.start() + 1; i < words.end(); i++) {
      Token token = text.token(i);
      if (token.isCapitalised() && token.hasTag("IN", "TO", "MD", "VBD", "VBZ", "VBP", "VB")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean putKnown(TokenRange words, Map<String, NamedSpan.Type> known) {
    String key = key(words);
    NamedSpan.Type type = known.getOrDefault(key, isPlace(key) ? NamedSpan.Type.LOCATION : null);
    if (type != null) {
      tagged.put(words, type);
    }
    return type != null;
  }
}
