package dev.byline.examples.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures in a report of the scorer, by name, in per cent. */
public final class Figures {

  // the lines of the scorer, as eval/score.py prints them; what matches none is not a figure
  private static final String PERCENT = "\\s*([\\d.]+)%";
  private static final Pattern HEADING = Pattern.compile("== (?:\\d+ )?([A-Za-z -]+).*");
  private static final Pattern PRF =
      Pattern.compile("(.*?)\\s*\\bP" + PERCENT + " R" + PERCENT + " F" + PERCENT + ".*");
  private static final Pattern FOUND = Pattern.compile("found (\\d+)/(\\d+)");
  private static final Pattern FOUND_OF = Pattern.compile("direct quotes: found" + PERCENT);
  private static final Pattern SCARE = Pattern.compile("given to [a-z -]+ (\\d+)/(\\d+)");
  private static final Pattern MATCHED =
      Pattern.compile("source overlap" + PERCENT + ", source exact" + PERCENT + ".*");
  private static final Pattern CANONICAL =
      Pattern.compile(
          "(NAME|PRONOUN|NOMINAL|ALL)\\s+\\d+\\s+found"
              + PERCENT
              + "\\s+full name"
              + PERCENT
              + ".*");

  private final Map<String, Double> byName = new LinkedHashMap<>();
  private String section = "";

  private Figures() {}

  /**
   * Reads a report.
   *
   * @return figures in the order of the report, such as {@code claims: who-said-what F}
   */
  public static Map<String, Double> of(String report) {
    Figures figures = new Figures();
    report.lines().forEach(figures::read);
    return Collections.unmodifiableMap(figures.byName);
  }

  /** A line may hold several figures, and a heading tells what those below it are about. */
  private void read(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      section = shortName(heading.group(1).strip());
    }
    Matcher canonical = CANONICAL.matcher(line);
    if (canonical.matches()) {
      put(canonical.group(1) + " full name", canonical.group(3));
      return;
    }
    Matcher prf = PRF.matcher(line);
    if (prf.matches()) {
      String name = label(prf.group(1));
      put(name + " P", prf.group(2));
      put(name + " R", prf.group(3));
      put(name + " F", prf.group(4));
    }
    ratio("found", FOUND.matcher(line));
    ratio("speaker given to what nobody said", SCARE.matcher(line));
    Matcher foundOf = FOUND_OF.matcher(line);
    if (foundOf.find()) {
      put("direct quotes found", foundOf.group(1));
    }
    Matcher matched = MATCHED.matcher(line);
    if (matched.find()) {
      put("source overlap of matched", matched.group(1));
      put("source exact of matched", matched.group(2));
    }
  }

  /** Headings carry numbers that change with the data; a baseline needs names that do not. */
  private static String shortName(String heading) {
    if (heading.startsWith("CofeNet")) {
      return "CofeNet";
    }
    return heading.startsWith("canonical") ? "canonical source" : heading;
  }

  /** The scorer puts several figures on some lines; the label stands behind the last semicolon. */
  private static String label(String words) {
    if (words.startsWith("direct quotes")) {
      return "direct-quote speaker";
    }
    return words.substring(words.lastIndexOf(';') + 1).strip();
  }

  /** Counts as per cent, rounded as the scorer rounds its own. */
  private void ratio(String name, Matcher matcher) {
    if (matcher.find()) {
      double of = Double.parseDouble(matcher.group(2));
      double percent = of == 0 ? 0 : 100 * Double.parseDouble(matcher.group(1)) / of;
      byName.put(section + ": " + name, Math.round(percent * 10) / 10.0);
    }
  }

  private void put(String name, String percent) {
    byName.put(section + ": " + name, Double.parseDouble(percent));
  }
}
