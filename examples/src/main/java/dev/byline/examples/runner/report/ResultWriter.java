package dev.byline.examples.runner.report;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.output.Destination;
import dev.byline.json.AnalysisJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** Writes results in UTF-8 while they come, each as one record. Not safe for several threads. */
public final class ResultWriter {

  private final OutputFormat format;
  private final Destination destination;
  private final TextReport report;
  private final CsvReport table;
  private final BooleanSupplier single;
  private boolean empty = true;

  /**
   * A writer.
   *
   * @param format of the results
   * @param destination where they go
   * @param style of a text report
   * @param mark whether CSV begins with a byte order mark
   * @param single whether there is just one article: JSON then is its object and not an array;
   *     asked when the first result is there
   */
  public ResultWriter(
      OutputFormat format,
      Destination destination,
      Style style,
      boolean mark,
      BooleanSupplier single) {
    this.format = format;
    this.destination = destination;
    this.report = new TextReport(style);
    this.table = new CsvReport(mark);
    this.single = single;
  }

  /** Where the results go. */
  public Destination destination() {
    return destination;
  }

  /** A result as it is to be written next. */
  public byte[] render(Analysis analysis) {
    if (format == OutputFormat.CSV) {
      return table.render(analysis, /* first= */ empty);
    }
    String text =
        switch (format) {
          case TEXT -> (empty ? "" : "\n") + report.render(analysis);
          case JSON -> opening() + AnalysisJson.writePretty(analysis);
          case JSONL -> AnalysisJson.write(analysis) + "\n";
          case CSV -> throw new IllegalStateException(); // rendered above
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String opening() {
    if (single.getAsBoolean()) {
      return "";
    }
    return empty ? "[\n" : ",\n";
  }

  /** Writes what {@link #render} made last. */
  public void write(byte[] rendered) throws IOException {
    destination.write(rendered);
    empty = false;
  }

  /** Writes what has to stand at the end, and makes it all final. */
  public void complete() throws IOException {
    if (format == OutputFormat.JSON) {
      String closing = empty ? "[]\n" : "\n]\n";
      String end = single.getAsBoolean() ? (empty ? "" : "\n") : closing;
      destination.write(end.getBytes(StandardCharsets.UTF_8));
    }
    if (format == OutputFormat.CSV && empty) {
      destination.write(table.head().getBytes(StandardCharsets.UTF_8));
    }
    destination.complete();
  }
}
