package dev.byline.pipeline.internal.coref;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PronounWeighingTest {

  private static final int SHE = 3;

  private final AnnotatedText text =
      AnnotatedTexts.of("Vale/NNP left/VBD/leave ./. She/PRP wept/VBD/weep ./.");

  private final Referent karel = Referent.named(EntityType.PERSON);
  private final Referent vale = Referent.named(EntityType.PERSON);

  private Referent meant(boolean alone) {
    // a model that likes the second of those mentioned
    AntecedentScores model = (token, words) -> Optional.of(new double[] {0.01, 0.98, 0.01});
    PronounWeighing weighing =
        new PronounWeighing(ShallowParse.of(text).roles(), new LearnedPreference(model));
    List<DiscourseModel.Scored> byRules =
        List.of(new DiscourseModel.Scored(vale, 2), new DiscourseModel.Scored(karel, 1.5));
    PronounAntecedents.Found found =
        new PronounAntecedents.Found(
            byRules, () -> List.of(mention(vale, 0), mention(karel, 1)), alone);
    return weighing.weighed(SHE, Pronoun.SHE, found).get(0).referent();
  }

  private static DiscourseModel.Event mention(Referent referent, int token) {
    return new DiscourseModel.Event(
        referent,
        new TokenRange(token, token + 1),
        0,
        MentionRank.SUBJECT,
        false,
        false,
        true,
        false);
  }

  @Test
  void a_model_has_its_say_among_those_whom_the_rules_allow() {
    assertThat(meant(false)).isSameAs(karel);
  }

  @Test
  void whom_alone_a_paragraph_tells_of_is_meant_whatever_a_model_says() {
    assertThat(meant(true)).isSameAs(vale);
  }
}
