package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrainerSettingsTest {

  @Test
  void a_fraction_of_a_pass_is_a_share_of_each() {
    TrainerSettings settings = TrainerSettings.builder().passes(2.5).build();

    assertThat(settings.epochs()).isEqualTo(3);
    assertThat(settings.portion()).isCloseTo(2.5 / 3, within(1e-9));
  }

  @Test
  void the_rate_of_the_outputs_follows_that_of_the_encoder() {
    TrainerSettings settings = TrainerSettings.builder().rates(2e-4, 1e-3).rate(1e-4).build();

    assertThat(settings.headRate()).isCloseTo(5e-4, within(1e-12));
  }

  @Test
  void what_is_not_changed_stays() {
    TrainerSettings settings =
        TrainerSettings.builder().passes(2).batches(8, 60).rates(1, 2).workers(3).seed(4).build();

    assertThat(settings.toBuilder().build()).isEqualTo(settings);
  }

  @Test
  void no_passes_are_no_training() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrainerSettings.builder().passes(0).build());
  }
}
