package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.BitSet;

/**
 * Which paragraphs are captions of pictures: short ones without quotation marks, with a credit such
 * as 'Photograph: …' or a label 'Image caption'. Immutable once built.
 */
final class Captions {

  /** In tokens: a longer paragraph tells something; set by hand. */
  private static final int LONGEST = 60;

  private final BitSet captions = new BitSet();

  Captions(AnnotatedText text) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      captions.set(i, isCaption(text, text.paragraphs().get(i)));
    }
  }

  /** Whether a paragraph, by its number, is one. */
  boolean isCaption(int paragraph) {
    return captions.get(paragraph);
  }

  private static boolean isCaption(AnnotatedText text, TokenRange paragraph) {
    if (paragraph.size() > LONGEST) {
      return false;
    }
    boolean credited = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (text.token(i).isWord("“", "\"", "``")) {
        return false;
      }
      boolean picture =
          text.token(i).isCapitalised()
              && text.token(i)
                  .isWord("photograph", "photo", "picture", "image", "photos", "credit");
      credited |= picture && i + 1 < paragraph.end() && isCredit(text, paragraph, i);
    }
    return credited;
  }

  private static boolean isCredit(AnnotatedText text, TokenRange paragraph, int picture) {
    boolean label =
        picture == paragraph.start()
            && text.token(picture + 1).isWord("source", "caption", "credit", "copyright");
    boolean by =
        text.token(picture + 1).isWord("by", "courtesy")
            && (picture == paragraph.start() || !isWord(text, picture - 1));
    return label || by || text.token(picture + 1).isWord(":");
  }

  private static boolean isWord(AnnotatedText text, int token) {
    return Character.isLetterOrDigit(text.token(token).text().codePointAt(0));
  }
}
