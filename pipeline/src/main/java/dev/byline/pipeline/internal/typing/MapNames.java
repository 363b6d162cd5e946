package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.Set;

/**
 * Names that end in what is drawn on maps, of which the tagger saw a part or nothing: '47th
 * Street', 'the Karel Sea', 'Vale's Bay'. And known places after which what happens there is
 * called: 'the Leiden Film Festival'.
 */
record MapNames(AnnotatedText text, TaggedNames tagged) {

  /** In tokens, in front of the noun. */
  private static final int LONGEST = 3;

  /** Streets, waters and lands. */
  private static final Set<String> ON_MAPS = WordLists.ofKind("places-by-name.txt", "on-maps");

  /** Behind somebody's or something's, as 'Vale's Hollow'. */
  private static final Set<String> OWNED = WordLists.ofKind("places-by-name.txt", "owned");

  /** What happens in a place that it is called after. */
  private static final Set<String> EVENTS = WordLists.ofKind("places-by-name.txt", "events");

  /** Writes them over what the tagger has. */
  void settle() {
    for (int i = 1; i < text.size(); i++) {
      if (isNoun(i) && tagged.isFree(i)) {
        place(i);
      } else if (text.token(i).isCapitalised() && EVENTS.contains(key(i))) {
        event(i);
      }
    }
  }

  private String key(int i) {
    return Spelling.key(text.token(i).text());
  }

  /** 'Leiden' of 'the Leiden Film Festival', of which nothing was seen. */
  private void event(int noun) {
    int start = noun;
    while (start > text.sentenceOf(noun).start()
        && start > noun - LONGEST - 2
        && isWord(start - 1)
        && tagged.isFree(start - 1)) {
      start--;
    }
    for (int end = Math.min(noun, start + 2); end > start; end--) {
      TokenRange place = new TokenRange(start, end);
      if (PlaceNames.has(Spelling.joined(text, place))) {
        tagged.put(place, NamedSpan.Type.LOCATION);
        return;
      }
    }
  }

  /** 'Sea' with a capital, and not 'Sea Cadets'. */
  private boolean isNoun(int i) {
    Token token = text.token(i);
    int next = i + 1;
    boolean goesOn =
        next < text.sentenceOf(i).end()
            && (text.token(next).isCapitalised() || text.token(next).isWord("-", "&"));
    return token.isCapitalised()
        && token.hasTag("NNP")
        && (ON_MAPS.contains(key(i)) || isOwned(i))
        && !goesOn
        && !new NameParts(text).isHeadline(i);
  }

  private boolean isOwned(int i) {
    return OWNED.contains(key(i))
        && i - 1 > text.sentenceOf(i).start()
        && text.token(i - 1).hasTag("POS")
        && text.token(i - 2).isCapitalised();
  }

  private void place(int noun) {
    int first = text.sentenceOf(noun).start();
    int start = noun;
    if (start - 1 > first && text.token(start - 1).hasTag("POS") && isWord(start - 2)) {
      start -= 2; // 'Vale's Bay'
    }
    while (start > first && start > noun - LONGEST && isWord(start - 1)) {
      start--;
    }
    TokenRange name = new TokenRange(start, noun + 1);
    if (start < noun && !text.token(start).isWord("the") && isCutNowhere(name)) {
      tagged.put(name, NamedSpan.Type.LOCATION);
    }
  }

  private boolean isWord(int i) {
    Token token = text.token(i);
    return token.isCapitalised() && token.hasTag("NNP", "JJ") && Character.isLetter(first(token))
        || token.text().matches("\\d+(st|nd|rd|th)");
  }

  private static int first(Token token) {
    return token.text().codePointAt(0);
  }

  /** Whether no other name reaches out of it. */
  private boolean isCutNowhere(TokenRange name) {
    return tagged.at(name.start()).filter(known -> !name.contains(known.tokens())).isEmpty();
  }
}
