package dev.byline.pipeline.internal.quotation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

final class QuotationPropertiesTest {

  private static final String[] PIECES = {
    "\"", "“", "”", "'", "‘", "’", "„", "«", "»", "`", "´", "''", "″", " ", " ", " ", ", ", ". ",
    ".", "?", "\n\n", "\n", "We", "boats", "workers", "said", "Ellison", "6", "'90s", "don", "t",
    "(", ")", "—", "…", ":"
  };

  @Property(tries = 1900)
  void any_text_is_read(@ForAll("texts") String text) {
    QuotationFinderTest.check(text);
  }

  /** One in five of any letters, the others jumbles of marks. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> jumbles =
        Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    return Arbitraries.frequencyOf(Tuple.of(4, jumbles), Tuple.of(1, Arbitraries.strings()));
  }
}
