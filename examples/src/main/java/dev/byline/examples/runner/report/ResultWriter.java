package dev.byline.examples.runner.report;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.output.Destination;
import dev.byline.json.AnalysisJson;
import dev.byline.json.JsonOptions;
import dev.byline.json.SchemaOrgJson;
import dev.byline.json.WebAnnotationJson;
import dev.byline.standoff.BratStandoff;
import dev.byline.text.OffsetUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Writes results in UTF-8 while they come, each as one record. Not safe for several threads. */
public final class ResultWriter {

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private final OutputFormat format;
  private final JsonOptions json;
  private final OffsetUnit unit;
  private final Destination destination;
  private final TextReport report;
  private final CsvReport table;
  private final Optional<XlsxReport> workbook;
  private final BooleanSupplier single;
  private boolean empty = true;

  /**
   * How results are written.
   *
   * @param format of them
   * @param style of a text report
   * @param mark whether CSV begins with a byte order mark
   * @param json of offsets, which also count for other formats where those leave it open
   */
  public record Form(OutputFormat format, Style style, boolean mark, JsonOptions json) {

    /** Checks that nothing is null. */
    public Form {
      requireNonNull(format, "format");
      requireNonNull(style, "style");
      requireNonNull(json, "json");
    }

    /** Pages to read. */
    public static Form text(Style style) {
      return new Form(OutputFormat.TEXT, style, /* mark= */ false, JsonOptions.STANDARD);
    }
  }

  /**
   * A writer.
   *
   * @param form of the results
   * @param destination where they go
   * @param single whether there is just one article: JSON then is its object and not an array;
   *     asked when the first result is there
   */
  public ResultWriter(Form form, Destination destination, BooleanSupplier single) {
    this.format = form.format();
    this.json = form.json();
    this.unit = json.offsets();
    this.destination = destination;
    this.report = new TextReport(form.style());
    this.table = new CsvReport(form.mark(), unit);
    this.workbook =
        format == OutputFormat.XLSX ? Optional.of(new XlsxReport(unit)) : Optional.empty();
    this.single = single;
  }

  /** Where the results go. */
  public Destination destination() {
    return destination;
  }

  /** A result that is rendered and not yet written. */
  public interface Pending {
    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    void write() throws IOException;
  }

  /** A result as it is to be written next. */
  public Pending render(Analysis analysis) {
    if (format == OutputFormat.BRAT) {
      return files(analysis);
    }
    if (workbook.isPresent()) {
      return () -> workbook.get().add(analysis);
    }
    byte[] record = record(analysis);
    return () -> {
      destination.write(record);
      empty = false;
    };
  }

  private Pending files(Analysis analysis) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(".txt", bytes(analysis.article().text()));
    files.put(".ann", bytes(BratStandoff.write(analysis)));
    return () -> destination.writeFiles(analysis.article().id(), files);
  }

  /** A surrogate without a partner, which UTF-8 cannot hold, is one character as before. */
  private static byte[] bytes(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\ufffd").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] record(Analysis analysis) {
    if (format == OutputFormat.CSV) {
      return table.render(analysis, /* first= */ empty);
    }
    if (format == OutputFormat.CONLL) {
      return ConllReport.render(analysis, unit, /* first= */ empty);
    }
    String text =
        switch (format) {
          case TEXT -> (empty ? "" : "\n") + report.render(analysis);
          case JSON -> opening() + AnalysisJson.writePretty(analysis, json);
          case WEBANNOTATION -> opening() + WebAnnotationJson.write(analysis);
          case SCHEMA_ORG -> opening() + SchemaOrgJson.write(analysis);
          case JSONL -> AnalysisJson.write(analysis, json) + "\n";
          case CSV, BRAT, XLSX, CONLL -> throw new IllegalStateException(); // rendered above
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String opening() {
    if (single.getAsBoolean()) {
      return "";
    }
    return empty ? "[\n" : ",\n";
  }

  /** Writes what has to stand at the end, and makes it all final. */
  public void complete() throws IOException {
    if (format.isArray()) {
      String closing = empty ? "[]\n" : "\n]\n";
      String end = single.getAsBoolean() ? (empty ? "" : "\n") : closing;
      destination.write(end.getBytes(StandardCharsets.UTF_8));
    }
    if (format == OutputFormat.CSV && empty) {
      destination.write(table.head().getBytes(StandardCharsets.UTF_8));
    }
    if (format == OutputFormat.CONLL && empty) {
      destination.write(ConllReport.head().getBytes(StandardCharsets.UTF_8));
    }
    if (workbook.isPresent()) {
      destination.write(workbook.get().finish());
    }
    destination.complete();
  }
}
