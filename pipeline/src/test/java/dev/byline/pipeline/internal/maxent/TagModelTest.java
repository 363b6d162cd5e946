package dev.byline.pipeline.internal.maxent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.pipeline.internal.serial.UnusualStreamException;
import dev.byline.pipeline.internal.stopping.StoppedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagModelTest {

  private static TinyModel model() {
    return new TinyModel()
        .tag("DT", true)
        .tag("NN", false)
        .tag("VB", false)
        .tag("VBP", false)
        .tag("JJ", false);
  }

  private static List<String> tag(TinyModel model, String... words) throws Exception {
    return model.read().ofText().tag(List.of(words), noneGiven(words.length));
  }

  private static List<@Nullable String> noneGiven(int words) {
    return Collections.nCopies(words, null);
  }

  @Test
  void a_word_has_the_tag_that_its_weights_speak_for() throws Exception {
    TinyModel model =
        model()
            .word("dam", "NN", 20, "JJ", 20)
            .feature(FeatureKind.WORD, "dam", "JJ", 0.5)
            .feature(FeatureKind.WORD, "dam", "NN", -0.5);

    assertThat(tag(model, "dam")).containsExactly("JJ");
  }

  @Test
  void words_and_tags_around_have_their_say() throws Exception {
    TinyModel model =
        model()
            .word("the", "DT", 90)
            .word("dam", "NN", 20, "JJ", 20)
            .feature(FeatureKind.WORD, "dam", "JJ", 0.5)
            .feature(FeatureKind.TAG_BEFORE, "DT", "NN", 1)
            .feature(FeatureKind.WORD_AFTER, "the", "JJ", 2)
            .feature(FeatureKind.TWO_TAGS_BEFORE, "DT!JJ", "NN", 3);

    assertThat(tag(model, "the", "dam")).containsExactly("DT", "NN");
    assertThat(tag(model, "the", "dam", "the")).containsExactly("DT", "JJ", "DT");
    assertThat(tag(model, "the", "dam", "dam")).containsExactly("DT", "JJ", "NN");
  }

  @Test
  void a_word_seen_as_one_form_of_a_verb_may_be_its_twin() throws Exception {
    TinyModel model =
        model().word("build", "VB", 20).feature(FeatureKind.TAG_BEFORE, "NA", "VBP", 1);

    assertThat(tag(model, "build")).containsExactly("VBP");
    assertThat(model.read().ofText().choices("build")).isEqualTo(2);
  }

  @Test
  void an_unknown_word_may_have_each_open_tag() throws Exception {
    TextTags tags = model().word("dam", "NN", 20).read().ofText();

    assertThat(tags.choices("dam")).isEqualTo(1);
    assertThat(tags.choices("weir")).isEqualTo(4);
  }

  @Test
  void a_tag_that_is_given_stays_and_counts_for_the_next() throws Exception {
    TinyModel model =
        model()
            .feature(FeatureKind.WORD, "up", "NN", 1)
            .feature(FeatureKind.TAG_BEFORE, "VB", "JJ", 2)
            .word("dam", "NN", 20)
            .word("up", "NN", 20, "JJ", 20);

    assertThat(tag(model, "dam", "up")).containsExactly("NN", "NN");
    assertThat(model.read().ofText().tag(List.of("dam", "up"), Arrays.asList("VB", null)))
        .containsExactly("VB", "JJ");
  }

  @Test
  void words_are_looked_up_in_american_spelling() throws Exception {
    TinyModel model = model().word("harbor", "JJ", 20);

    assertThat(tag(model, "harbour")).containsExactly("JJ");
    assertThat(model.read().ofText().choices("harbour")).isEqualTo(4); // as it is written
  }

  /** Each looks at a rare word, "Ro-x7y", after "Two" and before "weirs Ltd." */
  @ParameterizedTest
  @CsvSource({
    FeatureKind.SHAPE_BEFORE + ", shape of Two",
    FeatureKind.SHAPE + ", shape of Ro-x7y",
    FeatureKind.SHAPE_AFTER + ", shape of weirs",
    FeatureKind.GROUP_BEFORE + ", numerals",
    FeatureKind.GROUP + ", null",
    FeatureKind.GROUP_AFTER + ", waters",
    FeatureKind.THREE_GROUPS + ", numerals|null|waters",
    FeatureKind.HAS_UPPER + ", 1",
    FeatureKind.HAS_DIGIT + ", 1",
    FeatureKind.HAS_DASH + ", 1",
    FeatureKind.HAS_LETTER_DIGIT_DASH + ", 1",
    FeatureKind.COMPANY + ", 1",
    FeatureKind.ALL_UPPER + ", 0",
    FeatureKind.HAS_UPPER_DIGIT_DASH + ", 1",
    FeatureKind.LOWER_CASE_LATER + ", NN",
    FeatureKind.PREFIX + ", R",
    (FeatureKind.PREFIX + 3) + ", Ro-x",
    (FeatureKind.PREFIX + 9) + ", ######",
    FeatureKind.SUFFIX + ", y",
    (FeatureKind.SUFFIX + 5) + ", Ro-x7y",
    (FeatureKind.SUFFIX + 6) + ", ######",
    FeatureKind.UNICODE_SHAPE + ", unicode of Ro-x7y",
    FeatureKind.NEITHER_LETTER_NOR_DIGIT + ", 0",
  })
  void a_rare_word_is_known_by_its_looks(int kind, String value) throws Exception {
    TinyModel model =
        model()
            .word("Two", "DT", 9)
            .word("Ltd.", "DT", 9)
            .word("ro-x7y", "JJ", 1, "NN", 2)
            .word("Ro-x7y", "JJ", 2, "NN", 2)
            .group("two", "numerals")
            .group("weirs", "waters");

    for (String tag : List.of("NN", "JJ")) {
      TinyModel speaking = model.feature(kind, value, tag, "NN".equals(tag) ? 1 : 3);
      assertThat(tag(speaking, "Two", "Ro-x7y", "weirs", "Ltd.").get(1)).isEqualTo(tag);
    }
  }

  @ParameterizedTest
  @CsvSource({FeatureKind.LOWER_CASE_AT_START + ", VB", FeatureKind.UPPER_AT_START + ", 1"})
  void a_first_word_is_known_by_its_capital(int kind, String value) throws Exception {
    TinyModel model =
        model()
            .word("dam", "VB", 9)
            .word("Dam", "JJ", 2, "NN", 2)
            .feature(FeatureKind.WORD, "Dam", "NN", 1)
            .feature(kind, value, "JJ", 2);

    assertThat(tag(model, "Dam")).containsExactly("JJ");
    assertThat(tag(model, "dam", "Dam")).containsExactly("VB", "NN");
  }

  /** Words of one to three tags and weights by chance: the search against all ways there are. */
  @Test
  void the_best_of_all_ways_is_found() throws Exception {
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      TinyModel model = model();
      List<String> words = List.of("a", "b", "c", "d", "e", "f", "g");
      List<String> tags = List.of("DT", "NN", "JJ");
      List<List<String>> choices = new ArrayList<>();
      for (String word : words) {
        List<String> own = tags.subList(0, 1 + random.nextInt(tags.size()));
        choices.add(own);
        model.word(word, own.stream().flatMap(tag -> List.of(tag, 9).stream()).toArray());
        for (String tag : model.tags()) {
          model.feature(FeatureKind.WORD_BEFORE, word, tag, random.nextGaussian());
          model.feature(FeatureKind.WORD, word, tag, random.nextGaussian());
          model.feature(FeatureKind.WORD_AFTER, word, tag, random.nextGaussian());
        }
      }
      for (String tag : model.tags()) {
        for (String last : List.of("NA", "DT", "NN", "JJ")) {
          model.feature(FeatureKind.TAG_BEFORE, last, tag, random.nextGaussian());
          model.feature(FeatureKind.TWO_TAGS_BEFORE, "DT!" + last, tag, random.nextGaussian());
        }
      }

      assertThat(tag(model, words.toArray(String[]::new)))
          .isEqualTo(new AllWays(model, words, choices).best());
    }
  }

  @Test
  void a_thread_that_is_interrupted_stops_within_a_sentence() throws Exception {
    TextTags tags = model().word("dam", "NN", 20, "JJ", 20).read().ofText();
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> tags.tag(Collections.nCopies(200, "dam"), noneGiven(200)))
          .isInstanceOf(StoppedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void a_list_of_names_is_tagged_whatever_its_length() throws Exception {
    TextTags tags = model().word("dam", "NN", 20).read().ofText();
    for (int i = 0; i < 12_000; i++) {
      assertThat(tags.tag(List.of("dam", "n" + i), noneGiven(2))).startsWith("NN");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "arch, left5words",
    "lang, german",
    "wordFunction, ''",
    "approximate, true",
    "rareWordThresh, few",
    "minWordsLockTags, 3",
    "openClassTags, NN",
    "closedClassTags, DT",
  })
  void another_model_is_not_read(String what, String otherwise) {
    TinyModel model = model();
    model.said.setProperty(what, otherwise);

    assertThatThrownBy(model::read)
        .isInstanceOf(UnusualStreamException.class)
        .hasMessageContaining(otherwise);
  }

  @Test
  void a_model_that_does_not_agree_with_itself_is_not_read() {
    for (TinyModel odd :
        List.of(
            model().feature(99, "dam", "NN", 1),
            model().feature(FeatureKind.WORD, "dam", "XX", 1),
            model().feature(FeatureKind.WORD, "dam", "NN", 1e6),
            model().word("dam", "XX", 1))) {
      assertThatThrownBy(odd::read).isInstanceOf(UnusualStreamException.class);
    }
  }
}
