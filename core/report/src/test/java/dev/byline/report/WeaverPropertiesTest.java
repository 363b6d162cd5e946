package dev.byline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.report.Woven.CarriageReturn;
import dev.byline.report.Woven.Marked;
import dev.byline.report.Woven.Plain;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However stretches overlap: nested markup whose text is the text. */
class WeaverPropertiesTest {

  /** A text with stretches somewhere in it. */
  record Case(String text, List<Span> spans) {}

  @Property
  void the_text_is_all_there_and_nothing_else(@ForAll("cases") Case given) {
    assertThat(text(blocks(given, new Weaver(given.text(), stretches(given)))))
        .isEqualTo(given.text());
  }

  @Property
  void every_stretch_covers_its_words_and_begins_once(@ForAll("cases") Case given) {
    List<Stretch> stretches = stretches(given);
    Weaver weaver = new Weaver(given.text(), stretches);
    List<TextBlock> blocks = blocks(given, weaver);
    List<Marked> marked = new ArrayList<>();
    blocks.forEach(block -> block.parts().forEach(part -> collect(part, marked)));
    for (Stretch stretch : stretches) {
      List<Marked> pieces = marked.stream().filter(piece -> piece.stretch() == stretch).toList();
      StringBuilder covered = new StringBuilder();
      pieces.forEach(piece -> covered.append(text(piece)));
      if (weaver.leftOut().contains(stretch)) {
        assertThat(pieces).isEmpty();
      } else {
        assertThat(pieces.stream().filter(Marked::first)).hasSize(1);
        assertThat(pieces.get(0).first()).isTrue();
        String words = given.text().substring(stretch.span().start(), stretch.span().end());
        // what lies between paragraphs is not marked
        assertThat(covered.toString().replaceAll("\\s", "")).isEqualTo(words.replaceAll("\\s", ""));
      }
    }
  }

  @Property(tries = 20)
  void nothing_is_nested_too_deep(@ForAll("cases") Case given) {
    List<Span> many = new ArrayList<>();
    IntStream.range(0, 200).forEach(i -> many.add(new Span(0, given.text().length())));
    Case deep = new Case(given.text(), many);
    Weaver weaver = new Weaver(deep.text(), stretches(deep));

    for (TextBlock block : blocks(deep, weaver)) {
      assertThat(block.parts()).allMatch(part -> depth(part) <= Weaver.DEEPEST);
    }
    assertThat(weaver.leftOut()).hasSizeGreaterThanOrEqualTo(200 - Weaver.DEEPEST);
  }

  @Provide
  static Arbitrary<Case> cases() {
    Arbitrary<String> texts =
        Arbitraries.strings().withChars("ab. \n\n\r\t").ofMinLength(1).ofMaxLength(60);
    return texts.flatMap(
        text -> {
          Arbitrary<Integer> place = Arbitraries.integers().between(0, text.length());
          return Combinators.combine(place, place)
              .as((one, other) -> List.of(Math.min(one, other), Math.max(one, other)))
              .filter(ends -> ends.get(0) < ends.get(1))
              .map(ends -> new Span(ends.get(0), ends.get(1)))
              .list()
              .ofMaxSize(text.length() == 0 ? 0 : 9)
              .map(spans -> new Case(text, spans));
        });
  }

  private static List<TextBlock> blocks(Case given, Weaver weaver) {
    return TextBlocks.of(given.text(), weaver);
  }

  private static List<Stretch> stretches(Case given) {
    List<Stretch> stretches = new ArrayList<>();
    for (Span span : given.spans()) {
      stretches.add(
          new Stretch(
              span,
              stretches.size(),
              "m",
              true,
              Optional.of("x" + stretches.size()),
              Optional.empty(),
              Optional.empty()));
    }
    return stretches;
  }

  private static void collect(Woven part, List<Marked> into) {
    if (part instanceof Marked marked) {
      into.add(marked);
      marked.parts().forEach(inner -> collect(inner, into));
    }
  }

  private static int depth(Woven part) {
    return part instanceof Marked marked
        ? 1 + marked.parts().stream().mapToInt(WeaverPropertiesTest::depth).max().orElse(0)
        : 0;
  }

  private static String text(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (TextBlock block : blocks) {
      block.gap().forEach(part -> text.append(text(part)));
      block.parts().forEach(part -> text.append(text(part)));
    }
    return text.toString();
  }

  private static String text(Woven part) {
    if (part instanceof Plain plain) {
      return plain.text();
    }
    if (part instanceof CarriageReturn) {
      return "\r";
    }
    StringBuilder text = new StringBuilder();
    ((Marked) part).parts().forEach(inner -> text.append(text(inner)));
    return text.toString();
  }
}
