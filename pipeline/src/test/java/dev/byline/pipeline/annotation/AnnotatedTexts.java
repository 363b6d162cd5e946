package dev.byline.pipeline.annotation;

import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds annotated text by hand, so that rules can be tested without a model. Words are written
 * {@code word/TAG}, or {@code word/TAG/lemma}, or {@code word/TAG/lemma/TYPE} where TYPE is a name
 * type ({@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC}); consecutive words of
 * one type make one name ({@code |} before the type starts a new one). Words are joined by one
 * space in the text; {@code ~} before a word glues it to the one before. A line is a sentence, a
 * blank line starts a paragraph. A slash within a word is written {@code \/}.
 */
public final class AnnotatedTexts {

  private AnnotatedTexts() {}

  /** Parses the notation above. */
  public static AnnotatedText of(String notation) {
    return new Parser().parse(notation);
  }

  private static final class Parser {
    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<TokenRange> sentences = new ArrayList<>();
    private final List<TokenRange> paragraphs = new ArrayList<>();
    private final List<NamedSpan> names = new ArrayList<>();

    AnnotatedText parse(String notation) {
      for (String paragraph : notation.strip().split("\\n\\s*\\n")) {
        if (!text.isEmpty()) {
          text.append("\n\n");
        }
        int first = tokens.size();
        for (String line : paragraph.strip().split("\\n")) {
          sentence(line.strip());
        }
        paragraphs.add(new TokenRange(first, tokens.size()));
      }
      return new AnnotatedText(Article.of(text.toString()), tokens, sentences, paragraphs, names);
    }

    private void sentence(String line) {
      int first = tokens.size();
      String openType = "";
      for (String word : line.split("\\s+")) {
        String[] parts = word.split("(?<!\\\\)/");
        String type = parts.length > 3 ? parts[3] : "";
        token(parts);
        int last = tokens.size() - 1;
        if (!type.isEmpty()) {
          String plain = type.startsWith("|") ? type.substring(1) : type;
          boolean continues = plain.equals(openType) && !type.startsWith("|");
          int start = last;
          if (continues) {
            start = names.remove(names.size() - 1).tokens().start();
          }
          names.add(new NamedSpan(new TokenRange(start, last + 1), NamedSpan.Type.valueOf(plain)));
          openType = plain;
        } else {
          openType = "";
        }
      }
      sentences.add(new TokenRange(first, tokens.size()));
    }

    private void token(String[] parts) {
      String surface = parts[0].replace("\\/", "/");
      boolean glued = surface.startsWith("~") && surface.length() > 1;
      surface = glued ? surface.substring(1) : surface;
      if (!glued && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      int start = text.length();
      text.append(surface);
      String tag = parts.length > 1 ? parts[1] : "";
      String lemma =
          parts.length > 2 && !parts[2].isEmpty()
              ? parts[2]
              : surface.toLowerCase(java.util.Locale.ROOT);
      tokens.add(
          new Token(
              tokens.size(),
              surface,
              new Span(start, text.length()),
              tag,
              lemma,
              sentences.size(),
              paragraphs.size()));
    }
  }
}
