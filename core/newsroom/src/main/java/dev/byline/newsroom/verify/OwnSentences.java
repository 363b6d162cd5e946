package dev.byline.newsroom.verify;

import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Cuts a text into sentences, roughly, and leaves out those that are attributed. */
final class OwnSentences {

  private OwnSentences() {}

  /** The sentences of a text that share nothing with some spans. */
  static List<Excerpt> outside(Article article, List<Span> spans) {
    BitSet attributed = new BitSet();
    spans.forEach(span -> attributed.set(span.start(), span.end()));
    List<Excerpt> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(article.text());
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int hit = attributed.nextSetBit(start);
      int last = end;
      while (last > start && Character.isWhitespace(article.text().charAt(last - 1))) {
        last--;
      }
      if ((hit < 0 || hit >= end) && last > start) {
        sentences.add(article.excerpt(new Span(start, last)));
      }
    }
    return sentences;
  }
}
