package dev.byline.pipeline.internal.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The phrases by which boilerplate is known, read from {@code boilerplate.txt} beside this class. A
 * phrase is compared by its letters and digits alone.
 */
final class Boilerplate {

  /** How much a paragraph looks like boilerplate. */
  enum Verdict {
    /** It is text. */
    TEXT,
    /** It is boilerplate beside other boilerplate, as the buttons of a share bar are. */
    BESIDE,
    /** It is boilerplate wherever it stands. */
    ALWAYS
  }

  /** Longer paragraphs are text, whatever they begin with. */
  private static final int LONGEST = 300;

  private final Set<String> always = new HashSet<>();
  private final Set<String> beside = new HashSet<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> raw = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private Boilerplate() {}

  static Boilerplate standard() {
    try (InputStream in = Boilerplate.class.getResourceAsStream("boilerplate.txt")) {
      if (in == null) {
        throw new IllegalStateException("boilerplate.txt is missing beside " + Boilerplate.class);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What somebody adds, by itself. */
  static Boilerplate of(BoilerplateChanges changes) {
    Boilerplate boilerplate = new Boilerplate();
    boilerplate.change(changes);
    return boilerplate;
  }

  /** The list with somebody's changes. */
  static Boilerplate with(BoilerplateChanges changes) {
    Boilerplate boilerplate = standard();
    boilerplate.change(changes);
    return boilerplate;
  }

  private void change(BoilerplateChanges changes) {
    for (String phrase : changes.off()) {
      always.remove(key(phrase));
      beside.remove(key(phrase));
      starts.remove(key(phrase) + " ");
    }
    changes.whole().forEach(phrase -> always.add(key(phrase)));
    changes.starts().forEach(phrase -> starts.add(key(phrase) + " "));
    patterns.addAll(changes.patterns());
  }

  /** Whether the list has a phrase that can be taken off it. */
  boolean has(String phrase) {
    String key = key(phrase);
    return always.contains(key) || beside.contains(key) || starts.contains(key + " ");
  }

  static Boilerplate parse(String rules) {
    Boilerplate boilerplate = new Boilerplate();
    for (String line : rules.split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String kind = line.substring(0, Math.max(0, colon));
      String phrase = key(line.substring(colon + 1));
      switch (kind) {
        case "always" -> boilerplate.always.add(phrase);
        case "beside" -> boilerplate.beside.add(phrase);
        case "raw" -> boilerplate.raw.add(line.substring(colon + 1));
        case "start" -> boilerplate.starts.add(phrase + " ");
        default -> throw new IllegalArgumentException("no kind of rule in \"" + line + "\"");
      }
    }
    return boilerplate;
  }

  Verdict verdict(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return Verdict.TEXT;
    }
    String key = key(paragraph);
    if (always.contains(key) || raw.stream().anyMatch(paragraph::startsWith)) {
      return Verdict.ALWAYS;
    }
    if (patterns.stream().anyMatch(pattern -> pattern.matcher(paragraph).matches())) {
      return Verdict.ALWAYS;
    }
    String open = key + " ";
    for (String start : starts) {
      if (open.startsWith(start)) {
        return Verdict.ALWAYS;
      }
    }
    return beside.contains(key) || key.isEmpty() ? Verdict.BESIDE : Verdict.TEXT;
  }

  /** Letters and digits in lower case, everything between them one space. */
  private static String key(String phrase) {
    StringBuilder key = new StringBuilder();
    boolean gap = false;
    for (char c : phrase.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c == '\'' || c == '’') {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        key.append(c);
      }
      gap = !Character.isLetterOrDigit(c);
    }
    return key.toString();
  }
}
