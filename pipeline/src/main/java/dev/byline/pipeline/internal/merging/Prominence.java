package dev.byline.pipeline.internal.merging;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.PersonNames;

/**
 * How an article has called somebody so far: what tells the Vale whom it calls 'Vale' from his wife
 * Ana Vale, named once. Mentions that only modify ('the Vale campaign', 'mother of Ivo Vale') do
 * not count; being the subject of a verb counts like being called by surname; being called by given
 * name speaks against, whatever its bearer does. Weights and caps were set by hand on 2026-11-22
 * (commit d4b4b80), never tuned.
 */
final class Prominence {
  static final Prominence NONE = new Prominence();
  private int full;
  private int acting;
  private int bySurname;
  private int byGivenName;

  /** The token of the last mention that does not only modify; -1 before the first. */
  private int last = -1;

  /** Takes in one more mention of somebody, by a full name or a part of it. */
  void count(Name name, boolean fullName, Referent owner, AnnotatedText text) {
    int next = name.tokens().end();
    boolean modifies = next < text.size() && text.token(next).hasTag("POS", "NN");
    if (modifies || new NameParts(text).saysWhose(name.tokens())) {
      return;
    }
    last = name.tokens().start();
    if (fullName) {
      full++;
    } else if (PersonNames.surname(owner.words()).equals(Spelling.key(text.words(name.tokens())))) {
      bySurname++;
    } else {
      byGivenName++;
      return;
    }
    if (next < text.size() && text.token(next).hasTag("VB", "MD")) {
      acting++;
    }
  }

  int last() {
    return last;
  }

  /** The higher, the likelier a bare surname means this one. */
  double rank() {
    return Math.min(3, full) * 0.6
        + Math.min(3, acting)
        + Math.min(6, bySurname)
        - Math.min(1, byGivenName);
  }
}
