package dev.byline.pipeline.tagger;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  /** A decoder with these constants. */
  public Decoder(Constants constants) {
    this.constants = constants;
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
    for (TokenRange paragraph : text.paragraphs()) {
      if (!paragraph.isEmpty()) {
        addSpans(paragraph, logits, spans);
      }
    }
    return new Tagging(spans, links(spans, readOf), constants.name());
  }

  private void addSpans(TokenRange paragraph, double[][] logits, List<TaggedSpan> spans) {
    Lattice lattice =
        new Lattice(
            Arrays.copyOfRange(logits, paragraph.start(), paragraph.end()),
            constants.transitions());
    int[] path = lattice.best();
    for (int start = 0; start < path.length; ) {
      int end = start + 1;
      for (SpanRole role : SpanRole.values()) {
        if (path[start] == Label.begin(role).ordinal()) {
          while (end < path.length && path[end] == Label.inside(role).ordinal()) {
            end++;
          }
          double score = constants.calibrated(role, lattice.probability(role, start, end));
          TokenRange range = new TokenRange(paragraph.start() + start, paragraph.start() + end);
          spans.add(new TaggedSpan(role, range, score));
          break;
        }
      }
      start = end;
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
