package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of 'he' and 'she' as a subject: the words in which nobody is named whom it means. Whoever is
 * meant by a pronoun is not named again in what he does or says: not Karel in 'He praised Karel',
 * 'Karel was ill, he said', '“Karel lied,” he said', 'Asked by Karel, he said'. Principle C of
 * binding theory, as far as word order shows it. Immutable.
 *
 * @param words the words of the text
 * @param quotes what stands inside quotation marks
 */
public record DisjointWords(TaggedWords words, QuoteRegions quotes) {

  /** Those words, around the pronoun at a token. */
  public List<TokenRange> of(int pronoun) {
    List<TokenRange> disjoint = new ArrayList<>();
    if (words.token(pronoun).isWord("he", "she")) {
      done(pronoun).ifPresent(disjoint::add);
      said(pronoun).ifPresent(disjoint::add);
      fronted(pronoun).ifPresent(disjoint::add);
    }
    return disjoint;
  }

  /** What stands behind the pronoun in its clause, up to a mark or another clause. */
  private Optional<TokenRange> done(int pronoun) {
    int mark = markBehind(pronoun);
    int end = pronoun + 1;
    while (end < mark && !joinsClause(end)) {
      end++;
    }
    return opensClause(pronoun) && isVerbBehind(pronoun)
        ? Optional.of(new TokenRange(pronoun + 1, end))
        : Optional.empty();
  }

  /** 'and' but for that between names. */
  private boolean joinsClause(int i) {
    boolean names =
        i + 1 < words.size()
            && words.token(i - 1).hasTag("NNP")
            && words.token(i + 1).hasTag("NNP");
    return words.token(i).hasTag("CC") && !names;
  }

  /** Not 'the book he wrote made Karel rich', 'When he fell Karel was alone'. */
  private boolean opensClause(int pronoun) {
    int before = pronoun - 1;
    if (before < words.sentenceStart(pronoun) || !isWord(before)) {
      return true;
    }
    return words.token(before).hasTag("CC") || words.isVerb(before) || isThat(before);
  }

  private boolean isThat(int i) {
    return words.token(i).isWord("that") && i > 0 && words.isVerb(i - 1);
  }

  private boolean isVerbBehind(int pronoun) {
    int i = pronoun + 1;
    while (i < words.size() && words.isAdverb(i)) {
      i++;
    }
    return i < words.size() && words.isFinite(i);
  }

  /** What is said before '…, he said.', or the quotation before '…,” he said'. */
  private Optional<TokenRange> said(int pronoun) {
    int sentence = words.sentenceStart(pronoun);
    int before = pronoun - 1;
    if (before <= sentence || isWord(before) || !isSpeechBehind(pronoun)) {
      return Optional.empty();
    }
    int mark = words.token(before).isWord(",") ? before - 1 : before;
    if (quotes.inside(mark) && !quotes.inside(pronoun)) {
      return quotation(mark);
    }
    return endsSentence(pronoun) || isName(sentence, before)
        ? Optional.of(new TokenRange(sentence, before))
        : Optional.empty();
  }

  /** Not one in which somebody else is quoted, who may address the speaker. */
  private Optional<TokenRange> quotation(int inside) {
    TokenRange quotation = new TokenRange(quotes.startOf(inside), quotes.endOf(inside));
    for (int i = quotation.start() + 1; i < quotation.end() - 1; i++) {
      if (words.token(i).isWord("‘", "“", "`", "``")) {
        return Optional.empty();
      }
    }
    return Optional.of(quotation);
  }

  private boolean isSpeechBehind(int pronoun) {
    return isVerbBehind(pronoun)
        && (isSpeech(pronoun + 1) || pronoun + 2 < words.size() && isSpeech(pronoun + 2));
  }

  private boolean isSpeech(int i) {
    return GrammaticalRoles.isSpeech(words.token(i));
  }

  /**
   * Whether all is said: not 'Karel was, he said, glad', 'Karel said no, he added', 'he said he'.
   */
  private boolean endsSentence(int pronoun) {
    int mark = markBehind(pronoun);
    for (int i = words.sentenceStart(pronoun); i < mark; i++) {
      boolean reported = i < pronoun && words.token(i).lemma().equals("say");
      if (reported || i > pronoun + 1 && words.isFinite(i) && !isSpeech(i)) {
        return false;
      }
    }
    return mark >= words.sentenceEnd(pronoun) - 1
        || mark + 1 < words.size() && words.token(mark + 1).hasTag("VBG");
  }

  /** 'Karel, he said, was ill': nothing but a name, or what it begins with, stands before. */
  private boolean isName(int sentence, int comma) {
    for (int i = sentence; i < comma; i++) {
      if (!words.token(i).hasTag("NNP") && !(i == sentence && words.token(i).hasTag("CC", "RB"))) {
        return false;
      }
    }
    return true;
  }

  /** 'Asked by Karel, he …', 'If Karel stays, he said, …': what stands in front, up to a comma. */
  private Optional<TokenRange> fronted(int pronoun) {
    int sentence = words.sentenceStart(pronoun);
    int first = sentence;
    while (first < pronoun && words.token(first).hasTag("RB", "CC")) {
      first++;
    }
    Token opener = words.token(first);
    boolean passive = opener.hasTag("VBN");
    boolean condition = opener.isWord("if", "unless") && isSpeechBehind(pronoun);
    return pronoun - 1 > first && words.token(pronoun - 1).isWord(",") && (passive || condition)
        ? Optional.of(new TokenRange(sentence, pronoun))
        : Optional.empty();
  }

  private int markBehind(int token) {
    int end = words.sentenceEnd(token);
    int i = token + 1;
    while (i < end && isWord(i)) {
      i++;
    }
    return i;
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(words.token(i).text().codePointAt(0));
  }
}
