package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import dev.byline.text.OffsetUnit;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the runner writes, read back by other programs: each offset leads to the words that stand
 * beside it, in a text that begins with a letter of two code units.
 */
class ReadBackTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SMILE = "\uD83D\uDE00 ";
  private static final Analysis WIDE = behind(Analyses.reported(), SMILE);
  private static final String TEXT = WIDE.article().text();
  private static final Engine ENGINE = article -> new CountedAnalysis(WIDE, 1);

  @TempDir Path dir;

  /** The same result, with something more before the text. */
  private static Analysis behind(Analysis analysis, String start) {
    try {
      Article article = analysis.article().withText(start + analysis.article().text());
      JsonNode root = JSON.readTree(AnalysisJson.write(analysis));
      for (JsonNode node : root.findParents("start")) {
        for (String side : List.of("start", "end")) {
          ((ObjectNode) node).put(side, node.get(side).intValue() + start.length());
        }
      }
      return AnalysisJson.read(root.toString(), article);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] extract(String format, OffsetUnit unit) throws IOException {
    Path out = dir.resolve("out." + format);
    String offsets = unit == OffsetUnit.UTF16 ? "utf16" : "codepoints";
    String[] call = {"extract", "-f", format, "--offsets", offsets, "-o", out + "", "-"};
    Console run = Console.run(ENGINE, "x".getBytes(UTF_8), false, call);
    assertThat(run.exit()).as(run.err()).isZero();
    return Files.readAllBytes(out);
  }

  /** The words there, as a language finds them that counts so. */
  private static String words(int start, int end, OffsetUnit unit) {
    if (unit == OffsetUnit.UTF16) {
      return TEXT.substring(start, end);
    }
    int[] points = TEXT.codePoints().toArray();
    return new String(points, start, end - start);
  }

  @ParameterizedTest
  @EnumSource
  void json_leads_to_its_words(OffsetUnit unit) throws IOException {
    JsonNode root = JSON.readTree(extract("jsonl", unit));

    for (JsonNode node : root.findParents("start")) {
      String words = words(node.get("start").intValue(), node.get("end").intValue(), unit);
      if (node.has("text")) {
        assertThat(words).contains(node.get("text").textValue());
      }
    }
    assertThat(AnalysisJson.read(root.toString(), WIDE.article())).isEqualTo(WIDE);
  }

  @ParameterizedTest
  @EnumSource
  void a_table_leads_to_its_words(OffsetUnit unit) throws IOException {
    String csv = new String(extract("csv", unit), UTF_8);
    List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();

    assertThat(rows).hasSize(4);
    for (NamedCsvRecord row : rows) {
      int start = Integer.parseInt(row.getField("start"));
      int end = Integer.parseInt(row.getField("end"));
      assertThat(words(start, end, unit)).contains(row.getField("text"));
      assertThat(row.getField("spans")).isEqualTo(start + ".." + end);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_workbook_leads_to_its_words(OffsetUnit unit) throws IOException {
    Files.write(dir.resolve("a.xlsx"), extract("xlsx", unit));
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(dir.resolve("a.xlsx")))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
      for (String name : List.of("Quotes", "Claims")) {
        Sheet sheet = book.getSheet(name);
        List<String> head = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> head.add(cell.getStringCellValue()));
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        for (int i = 1; i <= 2; i++) {
          Row row = sheet.getRow(i);
          int start = (int) row.getCell(head.indexOf("start")).getNumericCellValue();
          int end = (int) row.getCell(head.indexOf("end")).getNumericCellValue();
          String words = row.getCell(head.indexOf("text")).getStringCellValue();
          assertThat(words(start, end, unit)).contains(words);
          assertThat(row.getCell(0).getStringCellValue()).isEqualTo("reported.txt");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void columns_lead_to_their_words(OffsetUnit unit) throws IOException {
    List<String> lines = new String(extract("conll", unit), UTF_8).lines().toList();
    List<String> content = new ArrayList<>();

    assertThat(lines.get(0)).startsWith("# global.columns = ID FORM BYLINE:START");
    assertThat(lines.get(1)).isEqualTo("# newdoc id = reported.txt");
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (cells.length == 7) {
        assertThat(words(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), unit))
            .isEqualTo(cells[1]);
        if (cells[6].matches(".*[BI]-content:c2.*")) {
          content.add(cells[1]);
        }
      }
    }
    assertThat(content).containsExactly("she", "was", "“", "not", "for", "sale", "”");
    assertThat(lines).anyMatch(line -> line.endsWith("\tB-PERSON:e1\t_\tB-content:c1|B-source:c2"));
    assertThat(lines).anyMatch(line -> line.contains("\tB-q1\t"));
  }

  @Test
  void annotations_select_their_words_for_a_processor_of_json_ld() throws Exception {
    String page = new String(extract("webannotation", OffsetUnit.UTF16), UTF_8);

    JsonNode expanded = expanded(page, ANNOTATIONS);

    int selected = 0;
    for (JsonNode target : expanded.findValues(OA + "hasSelector")) {
      int start = target.at("/0/" + pointer(OA + "start") + "/0/@value").intValue();
      int end = target.at("/0/" + pointer(OA + "end") + "/0/@value").intValue();
      String exact = target.at("/1/" + pointer(OA + "exact") + "/0/@value").textValue();
      assertThat(words(start, end, OffsetUnit.CODE_POINTS)).isEqualTo(exact);
      selected++;
    }
    assertThat(selected).isEqualTo(4);
  }

  @Test
  void quotations_of_schema_org_are_a_graph_for_a_processor_of_json_ld() throws Exception {
    String graph = new String(extract("schema.org", OffsetUnit.UTF16), UTF_8);

    JsonNode expanded = expanded(graph, "{\"@context\":{\"@vocab\":\"https://schema.org/\"}}");

    assertThat(expanded.findValuesAsText("@type")).isNotNull();
    assertThat(expanded.toString())
        .contains("[\"https://schema.org/Quotation\"]", "[\"https://schema.org/Claim\"]")
        .contains("https://schema.org/spokenByCharacter", "\"not for sale\"");
  }

  private static final String OA = "http://www.w3.org/ns/oa#";

  /** As much of the context of Web Annotations as stands in the output; nothing is fetched. */
  private static final String ANNOTATIONS =
      """
      {"@context":{"oa":"http://www.w3.org/ns/oa#","as":"http://www.w3.org/ns/activitystreams#",
      "id":"@id","type":"@type","schema":"https://schema.org/",
      "AnnotationPage":"as:OrderedCollectionPage","items":{"@id":"as:items","@container":"@list"},
      "Annotation":"oa:Annotation","TextPositionSelector":"oa:TextPositionSelector",
      "TextQuoteSelector":"oa:TextQuoteSelector","body":"oa:hasBody","target":"oa:hasTarget",
      "source":{"@id":"oa:hasSource","@type":"@id"},"selector":"oa:hasSelector",
      "start":"oa:start","end":"oa:end","exact":"oa:exact","prefix":"oa:prefix",
      "suffix":"oa:suffix","motivation":"oa:motivatedBy"}}
      """;

  private static JsonNode expanded(String json, String context) throws Exception {
    Document document = JsonDocument.of(new StringReader(json));
    return JSON.readTree(
        JsonLd.expand(document)
            .loader((address, options) -> JsonDocument.of(new StringReader(context)))
            .get()
            .toString());
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  @Test
  void nothing_in_a_workbook_is_computed_and_nothing_is_too_long() throws IOException {
    Path out = dir.resolve("h.xlsx");
    String lines =
        """
        {"id":"=1+1","text":"=x","title":"+cmd|' /C calc'!A0","outlet":"@SUM(A1)","publishedOn":"0999-01-01"}
        {"id":"b","text":"\\u0000","title":"%s","publishedOn":"2024-03-09"}
        """
            .formatted("x".repeat(40_000));
    String[] call = {"extract", "-f", "xlsx", "-o", out + "", "-"};

    Console run = Console.run(Engines.FIRST_CHARACTER, lines.getBytes(UTF_8), false, call);

    assertThat(run.exit()).as(run.err()).isZero();
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(out))) {
      for (Sheet sheet : book) {
        sheet.forEach(
            row ->
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
      }
      Row hostile = book.getSheet("Quotes").getRow(1);
      assertThat(hostile.getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(hostile.getCell(2).getStringCellValue()).isEqualTo("0999-01-01");
      Row second = book.getSheet("Quotes").getRow(2);
      assertThat(second.getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo("2024-03-09");
      assertThat(second.getCell(4).getStringCellValue()).hasSize(32_767).endsWith("x…");
    }
  }

  @Test
  void a_workbook_needs_a_file_and_may_be_empty() throws IOException {
    String[] no = {"extract", "-f", "xlsx", "-"};
    assertThat(Console.run(ENGINE, "x".getBytes(UTF_8), false, no).err())
        .contains("--format xlsx needs --output FILE.xlsx");
    String[] units = {"extract", "--offsets", "bytes", "-"};
    assertThat(Console.run(ENGINE, units).err()).contains("utf16 or codepoints, not \"bytes\"");

    Path out = dir.resolve("index.xlsx");
    Path text = Files.writeString(dir.resolve("a.txt"), "x");
    Console run = Console.run(Engines.EMPTY, "index", "-f", "xlsx", "-o", out + "", text + "");
    assertThat(run.exit()).as(run.err()).isZero();
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(out))) {
      assertThat(book.getSheet("Speakers").getLastRowNum()).isZero();
    }
  }
}
