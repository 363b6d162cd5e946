package dev.byline.newsroom.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.SaidText;
import dev.byline.newsroom.versions.Versions;
import dev.byline.newsroom.versions.VersionsJson;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two texts hold, nothing is thrown, and words stand where they are said to stand. */
class AnyTextsTest {

  private static final Pattern QUOTATION = Pattern.compile("“[^“”]*”");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "The dam ",
            "will not ",
            "hold",
            " said Karel. ",
            "…",
            "...",
            "[",
            "]",
            " ",
            "12",
            "\u00a0",
            "’",
            "\ud83d",
            "\udea2",
            "🚢",
            "e\u0301",
            "\u00ad",
            "\n",
            "–",
            "[[Q1]]")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 400)
  void verify(@ForAll("texts") String one, @ForAll("texts") String other) {
    Analysis original = read(one);
    Analysis derived = read(other);
    Verification found = Verification.of(original, derived);

    for (CheckedQuote quote : found.quotes()) {
      quote.cuts().forEach(cut -> stands(original, cut.words()));
      quote.changes().forEach(change -> change.before().ifPresent(w -> stands(original, w)));
      quote.changes().forEach(change -> change.after().ifPresent(w -> stands(derived, w)));
      quote.unquoted().ifPresent(words -> stands(original, words));
    }
    found.statedAsFact().forEach(fact -> stands(derived, fact.sentence()));
    assertThat(VerificationJson.write(found)).startsWith("{");
  }

  @Property(tries = 200)
  void a_text_is_faithful_to_itself(@ForAll("texts") String text) {
    Analysis analysis = read(text);

    assertThat(Verification.of(analysis, analysis).quotes())
        .allMatch(quote -> quote.verdict().isFaithful());
    assertThat(Versions.between(analysis, analysis).isUnchanged()).isTrue();
  }

  @Property(tries = 200)
  void versions(@ForAll("texts") String one, @ForAll("texts") String other) {
    Versions versions = Versions.between(read(one), read(other));

    assertThat(VersionsJson.write(versions)).startsWith("{");
  }

  @Property(tries = 400)
  void what_is_masked_comes_back(@ForAll("texts") String text) {
    MaskedText masked = MaskedText.of(read(text));

    assertThat(masked.unmask(masked.text())).isEqualTo(new UnmaskedText(text, List.of()));
    assertThat(MaskedTextJson.read(MaskedTextJson.write(masked))).isEqualTo(masked);
    for (Placeholder one : masked.placeholders()) {
      assertThat(text).doesNotContain(one.token());
    }
  }

  private static void stands(Analysis analysis, Excerpt words) {
    assertThat(analysis.article().excerpt(words.span())).isEqualTo(words);
  }

  /** Each quotation that is closed is a claim of one of two speakers. */
  private static Analysis read(String text) {
    if (text.isEmpty()) {
      return new Analysis(Article.of("a", ""), List.of(), List.of(), List.of(), List.of());
    }
    SaidText said = SaidText.of(text);
    Set<String> seen = new HashSet<>();
    Matcher quotation = QUOTATION.matcher(text);
    while (quotation.find()) {
      // the builder finds the first place of words
      if (text.indexOf(quotation.group()) == quotation.start() && seen.add(quotation.group())) {
        said.quote(quotation.group(), quotation.start() % 2 == 0 ? "Ivo Karel" : "Mara Ellison");
      }
    }
    return said.build();
  }
}
