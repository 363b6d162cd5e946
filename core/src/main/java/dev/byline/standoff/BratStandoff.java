package dev.byline.standoff;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Source;
import dev.byline.attribution.Stance;
import dev.byline.text.CodePoints;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The claims of a result in brat standoff, as PolNeAR has its attributions: spans {@code Source},
 * {@code Cue} and {@code Content}, and an event {@code Attribution} that ties them together ({@code
 * Attribution-no-source} where no words name a source). Offsets count code points and are
 * half-open; a span that goes over the end of a line is in pieces, one a line. The text file beside
 * it is {@link dev.byline.text.Article#text()} in UTF-8, unchanged. Thread-safe.
 */
public final class BratStandoff {

  /** Form, act, type and firmness of an event, as brat has to be told of them. */
  private static final String CONFIGURATION =
      """
      [entities]
      Source
      Cue
      Content

      [relations]

      [events]
      Attribution\tSource:Source, Cue:Cue, Content:Content
      Attribution-no-source\tCue?:Cue, Content:Content

      [attributes]
      Form\tArg:<EVENT>, Value:DIRECT|MIXED|INDIRECT
      Act\tArg:<EVENT>, Value:ASSERT|DENY|ACCUSE|WARN|DEMAND|PROMISE|ASK|OTHER
      Type\tArg:<EVENT>, Value:ASSERTION|BELIEF|FACT|EVENTUALITY
      Negated\tArg:<EVENT>
      Hedged\tArg:<EVENT>
      Conditional\tArg:<EVENT>
      Future\tArg:<EVENT>
      Stance\tArg:<EVENT>, Value:DOUBTED|ADMITTED|CONFIRMED|REJECTED
      """;

  /** With the white space of the next line, which belongs to no words. */
  private static final Pattern LINE_END =
      Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029][ \\n\\r]*");

  private final String text;
  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private int spans;
  private int events;
  private int attributes;

  private BratStandoff(String text) {
    this.text = text;
    this.points = CodePoints.of(text);
  }

  /**
   * The annotations of an article.
   *
   * @param analysis what to write
   * @return an {@code .ann} file; lines end with a line feed
   */
  public static String write(Analysis analysis) {
    BratStandoff standoff = new BratStandoff(requireNonNull(analysis, "analysis").article().text());
    analysis.claims().forEach(standoff::claim);
    return standoff.out.toString();
  }

  /** What brat wants to know of the annotations: the {@code annotation.conf} of their folder. */
  public static String configuration() {
    return CONFIGURATION;
  }

  private void claim(Claim claim) {
    Optional<Span> source = claim.source().flatMap(Source::mention).map(Excerpt::span);
    Optional<Span> cue = claim.cue().map(Excerpt::span);
    List<String> arguments = new ArrayList<>();
    source.ifPresent(span -> arguments.add("Source:" + span("Source", List.of(span))));
    cue.ifPresent(span -> arguments.add("Cue:" + span("Cue", List.of(span))));
    arguments.add("Content:" + span("Content", claim.content()));
    String type = source.isPresent() ? "Attribution" : "Attribution-no-source";
    // an event of brat has words of its own: those that attribute, or else the nearest to them
    Span trigger = cue.or(() -> source).orElse(claim.content().get(0));
    String head = span(type, List.of(trigger));
    String event = "E" + ++events;
    line(event, type + ":" + head + " " + String.join(" ", arguments));
    attribute("Form " + event + " " + claim.form());
    attribute("Act " + event + " " + claim.act());
    attribute("Type " + event + " " + claim.type());
    mark(claim.negated(), "Negated " + event);
    firmness(event, claim.firmness());
    note(event, claim);
  }

  private void firmness(String event, Firmness firmness) {
    mark(firmness.isHedged(), "Hedged " + event);
    mark(firmness.isConditional(), "Conditional " + event);
    mark(firmness.isFuture(), "Future " + event);
    mark(firmness.stance() != Stance.NEUTRAL, "Stance " + event + " " + firmness.stance());
  }

  private void mark(boolean holds, String what) {
    if (holds) {
      attribute(what);
    }
  }

  /** Writes a span and gives its id. */
  private String span(String type, List<Span> whole) {
    List<Span> pieces = whole.stream().flatMap(span -> lines(span).stream()).toList();
    String id = "T" + ++spans;
    String offsets =
        pieces.stream()
            .map(piece -> points.start(piece) + " " + points.end(piece))
            .collect(Collectors.joining(";"));
    String words =
        pieces.stream()
            .map(piece -> text.substring(piece.start(), piece.end()))
            .collect(Collectors.joining(" "));
    line(id, type + " " + offsets + "\t" + LINE_END.matcher(words).replaceAll(" "));
    return id;
  }

  /**
   * The pieces of a span that stand on one line each; itself if it is nothing but ends of lines.
   */
  private List<Span> lines(Span span) {
    List<Span> lines = new ArrayList<>();
    int start = span.start();
    Matcher end = LINE_END.matcher(text).region(span.start(), span.end());
    while (end.find()) {
      if (end.start() > start) {
        lines.add(new Span(start, end.start()));
      }
      start = end.end();
    }
    if (start < span.end()) {
      lines.add(new Span(start, span.end()));
    }
    return lines.isEmpty() ? List.of(span) : lines;
  }

  private void attribute(String what) {
    line("A" + ++attributes, what);
  }

  /** Who it is, which the words of the source need not say, and how sure Byline is. */
  private void note(String event, Claim claim) {
    String who = claim.source().map(Source::name).orElse("nobody");
    line(
        "#" + events,
        "AnnotatorNotes "
            + event
            + "\t"
            + LINE_END.matcher(who).replaceAll(" ")
            + ", confidence "
            + claim.confidence());
  }

  private void line(String id, String rest) {
    out.append(id).append('\t').append(rest).append('\n');
  }
}
