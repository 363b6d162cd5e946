package dev.byline.pipeline.internal.clean;

import dev.byline.pipeline.internal.clean.Lines.Line;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Leaves out what scripts and style sheets leave behind in scraped text: JavaScript functions, also
 * in the middle of a line, lines of code, style rules, halves of HTML comments.
 */
final class ScriptStep implements CleaningStep {

  /** In characters: beyond this the closing brace is taken to be missing. */
  private static final int LONGEST_FUNCTION = 20_000;

  /** Longer lines are prose, or too dear to look at. */
  private static final int LONGEST_LINE = 5_000;

  private static final Pattern COMMENT_HALVES =
      Pattern.compile("(?:<!(?:--|–|—)|(?:--|–|—)>|<!\\[CDATA\\[|]]>|/\\*|\\*/|//|\\x20)++");

  private static final Pattern STATEMENT_START =
      Pattern.compile(
          "(?:(?:var|let|const)\\x20[\\w$]+\\x20?=|(?:window|document|googletag|dataLayer|_taboola)\\b"
              + "[.\\[]|\\$\\(|jQuery\\(|if\\x20?\\([^)]*+\\)\\x20?\\{|function\\b[^(]{0,40}\\(|[})]).*+",
          Pattern.DOTALL);

  private static final Pattern CALL = Pattern.compile("[\\w$]\\.[\\w$]{1,60}\\(");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("[\\w$\\])]\\x20?=\\x20?[\\w$\"'“‘\\[({]");
  private static final Pattern STYLE_RULE =
      Pattern.compile("\\{\\s*+[\\w-]++\\s*+:[^{};]*+;?[^{}]*+\\}");

  @Override
  public void clean(CleaningState draft) {
    functions(draft);
    lines(draft);
  }

  /** Functions are found by their head and followed to the brace that closes them. */
  private static void functions(CleaningState draft) {
    String text = draft.text();
    int first = text.indexOf("function");
    if (first < 0) {
      return;
    }
    int[] closing = closingBraces(text);
    CleaningState.Edit edit = draft.edit();
    for (int at = first; at >= 0; at = text.indexOf("function", at + 8)) {
      int open = bodyStart(text, at);
      if (open < 0 || at < edit.position()) {
        continue;
      }
      int start = at;
      while (start > edit.position() && at - start < 200 && text.charAt(start - 1) > ' ') {
        start--;
      }
      int end = callEnd(text, bodyEnd(text, open, closing));
      report(draft, start, end);
      edit.replace(start, end, " ");
    }
    edit.apply();
  }

  /** Offset of the brace behind {@code function name(parameters)}; -1 where prose goes on. */
  private static int bodyStart(String text, int at) {
    int limit = Math.min(text.length(), at + 200);
    int i = at + "function".length();
    while (i < limit && (text.charAt(i) == ' ' || Character.isJavaIdentifierPart(text.charAt(i)))) {
      i++;
    }
    if (i >= limit || text.charAt(i) != '(') {
      return -1;
    }
    while (i < limit && text.charAt(i) != ')') {
      i++;
    }
    i++;
    while (i < limit && text.charAt(i) <= ' ') {
      i++;
    }
    return i < limit && text.charAt(i) == '{' ? i : -1;
  }

  /** For each opening brace the one that closes it; 0 where none does. Found in one walk. */
  private static int[] closingBraces(String text) {
    int[] closing = new int[text.length()];
    int[] open = new int[64];
    int depth = 0;
    for (int i = text.indexOf('{'); i >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if (c == '}' && depth > 0) {
        closing[open[--depth]] = i;
      }
    }
    return closing;
  }

  /** Offset behind the closing brace; the end of the line where there is none near enough. */
  private static int bodyEnd(String text, int open, int[] closing) {
    int limit = Math.min(text.length(), open + LONGEST_FUNCTION);
    if (closing[open] > 0 && closing[open] < limit) {
      return closing[open] + 1;
    }
    int newline = text.indexOf('\n', open);
    return newline < 0 || newline > limit ? limit : newline;
  }

  /** Offset behind the call of the function, such as {@code ("x", document));}. */
  private static int callEnd(String text, int bodyEnd) {
    int depth = 0;
    int end = bodyEnd;
    int limit = Math.min(text.length(), bodyEnd + 500);
    for (int i = bodyEnd; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        end = i + 1;
      } else if (depth <= 0) {
        return c == ';' ? i + 1 : end;
      }
    }
    return end;
  }

  private static void lines(CleaningState draft) {
    Lines lines = Lines.of(draft.text());
    CleaningState.Edit edit = draft.edit();
    int start = -1;
    int end = -1;
    for (Line line : lines.all()) {
      if (line.isBlank()) {
        continue;
      }
      if (line.length() < LONGEST_LINE && isCode(lines.text(line))) {
        edit.drop(line.start(), line.end());
        start = start < 0 ? line.start() : start;
        end = line.end();
      } else if (start >= 0) {
        report(draft, start, end);
        start = -1;
      }
    }
    if (start >= 0) {
      report(draft, start, end);
    }
    edit.apply();
  }

  private static void report(CleaningState draft, int start, int end) {
    draft.report("BOILERPLATE", "script or style debris was left out", start, end);
  }

  static boolean isCode(String line) {
    if (COMMENT_HALVES.matcher(line).matches()) {
      return true;
    }
    if (STYLE_RULE.matcher(line).find()) {
      return true;
    }
    char last = line.charAt(line.length() - 1);
    if (line.startsWith("{\"") && (last == '}' || last == ',')) {
      return true;
    }
    if (last != ';' && last != '{' && last != '}' && last != ')') {
      return false;
    }
    boolean start = STATEMENT_START.matcher(line).matches();
    if (last == ')') {
      return start && line.charAt(0) != ')' && CALL.matcher(line).find();
    }
    return start || CALL.matcher(line).find() || ASSIGNMENT.matcher(line).find();
  }
}
