package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.byline.analysis.Analysis;
import dev.byline.analysis.Samples;
import dev.byline.text.OffsetUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema in the jar is the contract, by a validator that is not ours. */
class AnalysisSchemaTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(resource("analysis.schema.json"));

  private static final JsonOptions ALL =
      JsonOptions.STANDARD.withOffsets(OffsetUnit.CODE_POINTS).withSourceSpans();

  private static String resource(String name) {
    try (InputStream in = AnalysisJson.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Provide
  static Arbitrary<String> texts() {
    return RandomAnalyses.text();
  }

  @Test
  void the_contract_is_valid() {
    assertThat(SCHEMA.validate(resource("ferry.json"), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 300)
  void every_result_that_can_be_built_is_valid(@ForAll("texts") String text, @ForAll long seed) {
    Analysis analysis = RandomAnalyses.of(text, seed);

    for (JsonOptions options : List.of(JsonOptions.STANDARD, ALL)) {
      String json = AnalysisJson.write(analysis, options);
      assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"salience\":0.75', '\"salience\":1.5'",
    "'\"negated\":false', '\"negated\":\"no\"'",
    "'\"type\":\"PERSON\"', '\"type\":\"ROBOT\"'",
    "'\"quotes\":[', '\"more\":1,\"quotes\":['",
    "'\"claims\":', '\"klaims\":'",
    "'\"start\":37', '\"start\":-1'"
  })
  void what_is_no_result_is_not(String right, String wrong) {
    String json = AnalysisJson.write(Samples.ferry());
    assertThat(json).contains(right);

    assertThat(SCHEMA.validate(json.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }
}
