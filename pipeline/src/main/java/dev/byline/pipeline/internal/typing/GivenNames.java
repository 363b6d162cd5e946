package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.HashSet;
import java.util.Set;

/**
 * Given names that are places' as well, of who is called by nothing else: '“…,” said Karel', where
 * nothing in the article is or goes to Karel.
 */
record GivenNames(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  /** Makes them somebody's. */
  void settle() {
    Set<String> speaking = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (NamedSpan name : tagged.names()) {
      if (isOpen(name)) {
        int i = name.tokens().start();
        if (isSaidBy(i)) {
          speaking.add(key(i));
        }
        if (i > text.sentenceOf(i).start() && text.token(i - 1).hasTag("IN", "TO")) {
          places.add(key(i));
        }
      }
    }
    speaking.removeAll(places);
    for (NamedSpan name : tagged.names()) {
      if (isOpen(name) && speaking.contains(key(name.tokens().start()))) {
        tagged.put(name.tokens(), NamedSpan.Type.PERSON);
      }
    }
  }

  private boolean isOpen(NamedSpan name) {
    TokenRange words = name.tokens();
    return name.type() == NamedSpan.Type.LOCATION
        && words.size() == 1
        && !isAbbreviated(words.start())
        && gazetteer.isGivenName(text.token(words.start()))
        && !gazetteer.isCountry(key(words.start()));
  }

  /** 'Del.', a state or a delegate. */
  private boolean isAbbreviated(int i) {
    boolean stop = i + 1 < text.size() && text.token(i + 1).isWord(".");
    return text.token(i).text().endsWith(".")
        || stop && text.token(i + 1).span().start() == text.token(i).span().end();
  }

  private String key(int i) {
    return Spelling.key(text.token(i).text());
  }

  /** '” said Karel'. */
  private boolean isSaidBy(int i) {
    if (i < 2) {
      return false;
    }
    return WordClass.isSaying(text.token(i - 1)) && text.token(i - 2).hasTag("''", ",");
  }
}
