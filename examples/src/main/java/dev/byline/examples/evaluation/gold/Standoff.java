package dev.byline.examples.evaluation.gold;

import dev.byline.text.CodePoints;
import dev.byline.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the attributions of a file in brat standoff, whose offsets count code points, half-open.
 *
 * <p>A line {@code T3 Content 13 15;20 24} (a tab behind the id) is a span in pieces; a line {@code
 * E1 Attribution:T2 Source:T1 Cue:T2 Content:T3} is an attribution made of spans, and further
 * pieces of a role are numbered ({@code Content2:T5}). Roles may be written in any case. Other
 * lines (notes, attributes, relations) are passed over.
 */
final class Standoff {

  private static final Pattern SPAN =
      Pattern.compile("(T\\d+)\\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t.*)?");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t.*");
  private static final Pattern ARGUMENT =
      Pattern.compile("(?<!\\S)(source|cue|content)\\d*:(\\S+)", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final CodePoints points;
  private final Map<String, List<Span>> spans = new HashMap<>();

  private Standoff(String name, String text) {
    this.name = name;
    this.points = CodePoints.of(text);
  }

  /**
   * The attributions of a file, in its order.
   *
   * @param name of the file, for messages
   * @param text of the article
   * @throws IOException if a line is broken or names what is not there; the message says which
   */
  static List<MarkedAttribution> read(String name, List<String> lines, String text)
      throws IOException {
    Standoff standoff = new Standoff(name, text);
    for (int i = 0; i < lines.size(); i++) {
      standoff.readSpan(lines.get(i), i + 1);
    }
    // only now: an event may stand before the spans that it names
    List<MarkedAttribution> attributions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (EVENT.matcher(lines.get(i)).matches()) {
        MarkedAttribution one = standoff.attribution(lines.get(i), i + 1);
        if (!one.content().isEmpty() || !one.source().isEmpty()) {
          attributions.add(one);
        }
      }
    }
    return attributions;
  }

  private void readSpan(String line, int number) throws IOException {
    Matcher span = SPAN.matcher(line);
    if (span.matches()) {
      List<Span> pieces = new ArrayList<>();
      for (String piece : span.group(2).split(";")) {
        pieces.add(piece(piece, number));
      }
      spans.put(span.group(1), pieces);
    } else if (line.matches("T\\d+\\t.*")) {
      throw broken(number, "expected \"T1<tab>Source 0 12<tab>text\", found \"" + line + "\"");
    }
  }

  private Span piece(String offsets, int number) throws IOException {
    String[] ends = offsets.split(" ");
    try {
      int start = Integer.parseInt(ends[0]);
      int end = Integer.parseInt(ends[1]);
      if (start < end && end <= points.count()) {
        return new Span(points.unit(start), points.unit(end));
      }
    } catch (NumberFormatException e) {
      // larger than any text
    }
    throw broken(number, offsets + " is no span of a text of " + points.count() + " code points");
  }

  private MarkedAttribution attribution(String event, int number) throws IOException {
    Map<String, TreeSet<Span>> roles = new HashMap<>();
    Matcher argument = ARGUMENT.matcher(event);
    while (argument.find()) {
      List<Span> pieces = spans.get(argument.group(2));
      if (pieces == null) {
        throw broken(number, "there is no " + argument.group(2) + " in the file");
      }
      roles
          .computeIfAbsent(argument.group(1).toLowerCase(Locale.ROOT), role -> new TreeSet<>())
          .addAll(pieces);
    }
    return new MarkedAttribution(
        pieces(roles, "source"), pieces(roles, "cue"), pieces(roles, "content"));
  }

  private static List<Span> pieces(Map<String, TreeSet<Span>> roles, String role) {
    return List.copyOf(roles.getOrDefault(role, new TreeSet<>()));
  }

  private IOException broken(int number, String what) {
    return new IOException(name + ", line " + number + ": " + what);
  }
}
