package dev.byline.pipeline.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.CasesOf;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.cases.Case;
import dev.byline.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class QuotationFinderTest {

  @ParameterizedTest
  @CasesOf("quotations.txt")
  void finds_what_the_golden_case_marks(Case example) {
    Samples.Golden golden = Samples.Golden.of(example);
    Quotations found = QuotationFinder.find(Samples.annotate(golden.text()));
    assertThat(mark(golden.text(), found.quotations())).isEqualTo(golden.marked());
    List<String> actual = new ArrayList<>();
    for (Quotation quotation : found.quotations()) {
      if (quotation.isContinuation()) {
        actual.add("continues " + quotation.index() + " " + quotation.continues());
      }
    }
    found.diagnostics().stream().map(Diagnostic::code).forEach(actual::add);
    assertThat(actual).isEqualTo(golden.expected());
  }

  private static String mark(String text, List<Quotation> quotations) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      marked.append(
          "⟧".repeat((int) quotations.stream().filter(q -> q.span().end() == at).count()));
      marked.append(
          "⟦".repeat((int) quotations.stream().filter(q -> q.span().start() == at).count()));
      if (i < text.length()) {
        marked.append(text.charAt(i));
      }
    }
    return marked.toString();
  }

  @Test
  void knows_what_lies_in_what() {
    Quotations found =
        QuotationFinder.find(
            Samples.annotate("“She told me, ‘It says “no” here,’ and left,” Doyle said. “Yes.”"));
    assertThat(found.quotations().stream().map(Quotation::parent)).containsExactly(-1, 0, 1, -1);
    assertThat(found.quotations().stream().map(Quotation::style))
        .containsExactly(
            Quotation.Style.DOUBLE,
            Quotation.Style.SINGLE,
            Quotation.Style.DOUBLE,
            Quotation.Style.DOUBLE);
    assertThat(found.diagnostics()).isEmpty();
  }

  @Test
  void gives_the_words_without_the_marks() {
    AnnotatedText text = Samples.annotate("Ellison said: “We shall stay.” Then she left.");
    Quotation quotation = QuotationFinder.find(text).quotations().get(0);
    assertThat(text.words(quotation.tokens())).isEqualTo("“ We shall stay . ”");
    assertThat(text.words(quotation.inside())).isEqualTo("We shall stay .");
    assertThat(quotation.opened()).isTrue();
    assertThat(quotation.closed()).isTrue();
  }

  @Test
  void tells_unclosed_from_closed() {
    Quotations found = QuotationFinder.find(Samples.annotate("“One.\n\n“Two.”"));
    assertThat(found.quotations().stream().map(Quotation::closed)).containsExactly(false, true);
    assertThat(found.quotations().stream().map(Quotation::opened)).containsExactly(true, true);
    assertThat(found.diagnostics()).isEmpty();
  }

  @Test
  void works_on_tokens_that_are_written_apart() {
    AnnotatedText text = AnnotatedTexts.of("\" ~We shall stay ~, ~\" Ellison said ~.");
    assertThat(QuotationFinder.find(text).quotations())
        .extracting(Quotation::inside)
        .containsExactly(new TokenRange(1, 5));
  }

  @Test
  void marks_that_markup_glues_to_words_stay_marks() {
    String html = "<p>Ellison said &quot;<b>We</b> shall <i>stay</i>,&quot; and left.</p>";
    Quotations found = QuotationFinder.find(Samples.annotate(html));
    assertThat(found.quotations())
        .extracting(q -> html.substring(q.span().start(), q.span().end()))
        .containsExactly("&quot;<b>We</b> shall <i>stay</i>,&quot;");
  }

  @Test
  void every_repair_says_what_was_assumed() {
    String text = "“The boats must stop. “";
    Diagnostic diagnostic = QuotationFinder.find(Samples.annotate(text)).diagnostics().get(0);
    assertThat(diagnostic.message()).isEqualTo("“ was taken for a closing mark");
    assertThat(text.substring(diagnostic.start(), diagnostic.end())).isEqualTo("“");
  }

  @Test
  void finds_nothing_in_nothing() {
    assertThat(QuotationFinder.find(Samples.annotate("")).quotations()).isEmpty();
    assertThat(QuotationFinder.find(Samples.annotate("\"\"\"\"“”'''")).quotations()).isEmpty();
  }

  @Test
  void quotations_lie_in_the_text_and_in_each_other() {
    for (Samples.Golden golden : Samples.golden(QuotationFinderTest.class, "quotations.txt")) {
      String text = golden.text();
      for (int cut = 0; cut <= text.length(); cut++) {
        if (cut == text.length() || !Character.isLetter(text.charAt(cut))) {
          check(text.substring(0, cut));
          check(text.substring(cut));
        }
      }
    }
  }

  static void check(String text) {
    AnnotatedText annotated = Samples.annotate(text);
    Quotations found = QuotationFinder.find(annotated);
    Span before = new Span(0, Integer.MAX_VALUE);
    for (Quotation quotation : found.quotations()) {
      assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(quotation.span()).isGreaterThanOrEqualTo(before);
      before = quotation.span();
      Span tokens = annotated.span(quotation.tokens());
      assertThat(tokens.contains(quotation.span())).isTrue();
      assertThat(annotated.token(quotation.tokens().start()).paragraph())
          .isEqualTo(annotated.token(quotation.tokens().end() - 1).paragraph());
    }
    nestOrAreApart(text, found.quotations());
    for (Diagnostic diagnostic : found.diagnostics()) {
      assertThat(diagnostic.end()).isLessThanOrEqualTo(text.length());
    }
  }

  /** Of any two quotations one holds the other, or they share no character; tokens likewise. */
  private static void nestOrAreApart(String text, List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      int innermost = Quotation.NONE;
      for (Quotation other : quotations.subList(0, quotation.index())) {
        boolean holds = other.span().contains(quotation.span());
        assertThat(holds || !other.span().overlaps(quotation.span())).as(text).isTrue();
        assertThat(other.span()).as(text).isNotEqualTo(quotation.span());
        TokenRange one = other.tokens();
        TokenRange two = quotation.tokens();
        assertThat(!one.overlaps(two) || one.contains(two) || two.contains(one)).as(text).isTrue();
        innermost = holds ? other.index() : innermost;
      }
      assertThat(quotation.parent()).as(text).isEqualTo(innermost);
    }
  }

  @Test
  void marks_that_are_not_read_together_are_counted() {
    String text = "“We shall stay,” she said. ".repeat(2600);
    Quotations found = QuotationFinder.find(Samples.annotate(text));
    assertThat(found.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple("MANY_MARKS", "5200 quotation marks were read in parts of at most 5000"));
    assertThat(found.quotations()).hasSize(2600);
  }

  @Test
  @Tag("slow")
  void thousands_of_marks_take_linear_time() {
    String nested = "“a ‘b \"c ".repeat(2000);
    String alone = "\" ' “ ‘ ".repeat(2000);
    String good = "“We shall ‘stay’,” she said. ".repeat(2000);
    for (String text : List.of(nested, alone, good)) {
      AnnotatedText annotated = Samples.annotate(text);
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> QuotationFinder.find(annotated));
    }
    assertThat(QuotationFinder.find(Samples.annotate(good)).quotations()).hasSize(4000);
  }

  @Test
  @Tag("slow")
  void a_text_of_marks_alone_is_read_in_time() {
    String text = "\"".repeat(20_000);
    Quotations found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> QuotationFinder.find(Samples.annotate(text)));
    assertThat(found.quotations()).isEmpty();
  }

  @Test
  void codes_are_the_documented_ones() {
    String codes =
        Samples.golden(QuotationFinderTest.class, "quotations.txt").stream()
            .flatMap(
                golden ->
                    QuotationFinder.find(Samples.annotate(golden.text())).diagnostics().stream())
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(codes)
        .isEqualTo(
            "DEEP_QUOTE MISMATCHED_MARK STRAY_MARK UNCLOSED_QUOTE UNOPENED_QUOTE WRONG_WAY_MARK");
  }
}
