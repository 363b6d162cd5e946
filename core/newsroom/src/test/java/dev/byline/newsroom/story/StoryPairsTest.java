package dev.byline.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invented pairs of utterances, and what a careful reader says they are to each other. */
class StoryPairsTest {

  private static final List<PairCase> SEEN = PairCase.read("pairs-seen.txt");
  private static final List<PairCase> UNSEEN = PairCase.read("pairs-unseen.txt");
  private static final List<PairCase> FRESH = PairCase.read("pairs-fresh.txt");
  private static final List<PairCase> LATER = PairCase.read("pairs-later.txt");

  private static List<PairCase> all() {
    return Stream.of(SEEN, UNSEEN, FRESH, LATER).flatMap(List::stream).toList();
  }

  /** How often "the same statement" is said rightly (tp), wrongly (fp), and not said (fn). */
  private record Score(int tp, int fp, int fn, int verdicts, List<String> wrong) {

    static Score of(List<PairCase> pairs) {
      int tp = 0;
      int fp = 0;
      int fn = 0;
      List<String> wrong = new ArrayList<>();
      for (PairCase pair : pairs) {
        String found = PairCase.verdict(Story.of(pair.articles("x")));
        boolean same = pair.verdict().equals("same");
        tp += same && found.equals("same") ? 1 : 0;
        fn += same && !found.equals("same") ? 1 : 0;
        fp += !same && found.equals("same") ? 1 : 0;
        if (!found.equals(pair.verdict())) {
          wrong.add(pair.title() + ": " + found + " and not " + pair.verdict());
        }
      }
      return new Score(tp, fp, fn, pairs.size() - wrong.size(), wrong);
    }

    double f() {
      return 2.0 * tp / (2.0 * tp + fp + fn);
    }
  }

  @Test
  void the_same_is_told_from_what_only_looks_so() {
    List<PairCase> all = all();
    Score score = Score.of(all);

    assertThat(all).hasSizeGreaterThanOrEqualTo(230);
    assertThat(score.f()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.fp()).as(score.toString()).isZero();
    assertThat(score.verdicts()).as(score.toString()).isGreaterThanOrEqualTo(all.size() - 4);
  }

  @Test
  void pairs_that_the_rules_were_not_made_for_come_out_as_well() {
    Score score = Score.of(UNSEEN);

    assertThat(score.f()).as(score.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(score.fp()).as(score.toString()).isZero();
  }

  /** Cases that use one sentence twice, each with another one; what they share is one statement. */
  private static final Set<String> ON_PURPOSE =
      Set.of(
          "001 024",
          "011 034",
          "039 053",
          "040 052",
          "054 061",
          "066 089",
          "083 098",
          "111 122",
          "133 163 190",
          "135 189",
          "139 164",
          "146 165",
          "149 150 182",
          "149 167",
          "152 172",
          "157 191",
          "157 175 191",
          "158 166",
          "196 214",
          "199 222",
          "203 223",
          "208 224",
          "211 218 228",
          "162 180");

  @Test
  void among_all_of_them_together_nothing_else_is_merged() {
    List<Analysis> articles = new ArrayList<>();
    List<PairCase> all = all();
    for (int i = 0; i < all.size(); i++) {
      articles.addAll(all.get(i).articles(String.format("%03d", i)));
    }

    List<String> merged =
        Story.of(articles).statements().stream()
            .map(
                statement ->
                    statement.variants().stream()
                        .map(variant -> variant.utterance().article().substring(0, 3))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")))
            .filter(cases -> cases.length() > 3)
            .toList();

    assertThat(merged).isSubsetOf(ON_PURPOSE);
  }
}
