package dev.byline.pipeline.internal.coref;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;

/** How prominent a mention is in its sentence: what does something, what only stands by. */
record MentionRanks(AnnotatedText text, NounPhrases phrases, GrammaticalRoles grammar) {

  /**
   * The rank of a mention.
   *
   * @param phrase the phrase that it stands in
   * @param token its first token
   * @param head whether the phrase as a whole is the mention, not a name or possessive in it
   */
  MentionRank of(NounPhrase phrase, int token, boolean head) {
    if (grammar.isCaption(token)) {
      return MentionRank.CAPTION;
    }
    boolean subject = grammar.isSubject(phrase.tokens()) && !isOfGerund(phrase);
    if (head && subject && grammar.isThatClause(phrase.tokens())) {
      return MentionRank.TOLD_SUBJECT;
    }
    if (head && isTold(phrase) && (subject || leads(phrase))) {
      return grammar.isSubordinate(phrase.tokens())
          ? MentionRank.SUBORDINATE_SUBJECT
          : MentionRank.SUBJECT;
    }
    if (head) {
      return MentionRank.OTHER;
    }
    boolean owner =
        text.token(token).hasTag("PRP$")
            || phrases
                .nameAt(token)
                .map(name -> name.tokens().end())
                .filter(end -> end < phrase.tokens().end() && text.token(end).hasTag("POS"))
                .isPresent();
    if (!owner) {
      return MentionRank.MODIFIER;
    }
    return subject ? MentionRank.OWNER_OF_SUBJECT : MentionRank.OTHER;
  }

  /** 'Vale' of 'praising Vale was hard'. */
  private boolean isOfGerund(NounPhrase phrase) {
    int before = phrase.tokens().start() - 1;
    return before >= text.sentenceOf(phrase.head()).start()
        && text.token(before).tag().equals("VBG")
        && !text.token(before).isWord("saying");
  }

  /** What does not end like a sentence is a caption or headline, whose people do nothing. */
  private boolean isTold(NounPhrase phrase) {
    Token last = text.token(text.sentenceOf(phrase.head()).end() - 1);
    return !Character.isLetterOrDigit(last.text().codePointAt(0));
  }

  /**
   * A named phrase that a sentence begins with, or that stands behind the description it begins
   * with, is its subject, whatever the tagger made of the verb: 'Her brother, Ivo Karel, retired'.
   */
  private boolean leads(NounPhrase phrase) {
    TokenRange sentence = text.sentenceOf(phrase.head());
    int start = phrase.tokens().start();
    if (phrase.name().isEmpty()) {
      return false;
    }
    boolean described =
        start - 2 >= sentence.start()
            && text.token(start - 1).isWord(",")
            && phrases
                .at(start - 2)
                .filter(before -> before.tokens().start() == sentence.start())
                .isPresent();
    boolean verb = false;
    for (int i = phrase.tokens().end(); i < sentence.end(); i++) {
      verb |= text.token(i).hasTag("VB", "MD"); // 'Karel would not'
    }
    return verb && (start == sentence.start() || described);
  }
}
