package dev.byline.pipeline.internal.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.pipeline.tagging.SpanRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BordersTest {

  private static final TokenRange TAGGED = new TokenRange(2, 5);

  private final AnnotatedText text =
      AnnotatedTexts.of("Revik/NNP said/VBD the/DT old/JJ ferry/NN terminal/NN leaks/VBZ ./.");

  /**
   * The content begins at "the" for certain; up to "ferry" it goes on, and it goes on at "terminal"
   * with these odds.
   */
  private Borders.Paragraph paragraph(AnnotatedText read, double odds) {
    double[][] logits = new double[read.size()][Label.COUNT];
    for (int i = 0; i < logits.length; i++) {
      Label label = i == 2 ? Label.BEGIN_CONTENT : Label.OUTSIDE;
      logits[i][label.ordinal()] = 9;
      if (i == 3 || i == 4) {
        logits[i][Label.INSIDE_CONTENT.ordinal()] = 20;
      }
      if (i == 5) {
        logits[i][Label.INSIDE_CONTENT.ordinal()] = 9 + odds;
      }
    }
    Lattice lattice = new Lattice(logits, new double[Label.COUNT][Label.COUNT]);
    return new Borders.Paragraph(read, new TokenRange(0, read.size()), lattice, lattice.best());
  }

  private static Borders learned(Map<String, Double> weights) {
    return new Borders(Map.of(SpanRole.CONTENT, new LinearModel(weights)));
  }

  @Test
  void the_likelier_border_stands_where_nothing_else_is_known() {
    Borders indifferent = learned(Map.of(Borders.TAGGER, 1.0));
    assertThat(indifferent.best(paragraph(text, -1), SpanRole.CONTENT, TAGGED, 0))
        .isEqualTo(TAGGED);
  }

  @Test
  void a_noun_is_not_cut_from_its_phrase() {
    Borders grammatical = learned(Map.of(Borders.TAGGER, 1.0, "behind NN", -2.0));
    assertThat(grammatical.best(paragraph(text, -1), SpanRole.CONTENT, TAGGED, 0))
        .isEqualTo(new TokenRange(2, 6));
  }

  @Test
  void what_the_tagger_holds_impossible_is_no_alternative() {
    Borders grammatical = learned(Map.of(Borders.TAGGER, 1.0, "behind NN", -20.0));
    assertThat(grammatical.best(paragraph(text, -8), SpanRole.CONTENT, TAGGED, 0))
        .isEqualTo(TAGGED);
  }

  @Test
  void without_parts_of_speech_everything_stays() {
    AnnotatedText bare = AnnotatedTexts.of("Revik said the old ferry terminal leaks .");
    Borders grammatical = learned(Map.of(Borders.TAGGER, 1.0, "ends-later", 9.0));
    assertThat(grammatical.best(paragraph(bare, -1), SpanRole.CONTENT, TAGGED, 0))
        .isEqualTo(TAGGED);
  }

  @Test
  void alternatives_keep_off_the_span_before() {
    List<Borders.Candidate> candidates =
        Borders.candidates(paragraph(text, -1), SpanRole.CONTENT, TAGGED, 2);
    assertThat(candidates).extracting(Borders.Candidate::tokens).contains(TAGGED);
    assertThat(candidates).allMatch(candidate -> candidate.tokens().start() >= 2);
  }

  @Test
  void the_learned_weights_heed_the_tagger() {
    for (SpanRole role : SpanRole.values()) {
      LinearModel learned = LinearModel.read(Borders.class, Borders.resource(role));
      assertThat(learned.weights().get(Borders.TAGGER)).isPositive();
    }
    assertThat(Borders.standard().best(paragraph(text, -5), SpanRole.CONTENT, TAGGED, 0))
        .isEqualTo(TAGGED);
  }
}
