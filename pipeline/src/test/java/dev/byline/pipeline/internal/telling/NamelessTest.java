package dev.byline.pipeline.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.description.NamedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not to be named. */
class NamelessTest {

  private static boolean isNameless(String clause) {
    NamedText text = NamedText.of("The/DT student/NN " + clause + " ./.");
    return new Nameless(text.text()).isMeantBy(text.description("The student"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",/, who/WP asked/VBD/ask not/RB to/TO be/VB named/VBN/name",
        "who/WP declined/VBD/decline to/TO be/VB identified/VBN/identify",
        ",/, speaking/VBG/speak on/IN condition/NN of/IN anonymity/NN"
      })
  void a_clause_says_so(String clause) {
    assertThat(isNameless(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",/, who/WP was/VBD/be named/VBN/name captain/NN",
        "said/VBD/say he/PRP could/MD not/RB name/VB/name them/PRP"
      })
  void other_names_and_other_clauses_do_not(String clause) {
    assertThat(isNameless(clause)).isFalse();
  }
}
