package dev.byline.pipeline.internal.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.SourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What noun phrases denote. */
class NominalMentionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/CD teams/NNS/team waited/VBD ./.|12 teams|GROUP",
        "the/DT pm/NN waited/VBD ./.|the pm|PERSON",
        "6.40pm/NN came/VBD ./.|6.40pm|OTHER",
        "6.40/CD pm/NN came/VBD ./.|6.40 pm|OTHER",
        "6/CD p.m./NN came/VBD ./.|6 p.m.|OTHER",
      })
  void a_time_of_day_is_nobody(String notation, String words, SourceType type) {
    assertThat(NamedText.of(notation).description(words).type()).isEqualTo(type);
  }
}
