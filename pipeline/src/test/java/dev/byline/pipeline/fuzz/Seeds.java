package dev.byline.pipeline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What coverage-guided fuzzing starts from, and how its bytes are read. */
final class Seeds {

  private static final int COUNT = 100;

  private Seeds() {}

  /** Texts of invented articles, as bytes. */
  static Stream<byte[]> texts() {
    return LongStream.range(0, COUNT)
        .mapToObj(seed -> CorpusFile.escaped(ArticleShapes.article(seed).text()).getBytes(UTF_8));
  }

  /** Any bytes as a text; a surrogate without its partner is written {@code \}{@code ud83d}. */
  static String text(byte[] bytes) {
    return CorpusFile.unescaped(new String(bytes, UTF_8));
  }
}
