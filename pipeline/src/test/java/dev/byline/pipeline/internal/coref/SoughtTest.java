package dev.byline.pipeline.internal.coref;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import org.junit.jupiter.api.Test;

class SoughtTest {

  private static Sought sought(String sentence, int pronoun) {
    AnnotatedText text = AnnotatedTexts.of(sentence);
    return Sought.by(Pronoun.of(text.token(pronoun)), pronoun, ShallowParse.of(text).roles());
  }

  private static Referent named(int times) {
    Referent referent = Referent.named(EntityType.PERSON);
    for (int i = 0; i < times; i++) {
      referent.add(new TokenRange(i, i + 1), MentionKind.NAME);
    }
    return referent;
  }

  @Test
  void a_pronoun_asks_by_what_it_does_in_its_sentence() {
    assertThat(sought("Then/RB she/PRP left/VBD/leave ./.", 1)).isEqualTo(Sought.ACTOR);
    assertThat(sought("Vale/NNP met/VBD/meet her/PRP ./.", 2)).isEqualTo(Sought.PERSON);
    assertThat(sought("Then/RB it/PRP left/VBD/leave ./.", 1)).isEqualTo(Sought.ANYTHING);
    assertThat(sought("“/`` No/UH ,/, ”/'' she/PRP said/VBD/say ./.", 4)).isEqualTo(Sought.SPEAKER);
  }

  @Test
  void whom_an_article_names_more_often_is_likelier_up_to_a_point() {
    assertThat(Sought.ACTOR.naming(named(3))).isGreaterThan(Sought.ACTOR.naming(named(1)));
    assertThat(Sought.PERSON.naming(named(8))).isEqualTo(Sought.PERSON.naming(named(20)));
  }

  @Test
  void how_often_somebody_is_named_does_not_tell_who_speaks() {
    assertThat(Sought.SPEAKER.naming(named(9))).isEqualTo(1);
    assertThat(Sought.ANYTHING.naming(named(9))).isEqualTo(1);
  }

  @Test
  void a_subject_is_likelier_to_be_meant_by_a_subject() {
    assertThat(MentionRank.SUBJECT.weightFor(Sought.ACTOR))
        .isGreaterThan(MentionRank.SUBJECT.weightFor(Sought.PERSON));
    assertThat(MentionRank.OTHER.weightFor(Sought.ACTOR))
        .isEqualTo(MentionRank.OTHER.weightFor(Sought.PERSON));
  }
}
