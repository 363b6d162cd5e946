package dev.byline.pipeline.internal.quotation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class QuotationPropertiesTest {

  private static final String[] PIECES = {
    "\"", "“", "”", "'", "‘", "’", "„", "«", "»", "`", "´", "''", "″", " ", " ", " ", ", ", ". ",
    ".", "?", "\n\n", "\n", "We", "boats", "workers", "said", "Ellison", "6", "'90s", "don", "t",
    "(", ")", "—", "…", ":"
  };

  @Property(tries = 400)
  void any_text_is_read(@ForAll String text) {
    QuotationFinderTest.check(text);
  }

  @Property(tries = 1500)
  void any_jumble_of_marks_is_read(@ForAll("jumbles") String text) {
    QuotationFinderTest.check(text);
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }
}
