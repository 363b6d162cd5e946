package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads golden cases and tokenizes texts. */
final class Samples {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();

  private Samples() {}

  /** A golden case: its title, its text with ⟦ and ⟧, and the lines behind {@code >}. */
  record Golden(String title, String marked, List<String> expected) {
    String text() {
      return marked.replace("⟦", "").replace("⟧", "");
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static AnnotatedText annotate(String text) {
    return TOKENIZER.annotate(ArticleCleaner.standard().clean(Article.of(text)));
  }

  static List<Golden> golden(String file) {
    List<Golden> cases = new ArrayList<>();
    for (String part : read(file).split("(?m)^=== ")) {
      if (part.startsWith("#")) {
        continue;
      }
      int newline = part.indexOf('\n');
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (String line : part.substring(newline + 1).split("\n")) {
        if (line.startsWith("> ")) {
          expected.add(line.substring(2));
        } else {
          text.append(line).append('\n');
        }
      }
      cases.add(new Golden(part.substring(0, newline), text.toString().strip(), expected));
    }
    return cases;
  }

  private static String read(String file) {
    try (InputStream in = Samples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
