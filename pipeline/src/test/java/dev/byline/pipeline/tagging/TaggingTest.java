package dev.byline.pipeline.tagging;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggingTest {

  @Test
  void takes_no_null() {
    assertThatNullPointerException().isThrownBy(() -> new Tagging(null, List.of(), "mine"));
    assertThatNullPointerException().isThrownBy(() -> new Tagging(List.of(), null, "mine"));
    assertThatNullPointerException().isThrownBy(() -> new Tagging(List.of(), List.of(), null));
    assertThatNullPointerException().isThrownBy(() -> new TaggedSpan(null, null, 0));
  }
}
