package dev.byline.examples.runner.options;

import dev.byline.examples.runner.input.Encoding;
import picocli.CommandLine.Option;

/** How the letters of texts are encoded. */
final class EncodingOption extends CheckedOptions {

  private Encoding encoding = Encoding.utf8();

  @Option(
      names = {"-e", "--encoding"},
      paramLabel = "NAME",
      description = "The encoding of text files, or detect (default: UTF-8). JSON is always UTF-8.")
  private void set(String name) {
    try {
      encoding = Encoding.named(name);
    } catch (IllegalArgumentException e) {
      throw wrong("--encoding: " + e.getMessage());
    }
  }

  Encoding get() {
    return encoding;
  }
}
