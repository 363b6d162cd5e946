package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.HashSet;
import java.util.Set;

/**
 * Bodies that look like somebody or somewhere: a school, 'Karel Junior High'; 'Team Karel'; a
 * charity whose name ends in a country's, 'the charity Karel Velland'; the only one in an article
 * that can be 'the company': 'Norline apologised. “…,” the company said.'
 */
record UnseenBodies(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  /** In tokens. */
  private static final int LONGEST = 4;

  /** Writes them over what the tagger has. */
  void settle() {
    Set<String> firms = new HashSet<>();
    for (NamedSpan name : tagged.names()) {
      boolean body = isSchool(name.tokens()) || isTeam(name.tokens());
      if (name.type() == NamedSpan.Type.PERSON && body) {
        put(name.tokens());
      } else if (name.type() == NamedSpan.Type.LOCATION) {
        ofCountry(name.tokens());
      } else if (isFirm(name)) {
        firms.add(key(name.tokens()));
      }
    }
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.PERSON && firms.contains(key(name.tokens()))) {
        put(name.tokens());
      }
    }
  }

  private void put(TokenRange name) {
    tagged.put(name, NamedSpan.Type.ORGANIZATION);
  }

  private String key(TokenRange words) {
    return Spelling.joined(text, words);
  }

  /** 'Team Karel', those who work for him. */
  private boolean isTeam(TokenRange name) {
    return name.size() > 1 && text.token(name.start()).text().equals("Team");
  }

  /** 'Karel Junior High', 'East Karel High', but not 'Ana High'. */
  private boolean isSchool(TokenRange name) {
    int last = name.end() - 1;
    return name.size() > 1
        && text.token(last).text().equals("High")
        && (text.token(last - 1).isWord("junior", "senior")
            || !gazetteer.isGivenName(text.token(name.start())));
  }

  /** 'the charity Karel Velland', of which the country was seen. */
  private void ofCountry(TokenRange place) {
    int first = text.sentenceOf(place.start()).start();
    int start = place.start();
    while (start > first && start > place.start() - LONGEST && isFreeCapital(start - 1)) {
      start--;
    }
    if (start < place.start() && start > first) {
      Token noun = text.token(start - 1);
      boolean body =
          noun.tag().equals("NN")
              && !noun.isCapitalised()
              && NounLexicon.kindOf(noun) == NounKind.ORGANIZATION;
      if (body && gazetteer.isCountry(key(place))) {
        put(new TokenRange(start, place.end()));
      }
    }
  }

  private boolean isFreeCapital(int i) {
    return tagged.isFree(i) && text.token(i).isCapitalised() && text.token(i).hasTag("NNP");
  }

  /** One word that does something, before any body is named or spoken of, and then is one. */
  private boolean isFirm(NamedSpan name) {
    int start = name.tokens().start();
    TokenRange sentence = text.sentenceOf(start);
    boolean subject =
        name.type() == NamedSpan.Type.PERSON
            && name.tokens().size() == 1
            && start == sentence.start()
            && start + 1 < sentence.end()
            && text.token(start + 1).hasTag("VBD", "VBZ", "MD")
            && !gazetteer.isGivenName(text.token(start));
    if (!subject) {
      return false;
    }
    int end = text.paragraphOf(start).end();
    for (int i = start + 2; i + 2 < end; i++) {
      if (text.token(i).hasTag("PRP") && text.token(i).isWord("he", "she")) {
        return false;
      }
      if (isCompanySpeaking(i)) {
        return !isPartOfName(start) && isFirstBody(i);
      }
    }
    return false;
  }

  /** 'the company said'. */
  private boolean isCompanySpeaking(int the) {
    return text.token(the).isWord("the")
        && text.token(the + 1).tag().equals("NN")
        && WordClass.GENERIC_ORGANISATION.has(text.token(the + 1).lemma())
        && WordClass.isSaying(text.token(the + 2));
  }

  /** Whether nothing in front of a token is a body. */
  private boolean isFirstBody(int end) {
    NameParts parts = new NameParts(text);
    for (int i = 0; i < end; i++) {
      boolean noun =
          !parts.isAboveText(i) && WordClass.GENERIC_ORGANISATION.has(text.token(i).lemma());
      if (noun || tagged.is(i, NamedSpan.Type.ORGANIZATION)) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody bears the word in a longer name. */
  private boolean isPartOfName(int i) {
    String word = Spelling.key(text.token(i).text());
    return tagged.names().stream()
        .filter(name -> name.type() == NamedSpan.Type.PERSON && name.tokens().size() > 1)
        .anyMatch(name -> Spelling.of(text, name.tokens()).contains(word));
  }
}
