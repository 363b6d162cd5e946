package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * Two bodies that the tagger took for one: 'Karel Library and Vale University', where each name
 * ends in what it is.
 */
record JoinedBodies(AnnotatedText text, TaggedNames tagged) {

  /** Takes them apart. */
  void settle() {
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.ORGANIZATION) {
        split(name.tokens());
      }
    }
  }

  private void split(TokenRange name) {
    int and = name.start();
    while (and < name.end() && !text.token(and).isWord("and", "&")) {
      and++;
    }
    if (and > name.start() + 1
        && and + 2 < name.end()
        && isBody(and - 1)
        && isBody(name.end() - 1)) {
      put(new TokenRange(name.start(), and));
      put(new TokenRange(and + 1, name.end()));
    }
  }

  private boolean isBody(int last) {
    return text.token(last).isCapitalised()
        && (NounLexicon.kindOf(text.token(last)) == NounKind.ORGANIZATION
            || WordClass.SITE.has(Spelling.key(text.token(last).text())));
  }

  private void put(TokenRange body) {
    tagged.put(body, NamedSpan.Type.ORGANIZATION);
  }
}
