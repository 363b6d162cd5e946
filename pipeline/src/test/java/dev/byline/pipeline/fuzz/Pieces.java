package dev.byline.pipeline.fuzz;

import java.util.List;

/** What invented articles are made of. Nobody here exists. */
final class Pieces {

  static final List<String> NAMES =
      List.of(
          "Mara Ellison",
          "Ellison",
          "Ivo Karel",
          "Mr. Karel",
          "Dr. Ann Doyle-Vale",
          "O’Hara",
          "Lt. Gen. Jory Maas Jr.",
          "Şule Çağrı",
          "J.R. Vale",
          "MARA ELLISON",
          "the Harbour Wire",
          "Velland",
          "Port Anselm",
          "the Port Union (PU)",
          "Ministry of Ferries",
          "the Vellanders");

  static final List<String> DESCRIPTIONS =
      List.of(
          "the mayor",
          "a spokeswoman for the port authority",
          "the 67-year-old",
          "two officials who asked not to be named",
          "her lawyer",
          "they",
          "she",
          "He",
          "the pair",
          "everybody",
          "a report by the ministry",
          "council leader",
          "the company’s chief executive, Ivo Karel,",
          "who");

  static final List<String> CUES =
      List.of(
          "said",
          "says",
          "told reporters",
          "warned",
          "denied that",
          "claimed that",
          "asked whether",
          "according to",
          "As",
          "put it",
          "tweeted:",
          "wrote on Facebook",
          "did not say why",
          "said on Monday that",
          "added,",
          "was quoted as saying",
          "accused",
          "promised to",
          "was adamant that",
          "in a statement:");

  static final List<String> CLAUSES =
      List.of(
          "the ferry will stay",
          "We are not going to sell it",
          "talks had begun",
          "If they sell it, we will sue",
          "it’s the workers' fault",
          "the ’90s rock 'n' roll days are over",
          "the so-called boat tax is dead",
          "12 of 1,500 boats sank at 6'2\" of water",
          "nothing will change until Oct. 3, 2024",
          "it costs $4.5m (about €4m)",
          "no",
          "the minister believes that the mayor said that the union knew",
          "Stay");

  static final List<String> PUNCTUATION =
      List.of(". ", ", ", "? ", "! ", "; ", ": ", " — ", " – ", "… ", " - ", ".", ",", " ", "");

  /** Opening and closing, as they should be. */
  static final List<String> PAIRS =
      List.of("“”", "\"\"", "‘’", "''", "„“", "„”", "«»", "»«", "‹›", "‚‘", "``", "()", "[]");

  static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "'", "‘", "’", "„", "‚", "«", "»", "‹", "›", "`", "´", "``", "''", "″",
          "′", "＂", "&quot;", "&ldquo;", "&#8221;", "\u0093", "\u0094");

  static final List<String> BREAKS =
      List.of("\n\n", "\n\n", "\n", "\r\n\r\n", "\r", "\u2028", "\u0085", "\n \n", "<p>", "<br/>");

  static final List<String> DEBRIS =
      List.of(
          "<p>",
          "</p>",
          "<b>",
          "<q>",
          "<script>var a=\"said\";",
          "</script>",
          "<style>",
          "<!--",
          "-->",
          "<!–",
          "<a href=\"x\">",
          "<![CDATA[",
          "]]>",
          "&amp;",
          "&nbsp;",
          "&#0;",
          "&#x1F600;",
          "&#xD800;",
          "&",
          "<",
          ">",
          "function(a){return \"b\";}",
          "window.x = 1;",
          "date 2024-03-12 ",
          "date 2024-02-30 ",
          "Advertisement",
          "Share this article",
          "(RELATED: Boats)",
          "Photo: Reuters",
          "pic.twitter.com/abc",
          "https://t.co/a?b=c#d",
          "r.com/''",
          "@harbour",
          "#boats",
          "RT @karel:",
          "karel@example.com",
          "1/2",
          "****",
          "_____",
          "camelCaseWordsRunTogether");

  static final List<String> ODDITIES =
      List.of(
          "\u0000",
          "\u0007",
          "\u001b[2J",
          "\u007f",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ud83d",
          "\ude00",
          "\ude00\ud83d",
          "🚢",
          "👩‍✈️",
          "🇺🇦",
          "👍🏽",
          "é",
          "e\u0301\u0301\u0301",
          "İı",
          "ﬁ",
          "ß",
          "قال \"لا\"",
          "他说“不”。",
          "\ud835\udc00",
          "\t",
          "\u000b",
          "\u000c",
          "\u3000");

  private Pieces() {}
}
