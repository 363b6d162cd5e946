package dev.byline.pipeline.fuzz;

import dev.byline.text.Article;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A found case as a readable file: lines that begin with {@code #} say what was wrong, a line
 * {@code published DAY} or {@code title …} may follow, and the rest behind {@code ---} is the text.
 * What does not print is written as in Java: {@code \}{@code u001b}; a backslash is doubled. Line
 * ends are written {@code \n}; those of the file mean nothing.
 */
final class CorpusFile {

  /** Control and format characters, line separators, marks without a place, what is unassigned. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\p{Mn}\\xa0]");

  private static final String SEPARATOR = "---\n";

  private static final int MOST_DETAILS = 6;

  private static final int LONGEST_DETAIL = 300;

  private static final Pattern ESCAPE = Pattern.compile("\\\\(n|\\\\|u([0-9a-f]{4}))");

  private CorpusFile() {}

  static Article withText(Article article, String text) {
    return new Article(
        article.id(), text, article.title(), article.publishedOn(), article.outlet());
  }

  static String write(Finding finding, Article article) {
    StringBuilder file = new StringBuilder();
    file.append("# ").append(article.id()).append(": ").append(finding.kind()).append('\n');
    finding
        .details()
        .lines()
        .filter(line -> !line.contains("at ") || line.contains("at dev.byline."))
        .limit(MOST_DETAILS)
        .forEach(line -> file.append("# ").append(shown(line.strip())).append('\n'));
    article.publishedOn().ifPresent(day -> file.append("published ").append(day).append('\n'));
    article.title().ifPresent(title -> file.append("title ").append(escaped(title)).append('\n'));
    return file.append(SEPARATOR).append(escaped(article.text())).append('\n').toString();
  }

  static Article read(String name, String file) {
    int separator = file.startsWith(SEPARATOR) ? 0 : file.indexOf("\n" + SEPARATOR) + 1;
    String head = file.substring(0, separator);
    String text = file.substring(separator + SEPARATOR.length()).replace("\n", "");
    return new Article(
        name,
        unescaped(text),
        field(head, "title ").map(CorpusFile::unescaped),
        field(head, "published ").map(LocalDate::parse),
        Optional.empty());
  }

  private static Optional<String> field(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .findFirst();
  }

  private static String shown(String line) {
    String escaped = escaped(line);
    return escaped.length() > LONGEST_DETAIL ? escaped.substring(0, LONGEST_DETAIL) + "…" : escaped;
  }

  /** Any text in characters that print, on one line. */
  static String escaped(String text) {
    return text.codePoints().mapToObj(CorpusFile::escaped).collect(Collectors.joining());
  }

  private static String escaped(int character) {
    String shown = Character.toString(character);
    return switch (character) {
      case '\n' -> "\\n";
      case '\\' -> "\\\\";
      default -> UNPRINTABLE.matcher(shown).matches() ? units(character) : shown;
    };
  }

  private static String units(int character) {
    return Character.toString(character)
        .chars()
        .mapToObj(unit -> String.format("\\u%04x", unit))
        .collect(Collectors.joining());
  }

  /** Reads what {@link #escaped} writes; anything else that looks like an escape is text. */
  static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    switch (match.group(1).charAt(0)) {
                      case 'u' -> String.valueOf((char) Integer.parseInt(match.group(2), 16));
                      case 'n' -> "\n";
                      default -> "\\";
                    }));
  }
}
