package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.analysis.Samples;
import dev.byline.text.Article;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** XML says what JSON says, and is well-formed whatever the text. */
class AnalysisXmlTest {

  @Test
  void holds_the_fields_of_the_json_under_the_same_names() throws Exception {
    String xml = AnalysisXml.write(Samples.ferry());

    assertThat(at(xml, "/byline/id")).isEqualTo("ferry.txt");
    assertThat(at(xml, "/byline/quotes/quote[1]/text")).isEqualTo("late again");
    assertThat(at(xml, "/byline/quotes/quote[1]/speaker/name")).isEqualTo("Mara Ellison");
    assertThat(at(xml, "/byline/quotes/quote[3]/unattributed")).isEqualTo("SCARE_QUOTE");
    assertThat(at(xml, "count(/byline/quotes/quote[3]/speaker)")).isEqualTo("0");
    assertThat(at(xml, "/byline/entities/entity[2]/aliases/alias")).isEqualTo("Courier");
    assertThat(at(xml, "count(/byline/claims/claim[3]/content/span)")).isEqualTo("2");
    assertThat(at(xml, "/byline/claims/claim[1]/quotes/quote")).isEqualTo("q1");
    assertThat(at(xml, "/byline/quotes/quote[2]/text")).contains("🚢");
  }

  @Test
  void is_well_formed_with_every_character_that_a_string_may_hold() throws Exception {
    StringBuilder every = new StringBuilder();
    for (int c = 0; c <= 0xFFFF; c++) {
      every.append((char) c);
    }
    Analysis odd =
        new Analysis(
            Article.of("a", "text"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Diagnostic("ODD", "<&>]]>\r\n" + every, 0, 0)));

    String message = at(AnalysisXml.write(odd), "/byline/diagnostics/diagnostic/message");

    assertThat(message).startsWith("<&>]]>\r\n\uFFFD").contains("\t\n").endsWith("\uFFFD\uFFFD");
  }

  private static String at(String xml, String path) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    return XPathFactory.newInstance().newXPath().evaluate(path, document);
  }
}
