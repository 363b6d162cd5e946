package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;

/**
 * What the article tells itself and what stands inside its quotation marks. Marks are paired here
 * by paragraph and not taken from {@link QuoteRegions}, whose quotations go on over paragraphs:
 * with those no figure of byline evaluate, who.py or gap.py gained, and in one of PolNeAR's
 * development articles the rules alone gave nine quotations of one speaker to a reporter (25
 * November 2026).
 */
final class NarrativeDepth {

  /**
   * How much of a wholly quoted sentence counts as distance: a pronoun reaches over speech. Set by
   * hand with the pronouns of {@code DiscourseModel}, 2026-11-22 (commit 5bc496d).
   */
  private static final double QUOTED_SENTENCE = 0.6;

  private final AnnotatedText text;
  private final boolean[] quoted;
  private final double[] depth;

  NarrativeDepth(AnnotatedText text) {
    this.text = text;
    this.quoted = new boolean[text.size()];
    for (TokenRange paragraph : text.paragraphs()) {
      markQuoted(paragraph);
    }
    this.depth = new double[text.sentences().size()];
    double told = 0;
    for (int i = 0; i < depth.length; i++) {
      depth[i] = told;
      told += 1 - (1 - QUOTED_SENTENCE) * quotedShare(text.sentences().get(i));
    }
  }

  private double quotedShare(TokenRange sentence) {
    int inside = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      inside += quoted[i] ? 1 : 0;
    }
    return inside / (double) Math.max(1, sentence.size());
  }

  /** How far into the story a sentence stands, in sentences, with quoted ones cut short. */
  double depth(int sentence) {
    return depth[sentence];
  }

  /** Whether a token stands inside double quotation marks, as a reader would pair them. */
  boolean isQuoted(int token) {
    return quoted[token];
  }

  private void markQuoted(TokenRange paragraph) {
    char open = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      String word = text.token(i).text();
      char mark = word.charAt(0);
      if (open == 0) {
        if (mark == '“'
            || mark == '"'
            || word.equals("``")
            || opensDouble(i)
            || mark == '‘' && opensSingle(i)) {
          open = mark;
        }
      } else if (closes(open, word, i)) {
        open = 0;
      } else {
        quoted[i] = true;
      }
    }
  }

  /** Two apostrophes in front of a word, as some agencies write quotation marks. */
  private boolean opensDouble(int i) {
    return text.token(i).text().equals("''")
        && i + 1 < text.size()
        && text.token(i).span().end() == text.token(i + 1).span().start();
  }

  private boolean opensSingle(int i) {
    return i + 1 < text.size() && text.token(i).text().length() == 1;
  }

  private boolean closes(char open, String word, int i) {
    return switch (open) {
      case '“' -> word.equals("”") || word.equals("\"") || word.equals("“");
      case '"' -> word.equals("\"") || word.equals("”");
      case '‘' ->
          word.equals("’") && i > 0 && !text.token(i - 1).text().endsWith("s")
              || word.equals("’") && text.token(i - 1).hasTag(",", ".");
      default -> word.equals("''") || word.equals("\"");
    };
  }
}
