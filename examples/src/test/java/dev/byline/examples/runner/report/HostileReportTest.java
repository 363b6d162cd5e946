package dev.byline.examples.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.index.EntityIndex;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every string of a result, hostile: the reports show it and a terminal does not obey it. */
class HostileReportTest {

  private static final String EVIL = "x\u001b]0;title\u0007\u009b2J\u202e\u0000\ny";

  private static Analysis hostile() {
    String text = EVIL + " said “" + EVIL + "” " + EVIL;
    Article article = Article.of("id" + EVIL, text).withTitle(EVIL).withOutlet(EVIL);
    Excerpt name = article.excerpt(new Span(0, EVIL.length()));
    Excerpt said = article.excerpt(new Span(0, EVIL.length() + 5));
    int start = text.indexOf('“');
    Excerpt words = article.excerpt(new Span(start, start + EVIL.length() + 2));
    Excerpt rest = article.excerpt(new Span(words.end() + 1, text.length()));
    EntityId id = new EntityId("e1");
    Entity entity =
        new Entity(
            id,
            EntityType.PERSON,
            EVIL,
            List.of(),
            List.of(EVIL),
            Gender.UNKNOWN,
            List.of(new Mention(name, MentionKind.NAME)));
    Source source =
        Source.builder(EVIL, SourceType.PERSON)
            .entity(Optional.of(id))
            .mention(said)
            .anonymousBecause(name)
            .build();
    Quote quote =
        new Quote(
            new QuoteId("q1"),
            words,
            EVIL,
            new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE),
            1,
            "test");
    Claim claim =
        Claim.builder("c1").source(source).cue(name).content(rest).decided(0.5, "test").build();
    return new Analysis(article, List.of(entity), List.of(quote), List.of(claim), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAIN", "ANSI"})
  void nothing_of_it_is_obeyed(String style) {
    EntityIndex index = new EntityIndex();
    index.add(hostile());
    Style chosen = Style.valueOf(style);

    String page = new TextReport(chosen).render(hostile());
    String others = new IndexReport(chosen).render(index.snapshot(), index.snapshot().entities());

    assertThat(page).contains("\\u001b]0;title\\u0007\\u009b2J\\u202e\\u0000");
    assertThat(others).contains("\\u001b]0;title");
    String ours = "\u001b\\[(0|1|1;36|32|2)m";
    assertThat((page + others).replaceAll(ours, ""))
        .doesNotContainPattern("[\\p{Cc}\u202e&&[^\n]]");
    // each line of a page begins as we begin them
    assertThat(page.lines().map(line -> line.replaceAll(ours, "")))
        .allMatch(line -> line.matches("(  |===|People|Who said what|In quotation marks).*"));
  }

  @Test
  void the_page_is_the_same_in_another_locale() {
    String page = new TextReport(Style.PLAIN).render(hostile());
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(new TextReport(Style.PLAIN).render(hostile())).isEqualTo(page);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
