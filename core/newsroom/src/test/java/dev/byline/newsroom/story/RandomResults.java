package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lawful results that make no sense, over texts of words, marks and halves of characters. */
public final class RandomResults {

  private static final String[] PIECES = {
    "ferry", "Ellison", "not", "sold", "seven", "1,200", "can't", "U.N.", "“", "”", "‘", "’", ".",
        "…",
    "\n\n", "🇪🇺", "\ud83d", "½", "İ", "ﬁ", "-", "--", "%", "'", "no longer", "Reuters", "Monday",
        "\u0000"
  };

  private final Random random;
  private final Article article;

  private RandomResults(Random random, String id) {
    this.random = random;
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    this.article = Article.of(id, text.toString());
  }

  /** Some results of one seed. */
  public static List<Analysis> of(long seed) {
    Random random = new Random(seed);
    List<Analysis> all = new ArrayList<>();
    int articles = 1 + random.nextInt(6);
    for (int i = 0; i < articles; i++) {
      all.add(new RandomResults(random, "r" + i).analysis());
    }
    return all;
  }

  private Analysis analysis() {
    List<Span> spans = new ArrayList<>();
    int claims = random.nextInt(8);
    for (int i = 0; i < claims; i++) {
      spans.add(span());
    }
    spans.sort(Comparator.naturalOrder());
    List<Claim> all = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      boolean quoted =
          random.nextInt(3) == 0
              && (quotes.isEmpty()
                  || quotes.get(quotes.size() - 1).excerpt().end() <= spans.get(i).start());
      ClaimId id = new ClaimId("c" + i);
      Source source = source();
      if (quoted) {
        quotes.add(
            new Quote(
                new QuoteId("q" + i),
                article.excerpt(spans.get(i)),
                article.textOf(spans.get(i)).strip(),
                new Attribution.Attributed(source, Optional.empty(), Optional.of(id)),
                random.nextDouble(),
                "random"));
      }
      all.add(claim(i, id, spans.get(i), source, quoted));
    }
    return new Analysis(article, List.of(), quotes, all, List.of());
  }

  private Claim claim(int number, ClaimId id, Span span, Source source, boolean quoted) {
    Claim.Builder claim =
        Claim.builder(id.value())
            .traits(
                new ClaimTraits(
                    any(ClaimForm.values()),
                    any(ClaimType.values()),
                    any(SpeechAct.values()),
                    random.nextInt(8) == 0))
            .content(article.excerpt(span));
    if (random.nextInt(5) > 0) {
      claim.source(source);
    }
    if (random.nextBoolean()) {
      claim.cue(article.excerpt(span()));
    }
    if (number > 0 && random.nextInt(3) == 0) {
      claim.parent("c" + random.nextInt(number));
    }
    return quoted ? claim.quotes("q" + number).build() : claim.build();
  }

  private Source source() {
    String[] names = {
      "Ellison", "Mara Ellison", "Reuters", "we", "“", "🇪🇺", "the 7", "NATO official"
    };
    return Source.builder(any(names), any(SourceType.values()))
        .mention(article.excerpt(span()))
        .build();
  }

  private Span span() {
    int start = random.nextInt(article.text().length());
    return new Span(start, start + 1 + random.nextInt(article.text().length() - start));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
