package dev.byline.pipeline.internal.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.CleanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {

  @TempDir Path folder;

  private static AnnotatedText refuse(CleanText text) {
    throw new IllegalStateException("an example is read");
  }

  @Test
  void examples_are_run_of_rules_of_ones_own_and_of_bylines_too() throws IOException {
    Files.writeString(
        folder.resolve("a.rules"), "[title x]\nwords: warden\n> Warden Ellison spoke.\n! It is.\n");
    House own = House.read(List.of(folder), List.of());
    assertThatIllegalStateException().isThrownBy(() -> own.testOwn(HouseTest::refuse));

    House none = House.read(List.of(), List.of());
    assertThatCode(() -> none.testOwn(HouseTest::refuse)).doesNotThrowAnyException();
    assertThatIllegalStateException().isThrownBy(() -> none.test(HouseTest::refuse));
  }
}
