package dev.byline.examples.evaluation.gold;

import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Direct speech of gold that marks attributions but not quotations: what stands in double marks, as
 * a reader would pair them, paragraph by paragraph. Somebody speaks it if it lies in the content of
 * an attribution that has a source.
 */
final class QuotedSpeech {

  /** With fewer words it is as likely a term or a title. */
  private static final int LEAST_WORDS = 3;

  /** Share of the characters between the marks that a content must cover to be about them. */
  private static final double LEAST_COVERED = 0.8;

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'’]+");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}_]");

  private QuotedSpeech() {}

  /** The quotations of a text, with the sources that attributions give them. */
  static List<MarkedQuote> of(String text, List<MarkedAttribution> attributions) {
    List<MarkedQuote> quotes = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      for (Span span : inMarks(text, paragraph.start(), paragraph.end())) {
        String words = text.substring(span.start(), span.end());
        if (WORD.matcher(words).results().count() >= LEAST_WORDS && LETTERS.matcher(words).find()) {
          quotes.add(new MarkedQuote(span, source(span, attributions), Optional.empty()));
        }
      }
    }
    return quotes;
  }

  private static List<Span> inMarks(String text, int from, int to) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '“' || (c == '"' && start < 0)) {
        start = i;
      } else if ((c == '”' || c == '"') && start >= 0) {
        spans.add(new Span(start, i + 1));
        start = -1;
      }
    }
    if (start >= 0) {
      // goes on in the next paragraph
      spans.add(new Span(start, to));
    }
    return spans;
  }

  private static List<Span> source(Span quotation, List<MarkedAttribution> attributions) {
    double least = LEAST_COVERED * (quotation.length() - 2);
    return attributions.stream()
        .filter(one -> !one.source().isEmpty() && covered(one.content(), quotation) >= least)
        .findFirst()
        .map(MarkedAttribution::source)
        .orElse(List.of());
  }

  private static int covered(List<Span> content, Span quotation) {
    return content.stream().mapToInt(piece -> QuoteMeasure.shared(piece, quotation)).sum();
  }
}
