package dev.byline.newsroom.audit;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Justification;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.newsroom.compare.WordFile;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence with its source marked, and the words that say why the source would know.
 *
 * @param title what it is about
 * @param analysis the result that a careful reader would give
 * @param expected the words; empty where there are none
 */
record MarkedSource(String title, Analysis analysis, String expected) {

  static List<MarkedSource> read(String resource) {
    List<String> lines = WordFile.lines(MarkedSource.class, resource);
    List<MarkedSource> sources = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 3) {
      String title = lines.get(i).substring("=== ".length());
      String expected = lines.get(i + 2).substring("=> ".length());
      sources.add(
          new MarkedSource(
              title, analysis(lines.get(i + 1)), expected.equals("none") ? "" : expected));
    }
    return sources;
  }

  private static Analysis analysis(String marked) {
    StringBuilder text = new StringBuilder();
    Span[] spans = new Span[128];
    int start = -1;
    char label = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        label = marked.charAt(i + 1);
        start = text.length();
        i += 2;
      } else if (c == '}') {
        spans[label] = new Span(start, text.length());
      } else {
        text.append(c);
      }
    }
    Article article = Article.of("case", text.toString());
    boolean document = spans['D'] != null;
    Excerpt mention = article.excerpt(document ? spans['D'] : spans['S']);
    Source source =
        Source.builder(mention.text(), document ? SourceType.DOCUMENT : type(mention.text()))
            .mention(mention)
            .build();
    Claim claim =
        Claim.builder("c1")
            .source(source)
            .cue(article.excerpt(spans['C']))
            .content(article.excerpt(spans['T']))
            .build();
    return new Analysis(article, List.of(), List.of(), List.of(claim), List.of());
  }

  private static SourceType type(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(eye)?witnesses|.*people.*|inspectors|police")
        ? SourceType.GROUP
        : SourceType.PERSON;
  }

  /** The words that are found; empty if there are none. */
  String found() {
    Optional<Justification> found = Justifications.of(analysis).values().stream().findFirst();
    return found.map(one -> one.excerpt().text()).orElse("");
  }
}
