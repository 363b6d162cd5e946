package dev.byline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.audit.Audit;
import dev.byline.newsroom.audit.AuditEntry;
import dev.byline.report.internal.speech.ArticleRef;
import dev.byline.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The audit as it is charted has the numbers of the audit. */
class AuditChartTest {

  /** The yard's article once more, as another outlet has it on some day. */
  private static Analysis copy(String id, Optional<LocalDate> day, Optional<String> outlet) {
    Analysis yard = HarbourNews.yard();
    Article article =
        new Article(id, yard.article().text(), Optional.of("Yard " + id), day, outlet);
    return new Analysis(article, yard.entities(), yard.quotes(), yard.claims(), List.of());
  }

  private static AuditChart chart(List<Analysis> analyses) {
    Map<String, ArticleRef> refs = new LinkedHashMap<>();
    for (Analysis analysis : analyses) {
      String id = analysis.article().id();
      refs.put(id, new ArticleRef(analysis.article().title().orElse(id), "", "a-" + refs.size()));
    }
    return AuditChart.of(analyses, refs);
  }

  private static List<Analysis> season() {
    List<Analysis> all = new ArrayList<>(List.of(HarbourNews.ferry()));
    all.add(copy("z", Optional.of(LocalDate.of(2023, 12, 31)), Optional.of("Echo")));
    all.add(copy("y", Optional.empty(), Optional.of("Echo")));
    all.add(copy("x", Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty()));
    return all;
  }

  private static List<String> labels(AuditChart.Group group) {
    return group.rows().stream().map(AuditChart.Row::label).toList();
  }

  @Test
  void every_group_has_all_the_words_of_the_audit() {
    Audit audit = Audit.of(season());
    AuditChart chart = chart(season());

    assertThat(chart.places().get(0).words()).isEqualTo(audit.words());
    assertThat(chart.groups()).hasSize(3);
    for (AuditChart.Group group : chart.groups()) {
      assertThat(group.rows().stream().mapToInt(row -> row.counts().words()).sum())
          .as(group.title())
          .isEqualTo(audit.words());
      assertThat(group.rows())
          .allSatisfy(
              row -> {
                assertThat(row.quoted() + row.reported()).isBetween(1, 1000);
                assertThat(row.position().thirds().stream().mapToInt(i -> i).sum()).isEqualTo(100);
              });
    }
  }

  @Test
  void months_stand_in_their_order_articles_in_that_of_the_page_and_the_unknown_last() {
    AuditChart chart = chart(season());

    assertThat(labels(chart.groups().get(0))).last().isEqualTo("outlet not known");
    assertThat(labels(chart.groups().get(1)))
        .containsExactly("December 2023", "January 2024", "March 2024", "month not known");
    assertThat(labels(chart.groups().get(2)))
        .containsExactly("Council keeps the ferry", "Yard z", "Yard y", "Yard x");
    assertThat(chart.groups().get(2).rows().get(1).link()).contains("#a-1");
  }

  @Test
  void what_would_be_one_row_is_none_and_many_are_cut() {
    assertThat(chart(List.of(HarbourNews.yard())).groups()).isEmpty();
    assertThat(chart(List.of()).isEmpty()).isTrue();
    List<Analysis> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(copy("n" + i, Optional.empty(), Optional.empty()));
    }
    assertThat(chart(many).groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.rows()).hasSize(24);
              assertThat(group.others()).isEqualTo(6);
            });
  }

  @Test
  void a_column_stands_where_the_words_begin() {
    List<AuditEntry> entries = Audit.of(List.of(HarbourNews.ferry())).entries();
    AuditEntry last = entries.get(entries.size() - 1);
    PositionPicture picture = PositionPicture.of(List.of(last));

    assertThat(picture.columns())
        .containsExactly(new PositionPicture.Column(100 * (int) (last.position() * 12), 100));
    assertThat(picture.spoken()).contains("100 %");
    assertThat(PositionPicture.of(List.of()).thirds()).containsExactly(0, 0, 0);
  }
}
