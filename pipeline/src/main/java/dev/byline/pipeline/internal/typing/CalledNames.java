package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Optional;

/**
 * Names whose bearers are said to be called so, whatever the tagger saw: 'a clerk named Dot', 'a
 * firm called Norline', 'the river known as Karel', 'the women's team, known as the Karels'.
 */
record CalledNames(AnnotatedText text, TaggedNames tagged) {

  /** In tokens. */
  private static final int LONGEST = 4;

  /** Writes them over what the tagger has. */
  void settle() {
    for (int i = 1; i + 1 < text.size(); i++) {
      if (text.token(i).hasTag("VBN")) {
        called(i);
      }
    }
  }

  private void called(int verb) {
    boolean known = text.token(verb).isWord("known") && text.token(verb + 1).isWord("as");
    if (!known && !text.token(verb).isWord("named", "called")) {
      return;
    }
    int sentenceEnd = text.sentenceOf(verb).end();
    int start = known ? verb + 2 : verb + 1;
    if (start < sentenceEnd && text.token(start).isWord("the")) {
      start++;
    }
    int end = start;
    int last = Math.min(sentenceEnd, start + LONGEST);
    while (end < last && isName(end)) {
      end++;
    }
    boolean goesOn =
        end < sentenceEnd
            && (text.token(end).isCapitalised()
                || text.token(end).isWord("of", "-")
                || text.token(end).hasTag("POS"));
    if (end == start || goesOn) {
      return;
    }
    TokenRange name = new TokenRange(start, end);
    typeOf(noun(verb, known))
        .filter(type -> tagged.isFree(name) || isOther(name, type) && !isCall(verb, type))
        .ifPresent(type -> tagged.put(name, type));
  }

  /** 'team' of 'the team called', 'the team, better known'. */
  private int noun(int verb, boolean known) {
    int first = text.sentenceOf(verb).start();
    int noun = verb - 1;
    if (known && noun > first && text.token(noun).hasTag("RB")) {
      noun--;
    }
    return known && noun > first && text.token(noun).isWord(",") ? noun - 1 : noun;
  }

  /** 'A senator called Karel' may have been on the telephone. */
  private boolean isCall(int verb, NamedSpan.Type type) {
    return type == NamedSpan.Type.PERSON && text.token(verb).isWord("called");
  }

  /** Whether the tagger has all of it, as something else. */
  private boolean isOther(TokenRange name, NamedSpan.Type type) {
    return tagged
        .at(name.start())
        .filter(known -> known.tokens().equals(name) && known.type() != type)
        .isPresent();
  }

  private boolean isName(int i) {
    Token token = text.token(i);
    String key = Spelling.key(token.text());
    return token.isCapitalised()
        && token.hasTag("NN")
        && Character.isLetter(token.text().codePointAt(0))
        && !WordClass.DAY.has(key)
        && !WordClass.MONTH.has(key)
        && !NounLexicon.isTitle(token.text())
        && NounLexicon.kindOf(token) != NounKind.PERSON;
  }

  private Optional<NamedSpan.Type> typeOf(int noun) {
    Token token = text.token(noun);
    if (!token.tag().equals("NN") || token.isCapitalised()) {
      return Optional.empty();
    }
    if (WordClass.SETTLEMENT.has(token.lemma()) || WordClass.SITE.has(token.lemma())) {
      return Optional.of(NamedSpan.Type.LOCATION);
    }
    boolean either =
        WordClass.LIKE_A_FIRM.has(token.lemma()) || NounLexicon.mayBeOrganisation(token.lemma());
    return switch (NounLexicon.kindOf(token)) {
      case PERSON -> either ? Optional.empty() : Optional.of(NamedSpan.Type.PERSON);
      case ORGANIZATION -> Optional.of(NamedSpan.Type.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
