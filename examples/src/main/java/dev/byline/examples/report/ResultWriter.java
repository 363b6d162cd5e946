package dev.byline.examples.report;

import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes results in UTF-8 while they come. Not safe for several threads. */
public final class ResultWriter implements Closeable {

  private final OutputFormat format;
  private final OutputStream out;
  private final TextReport report;
  private final boolean single;
  private boolean empty = true;

  /**
   * A writer.
   *
   * @param format of the results
   * @param out where they go; flushed after each, so that a reader behind a pipe need not wait
   * @param style of a text report
   * @param single whether there is just one article: JSON then is its object and not an array
   */
  public ResultWriter(OutputFormat format, OutputStream out, Style style, boolean single) {
    this.format = format;
    this.out = out;
    this.report = new TextReport(style);
    this.single = single;
  }

  /** Writes one result. */
  public void write(Analysis analysis) throws IOException {
    put(
        switch (format) {
          case TEXT -> (empty ? "" : "\n") + report.render(analysis);
          case JSON -> (single ? "" : empty ? "[\n" : ",\n") + AnalysisJson.writePretty(analysis);
          case JSONL -> AnalysisJson.write(analysis) + "\n";
        });
    empty = false;
    out.flush();
  }

  /** Writes what has to stand at the end, and closes the stream. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (format == OutputFormat.JSON && !single) {
        put(empty ? "[]\n" : "\n]\n");
      } else if (format == OutputFormat.JSON && !empty) {
        put("\n");
      }
    }
  }

  private void put(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
