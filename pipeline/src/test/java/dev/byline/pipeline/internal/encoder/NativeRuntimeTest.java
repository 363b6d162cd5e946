package dev.byline.pipeline.internal.encoder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The native library on the class path has nobody to report to. ONNX Runtime 1.29.0 has: a
 * telemetry client that is on by default. A newer version has to be looked at before it may be
 * taken.
 */
class NativeRuntimeTest {

  /** What 1.29.0 holds and 1.28.0 does not: its endpoint, its switch, its folder, its classes. */
  private static final String[] TELEMETRY = {
    "events.data.microsoft.com",
    "OneCollector",
    "ORT_DISABLE_TELEMETRY",
    "DeveloperTools/.onnxruntime",
    "Applications6Events",
    "PosixTelemetry"
  };

  /** What a program needs of the C library to reach another machine; names end with a zero. */
  private static final String[] NETWORK = {
    "\0socket\0", "\0connect\0", "\0getaddrinfo\0", "\0gethostbyname\0"
  };

  @ParameterizedTest
  @ValueSource(strings = {"linux-x64", "linux-aarch64"})
  void the_library_has_no_telemetry_and_opens_no_socket(String platform) throws IOException {
    String library = text("/ai/onnxruntime/native/" + platform + "/libonnxruntime.so");
    assertThat(library.length()).isGreaterThan(10_000_000);
    // Guards the test itself: names are found as they are written here.
    assertThat(library.contains("\0malloc\0")).isTrue();
    for (String sign : TELEMETRY) {
      assertThat(library.contains(sign)).as(sign).isFalse();
    }
    for (String function : NETWORK) {
      assertThat(library.contains(function)).as(function.strip()).isFalse();
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), ISO_8859_1);
    }
  }
}
