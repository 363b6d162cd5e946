package dev.byline.examples.runner.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.text.Excerpt;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * The page to try it: a form, and below it what was found in the article that it sent. No script,
 * nothing from elsewhere, and of the article nothing but text.
 */
final class Page {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem}
      textarea{width:100%;box-sizing:border-box;min-height:12rem;font:inherit}
      label{display:inline-block;margin:.3rem 1rem .3rem 0}
      .article{white-space:pre-wrap;overflow-wrap:anywhere;border-left:.3rem solid #888;padding-left:1rem}
      mark{background:#8884;color:inherit;border-bottom:2px solid}
      table{border-collapse:collapse;width:100%}
      th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #8886}
      td{overflow-wrap:anywhere}
      [role=alert]{border:2px solid;padding:.5rem 1rem}
      """;

  /** By which the policy of the page knows its style, and lets no other in. */
  static final String STYLE_HASH =
      "sha256-"
          + Base64.getEncoder().encodeToString(Hashing.sha256().hashString(STYLE, UTF_8).asBytes());

  private Page() {}

  /** The form, filled with what was sent before. */
  static String form(Map<String, String> fields) {
    return page(formOf(fields));
  }

  /** The form, with what was wrong above it. */
  static String problem(String message, Map<String, String> fields) {
    return page("<p role=\"alert\">" + text(message) + "</p>\n" + formOf(fields));
  }

  /** What was found, and the form for another article. */
  static String result(Analysis analysis, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    body.append("<h2>The article</h2>\n<div class=\"article\">")
        .append(MarkedText.of(analysis))
        .append("</div>\n");
    quotes(analysis, body);
    claims(analysis, body);
    body.append("<h2>Another article</h2>\n").append(formOf(fields));
    return page(body.toString());
  }

  private static String page(String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Byline: who said what</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        <h1>Who said what</h1>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(STYLE, body);
  }

  private static String formOf(Map<String, String> fields) {
    return """
        <form method="post" action="/" accept-charset="utf-8">
        <label for="text">A news article in English</label>
        <textarea id="text" name="text" required>
        %s</textarea>
        <label>Headline <input name="title" value="%s"></label>
        <label>Published on <input type="date" name="publishedOn" value="%s"></label>
        <label>Outlet <input name="outlet" value="%s"></label>
        <p><button>Show who said what</button>
        <button formaction="/analyze">Give the JSON</button></p>
        </form>
        """
        .formatted(
            text(fields.getOrDefault("text", "")),
            text(fields.getOrDefault("title", "")),
            text(fields.getOrDefault("publishedOn", "")),
            text(fields.getOrDefault("outlet", "")));
  }

  private static void quotes(Analysis analysis, StringBuilder body) {
    table(body, "Quotations", "Words", "Speaker", "Cue", "Confidence");
    for (Quote quote : analysis.quotes()) {
      String nobody = quote.unattributed().map(Page::words).orElse("");
      row(
          body,
          quote.id().value(),
          quote.text(),
          quote.speaker().map(Page::who).orElse("(nobody: " + nobody + ")"),
          quote.cue().map(Excerpt::text).orElse(""),
          sure(quote.confidence()));
    }
    body.append("</table>\n");
  }

  private static void claims(Analysis analysis, StringBuilder body) {
    table(body, "Claims", "Content", "Source", "Cue", "Form, act", "Confidence");
    for (Claim claim : analysis.claims()) {
      row(
          body,
          claim.id().value(),
          claim.text(),
          claim.source().map(Page::who).orElse("(nobody)"),
          claim.cue().map(Excerpt::text).orElse(""),
          words(claim.form()) + ", " + words(claim.act()) + (claim.negated() ? ", negated" : ""),
          sure(claim.confidence()));
    }
    body.append("</table>\n");
  }

  private static String who(Source source) {
    return source.name() + source.role().map(role -> " (" + role.text() + ")").orElse("");
  }

  private static String sure(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void table(StringBuilder body, String title, String... heads) {
    body.append("<h2>").append(title).append("</h2>\n<table>\n<tr><th scope=\"col\">Id</th>");
    for (String head : heads) {
      body.append("<th scope=\"col\">").append(head).append("</th>");
    }
    body.append("</tr>\n");
  }

  private static void row(StringBuilder body, String id, String... cells) {
    body.append("<tr id=\"").append(text(id)).append("\"><th scope=\"row\">");
    body.append(text(id)).append("</th>");
    for (String cell : cells) {
      body.append("<td>").append(text(cell)).append("</td>");
    }
    body.append("</tr>\n");
  }

  /** Words of others as text of a page or of an attribute, whatever they are. */
  static String text(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c);
      }
    }
    return out.toString();
  }
}
