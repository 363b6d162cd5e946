package dev.byline.pipeline.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSpanTaggerTest {

  private final RuleSpanTagger tagger = new RuleSpanTagger();

  @Test
  void links_source_and_content_to_their_cue() {
    AnnotatedText text =
        AnnotatedTexts.of("Ellison/NNP said/VBD/say that/IN snow/NN fell/VBD/fall ./.");
    Tagging tagging = tagger.tag(text);
    assertThat(tagging.spans())
        .extracting(TaggedSpan::role)
        .containsExactly(SpanRole.SOURCE, SpanRole.CUE, SpanRole.CONTENT);
    assertThat(tagging.links())
        .extracting(Link::cue, Link::span)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(1, 0), org.assertj.core.groups.Tuple.tuple(1, 2));
    assertThat(tagging.decidedBy()).isEqualTo("rules");
  }

  @Test
  void conjoined_cues_share_their_source() {
    AnnotatedText text =
        AnnotatedTexts.of(
            "Ellison/NNP said/VBD/say snow/NN was/VBD/be coming/VBG/come and/CC warned/VBD/warn"
                + " that/IN roads/NNS would/MD close/VB ./.");
    Tagging tagging = tagger.tag(text);
    assertThat(tagging.spans()).filteredOn(s -> s.role() == SpanRole.SOURCE).hasSize(1);
    assertThat(tagging.spans()).filteredOn(s -> s.role() == SpanRole.CUE).hasSize(2);
    int source = tagging.spans().stream().map(TaggedSpan::role).toList().indexOf(SpanRole.SOURCE);
    assertThat(tagging.links()).filteredOn(link -> link.span() == source).hasSize(2);
  }

  @Test
  void a_rule_and_a_cue_are_switched_off() {
    AnnotatedText text =
        AnnotatedTexts.of("Ellison/NNP said/VBD/say that/IN snow/NN fell/VBD/fall ./.");
    CueChanges rule = new CueChanges(List.of(), Set.of(), Set.of("verb-clause"));
    CueChanges cue = new CueChanges(List.of(), Set.of("V say"), Set.of());

    assertThat(new RuleSpanTagger(rule).tag(text).spans()).isEmpty();
    assertThat(new RuleSpanTagger(cue).tag(text).spans()).isEmpty();
    assertThat(tagger.tag(text).spans()).hasSize(3);
  }

  @Test
  void text_without_attribution_gives_nothing() {
    Tagging tagging = tagger.tag(AnnotatedTexts.of("Snow/NN fell/VBD/fall in/IN Velland/NNP ./."));
    assertThat(tagging.spans()).isEmpty();
    assertThat(tagging.links()).isEmpty();
  }

  @Test
  @Tag("slow")
  void any_order_of_words_keeps_the_laws_of_the_seam() {
    String[] words = {
      "Ellison/NNP",
      "said/VBD/say",
      "that/IN",
      "snow/NN",
      "\"/``",
      "”/''",
      "“/``",
      ",/,",
      "./.",
      ":/:",
      "and/CC",
      "to/TO",
      "warned/VBD/warn",
      "calling/VBG/call",
      "his/PRP$",
      "claim/NN",
      "according/VBG/accord",
      "to/IN",
      "was/VBD/be",
      "accused/VBN/accuse",
      "of/IN",
      "who/WP",
      "(/-LRB-",
      ")/-RRB-",
      "—/:",
      "she/PRP",
      "confident/JJ",
      "the/DT",
      "not/RB",
      "by/IN",
      "Monday/NNP"
    };
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder notation = new StringBuilder();
      int length = 1 + random.nextInt(30);
      for (int i = 0; i < length; i++) {
        notation.append(words[random.nextInt(words.length)]);
        int gap = random.nextInt(12);
        notation.append(gap == 0 ? "\n" : gap == 1 ? "\n\n" : " ");
      }
      AnnotatedText text = AnnotatedTexts.of(notation.toString());
      assertLawful(text, tagger.tag(text));
    }
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        "Ellison/NNP and/CC said/VBD/say that/IN \"/`` snow/NN ,/, ",
        "Ellison/NNP says/VBZ/say snow/NN falls/VBZ/fall "
      })
  void a_sentence_without_end_takes_linear_time(String words) {
    long small = time(words, 4_000);
    long large = time(words, 16_000);
    // Four times the text; anything near quadratic would take sixteen times as long.
    assertThat(large).isLessThan(Math.max(10 * small, 2_000_000_000L));
  }

  private long time(String words, int repeats) {
    AnnotatedText text = AnnotatedTexts.of(words.repeat(repeats));
    tagger.tag(text);
    long start = System.nanoTime();
    tagger.tag(text);
    return System.nanoTime() - start;
  }

  private static void assertLawful(AnnotatedText text, Tagging tagging) {
    List<TaggedSpan> spans = tagging.spans();
    assertThat(spans).isSortedAccordingTo((a, b) -> a.tokens().compareTo(b.tokens()));
    for (int i = 0; i < spans.size(); i++) {
      assertThat(spans.get(i).tokens().end()).isLessThanOrEqualTo(text.size());
      for (int j = i + 1; j < spans.size(); j++) {
        boolean sameRole = spans.get(i).role() == spans.get(j).role();
        assertThat(sameRole && spans.get(i).tokens().overlaps(spans.get(j).tokens()))
            .as("%s and %s overlap", spans.get(i), spans.get(j))
            .isFalse();
      }
    }
    for (Link link : tagging.links()) {
      assertThat(spans.get(link.cue()).role()).isEqualTo(SpanRole.CUE);
      assertThat(spans.get(link.span()).role()).isNotEqualTo(SpanRole.CUE);
    }
  }
}
