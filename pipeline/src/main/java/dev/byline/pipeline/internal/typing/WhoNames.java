package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * People whom the tagger took for bodies or places: 'Ana Vale, who has worked there', of whom the
 * clause says that she is one and somebody. A team is 'Karel United, who have' or 'who won'.
 */
record WhoNames(AnnotatedText text, TaggedNames tagged) {

  /** In tokens. */
  private static final int LONGEST = 3;

  /** What names of teams end in. */
  private static final Set<String> TEAMS = WordLists.ofKind("bodies.txt", "team-ending");

  /** Writes them over what the tagger has. */
  void settle() {
    for (NamedSpan name : tagged.names()) {
      if (name.type() != NamedSpan.Type.PERSON
          && isOneBehind(name.tokens())
          && isLikeAPerson(name.tokens())) {
        tagged.put(name.tokens(), NamedSpan.Type.PERSON);
      }
    }
  }

  /** ', who has', ', who is'. */
  private boolean isOneBehind(TokenRange name) {
    int comma = name.end();
    int verb = comma + 2;
    return verb < text.sentenceOf(comma - 1).end()
        && text.token(comma).isWord(",")
        && text.token(comma + 1).isWord("who")
        && (text.token(verb).tag().equals("VBZ") || text.token(verb).isWord("was"));
  }

  /** Two or three words with capitals, none of them one of a body's or in capitals throughout. */
  private boolean isLikeAPerson(TokenRange name) {
    return name.size() > 1
        && name.size() <= LONGEST
        && IntStream.range(name.start(), name.end())
            .mapToObj(text::token)
            .allMatch(WhoNames::isLikeAName);
  }

  private static boolean isLikeAName(Token token) {
    String key = Spelling.key(token.text());
    return token.isCapitalised()
        && token.hasTag("NNP")
        && !Spelling.isAllCaps(token.text())
        && NounLexicon.kindOf(token) != NounKind.ORGANIZATION
        && !TEAMS.contains(key)
        && !WordClass.COMPANY_ENDING.has(key)
        && !WordClass.FIRM.has(key);
  }
}
