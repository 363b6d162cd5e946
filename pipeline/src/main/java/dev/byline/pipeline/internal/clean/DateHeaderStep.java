package dev.byline.pipeline.internal.clean;

import dev.byline.pipeline.internal.lexicon.WordClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headers of the form {@code date 2021-11-08} that scrapers leave before an article, or
 * between its title and its text. Their day is the day of publication; what stands before one is a
 * paragraph of its own; the header itself is left out.
 */
final class DateHeaderStep implements CleaningStep {

  private static final Pattern HEADER =
      Pattern.compile(
          "([Dd]ate|DATE|(?:[Pp]ublished|[Pp]osted|[Uu]pdated)(?: on)?):?\\x20?"
              + "(\\d{4})-(\\d{2})-(\\d{2})(?=\\s|$)");

  @Override
  public void clean(CleaningState draft) {
    String text = draft.text();
    CleaningState.Edit edit = draft.edit();
    Matcher matcher = HEADER.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher);
      if (day.isPresent() && isHeader(text, matcher)) {
        draft.publishedOn(day.get());
        draft.report(
            "DATE_HEADER",
            "\"" + matcher.group() + "\" was taken for a header and left out",
            matcher.start(),
            matcher.end());
        boolean inside = matcher.start() > 0 && text.charAt(matcher.start() - 1) != '\n';
        edit.replace(matcher.start(), matcher.end(), inside ? "\n\n" : "");
      }
    }
    edit.apply();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A header starts a line, is glued to what is before, or sits between title and text. */
  private static boolean isHeader(String text, Matcher matcher) {
    int start = matcher.start();
    if (start == 0 || text.charAt(start - 1) == '\n') {
      return true;
    }
    if (!matcher.group(1).equalsIgnoreCase("date")) {
      return false;
    }
    char glued = text.charAt(start - 1);
    if (glued != ' ') {
      return glued == '.' || glued == '!' || glued == '?' || isQuote(glued) || glued == ')';
    }
    int last = start - 1;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    return !WordClass.BEFORE_DATE.has(wordBefore(text, last)) && beginsText(text, matcher.end());
  }

  private static boolean isQuote(char c) {
    return "\"'”’»".indexOf(c) >= 0;
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 40 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether a sentence starts behind the header. */
  private static boolean beginsText(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length()
        || text.charAt(at) == '\n'
        || "\"'“‘«(".indexOf(text.charAt(at)) >= 0
        || Character.isUpperCase(text.codePointAt(at))
        || Character.isDigit(text.charAt(at));
  }
}
