package dev.byline.examples.runner.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.byline.index.EntitySnapshot;
import dev.byline.index.IndexedEntity;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is quoted where, and how often, in any format that has no need of places in articles. */
public final class IndexWriter {

  /** What an index can be written as. */
  public static final Set<OutputFormat> FORMATS =
      EnumSet.of(
          OutputFormat.TEXT,
          OutputFormat.JSON,
          OutputFormat.JSONL,
          OutputFormat.CSV,
          OutputFormat.XLSX,
          OutputFormat.SCHEMA_ORG);

  private final OutputFormat format;
  private final Style style;
  private final boolean mark;
  private final int top;

  /**
   * A writer.
   *
   * @param format one of {@link #FORMATS}
   * @param style of text
   * @param mark whether CSV begins with a byte order mark
   * @param top how many speakers at most
   */
  public IndexWriter(OutputFormat format, Style style, boolean mark, int top) {
    this.format = requireNonNull(format, "format");
    this.style = requireNonNull(style, "style");
    this.mark = mark;
    this.top = top;
  }

  /** The whole index: those who say something, those quoted most first. */
  public byte[] render(EntitySnapshot snapshot) {
    List<IndexedEntity> speakers =
        snapshot.entities().stream()
            .filter(entity -> entity.claims() > 0 || entity.quotes() > 0)
            .sorted(
                Comparator.comparingInt((IndexedEntity entity) -> -entity.quotes())
                    .thenComparingInt(entity -> -entity.claims())
                    .thenComparing(IndexedEntity::id))
            .limit(top)
            .toList();
    return switch (format) {
      case TEXT -> new IndexReport(style).render(snapshot, speakers).getBytes(UTF_8);
      case JSON -> new IndexJson(snapshot).document(speakers).getBytes(UTF_8);
      case JSONL -> new IndexJson(snapshot).lines(speakers).getBytes(UTF_8);
      case SCHEMA_ORG -> new IndexJson(snapshot).linkedData(speakers).getBytes(UTF_8);
      case CSV -> new IndexTable(snapshot).csv(speakers, mark);
      case XLSX -> new IndexTable(snapshot).xlsx(speakers);
      default -> throw new IllegalStateException(format.toString());
    };
  }
}
