package dev.byline.pipeline.corenlp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.pipeline.Byline;
import dev.byline.pipeline.rules.RuleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorOptionsTest {

  @TempDir Path folder;

  private static Byline.Builder builder(String option, String value) {
    Properties properties = new Properties();
    properties.setProperty("byline." + option, value);
    return new AnnotatorOptions("byline", properties).builder();
  }

  /** A broken rule is refused before a model is loaded, so that none is needed here. */
  @Test
  void rules_of_the_users_own_are_read() throws IOException {
    Files.writeString(folder.resolve("ours.rules"), "[cue verbs]\nwords: aver\n");

    Byline.Builder builder = builder("rules", folder.toString());

    assertThatThrownBy(builder::build)
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("ours.rules");
  }

  @Test
  void a_value_that_cannot_be_and_an_unknown_option_are_refused_by_name() {
    assertThatThrownBy(() -> builder("minConfidence", "much"))
        .hasMessageContaining("byline.minConfidence");
    assertThatThrownBy(() -> builder("rule", "x")).hasMessageContaining("byline.rule");
  }
}
