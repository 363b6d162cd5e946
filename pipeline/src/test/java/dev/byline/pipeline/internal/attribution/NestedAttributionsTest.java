package dev.byline.pipeline.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.quotation.Quotations;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NestedAttributionsTest {

  /** Answers as it was told for a text with the same words, and finds nothing in others. */
  private static final class Told {
    private final Map<String, Tagging> answers = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    Told about(Taggings taggings) {
      answers.put(words(taggings.text().size(), taggings), taggings.tagging());
      return this;
    }

    private static String words(int size, Taggings taggings) {
      return taggings.text().words(new TokenRange(0, size));
    }

    SpanTagger tagger() {
      return text -> {
        String words = text.words(new TokenRange(0, text.size()));
        read.add(words);
        return answers.getOrDefault(words, new Tagging(List.of(), List.of(), "told"));
      };
    }
  }

  private static final Quotations NO_MARKS = new Quotations(List.of(), List.of());

  private static NestedAttributions nested(Told told) {
    return new NestedAttributions(told.tagger(), new RuleSpanTagger());
  }

  private static List<String> completed(Taggings outer, Told told) {
    return nested(told)
        .complete(outer.text(), outer.relations(), QuotationFinder.find(outer.text()))
        .stream()
        .map(outer::show)
        .toList();
  }

  @Test
  void what_is_said_in_marks_is_read_without_them() {
    Taggings outer =
        Taggings.of(
            "[S Karel/NNP ] [C said/VBD/say ] [Q “/`` According/VBG/accord to/TO two/CD reports/NNS"
                + " it/PRP leaks/VBZ ./. ”/'' ]");
    Told told =
        new Told()
            .about(
                Taggings.of(
                    "[C According/VBG/accord to/TO ] [S two/CD reports/NNS ] [Q it/PRP leaks/VBZ ]"
                        + " ./.",
                    new Link(1, 0, 0.9),
                    new Link(2, 0, 0.9)));

    assertThat(completed(outer, told))
        .containsExactly(
            "Karel|said|“ According to two reports it leaks . ”",
            "two reports|According to|it leaks");
    assertThat(told.read).containsExactly("According to two reports it leaks .");
  }

  @Test
  void a_known_cue_is_not_found_twice() {
    Taggings outer =
        Taggings.of(
            "[S Karel/NNP ] [C said/VBD/say ] [Q Mara/NNP denied/VBD/deny that/IN it/PRP leaks/VBZ"
                + " ]");
    Told told =
        new Told()
            .about(Taggings.of("[S Mara/NNP ] [C denied/VBD/deny ] [Q that/IN it/PRP ] leaks/VBZ"));
    List<AttributionRelation> once =
        nested(told).complete(outer.text(), outer.relations(), NO_MARKS);

    assertThat(once).hasSize(2);
    assertThat(nested(told).complete(outer.text(), once, NO_MARKS)).hasSize(2);
  }

  @Test
  void behind_a_relay_the_second_reading_says_where_the_inner_content_ends() {
    Taggings outer =
        Taggings.of(
            "[S Karel/NNP ] [C said/VBD/say ] [Q it/PRP leaks/VBZ and/CC Mara/NNP warned/VBD/warn"
                + " of/IN floods/NNS ] ,/, the/DT Wire/NNP reported/VBD/report ./.");
    Told told =
        new Told()
            .about(
                Taggings.of(
                    "[S Karel/NNP ] [C said/VBD/say ] [Q it/PRP leaks/VBZ ] and/CC [S Mara/NNP ]"
                        + " [C warned/VBD/warn ] [Q of/IN floods/NNS ]"));
    List<AttributionRelation> relayed =
        FinalReportingClauses.complete(outer.text(), outer.relations(), List.of());

    List<AttributionRelation> all = nested(told).complete(outer.text(), relayed, NO_MARKS);

    assertThat(all.stream().map(outer::show))
        .containsExactlyInAnyOrder(
            "Karel|said|it leaks",
            "the Wire|reported|Karel said it leaks and Mara warned of floods",
            "Mara|warned|of floods");
    Map<Integer, Integer> parents = Nesting.parents(all);
    int relay = relayed.size() - 1;
    assertThat(parents).hasSize(2).containsValue(relay).doesNotContainKey(relay);
  }

  @Test
  void marks_within_marks_are_read_as_marks_and_rules_see_who_is_cited() {
    Taggings outer =
        Taggings.of(
            "[S Karel/NNP ] [C said/VBD/say ] [Q “ ~They/PRP told/VBD/tell us/PRP ~,/, ‘ ~Wait/VB"
                + " here/RB ~./. ~’/'' So/RB we/PRP waited/VBD/wait ~./. ~”/'' ]");
    Told told = new Told();

    List<String> all = completed(outer, told);
    assertThat(told.read).containsExactly("They told us , “ Wait here . ” So we waited .");
    assertThat(all)
        .containsExactly(
            "Karel|said|“ They told us , ‘ Wait here . ’ So we waited . ”",
            "They|told|‘ Wait here . ’");
  }

  @Test
  void what_stands_before_another_verb_of_its_source_is_not_what_that_verb_reports() {
    Taggings outer =
        Taggings.of(
            "[S Mara/NNP ] [C said/VBD/say ] [Q the/DT firm/NN “/`` denies/VBZ/deny it/PRP ”/''"
                + " and/CC asked/VBD/ask for/IN time/NN ]");
    Told told =
        new Told()
            .about(
                Taggings.of(
                    "[S the/DT firm/NN ] [Q “/`` denies/VBZ/deny it/PRP ”/'' ] and/CC"
                        + " [C asked/VBD/ask ] for/IN time/NN"));

    assertThat(completed(outer, told))
        .containsExactly("Mara|said|the firm “ denies it ” and asked for time");
  }

  @Test
  void elsewhere_the_first_reading_stands() {
    Taggings outer =
        Taggings.of(
            "[S Karel/NNP ] [C said/VBD/say ] [Q the/DT mayor/NN warned/VBD/warn of/IN floods/NNS"
                + " ]");
    Told told = new Told();

    assertThat(completed(outer, told)).containsExactly("Karel|said|the mayor warned of floods");
  }

  @Test
  void a_noun_with_what_says_which_is_nobody_who_claims() {
    assertThat(claims("Vellish/JJ", "claims/NNS/claim", "as/IN false/JJ")).hasSize(1);
    assertThat(claims("Velds/NNPS", "claim/VBP/claim", "to/TO vote/VB")).hasSize(2);
  }

  /** Karel said what two of five are said to claim. */
  private static List<String> claims(String who, String claim, String content) {
    String inner = "two/CD of/IN five/CD " + who + " ";
    Taggings outer =
        Taggings.of("[S Karel/NNP ] [C said/VBD/say ] [Q " + inner + claim + " " + content + " ]");
    Taggings within = Taggings.of("[S " + inner + "] [C " + claim + " ] [Q " + content + " ]");
    return completed(outer, new Told().about(within));
  }
}
