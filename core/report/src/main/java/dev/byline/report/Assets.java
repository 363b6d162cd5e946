package dev.byline.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * The style and the script that stand in every page.
 *
 * @param style of the page
 * @param script of the page
 */
record Assets(String style, String script) {

  private static final Assets BUNDLED = new Assets(read("report.css"), read("report.js"));

  /** Those of this version. */
  static Assets bundled() {
    return BUNDLED;
  }

  /** A policy that allows them, by their hashes, and nothing else: no other script, style, file. */
  String policy() {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String content) {
    byte[] digest = Hashing.sha256().hashString(content, UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Assets.class);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
