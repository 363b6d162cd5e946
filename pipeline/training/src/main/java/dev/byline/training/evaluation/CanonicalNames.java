package dev.byline.training.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.text.CodePoints;
import dev.byline.text.Span;
import dev.byline.training.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whom the sources of an article are, by the fullest name that it gives them, as a reader wrote
 * them down. {@code <article>.tsv} has for each source an index, the names that will do (between
 * {@code " | "}; {@code -} for nobody who is named), type and kind; {@code <article>.spans} has for
 * each index where the source stands, in code points. Immutable.
 */
final class CanonicalNames {

  /** What names of one person may differ in. */
  private static final Set<String> TITLES =
      Set.of("the a an of and mr mrs ms dr sen rep gov sir president senator".split(" "));

  /** A role may stand beside a name; set by hand, as in the project's other scorers. */
  private static final int MOST_WORDS_BESIDE = 6;

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<Span, String> names;

  private CanonicalNames(Map<Span, String> names) {
    this.names = Map.copyOf(names);
  }

  /**
   * Those of an article; empty where nobody wrote any down.
   *
   * @param folder with the two files of each article
   * @param article its name without ending
   * @param text of the article
   * @throws IOException if they cannot be read or are in another form
   */
  static Optional<CanonicalNames> of(Path folder, String article, String text) throws IOException {
    Path table = folder.resolve(article + ".tsv");
    if (!Files.exists(table)) {
      return Optional.empty();
    }
    Map<String, String> byIndex = new HashMap<>();
    for (String line : Files.readAllLines(table, UTF_8)) {
      String[] fields = line.split("\t", -1);
      if (fields.length > 1) {
        byIndex.put(fields[0], fields[1]);
      }
    }
    CodePoints points = CodePoints.of(text);
    Map<Span, String> names = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve(article + ".spans"), UTF_8)) {
      String[] fields = line.split("\t", -1);
      String name = fields.length > 2 ? byIndex.get(fields[0]) : null;
      if (name == null) {
        throw new IOException(table + ": no name for " + line);
      }
      if (!name.equals("-")) {
        int start = Corpus.unit(points, Integer.parseInt(fields[1]));
        names.put(new Span(start, Corpus.unit(points, Integer.parseInt(fields[2]))), name);
      }
    }
    return Optional.of(new CanonicalNames(names));
  }

  /**
   * The names of an annotated source; empty where it has none.
   *
   * @param source its pieces in text order
   */
  Optional<String> of(List<Span> source) {
    return source.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            names.get(new Span(source.get(0).start(), source.get(source.size() - 1).end())));
  }

  /** Whether what is given is one of the names, in full, perhaps with a role beside it. */
  static boolean isInFull(String given, String names) {
    Set<String> words = words(given);
    for (String name : names.split(" \\| ")) {
      Set<String> wanted = words(name);
      if (!wanted.isEmpty()
          && words.containsAll(wanted)
          && words.size() <= wanted.size() + MOST_WORDS_BESIDE) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "");
    Set<String> words =
        new HashSet<>(WORD.matcher(plain).results().map(MatchResult::group).toList());
    words.removeAll(TITLES);
    return words;
  }
}
