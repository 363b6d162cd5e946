package dev.byline.pipeline.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.Alignment;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model in the repository loads, is whole, and finds what nobody could miss. */
class SmallModelIT {

  private static final CoreNlpAnnotator ANNOTATOR = CoreNlpAnnotator.tokenizerOnly();

  private static OnnxSpanTagger tagger;

  @BeforeAll
  static void load() throws IOException {
    tagger = OnnxSpanTagger.open(TaggerFiles.bundled("small"), 1);
  }

  @AfterAll
  static void close() throws IOException {
    tagger.close();
  }

  private static AnnotatedText annotate(String text) {
    Alignment.Builder whole = new Alignment.Builder(text).keepTo(text.length());
    return ANNOTATOR.annotate(
        new CleanText(Article.of(text), whole.text(), whole.alignment(), List.of()));
  }

  /** A text and its tags. */
  private record Tagged(AnnotatedText text, Tagging tagging) {

    List<String> spans() {
      return tagging.spans().stream()
          .map(span -> span.role() + " " + text.excerpt(span.tokens()).text())
          .toList();
    }
  }

  private static Tagged tagged(String words) {
    AnnotatedText text = annotate(words);
    return new Tagged(text, tagger.tag(text));
  }

  @Test
  void finds_who_said_what() {
    Tagged found =
        tagged(
            "Port Anselm will build a second ferry terminal next year, Mayor Mara Ellison said.");
    assertThat(found.spans())
        .containsExactly(
            "CONTENT Port Anselm will build a second ferry terminal next year",
            "SOURCE Mayor Mara Ellison",
            "CUE said");
    assertThat(found.tagging().spans()).allMatch(span -> span.score() > 0.5);
    assertThat(found.tagging().links())
        .filteredOn(link -> link.cue() == 2)
        .extracting(Link::score)
        .allMatch(score -> score > 0.5);
  }

  @Test
  void links_each_part_to_its_own_cue() {
    Tagged found =
        tagged(
            "Ellison said the bridge was safe. Tomas Revik denied that anyone had inspected it.");
    AnnotatedText text = found.text();
    List<TaggedSpan> spans = found.tagging().spans();
    for (int i = 0; i < spans.size(); i++) {
      int part = i;
      if (spans.get(i).role() != SpanRole.CUE) {
        Link best =
            found.tagging().links().stream()
                .filter(link -> link.span() == part)
                .max(java.util.Comparator.comparingDouble(Link::score))
                .orElseThrow();
        int sentence = text.token(spans.get(i).tokens().start()).sentence();
        assertThat(text.token(spans.get(best.cue()).tokens().start()).sentence())
            .isEqualTo(sentence);
      }
    }
    assertThat(spans).filteredOn(span -> span.role() == SpanRole.CUE).hasSize(2);
  }

  @Test
  void an_article_is_tagged_alone_as_among_others() {
    AnnotatedText first = annotate("“We will appeal,” Revik told the Velland Courier.");
    AnnotatedText second = annotate("The council believes the plan is too dear. ".repeat(60));
    Tagging alone = tagger.tag(first);
    List<Tagging> together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> tagger.tagAll(List.of(second, first)).get(1))
            .toList();
    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void odd_text_is_tagged_without_complaint() {
    for (String odd :
        List.of(
            "", " ", "\uD83D", "😀\u00A0🇺🇸", "”", "中文说", "a".repeat(5000), "- ".repeat(3000))) {
      AnnotatedText text = annotate(odd);
      assertThat(tagger.tag(text).spans()).allMatch(span -> span.tokens().end() <= text.size());
    }
  }

  @Test
  void a_damaged_model_is_refused(@TempDir Path folder) throws IOException {
    for (String name : List.of("model.onnx", "model.onnx.sha256", "vocab.txt")) {
      try (var in = SmallModelIT.class.getResourceAsStream("/dev/byline/model/small/" + name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
    byte[] model = Files.readAllBytes(folder.resolve("model.onnx"));
    model[model.length / 2] ^= 1;
    Files.write(folder.resolve("model.onnx"), model);
    assertThatThrownBy(() -> TaggerFiles.in(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void a_checksum_without_the_quick_one_is_compared_too(@TempDir Path folder) throws IOException {
    byte[] model = {1, 2, 3};
    Files.write(folder.resolve("model.onnx"), model);
    String[] lines = TaggerFiles.checksums(model, "model.onnx").split("\n");
    assertThat(lines[0]).matches("[0-9a-f]{64}  model.onnx");
    assertThat(lines[1]).matches("# crc32 [0-9a-f]{8}");
    for (String line : lines) {
      Files.writeString(folder.resolve("model.onnx.sha256"), line.replaceAll("[0-9a-f]{8}", "0"));
      assertThatThrownBy(() -> TaggerFiles.in(folder)).hasMessageContaining("has the checksum");
    }
    Files.writeString(folder.resolve("model.onnx.sha256"), lines[0]);
    assertThatThrownBy(() -> TaggerFiles.in(folder)).hasMessageContaining("missing, ");
  }

  @Test
  void a_missing_model_is_no_error() throws IOException {
    LearnedTagger none = LearnedTagger.load(() -> TaggerFiles.bundled("enormous"), 1);
    assertThat(none.tagger()).isEmpty();
    assertThat(none.reason()).contains("enormous");
  }
}
