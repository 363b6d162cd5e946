package dev.byline.report.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InitialsTest {

  private static List<String> letters(String... names) {
    Initials initials = new Initials();
    return Stream.of(names).map(initials::of).toList();
  }

  @Test
  void capitals_stand_for_a_name_and_all_words_for_a_description() {
    assertThat(letters("Mara Ellison", "council of the island", "Harbour Institute of Technology"))
        .containsExactly("ME", "ci", "HIT");
    assertThat(letters("Reuters", "NATO", "NATO official", "port's defence ministry"))
        .containsExactly("Re", "NATO", "NAo", "pdm");
  }

  @Test
  void no_two_names_have_the_same() {
    assertThat(letters("Poland", "Polish", "Pole", "Po", "po"))
        .containsExactly("Po", "Pol", "Pole", "Po2", "po");
    assertThat(letters("Mara Ellison", "Max Ernst", "Mia Esser")).containsExactly("ME", "Ma", "Mi");
  }

  @Test
  void whatever_is_no_letter_has_a_dot() {
    assertThat(letters("<>", "“”", "\uD83D\uDEA2")).containsExactly("•", "•2", "•3");
    assertThat(letters("\uD801\uDC00\uD801\uDC28\uD801\uDC29"))
        .containsExactly("\uD801\uDC00\uD801\uDC28");
  }
}
