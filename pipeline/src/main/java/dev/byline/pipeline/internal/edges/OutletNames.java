package dev.byline.pipeline.internal.edges;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who publishes, taken for a person or a place: 'he told The Quay', whose article has its capital
 * within a sentence; 'Velland Free Gazette'; 'Karel.com'.
 */
record OutletNames(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  private static final Set<String> NEWSPAPER = WordLists.ofKind("bodies.txt", "newspaper");

  /** Of these what ends the name of no place. */
  private static final Set<String> ONLY_PAPERS = WordLists.ofKind("bodies.txt", "only-newspaper");

  private static final Pattern SITE =
      Pattern.compile("[\\w-]+\\.(?:com|org|net|co\\.uk)", Pattern.CASE_INSENSITIVE);

  void settle() {
    for (NamedSpan name : tagged.names()) {
      TokenRange words = name.tokens();
      if (name.type() != NamedSpan.Type.ORGANIZATION
          && (hasArticle(words) || isPaper(name) || isSite(words))) {
        tagged.put(words, NamedSpan.Type.ORGANIZATION);
      }
    }
  }

  private String key(TokenRange words) {
    return Spelling.joined(text, words);
  }

  /** 'The Quay' within a sentence, but not 'The Hague', nor 'The Ana' of whoever is called so. */
  private boolean hasArticle(TokenRange words) {
    int the = words.start() - 1;
    TokenRange sentence = text.sentenceOf(words.start());
    boolean goesOn = words.end() < sentence.end() && text.token(words.end()).isCapitalised();
    return words.size() < 4
        && the > sentence.start()
        && text.token(the).text().equals("The")
        && !text.token(the - 1).hasTag("``", "''", ":", "(", ".")
        && !goesOn
        && !text.token(words.end() - 1).tag().endsWith("S")
        && !Spelling.isAllCaps(text.token(words.start()).text())
        && !gazetteer.isGivenName(text.token(words.start()))
        && !gazetteer.isCountry(key(words))
        && !PlaceNames.has(key(words))
        && !new NameParts(text).isHeadline(words.start())
        && !new NameParts(text).isAboveText(words.start());
  }

  /** 'Velland Free Gazette', whose first words are a place's. */
  private boolean isPaper(NamedSpan name) {
    TokenRange words = name.tokens();
    int last = words.end() - 1;
    if (name.type() != NamedSpan.Type.LOCATION || words.size() < 2) {
      return false;
    }
    if (ONLY_PAPERS.contains(Spelling.lower(text.token(last).text()))) {
      return true;
    }
    if (!NEWSPAPER.contains(Spelling.lower(text.token(last).text()))) {
      return false;
    }
    for (int end = words.start() + 1; end <= last; end++) {
      String front = key(new TokenRange(words.start(), end));
      if (gazetteer.isPlace(front)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSite(TokenRange words) {
    return words.size() == 1 && SITE.matcher(text.token(words.start()).text()).matches();
  }
}
