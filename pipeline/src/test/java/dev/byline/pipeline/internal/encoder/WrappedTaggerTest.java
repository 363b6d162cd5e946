package dev.byline.pipeline.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.internal.coref.AntecedentScores;
import dev.byline.pipeline.tagging.Tagging;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrappedTaggerTest {

  private static final AnnotatedText TEXT = AnnotatedTexts.of("Karel/NNP left/VBD ./.");
  private static final Tagging NOTHING = new Tagging(List.of(), List.of(), "test");
  private static final AntecedentScores KNOWN = (pronoun, mentions) -> Optional.of(new double[1]);
  private static final ReadingTagger INNER = text -> new ReadText(NOTHING, KNOWN);

  @Test
  void antecedents_of_the_inner_tagger_are_kept() {
    WrappedTagger wrapped = WrappedTagger.of(INNER, inner -> text -> inner.tag(text));
    assertThat(wrapped.read(TEXT)).isEqualTo(new ReadText(NOTHING, KNOWN));
  }

  @Test
  void an_outer_tagger_that_asks_nobody_or_of_another_text_has_none() {
    WrappedTagger alone = WrappedTagger.of(INNER, inner -> text -> NOTHING);
    assertThat(alone.read(TEXT).antecedents()).isEqualTo(AntecedentScores.NONE);
    AnnotatedText other = AnnotatedTexts.of("It/PRP rained/VBD ./.");
    WrappedTagger elsewhere = WrappedTagger.of(INNER, inner -> text -> inner.tag(other));
    assertThat(elsewhere.read(TEXT).antecedents()).isEqualTo(AntecedentScores.NONE);
  }

  @Test
  void there_must_be_an_outer_tagger() {
    assertThatNullPointerException().isThrownBy(() -> WrappedTagger.of(INNER, inner -> null));
  }
}
