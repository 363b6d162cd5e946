package dev.byline.training.coreference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of GAP (Webster et al., TACL 2018): lines of fields between tabs, the first line
 * their names. The columns are the identifier, the text, then for the pronoun and two names the
 * words, their offset in code points and, for names, whether the pronoun means them.
 */
public final class GapReader {

  /** What the pronoun means, and the name that is right. */
  static final String MEANT = "meant";

  private static final int PRONOUN = 2;
  private static final int FIRST_NAME = 4;
  private static final int SECOND_NAME = 7;
  private static final int COLUMNS = 10;

  private GapReader() {}

  /**
   * The texts of a file; the first mention of each is the pronoun, the others the two names.
   *
   * @throws IOException if it cannot be read or is in another form
   */
  public static List<GoldDocument> read(Path file, CoreNlpAnnotator annotator) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, UTF_8);
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      String[] fields = line.split("\t", -1);
      if (fields.length < COLUMNS) {
        throw new IOException(file + ": not a line of GAP: " + line);
      }
      documents.add(document(fields, annotator));
    }
    return documents;
  }

  private static GoldDocument document(String[] fields, CoreNlpAnnotator annotator) {
    GoldDocument.Builder builder =
        new GoldDocument.Builder(annotator, GoldDocument.Origin.GAP, fields[0], fields[1]);
    add(builder, fields, PRONOUN, MEANT);
    for (int name : new int[] {FIRST_NAME, SECOND_NAME}) {
      boolean meant = Boolean.parseBoolean(fields[name + 2]);
      add(builder, fields, name, meant ? MEANT : "column " + name);
    }
    return builder.build();
  }

  private static void add(
      GoldDocument.Builder builder, String[] fields, int column, String entity) {
    int start = Integer.parseInt(fields[column + 1]);
    String words = fields[column];
    builder.add(start, start + words.codePointCount(0, words.length()), entity);
  }
}
