package dev.byline.newsroom.verify;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.newsroom.compare.PlainWord;
import dev.byline.newsroom.compare.PlainWords;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one speaker says in one go: the words of quotations that only a reporting clause or the
 * start of a paragraph parts.
 *
 * @param article the result that it is of
 * @param quotes the quotations, in text order
 * @param words their words
 * @param forms the forms of the words
 * @param vocabulary the forms, each once
 * @param starts indexes of words at which a quotation starts, and the number of words
 */
record Speech(
    Analysis article,
    List<Quote> quotes,
    List<PlainWord> words,
    List<String> forms,
    Set<String> vocabulary,
    List<Integer> starts) {

  /**
   * All that the quotation marks of a text hold; what stands in a quotation within another twice.
   */
  static List<Speech> of(Analysis analysis) {
    List<Speech> speeches = new ArrayList<>();
    List<Quote> open = new ArrayList<>();
    for (Quote quote : analysis.quotes()) {
      if (isNested(open, quote)) {
        speeches.add(of(analysis, List.of(quote)));
      } else {
        if (!open.isEmpty() && !goesOn(analysis, open.get(open.size() - 1), quote)) {
          speeches.add(of(analysis, open));
          open = new ArrayList<>();
        }
        open.add(quote);
      }
    }
    if (!open.isEmpty()) {
      speeches.add(of(analysis, open));
    }
    return speeches;
  }

  private static boolean isNested(List<Quote> open, Quote quote) {
    return !open.isEmpty()
        && open.get(open.size() - 1).excerpt().span().contains(quote.excerpt().span());
  }

  /** Of one claim, or of one speaker with nothing between but the start of a paragraph. */
  private static boolean goesOn(Analysis analysis, Quote before, Quote quote) {
    if (before.claim().isPresent() && before.claim().equals(quote.claim())) {
      return true;
    }
    boolean speaker =
        before.speaker().isPresent()
            && before
                .speaker()
                .map(who -> who.name())
                .equals(quote.speaker().map(who -> who.name()));
    int from = before.excerpt().end();
    int to = quote.excerpt().start();
    return speaker
        && from <= to
        && PlainWords.of(analysis.article().text().substring(from, to)).isEmpty();
  }

  private static Speech of(Analysis analysis, List<Quote> quotes) {
    List<PlainWord> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Quote quote : quotes) {
      starts.add(words.size());
      words.addAll(PlainWords.of(quote.excerpt().text(), quote.excerpt().start()));
    }
    starts.add(words.size());
    List<String> forms = PlainWords.forms(words);
    return new Speech(
        analysis, List.copyOf(quotes), List.copyOf(words), forms, Set.copyOf(forms), starts);
  }

  /** How many of some words it has, each once. */
  int has(Set<String> wanted) {
    int count = 0;
    for (String one : wanted) {
      count += vocabulary.contains(one) ? 1 : 0;
    }
    return count;
  }

  /** Where words stand in a row from a position on, or -1. */
  int indexOf(List<String> wanted, int from) {
    if (from > forms.size()) {
      return -1;
    }
    int at = Collections.indexOfSubList(forms.subList(from, forms.size()), wanted);
    return at < 0 ? -1 : from + at;
  }

  /** The quotations that some of the words are in. */
  List<Quote> quotesOf(int from, int to) {
    Set<Integer> indexes = new TreeSet<>();
    for (int i = 0; i < quotes.size(); i++) {
      if (starts.get(i) < to && from < starts.get(i + 1)) {
        indexes.add(i);
      }
    }
    return indexes.stream().map(quotes::get).toList();
  }

  /** Where the quotation that holds a word starts, as an index of a word. */
  int startOf(int word) {
    return starts.stream().filter(start -> start <= word).max(Integer::compare).orElse(0);
  }

  /** Where the quotation that holds the word before an index ends, as an index of a word. */
  int endOf(int behind) {
    return starts.stream()
        .filter(start -> start >= behind)
        .min(Integer::compare)
        .orElse(words.size());
  }

  /** Whether a sentence starts with a word: at the start of a quotation or behind a full stop. */
  boolean startsSentence(int word) {
    if (word >= words.size() || starts.contains(word)) {
      return true;
    }
    String between =
        article
            .article()
            .text()
            .substring(words.get(word - 1).span().end(), words.get(word).span().start());
    return between.matches("(?s).*[.!?\\u2026].*");
  }

  /** Some of the words as they stand in the article. */
  Excerpt excerpt(int from, int to) {
    Span span = words.get(from).span().cover(words.get(to - 1).span());
    return article.article().excerpt(span);
  }
}
