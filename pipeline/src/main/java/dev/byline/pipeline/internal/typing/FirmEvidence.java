package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether the words around a name show that a firm, a club or another body bears it, though it
 * looks like a person's: 'Danube said it would', 'Norline, which sails', 'the chain Norline',
 * 'Karel beat Vale 3-1'.
 *
 * @param text the article
 * @param fullName whether a person's name of more than one word begins at a token
 */
public record FirmEvidence(AnnotatedText text, IntPredicate fullName) {

  /** In tokens, with its article. */
  private static final int LONGEST_DESCRIPTION = 6;

  /** Whether it is dealt in, worked at or played for, or called a body right in front. */
  public boolean isDealtIn(TokenRange tokens, boolean lone) {
    int end = text.sentenceOf(tokens.start()).end();
    return lone
            && (isDealtInLikeAFirm(tokens, end)
                || isWorkedAt(tokens, end)
                || plays(tokens.end(), end))
        || isCalledABody(tokens, lone);
  }

  /**
   * Whether an apposition describes a body, or the name speaks of itself as 'it'.
   *
   * @param lone whether the name is one word, and no given name
   * @param given whether it begins with a given name
   */
  public boolean isSaid(TokenRange tokens, boolean lone, boolean given) {
    int next = tokens.end();
    int end = text.sentenceOf(tokens.start()).end();
    boolean described =
        next + 1 < end
            && text.token(next).isWord(",")
            && isOrganisationDescribed(next + 1, end, lone, given);
    return described || lone && saysIt(next, end);
  }

  /**
   * 'a ferry company', up to the noun; not 'the company's press secretary'. Of a single surname at
   * first mention, 'a maker of pianos' is said of a firm; of who has a given name only what no
   * person is.
   */
  private boolean isOrganisationDescribed(int from, int end, boolean lone, boolean given) {
    if (!text.token(from).isWord("a", "an", "the")) {
      return false;
    }
    int i = new NameParts(text).described(from + 1, Math.min(end, from + LONGEST_DESCRIPTION));
    Token noun = text.token(i - 1);
    boolean owner = i < end && text.token(i).hasTag("POS");
    if (i == from + 1 || owner || !noun.hasTag("NN") || noun.isCapitalised()) {
      return false;
    }
    if (given) {
      return WordClass.GENERIC_ORGANISATION.has(noun.lemma());
    }
    return NounLexicon.kindOf(noun) == NounKind.ORGANIZATION
        || lone && NounLexicon.mayBeOrganisation(noun.lemma());
  }

  /** 'shares in Norline', 'Norline’s profits', 'its rival Norline, which sails'. */
  private boolean isDealtInLikeAFirm(TokenRange tokens, int end) {
    int before = tokens.start() - 2;
    boolean share =
        before >= text.sentenceOf(tokens.start()).start()
            && text.token(before + 1).isWord("in", "of")
            && WordClass.SHARE.has(text.token(before).lemma());
    int next = tokens.end();
    if (share || next + 1 >= end) {
      return share;
    }
    if (text.token(next).isWord(",") && text.token(next + 1).isWord("which")) {
      return true;
    }
    int noun = text.token(next).hasTag("POS") ? next + 1 : next;
    while (noun + 1 < end && noun > next && text.token(noun).hasTag("JJ", "CD", "$")) {
      noun++;
    }
    boolean chief =
        noun > next && text.token(noun).isWord("executive") && text.token(noun - 1).isWord("chief");
    return chief || WordClass.OF_A_FIRM.has(text.token(noun).lemma());
  }

  /** 'Karel beat Vale 3-1', with one score as in games of teams; 'Karel’s Ana Vale'. */
  private boolean plays(int next, int end) {
    if (next + 1 >= end) {
      return false;
    }
    boolean wins = WordClass.WINNING.has(text.token(next).lemma());
    long scores = IntStream.range(next, wins ? end : next).filter(i -> isScore(i, end)).count();
    boolean member = text.token(next).hasTag("POS") && fullName.test(next + 1);
    return scores == 1 || member;
  }

  /** '3-1', in one token or in three. */
  private boolean isScore(int i, int end) {
    boolean three =
        i + 2 < end
            && text.token(i).hasTag("CD")
            && text.token(i + 1).isWord("-", "–")
            && text.token(i + 2).hasTag("CD");
    return three || text.token(i).text().matches("\\d{1,3}[-–]\\d{1,3}");
  }

  /** 'the home chain Karel'. */
  private boolean isCalledABody(TokenRange tokens, boolean lone) {
    int noun = tokens.start() - 1;
    return noun >= text.sentenceOf(tokens.start()).start()
        && text.token(noun).tag().equals("NN")
        && !text.token(noun).isCapitalised()
        && (NounLexicon.kindOf(text.token(noun)) == NounKind.ORGANIZATION
            || lone && NounLexicon.mayBeOrganisation(text.token(noun).lemma()));
  }

  /** 'an analyst at Norline', 'who works at Norline'. */
  private boolean isWorkedAt(TokenRange tokens, int end) {
    int at = tokens.start() - 1;
    boolean owner = tokens.end() < end && text.token(tokens.end()).hasTag("POS");
    return !owner
        && at > text.sentenceOf(tokens.start()).start()
        && text.token(at).isWord("at")
        && (NounLexicon.kindOf(text.token(at - 1)) == NounKind.PERSON
            || text.token(at - 1).lemma().equals("work"));
  }

  /** 'said it would': who says so of itself is no person. */
  private boolean saysIt(int verb, int end) {
    if (verb + 2 >= end || !text.token(verb).hasTag("VBD", "VBZ")) {
      return false;
    }
    int it = text.token(verb + 1).isWord("that") ? verb + 2 : verb + 1;
    return WordClass.SPEECH.has(text.token(verb).lemma())
        && text.token(it).isWord("it", "its")
        && it + 1 < end
        && text.token(it + 1).hasTag("MD", "VBD", "VBZ", "NN");
  }
}
