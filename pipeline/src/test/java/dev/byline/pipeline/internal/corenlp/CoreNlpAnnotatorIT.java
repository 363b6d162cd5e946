package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.text.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpAnnotatorIT {

  private static CoreNlpAnnotator annotator;

  @BeforeAll
  static void load() {
    annotator = CoreNlpAnnotator.full();
  }

  private static CleanText clean(String text) {
    return ArticleCleaner.standard().clean(Article.of(text));
  }

  private static AnnotatedText annotate(String text) {
    return annotator.annotate(clean(text));
  }

  private static List<String> sentences(AnnotatedText text) {
    return text.sentences().stream().map(range -> text.excerpt(range).text()).toList();
  }

  @Test
  void names_tags_and_lemmas() {
    AnnotatedText text = annotate("Sen. Mara Ellison visited Port Anselm in Norway.");

    assertThat(text.names())
        .extracting(name -> text.words(name.tokens()), NamedSpan::type)
        .contains(
            tuple("Mara Ellison", NamedSpan.Type.PERSON), tuple("Norway", NamedSpan.Type.LOCATION));
    assertThat(text.tokens())
        .filteredOn(token -> token.text().equals("visited"))
        .singleElement()
        .satisfies(
            token -> {
              assertThat(token.tag()).isEqualTo("VBD");
              assertThat(token.lemma()).isEqualTo("visit");
            });
  }

  @Test
  void abbreviations_end_no_sentence() {
    assertThat(
            sentences(
                annotate(
                    "Lt. Gov. Mara Ellison met Sen. Ivo Karel and Gen. Oskar Brandt."
                        + " Mr. Karel left at 5 p.m. on Monday.")))
        .containsExactly(
            "Lt. Gov. Mara Ellison met Sen. Ivo Karel and Gen. Oskar Brandt.",
            "Mr. Karel left at 5 p.m. on Monday.");
  }

  @Test
  void closing_mark_stays_with_its_sentence() {
    assertThat(sentences(annotate("“We lost the harbour.” Nobody answered him. \"Go.\" He went.")))
        .containsExactly("“We lost the harbour.”", "Nobody answered him.", "\"Go.\"", "He went.");
  }

  @Test
  void headline_in_capitals_has_names() {
    AnnotatedText text = annotate("MARA ELLISON WARNS THE PORT OF ANSELM");

    assertThat(text.names()).extracting(name -> text.words(name.tokens())).contains("MARA ELLISON");
    assertThat(text.token(0).text()).isEqualTo("MARA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "\u0000 a \u0000\u0000 b",
        "\ud800 lone \udc00 surrogates \ud83d",
        "Flags \ud83c\uddf5\ud83c\uddf1\ud83c\uddf1\ud83c\uddf9 and a face"
            + " \ud83d\ude00\u200d\ud83d\ude00.",
        "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd said Ivo Karel"
            + " \u0645\u0631\u062d\u0628\u0627",
        "“““”””\"\"\"‘‘’’",
        "<p>One &amp; two</p><br>three",
        "...!?!...;;;---",
        "\u00a0\u2003Mara\u00a0Ellison\u2028spoke\u2029again"
      })
  void odd_texts_keep_their_offsets(String odd) {
    lawsHold(annotate(odd));
  }

  @Test
  void every_prefix_keeps_its_offsets() {
    String text = "“No,” Sen. Mara Ellison told the U.N. 😀 agency’s chief—twice.\n\n(AP) Done.";
    for (int end = 0; end <= text.length(); end++) {
      lawsHold(annotate(text.substring(0, end)));
    }
  }

  private static void lawsHold(AnnotatedText text) {
    int position = 0;
    for (Token token : text.tokens()) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(position);
      assertThat(token.text()).isNotEmpty();
      assertThat(text.sentences().get(token.sentence()).contains(token.index())).isTrue();
      assertThat(text.paragraphs().get(token.paragraph()).contains(token.index())).isTrue();
      position = token.span().start();
    }
    assertThat(position).isLessThanOrEqualTo(text.article().text().length());
    int covered = 0;
    for (TokenRange sentence : text.sentences()) {
      assertThat(sentence.start()).isEqualTo(covered);
      covered = sentence.end();
    }
    assertThat(covered).isEqualTo(text.size());
  }

  @Test
  void tokens_stand_in_the_article_word_for_word() {
    String source =
        "Mara Ellison’s co-workers can't “wait”: 1,000 of them, e.g. in Rue de l’Église.";
    AnnotatedText text = annotate(source);

    assertThat(text.tokens())
        .allSatisfy(
            token ->
                assertThat(source.substring(token.span().start(), token.span().end()))
                    .isEqualTo(token.text()));
  }

  @Test
  void text_without_full_stops_is_cut() {
    AnnotatedText text = annotate("Karel and Ruiz and ".repeat(500));

    assertThat(text.size()).isEqualTo(2000);
    assertThat(text.sentences())
        .allSatisfy(
            sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(SentenceCutter.MOST));
  }

  @Test
  void ten_megabytes_on_one_line_tokenize_in_time() {
    String line = "harbour ".repeat(1_310_720);
    CoreNlpAnnotator tokenizer = CoreNlpAnnotator.tokenizerOnly();

    assertTimeout(
        Duration.ofMinutes(2),
        () -> assertThat(tokenizer.annotate(clean(line)).size()).isEqualTo(1_310_720));
  }

  @Test
  void many_threads_give_the_same_result() throws InterruptedException, ExecutionException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      texts.add("Mara Ellison met Ivo Karel of the Port Workers Union in Norway on day " + i + ".");
      texts.add(
          "Officials of KAREL Ltd. and the harbour board " + "again ".repeat(i) + "met Ruiz.");
    }
    List<AnnotatedText> alone = texts.stream().map(CoreNlpAnnotatorIT::annotate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<AnnotatedText>> tasks = new ArrayList<>();
      for (int i = texts.size() - 1; i >= 0; i--) {
        String text = texts.get(i);
        tasks.add(() -> annotate(text));
      }
      List<AnnotatedText> together = new ArrayList<>();
      for (Future<AnnotatedText> future : threads.invokeAll(tasks)) {
        together.add(0, future.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      threads.shutdownNow();
    }
  }
}
