package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the learned tagger cannot run the rules take over, and say why. */
class FallbackIT {

  private static final String[] RUNTIME = {"onnxruntime"};
  private static final String[] MODEL = {"byline-model-small", "pipeline/model/"};

  @TempDir Path folder;

  private HostProcess host;

  @BeforeEach
  void prepare() throws Exception {
    host = new HostProcess(folder).option("-Xmx1g");
  }

  private String printed(String... program) throws Exception {
    host.start(program);
    assertThat(host.exitCode()).as(host.complaints()).isZero();
    return host.written();
  }

  @Test
  void the_learned_tagger_is_the_default() throws Exception {
    assertThat(printed("tagger-info")).contains("kind=LEARNED", "fallbackReason=Optional.empty");
  }

  @Test
  void a_missing_runtime_names_its_artifact() throws Exception {
    host.without(RUNTIME);
    assertThat(printed("tagger-info"))
        .contains("kind=RULES", "com.microsoft.onnxruntime:onnxruntime", "class path");
  }

  @Test
  void a_missing_model_is_named() throws Exception {
    host.without(MODEL);
    assertThat(printed("tagger-info"))
        .contains("kind=RULES", "model.onnx of the small model", "class path");
  }

  @Test
  void a_platform_without_library_is_named() throws Exception {
    host.option("-Dos.arch=s390x");
    assertThat(printed("tagger-info"))
        .contains("kind=RULES", "no native library for this platform, linux-s390x");
  }

  @Test
  void an_unusable_temporary_directory_is_named() throws Exception {
    Path nowhere = folder.resolve("nowhere");
    host.option("-Djava.io.tmpdir=" + nowhere);
    assertThat(printed("tagger-info"))
        .contains("kind=RULES", "temporary directory " + nowhere + " cannot be used")
        .doesNotContain("platform");
  }

  @Test
  void who_requires_the_learned_tagger_gets_an_error_instead() throws Exception {
    host.without(RUNTIME).start("tagger-info", "required");
    assertThat(host.exitCode()).isOne();
    assertThat(host.complaints())
        .contains("IllegalStateException", "com.microsoft.onnxruntime:onnxruntime");
  }

  @Test
  void a_damaged_model_is_an_error_and_never_a_fallback() throws Exception {
    Path model = folder.resolve("damaged/dev/byline/model/small/model.onnx");
    Files.createDirectories(model.getParent());
    Files.write(model, new byte[] {1, 2, 3});
    host.first(folder.resolve("damaged")).start("tagger-info");
    assertThat(host.exitCode()).isOne();
    assertThat(host.complaints()).contains("IllegalStateException", "the model is damaged");
  }

  @Test
  void every_result_of_the_rules_says_so() throws Exception {
    host.without(RUNTIME);
    List<String> seen = printed("rules-only").lines().toList();
    assertThat(seen.get(0)).isEqualTo("RULES");
    assertThat(seen).filteredOn(line -> line.startsWith("RULES_ONLY [0, 0) ")).hasSize(2);
  }
}
