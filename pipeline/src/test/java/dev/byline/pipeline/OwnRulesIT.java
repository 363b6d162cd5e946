package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.rules.ArticleRule;
import dev.byline.pipeline.rules.RuleAnswer;
import dev.byline.pipeline.rules.RuleExample;
import dev.byline.pipeline.rules.RuleException;
import dev.byline.pipeline.rules.RuleReport;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of one's own change the results of the engine that has them, and of no other. */
class OwnRulesIT {

  private static final String RULES =
      """
      [name wolves]
      name: Northbank Wolves
      type: organization
      alias: NWFC, the Grey Shirts
      > NWFC lost. => NWFC
      ! Nobody lost.

      [cue court]
      words: demur
      act: deny
      > Ellison demurred that a duty was owed. => Ellison | demurred | that a duty was owed
      ! Ellison owed a duty.

      [source bench]
      words: bench
      type: collective
      > The bench said that it rained. => bench
      ! It rained.

      [non-source scores]
      words: scoreline
      > The scoreline says that it was close. => scoreline
      ! It was close.

      [title skipper]
      words: skipper
      > Then Skipper Ana Vale left. => Skipper
      ! The skipper left.

      [boilerplate score-lines]
      pattern: FT \\d+[-–]\\d+
      > FT 2-1
      ! The match ended 2-1.

      [attribution match]
      pattern: (?$source [{tag:/NNP.*/}]+) /,/ (?$cue /after/ /the/ /match/) /:/
        (?$content [!{word:"."}]+)
      > Ellison, after the match: We were lucky. => Ellison | after the match | We were lucky
      ! Ellison left after the match.

      [off]
      cue: announce
      boilerplate: Read more
      """;

  @TempDir private static Path folder;

  private static Byline plain;
  private static Byline own;

  @BeforeAll
  static void load() throws IOException {
    Files.writeString(folder.resolve("own.rules"), RULES);
    plain = Byline.builder().tagger(new RuleSpanTagger()).build();
    own =
        Byline.builder()
            .tagger(new RuleSpanTagger())
            .rules(RuleSet.in(folder).and(RuleSet.of(new Hash())))
            .build();
  }

  @AfterAll
  static void close() {
    plain.close();
    own.close();
  }

  /** Tweets as some wires print them: "# Ellison # It rains". */
  private static final class Hash implements ArticleRule {
    @Override
    public String name() {
      return "hash";
    }

    @Override
    public List<RuleExample> examples() {
      return List.of(
          RuleExample.answers("# Ellison # It rains", "Ellison | # | It rains"),
          RuleExample.passes("It rains, Ellison said"));
    }

    @Override
    public List<RuleAnswer> answer(AnnotatedText text, TokenRange sentence) {
      List<Integer> marks = new ArrayList<>();
      for (int i = sentence.start(); i < sentence.end(); i++) {
        if (text.token(i).isWord("#")) {
          marks.add(i);
        }
      }
      if (marks.size() != 2 || marks.get(1) + 1 >= sentence.end()) {
        return List.of();
      }
      int second = marks.get(1);
      return List.of(
          new RuleAnswer(
              Optional.of(new TokenRange(marks.get(0) + 1, second)),
              new TokenRange(second, second + 1),
              List.of(new TokenRange(second + 1, sentence.end()))));
    }
  }

  @Test
  void every_rule_of_ours_holds_on_its_examples() {
    RuleReport report = RuleSet.NONE.test();

    assertThat(report.own()).isZero();
    assertThat(report.shipped()).isEqualTo(new RuleSpanTagger().names().size());
    assertThat(report.examples()).isGreaterThanOrEqualTo(2 * report.shipped());
  }

  @Test
  void names_of_a_style_book_are_one_entity() {
    String text = "NWFC lost on Monday. The Grey Shirts said that the coach would stay.";

    assertThat(named(own, text, "Northbank Wolves"))
        .hasValueSatisfying(
            entity -> {
              assertThat(entity.type()).isEqualTo(EntityType.ORGANIZATION);
              assertThat(entity.mentions()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(entity.aliases()).contains("NWFC", "Grey Shirts");
            });
    assertThat(named(plain, text, "Northbank Wolves")).isEmpty();
  }

  @Test
  void a_cue_is_added_with_its_act() {
    Claim claim = claims(own, "The company demurred that a duty was owed.").get(0);

    assertThat(claim.act()).isEqualTo(SpeechAct.DENY);
    assertThat(claim.decidedBy()).isEqualTo("house:court");
  }

  @Test
  void a_cue_is_switched_off() {
    String text = "The company announced that the ferry would stay.";

    assertThat(claims(plain, text)).hasSize(1);
    assertThat(claims(own, text)).isEmpty();
  }

  @Test
  void a_noun_becomes_a_source_or_none() {
    String bench = "The bench said that the appeal failed.";
    String score = "The scoreline says that it was close.";

    assertThat(claims(own, bench).get(0).source().map(Source::type)).contains(SourceType.GROUP);
    assertThat(claims(plain, bench).get(0).source().map(Source::type))
        .isNotEqualTo(Optional.of(SourceType.GROUP));
    assertThat(claims(plain, score)).hasSize(1);
    assertThat(claims(own, score)).isEmpty();
  }

  @Test
  void a_title_is_no_part_of_a_name() {
    String text = "Skipper Ana Vale said that the pitch was wet.";

    assertThat(named(own, text, "Ana Vale")).isPresent();
  }

  @Test
  void boilerplate_is_added_and_switched_off() {
    String text = "The mayor left the town hall on Monday.\n\nFT 2-1\n\nRead more";

    assertThat(cut(own, text)).containsExactly("FT 2-1");
    assertThat(cut(plain, text)).containsExactly("Read more");
  }

  @Test
  void a_pattern_and_a_rule_in_java_attribute() {
    assertThat(claims(own, "Ellison, after the match: We were lucky."))
        .singleElement()
        .satisfies(claim -> assertThat(claim.decidedBy()).isEqualTo("house:match"));
    assertThat(claims(own, "# Ellison # It rains"))
        .anySatisfy(claim -> assertThat(claim.decidedBy()).isEqualTo("house:hash"));
  }

  @Test
  void what_is_broken_is_refused_before_anything_is_loaded() {
    Byline.Builder builder = Byline.builder().rules(RuleSet.in(folder.resolve("none")));

    assertThatThrownBy(builder::build).isInstanceOf(RuleException.class);
  }

  private static List<Claim> claims(Byline byline, String text) {
    return byline.analyze(Article.of(text)).claims();
  }

  private static Optional<Entity> named(Byline byline, String text, String name) {
    Analysis analysis = byline.analyze(Article.of(text));
    return analysis.entities().stream().filter(entity -> entity.name().equals(name)).findFirst();
  }

  private static List<String> cut(Byline byline, String text) {
    return byline.analyze(Article.of(text)).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals("BOILERPLATE"))
        .map(diagnostic -> text.substring(diagnostic.start(), diagnostic.end()))
        .toList();
  }
}
