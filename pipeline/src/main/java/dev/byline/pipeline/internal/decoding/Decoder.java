package dev.byline.pipeline.internal.decoding;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From what the encoder says about each token to spans and links. Immutable. */
public final class Decoder {

  /**
   * A window with what the encoder says about its tokens.
   *
   * @param window the tokens
   * @param encoded what the encoder says, token by token
   */
  public record Read(Window window, Encoded encoded) {}

  private final Constants constants;
  private final Borders borders;

  /** A decoder with these constants. */
  public Decoder(Constants constants) {
    this(constants, Borders.standard());
  }

  Decoder(Constants constants, Borders borders) {
    this.constants = constants;
    this.borders = borders;
  }

  /**
   * Decodes an article. The windows are in text order, each token kept by one of them; where others
   * see it too, all are heard about its label.
   */
  public Tagging decode(AnnotatedText text, List<Read> reads) {
    double[][] logits = new Voices(text.size(), constants).heard(reads);
    Read[] readOf = new Read[text.size()];
    for (Read read : reads) {
      Arrays.fill(readOf, read.window().keepFrom(), read.window().keepTo(), read);
    }
    List<TaggedSpan> spans = new ArrayList<>();
    for (Borders.Paragraph paragraph : paragraphs(text, logits)) {
      addSpans(paragraph, spans);
    }
    return new Tagging(spans, links(spans, readOf), constants.name());
  }

  /**
   * For each span of the best labels what it may be instead, to learn from.
   *
   * @return for each role the alternatives of each span, the one of the best labels among them;
   *     none where the text has no parts of speech
   */
  public Map<SpanRole, List<List<Borders.Candidate>>> alternatives(
      AnnotatedText text, List<Read> reads) {
    Map<SpanRole, List<List<Borders.Candidate>>> all = new EnumMap<>(SpanRole.class);
    double[][] logits = new Voices(text.size(), constants).heard(reads);
    for (Borders.Paragraph paragraph : paragraphs(text, logits)) {
      int floor = paragraph.tokens().start();
      for (Part part : parts(paragraph)) {
        if (paragraph.isTagged()) {
          all.computeIfAbsent(part.role(), unused -> new ArrayList<>())
              .add(Borders.candidates(paragraph, part.role(), part.tokens(), floor));
        }
        floor = part.tokens().end();
      }
    }
    return all;
  }

  private List<Borders.Paragraph> paragraphs(AnnotatedText text, double[][] logits) {
    List<Borders.Paragraph> paragraphs = new ArrayList<>();
    for (TokenRange tokens : text.paragraphs()) {
      if (!tokens.isEmpty()) {
        double[][] rows = Arrays.copyOfRange(logits, tokens.start(), tokens.end());
        Lattice lattice = new Lattice(rows, constants.transitions());
        paragraphs.add(new Borders.Paragraph(text, tokens, lattice, lattice.best()));
      }
    }
    return paragraphs;
  }

  /** A part of the best labels. */
  private record Part(SpanRole role, TokenRange tokens) {}

  private static List<Part> parts(Borders.Paragraph paragraph) {
    int[] path = paragraph.path();
    int offset = paragraph.tokens().start();
    List<Part> parts = new ArrayList<>();
    for (int start = 0; start < path.length; ) {
      int end = start + 1;
      for (SpanRole role : SpanRole.values()) {
        if (path[start] == Label.begin(role).ordinal()) {
          while (end < path.length && path[end] == Label.inside(role).ordinal()) {
            end++;
          }
          parts.add(new Part(role, new TokenRange(offset + start, offset + end)));
          break;
        }
      }
      start = end;
    }
    return parts;
  }

  private void addSpans(Borders.Paragraph paragraph, List<TaggedSpan> spans) {
    int floor = paragraph.tokens().start();
    for (Part part : parts(paragraph)) {
      TokenRange tokens = borders.best(paragraph, part.role(), part.tokens(), floor);
      double raw = paragraph.probability(part.role(), tokens.start(), tokens.end());
      spans.add(new TaggedSpan(part.role(), tokens, constants.calibrated(part.role(), raw)));
      floor = tokens.end();
    }
  }

  private List<Link> links(List<TaggedSpan> spans, Read[] readOf) {
    List<Integer> cues = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).role() == SpanRole.CUE) {
        cues.add(i);
      }
    }
    List<Link> links = new ArrayList<>();
    int firstCue = 0;
    for (int i = 0; i < spans.size(); i++) {
      TaggedSpan span = spans.get(i);
      if (span.role() == SpanRole.CUE) {
        continue;
      }
      Read read = readOf[span.tokens().start()];
      while (firstCue < cues.size() && start(spans, cues.get(firstCue)) < read.window().start()) {
        firstCue++;
      }
      List<Integer> seen = new ArrayList<>();
      for (int c = firstCue;
          c < cues.size() && start(spans, cues.get(c)) < read.window().end();
          c++) {
        seen.add(cues.get(c));
      }
      addLinks(i, spans, seen, read, links);
    }
    return links;
  }

  private static int start(List<TaggedSpan> spans, int index) {
    return spans.get(index).tokens().start();
  }

  private void addLinks(
      int span, List<TaggedSpan> spans, List<Integer> cues, Read read, List<Link> links) {
    int offset = read.window().start();
    int token = start(spans, span) - offset;
    double[] scores = new double[cues.size() + 1];
    for (int i = 0; i < cues.size(); i++) {
      scores[i] = read.encoded().link(token, start(spans, cues.get(i)) - offset);
    }
    scores[cues.size()] = read.encoded().noLink(token) + constants.noCue();
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp((scores[i] - most) / constants.linkTemperature());
      sum += scores[i];
    }
    for (int i = 0; i < cues.size(); i++) {
      links.add(new Link(span, cues.get(i), scores[i] / sum));
    }
    links.add(new Link(span, Link.NO_CUE, scores[cues.size()] / sum));
  }
}
