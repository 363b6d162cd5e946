package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.SpanSearch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who is addressed by name: 'Matteo' of “Tell them, Matteo.”, who does not say it. Stateless. */
final class Vocatives {

  /** So many names before are looked at for one in full; bounds the work. */
  private static final int NAMES_BACK = 40;

  private Vocatives() {}

  /** The last word of the name set off by a comma at the end or the start of quoted words. */
  static Optional<TokenRange> in(AnnotatedText text, TokenRange inside) {
    int last = inside.end() - 1;
    if (inside.size() < 4) {
      return Optional.empty();
    }
    int end = text.token(last).isWord(".", "?", "!", ",") ? last - 1 : last;
    if (isName(text.token(end)) && text.token(end - 1).isWord(",")) {
      return Optional.of(new TokenRange(end, end + 1));
    }
    boolean first =
        isName(text.token(inside.start())) && text.token(inside.start() + 1).isWord(",");
    return first && isPersonAt(text, inside.start())
        ? Optional.of(new TokenRange(inside.start(), inside.start() + 1))
        : Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.hasTag("NNP") && token.isCapitalised();
  }

  private static boolean isPersonAt(AnnotatedText text, int token) {
    return !Actors.people(text, new TokenRange(token, token + 1)).isEmpty();
  }

  /**
   * Whether somebody who is addressed is called by the last word of a source, or by a name of both.
   */
  static boolean means(AnnotatedText text, TokenRange addressed, TokenRange source) {
    String called = text.token(addressed.start()).text();
    String speaker = text.token(source.end() - 1).text();
    if (text.tokens(source).stream().anyMatch(token -> token.isWord(called))) {
      return true;
    }
    List<NamedSpan> names = text.names();
    int behind = SpanSearch.firstEndingAfter(names, name -> name.tokens().end(), addressed.start());
    return IntStream.range(Math.max(0, behind - NAMES_BACK), Math.min(behind, names.size()))
        .mapToObj(i -> text.tokens(names.get(i).tokens()))
        .anyMatch(
            name ->
                name.stream().anyMatch(token -> token.isWord(called))
                    && name.stream().anyMatch(token -> token.isWord(speaker)));
  }
}
