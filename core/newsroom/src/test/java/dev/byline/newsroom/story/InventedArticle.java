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
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article written sentence by sentence, with the result that a careful reader would give: {@code
 * Speaker, role | “words”} or {@code Speaker | that words}, {@code Speaker | denied: that words}.
 */
public final class InventedArticle {

  private static final String OPENING = "“‘\"";
  private static final String CLOSING = "”’\"";

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Span>> mentions = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final List<Said> said = new ArrayList<>();

  private record Said(
      String who, Span mention, Span cue, Span content, List<Span> quotes, boolean denied) {}

  /** Adds a sentence in which somebody says something. */
  public InventedArticle says(String line) {
    String[] parts = line.split(" \\| ", 2);
    String[] who = parts[0].split(", ", 2);
    boolean denied = parts[1].startsWith("denied: ");
    String words = denied ? parts[1].substring("denied: ".length()) : parts[1];
    if (who.length > 1) {
      text.append(who[1]).append(' ');
      roles.put(who[0], who[1]);
    }
    Span mention = append(who[0]);
    mentions.computeIfAbsent(who[0], name -> new ArrayList<>()).add(mention);
    text.append(' ');
    Span cue = append(denied ? "denied" : "said");
    text.append(' ');
    Span content = append(words);
    said.add(new Said(who[0], mention, cue, content, quotes(words, content.start()), denied));
    text.append(".\n");
    return this;
  }

  /** Adds words that nobody says. */
  InventedArticle tells(String words) {
    text.append(words).append('\n');
    return this;
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private static List<Span> quotes(String words, int offset) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < words.length(); i++) {
      boolean last = i + 1 == words.length();
      if (open < 0 && OPENING.indexOf(words.charAt(i)) >= 0) {
        open = i;
      } else if (open >= 0
          && words.charAt(i) == CLOSING.charAt(OPENING.indexOf(words.charAt(open)))
          && (last || !Character.isLetter(words.charAt(i + 1)))) {
        quotes.add(new Span(offset + open, offset + i + 1));
        open = -1;
      }
    }
    return quotes;
  }

  /** The result, for an article of this name. */
  public Analysis analysis(String id) {
    return analysis(Article.of(id, ""));
  }

  /** The result, for an article with this name, day and outlet. */
  Analysis analysis(Article like) {
    Article article = like.withText(text.toString());
    List<Entity> entities = new ArrayList<>();
    Map<String, Source> sources = new HashMap<>();
    mentions.entrySet().stream()
        .sorted(Map.Entry.comparingByValue((a, b) -> a.get(0).compareTo(b.get(0))))
        .forEach(
            entry -> {
              String id = "e" + (entities.size() + 1);
              boolean person = isPerson(entry.getKey());
              Entity.Builder entity =
                  Entity.builder(
                          id, person ? EntityType.PERSON : EntityType.ORGANIZATION, entry.getKey())
                      .mentions(
                          entry.getValue().stream()
                              .map(span -> new Mention(article.excerpt(span), MentionKind.NAME))
                              .toList());
              if (roles.containsKey(entry.getKey())) {
                entity.roles(List.of(roles.get(entry.getKey())));
              }
              entities.add(entity.build());
              sources.put(
                  entry.getKey(),
                  Source.builder(
                          entry.getKey(), person ? SourceType.PERSON : SourceType.ORGANIZATION)
                      .entity(id)
                      .mention(article.excerpt(entry.getValue().get(0)))
                      .build());
            });
    List<Quote> quotes = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Said one : said) {
      ClaimId id = new ClaimId("c" + (claims.size() + 1));
      List<QuoteId> ids = new ArrayList<>();
      for (Span span : one.quotes()) {
        ids.add(new QuoteId("q" + (quotes.size() + 1)));
        String words = article.textOf(new Span(span.start() + 1, span.end() - 1)).strip();
        Source source = sources.get(one.who());
        Optional<Excerpt> cue = Optional.of(article.excerpt(one.cue()));
        quotes.add(
            new Quote(
                ids.get(ids.size() - 1),
                article.excerpt(span),
                words,
                new Attribution.Attributed(source, cue, Optional.of(id)),
                0.9,
                "reader"));
      }
      claims.add(claim(article, one, id, ids, sources.get(one.who())));
    }
    return new Analysis(article, entities, quotes, claims, List.of());
  }

  private static Claim claim(
      Article article, Said one, ClaimId id, List<QuoteId> quotes, Source source) {
    boolean whole =
        one.quotes().size() == 1 && one.quotes().get(0).length() == one.content().length();
    ClaimForm form =
        quotes.isEmpty() ? ClaimForm.INDIRECT : whole ? ClaimForm.DIRECT : ClaimForm.MIXED;
    return Claim.builder(id.value())
        .traits(
            new ClaimTraits(
                form, ClaimType.ASSERTION, one.denied() ? SpeechAct.DENY : SpeechAct.ASSERT, false))
        .source(source)
        .cue(article.excerpt(one.cue()))
        .content(article.excerpt(one.content()))
        .quotes(quotes)
        .decided(0.9, "reader")
        .build();
  }

  /** Institutions of these cases have a word in their name that says so. */
  private static boolean isPerson(String name) {
    return !name.matches(
        ".*(Guard|guard|Institute|Office|NATO|Police|Union|Air|Authority|Board|Bureau|Rail|Mining|Customs"
            + "|Health|[Mm]inistry|Motors|Sheriff).*");
  }
}
