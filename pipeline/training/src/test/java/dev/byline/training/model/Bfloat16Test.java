package dev.byline.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Bfloat16Test {

  @Test
  void eight_bits_of_precision_are_kept() {
    assertThat(Bfloat16.round(1f)).isEqualTo(1f);
    assertThat(Bfloat16.round(1.001f)).isEqualTo(1f);
    assertThat(Bfloat16.round(-1.0078125f)).isEqualTo(-1.0078125f);
  }

  @Test
  void the_bits_are_the_upper_half_of_a_float() {
    assertThat(Bfloat16.bits(1f)).isEqualTo((short) 0x3F80);
  }
}
