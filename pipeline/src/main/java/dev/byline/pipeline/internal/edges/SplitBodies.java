package dev.byline.pipeline.internal.edges;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two names in a row that the tagger took for one body's: who writes about it in front of it,
 * 'Karel News Ports Office correspondent'; whose it is, 'the Vale Ports Office'; who asks together,
 * 'Karel Courier-Vale News poll'; and what a body decided, 'the Ports Court's Ferries Together
 * ruling'.
 */
record SplitBodies(AnnotatedText text, TaggedNames tagged) {

  private static final Set<String> SEAT_COLOURS = WordLists.ofKind("bodies.txt", "seat-colour");

  private static final Set<String> OUTLETS = WordLists.ofKind("bodies.txt", "outlet-ending");

  private static final Set<String> NEWSPAPER = WordLists.ofKind("bodies.txt", "newspaper");

  void settle() {
    Map<String, NamedSpan.Type> known = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    NameParts parts = new NameParts(text);
    for (NamedSpan name : tagged.names()) {
      if (!parts.isHeadline(name.tokens().start())) {
        known.putIfAbsent(Spelling.joined(text, name.tokens()), name.type());
        if (name.type() == NamedSpan.Type.PERSON) {
          surnames.add(Spelling.key(text.token(name.tokens().end() - 1).text()));
        }
      }
    }
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.ORGANIZATION && name.tokens().size() > 2) {
        split(name, known, surnames);
      }
    }
  }

  private void split(NamedSpan name, Map<String, NamedSpan.Type> known, Set<String> surnames) {
    TokenRange words = name.tokens();
    for (int i = words.start() + 1; i < words.end() - 1; i++) {
      TokenRange front = new TokenRange(words.start(), i);
      TokenRange back = new TokenRange(i, words.end());
      TokenRange behind = new TokenRange(i + 1, words.end());
      if (text.token(i).isWord("-", "–") && isOutlet(front) && isOutlet(behind)
          || text.token(i).hasTag("POS") && isBody(i - 1) && isDecided(behind)) {
        put(name, front, NamedSpan.Type.ORGANIZATION, behind);
        return;
      }
      if (back.size() > 1 && isSeat(back, known)) {
        String key = Spelling.joined(text, front);
        boolean unknown = !known.containsKey(key);
        NamedSpan.Type type = known.getOrDefault(key, NamedSpan.Type.ORGANIZATION);
        boolean named = type == NamedSpan.Type.ORGANIZATION || type == NamedSpan.Type.PERSON;
        if (unknown ? isOutletAtWork(front, words.end()) : named) {
          put(name, front, type, back);
          return;
        }
        boolean surname = front.size() == 1 && surnames.contains(key);
        if (surname || front.size() == 1 && NounLexicon.isAffiliation(key)) {
          tagged.remove(name);
          tagged.put(back, name.type());
          if (surname) {
            tagged.put(front, NamedSpan.Type.PERSON);
          }
          return;
        }
      }
    }
  }

  private void put(NamedSpan name, TokenRange front, NamedSpan.Type type, TokenRange back) {
    tagged.remove(name);
    tagged.put(front, type);
    tagged.put(back, NamedSpan.Type.ORGANIZATION);
  }

  private boolean isBody(int i) {
    return NounLexicon.kindOf(text.token(i)) == NounKind.ORGANIZATION;
  }

  /** A body of two words at least that the article names by itself, or a house with its colour. */
  private boolean isSeat(TokenRange back, Map<String, NamedSpan.Type> known) {
    return known.get(Spelling.joined(text, back)) == NamedSpan.Type.ORGANIZATION
        || back.size() == 2
            && SEAT_COLOURS.contains(Spelling.lower(text.token(back.start()).text()))
            && text.token(back.start() + 1).isWord("house");
  }

  /** 'Karel Courier', 'Vale News', 'VBC': who has polls made. */
  private boolean isOutlet(TokenRange words) {
    Token last = text.token(words.end() - 1);
    String lower = Spelling.lower(last.text());
    return words.size() > 1 && (NEWSPAPER.contains(lower) || OUTLETS.contains(lower))
        || words.size() == 1 && Spelling.isAllCaps(last.text()) && last.text().length() > 2;
  }

  /** 'Karel News Channel' in front of what its correspondent reports from. */
  private boolean isOutletAtWork(TokenRange front, int end) {
    return front.size() > 1
        && end < text.sentenceOf(front.start()).end()
        && text.token(end).isWord("correspondent", "reporter");
  }

  /** Two words at least, none of which says that it is a part of the body in front. */
  private boolean isDecided(TokenRange words) {
    return words.size() > 1
        && text.tokens(words).stream()
            .allMatch(
                token -> token.isCapitalised() && NounLexicon.kindOf(token) == NounKind.OTHER);
  }
}
