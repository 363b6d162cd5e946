package dev.byline.examples.runner.options;

import dev.byline.examples.runner.report.IndexWriter;
import dev.byline.examples.runner.report.OutputFormat;
import dev.byline.examples.runner.report.Style;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How much of an index is written, and how. */
public final class IndexOptions extends CheckedOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatNames.class,
      description =
          "text (default), json (one object), jsonl (a speaker a line), csv or xlsx (a row for each"
              + " article of a speaker), or schema.org (JSON-LD).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark, by which Excel knows that it is UTF-8.")
  private boolean mark;

  @Option(
      names = {"-n", "--top"},
      paramLabel = "N",
      description = "Only the N who are quoted most (default: all).")
  private int top = Integer.MAX_VALUE;

  /**
   * Checks the options.
   *
   * @param toFile whether there is a file to write to
   * @throws ParameterException if they do not go together
   */
  public void check(boolean toFile) {
    if (top < 1) {
      throw wrong("--top " + top + " must be at least 1");
    }
    if (!IndexWriter.FORMATS.contains(format)) {
      throw wrong(
          "--format "
              + format
              + " shows places in articles, which an index has not; it can be one of "
              + IndexWriter.FORMATS);
    }
    if (format == OutputFormat.XLSX && !toFile) {
      throw wrong("--format xlsx needs --output FILE.xlsx");
    }
    if (mark && format != OutputFormat.CSV) {
      throw wrong("--bom needs --format csv");
    }
  }

  /** Writes the index in this style, where the format has one. */
  public IndexWriter writer(Style style) {
    return new IndexWriter(format, style, mark, top);
  }
}
