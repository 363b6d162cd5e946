package dev.byline.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that want to be more than words in a page, and results in which they stand everywhere. */
final class HostileWords {

  static final List<String> ALL =
      List.of(
          "<script>window.caught = 1</script>",
          "</script><script>window.caught = 1</script>",
          "</style><script>window.caught = 1</script>",
          "<img src=x onerror=\"window.caught = 1\">",
          "<svg onload=window.caught=1>",
          "<svg><script>window.caught=1</script></svg>",
          "</span></p></div></article><h1>Another page</h1>",
          "<iframe src=\"https://evil.example/\"></iframe>",
          "<object data=\"https://evil.example/x\"></object>",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
          "<base href=\"https://evil.example/\">",
          "<form action=https://evil.example/><input name=a></form>",
          "<style>* { display: none }</style>",
          "\" onmouseover=\"window.caught = 1\" x=\"",
          "' onfocus='window.caught = 1' autofocus='",
          "`onclick=window.caught=1`",
          "javascript:window.caught=1",
          "data:text/html,<script>window.caught=1</script>",
          "<a href=\"javascript:window.caught=1\">here</a>",
          "<!-- everything behind this is gone",
          "--> ]]> <![CDATA[ <?php echo 1 ?>",
          "&lt;script&gt; &amp;amp; &#60;b&#62; &quot;",
          "${page.title()} $unsafe{page.policy()} @if(true) @template.page() !{var x = 1}",
          "{{constructor.constructor('window.caught=1')()}} #{7*7} <%= 7*7 %> *{7*7}",
          "\u202Eright to left override\u2066 and isolate \u200F mark",
          "lone \uD800 high and \uDC00 low surrogate, \uDBFF\uDFFF\uFFFE noncharacter",
          "NUL \u0000, escape \u001B[2J, backspace \b, form feed \f, delete \u007F",
          "one line\r\nand\ranother, then \u2028 and \u0085",
          "x".repeat(3000),
          "e" + "\u0301".repeat(200) + "\u0336".repeat(200),
          "\uFEFFbyte order mark, \u00AD soft hyphen, \u200B zero width, \uDB40\uDC41 tag");

  private HostileWords() {}

  /** An article in which the words are name, role, cue, content and all else. */
  static Analysis analysis(String words) {
    String text = words + "\n\n" + words + " said “" + words + "” and “" + words + "”. " + words;
    Article article =
        new Article(
            "id " + words,
            text,
            Optional.of(words),
            Optional.empty(),
            Optional.of(words),
            Optional.of(words),
            Optional.of(words));
    Excerpt name = article.excerpt(new Span(0, words.length()));
    int second = words.length() + 2;
    Excerpt mention = article.excerpt(new Span(second, second + words.length()));
    int begin = second + words.length() + " said ".length();
    Excerpt quoted = article.excerpt(new Span(begin, begin + words.length() + 2));
    int other = quoted.end() + " and ".length();
    Excerpt nobodys = article.excerpt(new Span(other, other + words.length() + 2));
    Source source =
        Source.builder(words, SourceType.PERSON)
            .entity("e" + words)
            .mention(mention)
            .role(mention)
            .affiliation(new Affiliation(words, Optional.empty(), mention, Optional.empty()))
            .anonymousBecause(mention)
            .build();
    ClaimId claim = new ClaimId("c" + words);
    QuoteId quote = new QuoteId("q" + words);
    return new Analysis(
        article,
        List.of(
            Entity.builder("e" + words, EntityType.PERSON, words)
                .mention(name, MentionKind.NAME)
                .mention(mention, MentionKind.NAME)
                .build()),
        List.of(
            new Quote(
                quote,
                quoted,
                words.strip().isEmpty() ? "" : words,
                new Attribution.Attributed(source, Optional.of(mention), Optional.of(claim)),
                0.5,
                "rule " + words),
            new Quote(
                new QuoteId("n" + words),
                nobodys,
                words,
                new Attribution.Attributed(source, Optional.of(mention), Optional.empty()),
                0.5,
                "rule " + words)),
        List.of(
            Claim.builder(claim.value())
                .traits(
                    new ClaimTraits(ClaimForm.DIRECT, ClaimType.ASSERTION, SpeechAct.ASSERT, true))
                .source(source)
                .cue(mention)
                .content(quoted)
                .quotes(List.of(quote))
                .decided(0.5, "rule " + words)
                .build()),
        List.of());
  }

  /** A report on such an article, which is called by the words as well. */
  static Report report(String words) {
    Alternative other = new Alternative(words, 0.5, words);
    return Report.builder()
        .title(words)
        .add(analysis(words), Map.of("c" + words, List.of(other), "n" + words, List.of(other)))
        .build();
  }
}
