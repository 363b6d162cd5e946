package dev.byline.pipeline.annotation;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Diagnostic;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An article with its tokens, sentences, paragraphs and names. Tokens carry offsets into the
 * article as given; boilerplate and debris have no tokens. Immutable and safe to share.
 *
 * @param article the article as given
 * @param tokens in text order; each knows its sentence and paragraph
 * @param sentences consecutive, covering all tokens; none spans two paragraphs
 * @param paragraphs consecutive, covering all tokens
 * @param names in text order, not overlapping
 * @param diagnostics what could not be read as it stands: {@code LONG_SENTENCE}
 */
public record AnnotatedText(
    Article article,
    List<Token> tokens,
    List<TokenRange> sentences,
    List<TokenRange> paragraphs,
    List<NamedSpan> names,
    List<Diagnostic> diagnostics) {

  /** Copies the lists and checks that nothing is null. */
  public AnnotatedText {
    requireNonNull(article, "article");
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
    names = List.copyOf(names);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A text without diagnostics. */
  public AnnotatedText(
      Article article,
      List<Token> tokens,
      List<TokenRange> sentences,
      List<TokenRange> paragraphs,
      List<NamedSpan> names) {
    this(article, tokens, sentences, paragraphs, names, List.of());
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token with this index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The tokens of a range. */
  public List<Token> tokens(TokenRange range) {
    return tokens.subList(range.start(), range.end());
  }

  /**
   * Where a range of tokens stands in the article, from its first to its last character.
   *
   * @throws IllegalArgumentException if the range is empty
   */
  public Span span(TokenRange range) {
    if (range.isEmpty()) {
      throw new IllegalArgumentException("an empty range of tokens has no span");
    }
    return new Span(token(range.start()).span().start(), token(range.end() - 1).span().end());
  }

  /** A range of tokens with its characters in the article. */
  public Excerpt excerpt(TokenRange range) {
    return article.excerpt(span(range));
  }

  /** The tokens of a range, their cleaned text joined by single spaces: for keys and messages. */
  public String words(TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens(range)) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(token.text());
    }
    return words.toString();
  }

  /** The tokens that overlap a span of the article; empty where there are none. */
  public Optional<TokenRange> tokensIn(Span span) {
    int first = firstEndingAfter(span.start());
    int end = first;
    while (end < tokens.size() && token(end).span().start() < span.end()) {
      end++;
    }
    return end == first ? Optional.empty() : Optional.of(new TokenRange(first, end));
  }

  /** Index of the first token that ends behind the offset; {@link #size()} if there is none. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentence that holds a token. */
  public TokenRange sentenceOf(int token) {
    return sentences.get(token(token).sentence());
  }

  /** The paragraph that holds a token. */
  public TokenRange paragraphOf(int token) {
    return paragraphs.get(token(token).paragraph());
  }
}
