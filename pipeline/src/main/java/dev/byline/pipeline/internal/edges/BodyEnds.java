package dev.byline.pipeline.internal.edges;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.Set;

/**
 * What the tagger has of a body's name too much at either end: 'Retired' of 'Retired Army Col. Ana
 * Vale', 'Chair' of 'Ports Committee Chair Ana Vale', 'Poll' of 'Karel Courier Poll'; and too
 * little: 'Report' of 'Vale & Karel Report', the front of 'Customs and Border Protection'. Members
 * of a party somewhere are no body: 'Velland Democrats'.
 */
record BodyEnds(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  /** In front of an office or a body, of when somebody holds or held it. */
  private static final Set<String> LEADING = WordLists.ofKind("bodies.txt", "in-front");

  /** Behind whoever asked for it. */
  private static final Set<String> POLL = Set.of("poll", "survey");

  /** What an agency does, by which its name ends: 'Border Protection'. */
  private static final Set<String> WORK = WordLists.ofKind("bodies.txt", "agency-work");

  void settle() {
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.ORGANIZATION && name.tokens().size() > 1) {
        if (!ofParty(name)) {
          trim(name);
        }
      }
    }
    tagged.names().stream()
        .filter(name -> name.type() == NamedSpan.Type.ORGANIZATION)
        .map(NamedSpan::tokens)
        .forEach(this::extend);
  }

  private void trim(NamedSpan name) {
    TokenRange words = name.tokens();
    int start = words.start();
    int end = words.end();
    while (start < end - 1 && LEADING.contains(lower(start))) {
      start++;
    }
    if (isMember(end - 1)) {
      tagged.remove(name);
      return;
    }
    while (end - start > 1 && isLoose(end - 1)) {
      end--;
    }
    if (end - start > 2 && (POLL.contains(lower(end - 1)) || isOffice(end - 1))) {
      end--;
    }
    if (end - start < words.size()) {
      tagged.remove(name);
      tagged.put(new TokenRange(start, end), name.type());
    }
  }

  /** 'of' and 'using' of 'Karel University of using'. */
  private boolean isLoose(int last) {
    Token token = text.token(last);
    boolean open = token.isWord("of") && isPlaceAt(last + 1);
    return !open && !token.isCapitalised() && token.hasTag("IN", "TO", "CC", "VBG", "DT");
  }

  private boolean isPlaceAt(int i) {
    return i < text.size() && tagged.is(i, NamedSpan.Type.LOCATION);
  }

  private String lower(int i) {
    return Spelling.lower(text.token(i).text());
  }

  /** 'the Harbour National Committeeman', who is not named. */
  private boolean isMember(int last) {
    return lower(last).endsWith("committeeman") || lower(last).endsWith("committeewoman");
  }

  /** 'Chair' in front of who holds it: 'Rep. Ana Vale', 'Ana Vale'. */
  private boolean isOffice(int last) {
    Token token = text.token(last);
    int next = last + 1;
    return token.tag().equals("NNP")
        && NounLexicon.isTitle(token.text())
        && !text.token(last - 1).isWord("of", "for", "the", "and")
        && next < text.sentenceOf(last).end()
        && (tagged.isPerson(next)
            || text.token(next).isCapitalised() && NounLexicon.isTitle(text.token(next).text()));
  }

  /** 'Velland Democrats', 'Democrat of Velland': they are of a place and of a party. */
  private boolean ofParty(NamedSpan name) {
    TokenRange words = name.tokens();
    int first = words.start();
    int last = words.end() - 1;
    boolean of = words.size() > 2 && text.token(first + 1).isWord("of");
    int party = of ? first : last;
    TokenRange place = of ? new TokenRange(first + 2, last + 1) : new TokenRange(first, last);
    if (!NounLexicon.isAffiliation(lower(party)) || !isPlace(place)) {
      return false;
    }
    tagged.remove(name);
    tagged.put(place, NamedSpan.Type.LOCATION);
    return true;
  }

  private boolean isPlace(TokenRange words) {
    String key = Spelling.joined(text, words);
    return gazetteer.isPlace(key);
  }

  private void extend(TokenRange words) {
    int end = words.end();
    TokenRange sentence = text.sentenceOf(words.start());
    boolean joined =
        end - 2 > words.start()
            && text.token(end - 2).isWord("&")
            && end < sentence.end()
            && isFreeCapital(end)
            && NounLexicon.kindOf(text.token(end)) == NounKind.DOCUMENT;
    if (text.token(end - 1).isWord("of") && isPlaceAt(end)) {
      int more = tagged.at(end).orElseThrow().tokens().end(); // 'Karel Society of Velland'
      tagged.put(new TokenRange(words.start(), more), NamedSpan.Type.ORGANIZATION);
      return;
    }
    int and = words.start() - 1;
    int front = and - 1;
    boolean work =
        words.size() < 3
            && WORK.contains(lower(end - 1))
            && front > sentence.start()
            && text.token(and).isWord("and", "&")
            && isOneWord(front)
            && (!text.token(front - 1).isCapitalised() || !tagged.isFree(front - 1));
    if (work) {
      tagged.put(new TokenRange(front, end), NamedSpan.Type.ORGANIZATION);
    } else if (joined) {
      tagged.put(new TokenRange(words.start(), end + 1), NamedSpan.Type.ORGANIZATION);
    }
  }

  private boolean isFreeCapital(int i) {
    return tagged.isFree(i) && text.token(i).isCapitalised() && text.token(i).hasTag("NN");
  }

  /** 'Customs' of 'Customs and Border Protection', whatever it was taken for. */
  private boolean isOneWord(int i) {
    return isFreeCapital(i)
        || tagged
            .at(i)
            .filter(name -> name.type() == NamedSpan.Type.ORGANIZATION)
            .filter(name -> name.tokens().size() == 1)
            .isPresent();
  }
}
