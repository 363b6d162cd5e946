package dev.byline.pipeline.internal.clean;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CleaningPropertiesTest {

  private static final String[] PIECES = {
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u200B",
    "\uD83D",
    "\uDE00",
    "\0",
    "<p>",
    "</p>",
    "<b>",
    "<br>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<q>",
    "&amp;",
    "&#8220;",
    "&#x1F600;",
    "date 2023-04-05 ",
    "function(a){",
    "}",
    ");",
    "Advertisement",
    "Share",
    "(RELATED: x)",
    ".",
    "\"",
    "’",
    "The",
    "border",
    "Boats",
    "A ",
    "e.g.",
    "<!–"
  };

  @Property(tries = 1000)
  void any_text_keeps_the_laws(@ForAll String text) {
    ArticleCleanerTest.check(text);
  }

  @Property(tries = 3000)
  void any_jumble_keeps_the_laws(@ForAll("jumbles") String text) {
    ArticleCleanerTest.check(text);
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }
}
