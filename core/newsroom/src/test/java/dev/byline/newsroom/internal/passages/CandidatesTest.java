package dev.byline.newsroom.internal.passages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.newsroom.internal.matching.Matching;
import dev.byline.newsroom.internal.matching.Verdict;
import dev.byline.newsroom.story.InventedArticle;
import dev.byline.newsroom.story.InventedQuotations;
import dev.byline.newsroom.story.PairCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Candidates: none that matter are missed, and there are not too many. */
class CandidatesTest {

  private static List<Passage> cases() {
    List<PairCase> all = new ArrayList<>(PairCase.read("pairs-seen.txt"));
    all.addAll(PairCase.read("pairs-unseen.txt"));
    List<Analysis> articles = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      articles.addAll(all.get(i).articles(String.format("%03d", i)));
    }
    return Passages.ofAll(articles);
  }

  private static Set<List<Integer>> pairs(List<Passage> passages) {
    Set<List<Integer>> pairs = new HashSet<>();
    new Candidates(passages).forEach((one, other) -> pairs.add(List.of(one, other)));
    return pairs;
  }

  /** All that comparing everything with everything calls one statement. */
  private static Set<List<Integer>> same(List<Passage> passages) {
    Speakers speakers = new Speakers(passages.stream().map(Passage::analysis).distinct().toList());
    Matching matching = new Matching(passages, speakers);
    Set<List<Integer>> same = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      for (int j = i + 1; j < passages.size(); j++) {
        Passage one = passages.get(i);
        Passage other = passages.get(j);
        if (matching.of(one, other).verdict() == Verdict.SAME) {
          same.add(List.of(i, j));
        }
      }
    }
    return same;
  }

  private static double share(Set<List<Integer>> found, Set<List<Integer>> wanted) {
    return (double) wanted.stream().filter(found::contains).count() / wanted.size();
  }

  @Test
  void none_of_the_invented_pairs_is_missed() {
    List<Passage> passages = cases();
    Set<List<Integer>> same = same(passages);

    assertThat(same).hasSizeGreaterThan(50);
    assertThat(share(pairs(passages), same)).isEqualTo(1);
  }

  @Test
  void finds_fragments_of_long_sentences_with_far_fewer_pairs_than_min_hash() {
    List<Analysis> articles = new ArrayList<>();
    for (Analysis whole : InventedQuotations.of(400, 11)) {
      InventedArticle cut = new InventedArticle();
      for (Claim claim : whole.claims()) {
        String[] words = claim.text().replaceAll("[“”]", "").split(" ");
        int from = words.length / 2;
        List<String> some = List.of(words).subList(from, Math.min(words.length, from + 6));
        cut.says(claim.source().orElseThrow().name() + " | “" + String.join(" ", some) + "”");
      }
      articles.add(whole);
      articles.add(cut.analysis("z " + whole.article().id()));
    }
    List<Passage> passages = Passages.ofAll(articles);
    Set<List<Integer>> wanted = new HashSet<>();
    for (int i = 0; i < passages.size() / 2; i++) {
      wanted.add(List.of(i, i + passages.size() / 2)); // by id: all wholes stand before all cuts
    }
    Set<List<Integer>> found = pairs(passages);
    Set<List<Integer>> byMinHash = MinHash.pairs(passages);

    assertThat(share(found, wanted)).isGreaterThan(0.92);
    assertThat(share(found, wanted)).isGreaterThan(share(byMinHash, wanted) - 0.05);
    assertThat(found).hasSizeLessThan(byMinHash.size() / 5);
  }

  @Test
  void of_many_quotations_few_pairs_are_compared() {
    List<Passage> passages = Passages.ofAll(InventedQuotations.of(300, 7));
    Set<List<Integer>> found = pairs(passages);

    assertThat(share(found, same(passages))).isGreaterThan(0.95);
    assertThat(found).hasSizeLessThan(5 * passages.size());
  }

  @Test
  void ten_times_the_quotations_give_far_less_than_a_hundred_times_the_pairs() {
    List<Passage> few = Passages.ofAll(InventedQuotations.of(3_000, 7));
    List<Passage> many = Passages.ofAll(InventedQuotations.of(30_000, 7));

    // how long it takes is measured by StoryScaleCampaign, where the machine is quiet
    assertThat(pairs(many).size()).isLessThan(15 * pairs(few).size());
  }

  @Test
  void what_everybody_says_is_not_compared_with_all_others() {
    List<Analysis> articles = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      InventedArticle article = new InventedArticle();
      article.says("Mara Ellison | “The harbour of the island will stay open until " + i + "”");
      articles.add(article.analysis(String.format("%04d", i)));
    }

    assertThat(pairs(Passages.ofAll(articles))).hasSizeLessThan(100_000);
  }
}
