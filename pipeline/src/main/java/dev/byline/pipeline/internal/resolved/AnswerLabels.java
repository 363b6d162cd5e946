package dev.byline.pipeline.internal.resolved;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is meant by the labels of an interview that are no names: 'A.' is the one person whom the
 * introduction presents, 'MV' the one with these initials. Immutable.
 *
 * @param article the article
 * @param interviewed who answers; empty in other texts, and where the introduction leaves a doubt
 */
public record AnswerLabels(ResolvedArticle article, Optional<Referent> interviewed) {

  private static final int LONGEST_INITIALS = 3;

  /** Of the label of a turn, in tokens: 'REAR ADM. ANA VALE, ANALYST:'. */
  private static final int LONGEST_NAME = 10;

  /** The labels of an article. */
  public static AnswerLabels in(ResolvedArticle article) {
    AnnotatedText text = article.text();
    return new AnswerLabels(
        article,
        text.paragraphs().stream()
            .map(TokenRange::start)
            .filter(start -> isQuestion(text, start))
            .findFirst()
            .flatMap(first -> Interviewed.before(article, first)));
  }

  /** Whom the words of a source mean, if they are such a label and it is known. */
  public Optional<Referent> of(TokenRange source) {
    if (isAnswer(article.text(), source.start())) {
      return interviewed;
    }
    boolean initials =
        source.size() == 1
            && isLabel(article.text(), source.start())
            && isInitials(article.token(source.start()).text());
    return initials ? withInitials(source) : Optional.empty();
  }

  /** Whom 'you' means in the words of whoever asks. */
  public Optional<Referent> asked(int pronoun) {
    boolean asks =
        article.token(pronoun).isWord("you", "your")
            && !article.grammar().isQuoted(pronoun)
            && isQuestion(article.text(), article.text().paragraphOf(pronoun).start());
    return asks ? interviewed : Optional.empty();
  }

  /** Whether a source is the 'Q' or 'A' of an interview: nobody's name. */
  public boolean isLabel(TokenRange source) {
    return isLetter(article.text(), source.start());
  }

  private Optional<Referent> withInitials(TokenRange label) {
    String letters = article.token(label.start()).text();
    List<Referent> bearers =
        article.owners().entrySet().stream()
            .filter(entry -> entry.getValue().isPerson())
            .filter(entry -> letters.equals(initials(entry.getKey())))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  private String initials(Name name) {
    StringBuilder letters = new StringBuilder();
    article
        .text()
        .tokens(name.tokens())
        .forEach(word -> letters.appendCodePoint(word.text().codePointAt(0)));
    return letters.toString();
  }

  private static boolean isInitials(String label) {
    return label.length() > 1 && label.length() <= LONGEST_INITIALS && Spelling.isAllCaps(label);
  }

  /** Whether a paragraph begins here with somebody's name and a colon, or with a 'Q' or 'A'. */
  public static boolean isTurn(AnnotatedText text, int token) {
    int end = token;
    while (end - token < LONGEST_NAME && end < text.size() - 1 && isOfName(text.token(end))) {
      end++;
    }
    return text.paragraphOf(token).start() == token
        && (isLetter(text, token) || text.token(end).isWord(":"));
  }

  private static boolean isOfName(Token token) {
    return token.isCapitalised() || token.isWord(",", ".", "(", ")");
  }

  /** Whether a 'Q' or 'A' stands there. */
  static boolean isLetter(AnnotatedText text, int token) {
    return isQuestion(text, token) || isAnswer(text, token);
  }

  static boolean isQuestion(AnnotatedText text, int token) {
    return isLetter(text, token, "q", "question") || isBare(text, token, "Q");
  }

  static boolean isAnswer(AnnotatedText text, int token) {
    return isLetter(text, token, "a", "answer")
        || token > 0
            && isBare(text, token, "A")
            && isQuestion(text, text.paragraphOf(token - 1).start());
  }

  private static boolean isLetter(AnnotatedText text, int token, String letter, String word) {
    Token label = text.token(token);
    boolean first = text.paragraphOf(token).start() == token;
    return first && label.isWord(letter + ".")
        || label.isWord(letter, word) && isLabel(text, token);
  }

  /** 'Q What happened?' */
  private static boolean isBare(AnnotatedText text, int token, String letter) {
    TokenRange paragraph = text.paragraphOf(token);
    return paragraph.start() == token
        && paragraph.size() > 1
        && text.token(token).text().equals(letter)
        && text.token(token + 1).isCapitalised();
  }

  /** Whether a colon or full stop stands behind a word that begins a paragraph. */
  private static boolean isLabel(AnnotatedText text, int token) {
    return text.paragraphOf(token).start() == token
        && token + 1 < text.size()
        && text.token(token + 1).isWord(":", ".");
  }
}
