package dev.byline.examples.runner;

import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.output.ResultFile;
import dev.byline.examples.runner.output.StreamDestination;
import dev.byline.examples.runner.report.IndexWriter;
import dev.byline.examples.runner.report.OutputFormat;
import dev.byline.examples.runner.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of an index is written, how, and where. */
final class IndexOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      paramLabel = "FORMAT",
      converter = FormatNames.class,
      completionCandidates = FormatNames.class,
      description =
          "text (default), json (one object), jsonl (a speaker a line), csv or xlsx (a row for each"
              + " article of a speaker), or schema.org (JSON-LD).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which is replaced when all is done.")
  private @Nullable Path output;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark, by which Excel knows that it is UTF-8.")
  private boolean mark;

  private int top = Integer.MAX_VALUE;

  IndexOptions() {}

  @Option(
      names = {"-n", "--top"},
      paramLabel = "N",
      description = "Only the N who are quoted most (default: all).")
  private void setTop(int number) {
    if (number < 1) {
      throw Usage.error(command, "--top " + number + " must be at least 1");
    }
    top = number;
  }

  /**
   * Knows what will be written.
   *
   * @throws ParameterException if the options do not go together
   */
  OutputGuard guard() {
    if (!IndexWriter.FORMATS.contains(format)) {
      throw Usage.error(
          command,
          "--format "
              + format
              + " shows places in articles, which an index has not; it can be one of "
              + IndexWriter.FORMATS);
    }
    if (format == OutputFormat.XLSX && output == null) {
      throw Usage.error(command, "--format xlsx needs --output FILE.xlsx");
    }
    if (mark && format != OutputFormat.CSV) {
      throw Usage.error(command, "--bom needs --format csv");
    }
    OutputGuard guard = new OutputGuard();
    if (output == null) {
      guard.addStandardOutput();
    } else {
      guard.add("--output", output);
    }
    return guard;
  }

  /**
   * Where the index goes.
   *
   * @throws ParameterException if it cannot go there
   */
  Destination destination(Io io) {
    if (output == null) {
      return new StreamDestination(io.out());
    }
    try {
      return ResultFile.fresh(output);
    } catch (IOException e) {
      throw Usage.error(command, "--output " + output + " cannot be written: " + Reasons.of(e));
    }
  }

  /** Colour is for eyes: a file gets none, whoever watches the terminal. */
  IndexWriter writer(Io io) {
    Style style = io.colour() && output == null ? Style.ANSI : Style.PLAIN;
    return new IndexWriter(format, style, mark, top);
  }
}
