package dev.byline.examples.runner.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.output.FolderDestination;
import dev.byline.examples.runner.output.ResultFile;
import dev.byline.examples.runner.output.StreamDestination;
import dev.byline.examples.runner.report.OutputFormat;
import dev.byline.examples.runner.report.ResultWriter;
import dev.byline.examples.runner.report.Style;
import dev.byline.json.JsonOptions;
import dev.byline.standoff.BratStandoff;
import dev.byline.text.OffsetUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where results and failures go. */
public final class OutputOptions extends CheckedOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatNames.class,
      description =
          "text (default), json (one text gives an object, anything else an array), jsonl (one"
              + " object a line), csv (a table with one row a quote and one a claim), xlsx (a"
              + " workbook with a sheet of each), conll (a token a line), brat (a folder of text"
              + " and standoff files), or webannotation or schema.org (JSON-LD, as json).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      converter = OffsetUnits.class,
      completionCandidates = OffsetUnits.class,
      description =
          "What offsets count: utf16 (default), as Java and JavaScript do, or codepoints, as Python"
              + " and R do. Not for brat and webannotation, whose offsets are always code points.")
  private OffsetUnit offsets = OffsetUnit.UTF16;

  @Option(
      names = "--source-offsets",
      description =
          "Say of everything that was found in a page of HTML where it stands in the page itself:"
              + " sourceSpans, beside start and end. Needs --format json or jsonl.")
  private boolean sourceOffsets;

  @Option(
      names = "--bom",
      description =
          "Begin CSV with a byte order mark, by which Excel knows that it is UTF-8. Needs --format"
              + " csv.")
  private boolean mark;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the results to this file (with --format brat, to this new folder) instead of"
              + " standard output. It is replaced when all is"
              + " done; until then the results are in FILE.part.")
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description =
          "Go on with FILE.part, or with FILE: articles that have a result there are not analysed"
              + " again. Needs --format jsonl and --output.")
  private boolean resume;

  @Option(
      names = "--failed",
      paramLabel = "FILE",
      description =
          "Write to this file which articles failed, why, and where they are, one JSON object a"
              + " line. It can be given as a PATH to try them again.")
  private @Nullable Path failed;

  /** In which format. */
  public OutputFormat format() {
    return format;
  }

  /** How they are written; the style is for those that people read. */
  public ResultWriter.Form form(Style style) {
    return new ResultWriter.Form(format, style, mark, new JsonOptions(offsets, sourceOffsets));
  }

  /** Whether they go to a file, not to standard output. */
  public boolean toFile() {
    return output != null;
  }

  /**
   * Knows what will be written.
   *
   * @throws ParameterException if the options do not go together
   */
  public OutputGuard guard() {
    if (resume && (output == null || format != OutputFormat.JSONL)) {
      throw wrong("--resume needs --output FILE and --format jsonl");
    }
    if (mark && format != OutputFormat.CSV) {
      throw wrong("--bom needs --format csv");
    }
    if (sourceOffsets && format != OutputFormat.JSON && format != OutputFormat.JSONL) {
      throw wrong("--source-offsets needs --format json or jsonl");
    }
    if (format == OutputFormat.BRAT && output == null) {
      throw wrong("--format brat needs --output FOLDER");
    }
    if (format == OutputFormat.XLSX && output == null) {
      throw wrong("--format xlsx needs --output FILE.xlsx");
    }
    OutputGuard guard = new OutputGuard();
    try {
      if (output != null) {
        guard.add("--output", output);
      } else {
        guard.addStandardOutput();
      }
      if (failed != null) {
        guard.add("--failed", failed);
      }
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return guard;
  }

  /**
   * Where the results go.
   *
   * @throws ParameterException if they cannot go there
   */
  public Destination results(Io io) {
    if (output == null) {
      return new StreamDestination(io.out());
    }
    try {
      if (resume) {
        return resumed(output, io);
      }
      if (format == OutputFormat.BRAT) {
        byte[] configuration = BratStandoff.configuration().getBytes(UTF_8);
        return FolderDestination.fresh(output, Map.of("annotation.conf", configuration));
      }
      ResultFile.setAside(output)
          .ifPresent(old -> io.say("results of a run that did not end are now in " + old));
      return ResultFile.fresh(output);
    } catch (IOException e) {
      throw wrong("--output " + output + " cannot be written: " + Reasons.of(e));
    }
  }

  private static Destination resumed(Path output, Io io) throws IOException {
    ResultFile results = ResultFile.resumed(output);
    if (results.earlier() > 0) {
      io.say(results.earlier() + " articles have a result already: they are not analysed again");
    }
    return results;
  }

  /**
   * Where the failures go, if anywhere.
   *
   * @throws ParameterException if they cannot go there
   */
  public Optional<Destination> failures() {
    if (failed == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ResultFile.fresh(failed));
    } catch (IOException e) {
      throw wrong("--failed " + failed + " cannot be written: " + Reasons.of(e));
    }
  }
}
