package dev.byline.pipeline.internal.clean;

import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Locale;

/**
 * Parts sentences that scraping glued together. Behind a full stop a space is missing: {@code
 * border.Crossings}. Without one, the text itself must show that two words met ({@code
 * checkpointThe}): the words occur apart from each other, or the second often begins a sentence;
 * names written in camel case show no such evidence. There a paragraph break is put in, for the
 * sentence before has no other end.
 *
 * <p>Evidence is counted by {@link WordEvidence}: for {@code checkpointThe} 2 as {@code The} begins
 * sentences, 2 if it stands by itself in the article, 1 if {@code checkpoint} does, 1 for its
 * length; {@link #ENOUGH} makes a break. A word in camel case that stands in two different
 * surroundings is a name and stays, and so do addresses, handles and whatever has a character in it
 * that prose has not. A wrong break costs a sentence, a missed one a speaker, so both are reported
 * as {@code GLUED_TEXT}.
 */
final class GlueStep implements CleaningStep {

  /** Runs without a space that are longer than this are not looked into. */
  private static final int LONGEST_RUN = 120;

  /**
   * So much evidence makes two words of one. Set by hand, 2026-11-22 (commit a7577da), on invented
   * cases, never tuned.
   */
  private static final int ENOUGH = 3;

  @Override
  public void clean(CleaningState draft) {
    new Pass(draft).run();
  }

  private static final class Pass {
    private final CleaningState draft;
    private final String text;
    private final CleaningState.Edit edit;
    private final WordEvidence evidence;
    private boolean insideMarks;

    Pass(CleaningState draft) {
      this.draft = draft;
      this.text = draft.text();
      this.edit = draft.edit();
      this.evidence = new WordEvidence(text);
    }

    void run() {
      for (int i = 1; i < text.length(); i++) {
        char before = text.charAt(i - 1);
        if (before == '"') {
          insideMarks = !insideMarks;
        } else if (before == '\n') {
          insideMarks = false;
        }
        char c = text.charAt(i);
        if (before > ' ' && Character.isUpperCase(c)) {
          at(i, before);
        } else if (c == 'h' || c == 'p') {
          link(i, before);
        }
      }
      edit.apply();
    }

    /** An address that begins right behind a word or a full stop. */
    private void link(int i, char before) {
      boolean glued = Character.isLetterOrDigit(before) || ".!?,…)”’".indexOf(before) >= 0;
      if (glued
          && (text.startsWith("https://", i)
              || text.startsWith("http://", i)
              || text.startsWith("pic.twitter.com/", i))) {
        draft.report("GLUED_TEXT", "an address was taken to begin here", i - 1, i + 1);
        edit.insert(i, " ");
      }
    }

    private void at(int i, char before) {
      if (Character.isLetterOrDigit(before)) {
        if (Character.isLowerCase(before) || startsLower(i + 1)) {
          words(i);
        }
      } else if (isStop(before)) {
        if (endsSentence(i - 1) && startsSentence(i) && isPlain(i)) {
          part(i, " ");
        }
      } else if (isClosingMark(before)) {
        mark(i, before);
      }
    }

    /** A closing quotation mark between two sentences. */
    private void mark(int i, char before) {
      if (i < 2 || before == '"' && insideMarks || !isPlain(i)) {
        return;
      }
      char last = text.charAt(i - 2);
      if (isStop(last) && endsSentence(i - 2) && startsSentence(i)) {
        part(i, " ");
      } else if (Character.isLowerCase(last)) {
        String left = letters(i - 2, -1);
        boolean word = left.length() > 2 && Character.isLowerCase(left.charAt(0));
        if (word && evidence.ofStart(letters(i, 1), followedBySpace(i)) > 0) {
          part(i, "\n\n");
        }
      }
    }

    /** Two words without anything between them. */
    private void words(int i) {
      if (!isPlain(i)) {
        return;
      }
      String before = letters(i - 1, -1);
      String after = letters(i, 1);
      String left = segment(before, true);
      String right = segment(after, false);
      boolean space = followedBySpace(i) && right.equals(after);
      boolean starter = evidence.startsSentences(right) && (space || !right.equals(after));
      boolean parted;
      if (before.isEmpty()) {
        parted = starter && space && endsNumber(i);
      } else if (Character.isLowerCase(left.charAt(0))) {
        int start =
            Math.max(evidence.ofStart(right, space), evidence.ofStart(after, followedBySpace(i)));
        parted =
            left.length() > (starter ? 2 : 3)
                && start + evidence.ofEnd(left) >= ENOUGH
                && !evidence.isName(before + after);
      } else {
        parted =
            starter
                && space
                && right.length() > 2
                && evidence.occurs(left)
                && !evidence.isName(before + after);
      }
      if (parted) {
        part(i, "\n\n");
      }
    }

    /** Whether a number of several digits, and nothing else, stands before. */
    private boolean endsNumber(int i) {
      int start = i;
      while (start > 0 && i - start < 20 && Character.isDigit(text.charAt(start - 1))) {
        start--;
      }
      return i - start > 1 && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private void part(int i, String separator) {
      draft.report(
          "GLUED_TEXT", "two sentences were taken to meet here without a space", i - 1, i + 1);
      edit.insert(i, separator);
    }

    private static boolean isStop(char c) {
      return c == '.' || c == '!' || c == '?';
    }

    private static boolean isClosingMark(char c) {
      return c == '”' || c == '"' || c == '’' || c == '\'' || c == '»';
    }

    /** Whether the full stop at an offset ends a word or a number, not an abbreviation. */
    private boolean endsSentence(int stop) {
      int start = stop;
      boolean lower = false;
      while (start > 0 && stop - start < 30 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
        lower |= Character.isLowerCase(text.charAt(start)) || Character.isDigit(text.charAt(start));
      }
      if (start == stop) {
        return start > 0 && ")%”’\"'".indexOf(text.charAt(start - 1)) >= 0;
      }
      return lower && (stop - start > 1 || Character.isDigit(text.charAt(start)));
    }

    private boolean startsSentence(int i) {
      String word = letters(i, 1);
      if (WordClass.INTERNET_ENDING.has(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      return word.length() > 1 || followedBySpace(i) && (word.equals("A") || word.equals("I"));
    }

    private boolean startsLower(int i) {
      return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    private boolean followedBySpace(int i) {
      int end = i;
      while (end < text.length() && end - i < LONGEST_RUN && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end < text.length() && text.charAt(end) == ' ';
    }

    /** Whether the run of characters around is neither an address nor a handle nor endless. */
    private boolean isPlain(int i) {
      int start = i;
      while (start > 0 && text.charAt(start - 1) > ' ') {
        if (i - start > LONGEST_RUN || isTechnical(text.charAt(start - 1))) {
          return false;
        }
        start--;
      }
      for (int end = i; end < text.length() && text.charAt(end) > ' '; end++) {
        if (end - i > LONGEST_RUN || isTechnical(text.charAt(end))) {
          return false;
        }
      }
      return !text.startsWith("www.", start);
    }

    private static boolean isTechnical(char c) {
      return switch (c) {
        case '@', '#', '/', '\\', '_', '=', '<', '>', '{', '}', '~', '|', '^' -> true;
        default -> false;
      };
    }

    /** The letters from an offset on, in one direction. */
    private String letters(int from, int step) {
      int at = from;
      while (at >= 0
          && at < text.length()
          && Math.abs(at - from) < LONGEST_RUN
          && Character.isLetter(text.charAt(at))) {
        at += step;
      }
      return step > 0 ? text.substring(from, at) : text.substring(at + 1, from + 1);
    }

    /** The last or first word of a run in camel case. */
    private static String segment(String run, boolean last) {
      if (last) {
        int start = run.length();
        while (start > 0
            && !(start < run.length()
                && Character.isUpperCase(run.charAt(start))
                && Character.isLowerCase(run.charAt(start - 1)))) {
          start--;
        }
        return run.substring(start);
      }
      int end = Math.min(1, run.length());
      while (end < run.length()
          && !(Character.isUpperCase(run.charAt(end))
              && Character.isLowerCase(run.charAt(end - 1)))) {
        end++;
      }
      return run.substring(0, end);
    }
  }
}
