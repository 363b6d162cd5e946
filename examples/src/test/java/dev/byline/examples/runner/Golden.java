package dev.byline.examples.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who said what in one sample, as written down by a reader; see {@code golden/README.txt}. */
record Golden(String name, List<Expectation> expectations) {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<known>~ *)?(?<kind>[QC]) \"(?<words>.*)\" <- (?<who>[^(\\[]+?)"
              + "(?: \\((?<cue>[^)]*)\\))?(?: \\[(?<act>[A-Z]+)])?");

  /**
   * One line of the file.
   *
   * @param quote whether it is about a quote and not about a claim
   * @param known whether it is a known miss
   * @param words of the quote or of the claim's content
   * @param who the names that are right; empty for nobody
   * @param note the cue or, for nobody's words, the reason
   * @param act the speech act of a claim
   */
  record Expectation(
      String line,
      boolean quote,
      boolean known,
      List<String> words,
      List<String> who,
      Optional<String> note,
      Optional<String> act) {

    boolean isIn(String text) {
      String rest = plain(text);
      for (String part : words) {
        int at = rest.indexOf(part);
        if (at < 0) {
          return false;
        }
        rest = rest.substring(at + part.length());
      }
      return true;
    }

    /** Whether these are the words, from first to last. */
    boolean isAllOf(String text) {
      // whether the marks of a quote within belong to its end is not what is asked here
      String last = words.get(words.size() - 1).replaceFirst("'+$", "");
      String plain = plain(text).replaceFirst("'+$", "");
      return plain.startsWith(words.get(0).replaceFirst("'+$", ""))
          && plain.endsWith(last)
          && (words.size() == 1 || isIn(text));
    }
  }

  static Golden of(String name) {
    try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
      String file =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return new Golden(
          name,
          file.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> parse(name, line))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expectation parse(String name, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(name + ": not an expectation: " + line);
    }
    String who = matcher.group("who");
    boolean none = who.equals("nobody") || who.equals("somebody");
    return new Expectation(
        line,
        matcher.group("kind").equals("Q"),
        matcher.group("known") != null,
        List.of(plain(matcher.group("words")).split(" … ")),
        none ? List.of() : List.of(who.split(" \\| ")),
        Optional.ofNullable(matcher.group("cue")),
        Optional.ofNullable(matcher.group("act")));
  }

  /** The words alone: typographic marks as plain ones, white space as single spaces. */
  static String plain(String text) {
    return text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"").replaceAll("\\s+", " ").strip();
  }

  /** Whether two names are the same but for case, marks and articles. */
  static boolean sameName(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String name) {
    return plain(name).toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?|its|my|dr) ", "");
  }
}
