package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --format webannotation} and {@code schema.org}. */
class LinkedDataFormatsTest {

  private static JsonNode extract(String format, String input) throws IOException {
    Console run =
        Console.run(
            Engines.FIRST_CHARACTER,
            input.getBytes(UTF_8),
            false,
            "extract",
            "--format=" + format,
            "-");
    assertThat(run.err()).contains("failed=0");
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "webannotation, http://www.w3.org/ns/anno.jsonld",
    "WebAnnotation, http://www.w3.org/ns/anno.jsonld",
    "schema.org, https://schema.org"
  })
  void one_text_is_an_object_and_several_are_an_array(String format, String context)
      throws IOException {
    assertThat(extract(format, "One.").get("@context").asText()).isEqualTo(context);

    JsonNode two =
        extract(format, "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n");

    assertThat(two.isArray()).isTrue();
    assertThat(two.findValuesAsText("@context")).containsExactly(context, context);
  }
}
