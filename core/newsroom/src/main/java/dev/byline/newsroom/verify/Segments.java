package dev.byline.newsroom.verify;

import dev.byline.attribution.Quote;
import dev.byline.newsroom.compare.PlainWord;
import dev.byline.newsroom.compare.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation in runs, cut where an ellipsis or words in brackets say that it was
 * edited; the words in brackets are the editor's.
 *
 * @param runs the runs that have words
 * @param cutBefore whether an edit stands before the first word
 * @param cutBehind whether an edit stands behind the last word
 */
record Segments(List<List<PlainWord>> runs, boolean cutBefore, boolean cutBehind) {

  private static final Pattern EDIT =
      Pattern.compile("\\[[^\\]\\[]{0,200}\\]|\\u2026|\\.(?:[ \\u00a0\\u202f]?\\.){2,3}+");

  static Segments of(Quote quote) {
    String text = quote.excerpt().text();
    int offset = quote.excerpt().start();
    List<List<PlainWord>> runs = new ArrayList<>();
    boolean before = false;
    boolean behind = false;
    int at = 0;
    Matcher edit = EDIT.matcher(text);
    while (edit.find()) {
      boolean words = add(runs, text.substring(at, edit.start()), offset + at);
      before |= runs.isEmpty();
      behind = words || behind || !runs.isEmpty();
      at = edit.end();
    }
    if (add(runs, text.substring(at), offset + at)) {
      behind = false;
    }
    return new Segments(runs, before, behind && !runs.isEmpty());
  }

  /** All words in one run, those in brackets too: the original may have brackets of its own. */
  static Segments uncut(Quote quote) {
    Segments cut = of(quote);
    List<PlainWord> all = PlainWords.of(quote.excerpt().text(), quote.excerpt().start());
    return new Segments(List.of(all), cut.cutBefore(), cut.cutBehind());
  }

  private static boolean add(List<List<PlainWord>> runs, String part, int offset) {
    List<PlainWord> words = PlainWords.of(part, offset);
    return !words.isEmpty() && runs.add(words);
  }

  /** All words, without those in brackets. */
  List<PlainWord> words() {
    return runs.stream().flatMap(List::stream).toList();
  }
}
