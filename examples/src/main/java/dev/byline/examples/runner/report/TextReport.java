package dev.byline.examples.runner.report;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.DocumentKind;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.StatedDate;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The result of one article as a page to read: who there is, and who said what. Not a format for
 * programs, and free to change: those read the JSON. All that comes out of the article goes through
 * {@link Printable}, since it may hold anything a terminal obeys.
 *
 * @param style with or without colour
 */
public record TextReport(Style style) {

  /** The page, ending in a line feed. */
  public String render(Analysis analysis) {
    StringBuilder page = new StringBuilder();
    heading(analysis.article(), page);
    people(analysis, page);
    claims(analysis, page);
    unattributed(analysis, page);
    diagnostics(analysis, page);
    return page.toString();
  }

  private void heading(Article article, StringBuilder page) {
    StringBuilder line = new StringBuilder(style.strong("=== " + Printable.line(article.id())));
    article.title().ifPresent(title -> line.append(" | ").append(Printable.line(title)));
    article.outlet().ifPresent(outlet -> line.append(" | ").append(Printable.line(outlet)));
    article.publishedOn().ifPresent(day -> line.append(" | ").append(day));
    page.append(line).append('\n');
  }

  /** People only: every place and institution would fill the page with what nobody looks for. */
  private void people(Analysis analysis, StringBuilder page) {
    List<Entity> people =
        analysis.entities().stream().filter(e -> e.type() == EntityType.PERSON).toList();
    if (people.isEmpty()) {
      return;
    }
    page.append(style.strong("People")).append('\n');
    for (Entity person : people) {
      String roles = Printable.prose(String.join("; ", person.roles()));
      String line =
          style.speaker(Printable.prose(person.name())) + (roles.isEmpty() ? "" : " — " + roles);
      page.append(Paragraph.fill(Style.INDENT, Style.INDENT + Style.DEEPER, line));
    }
  }

  private void claims(Analysis analysis, StringBuilder page) {
    if (analysis.claims().isEmpty()) {
      page.append("Nobody is said to have said anything.\n");
      return;
    }
    page.append(style.strong("Who said what")).append('\n');
    Map<ClaimId, Integer> depths = depths(analysis.claims());
    Map<QuoteId, Span> quotes =
        analysis.quotes().stream()
            .collect(Collectors.toMap(Quote::id, quote -> quote.excerpt().span()));
    for (Claim claim : analysis.claims()) {
      int indent = Style.INDENT + Style.DEEPER * depths.getOrDefault(claim.id(), 0);
      page.append(Paragraph.fill(indent, indent + Style.DEEPER, line(analysis, claim, quotes)));
    }
  }

  /** How many claims each one is reported within. */
  private static Map<ClaimId, Integer> depths(List<Claim> claims) {
    Map<ClaimId, ClaimId> parents = new HashMap<>();
    claims.forEach(claim -> claim.parent().ifPresent(parent -> parents.put(claim.id(), parent)));
    Map<ClaimId, Integer> depths = new HashMap<>();
    for (ClaimId id : parents.keySet()) {
      int depth = 0;
      for (ClaimId at = id; parents.containsKey(at); at = parents.get(at)) {
        depth++;
      }
      depths.put(id, depth);
    }
    return depths;
  }

  /** Source, cue, content, and in brackets the kind, the date and the confidence of a claim. */
  private String line(Analysis analysis, Claim claim, Map<QuoteId, Span> quotes) {
    List<Span> marked = claim.quotes().stream().map(quotes::get).toList();
    String who =
        claim
            .source()
            .map(this::source)
            .orElseGet(() -> style.speaker("somebody") + " (not named)");
    String cue =
        (claim.negated() ? "not: " : "")
            + claim.cue().map(Excerpt::text).map(Printable::prose).orElse("");
    String content =
        claim.content().stream()
            .map(span -> content(analysis.article(), span, marked))
            .collect(Collectors.joining(" … "));
    String facts =
        String.format(
            Locale.ROOT,
            "[%s, %s, %s%s%.2f]",
            lower(claim.form()),
            lower(claim.act()),
            FirmnessText.of(claim.firmness()),
            claim.saidOn().map(TextReport::date).orElse(""),
            claim.confidence());
    return who + (cue.isEmpty() ? "" : " — " + cue) + " — " + content + " " + style.faint(facts);
  }

  private static String date(StatedDate date) {
    return date.precision() == DatePrecision.DAY
        ? "on " + date.from() + ", "
        : "between " + date.from() + " and " + date.to() + ", ";
  }

  /**
   * The name, and in brackets what the article says of the source. Where somebody belongs is shown
   * of the unnamed and of documents only: of people, their role at the head of the page says it.
   */
  private String source(Source source) {
    StringBuilder out = new StringBuilder(style.speaker(Printable.prose(source.name())));
    Optional<DocumentKind> document = source.document().filter(k -> k != DocumentKind.OTHER);
    out.append(" (").append(document.map(TextReport::lower).orElse(lower(source.type())));
    if (source.anonymous()) {
      out.append(", anonymous");
      source
          .anonymityGrounds()
          .ifPresent(
              grounds -> out.append(": \"").append(Printable.prose(grounds.text())).append('"'));
    }
    if (source.anonymous() || source.document().isPresent()) {
      source
          .affiliation()
          .ifPresent(where -> out.append(", ").append(Printable.prose(where.name())));
    }
    source
        .mention()
        .filter(mention -> !mention.text().equals(source.name()))
        .ifPresent(
            mention -> out.append(", as \"").append(Printable.prose(mention.text())).append('"'));
    return out.append(')').toString();
  }

  /** The content as it stands, the words inside quotation marks in colour. */
  private String content(Article article, Span span, List<Span> marked) {
    StringBuilder out = new StringBuilder();
    int at = span.start();
    for (Span quote : marked) {
      int start = Math.max(at, quote.start());
      int end = Math.min(span.end(), quote.end());
      if (start < end) {
        out.append(Printable.prose(article.text().substring(at, start)));
        out.append(style.quote(Printable.prose(article.text().substring(start, end))));
        at = end;
      }
    }
    return out.append(Printable.prose(article.text().substring(at, span.end()))).toString();
  }

  /** Shown with the reason, so that a missing speaker is not taken for one that was overlooked. */
  private void unattributed(Analysis analysis, StringBuilder page) {
    List<Quote> none =
        analysis.quotes().stream().filter(quote -> quote.speaker().isEmpty()).toList();
    if (none.isEmpty()) {
      return;
    }
    page.append(style.strong("In quotation marks, but nobody's words")).append('\n');
    for (Quote quote : none) {
      String reason = quote.unattributed().map(TextReport::explain).orElse("");
      String line = Printable.prose(quote.excerpt().text()) + " " + style.faint("[" + reason + "]");
      page.append(Paragraph.fill(Style.INDENT, Style.INDENT + Style.DEEPER, line));
    }
  }

  private static String explain(UnattributedReason reason) {
    return switch (reason) {
      case SCARE_QUOTE -> "set off, not uttered";
      case TITLE -> "title, nickname or term";
      case NO_SOURCE -> "the article does not say whose";
      case AMBIGUOUS -> "several speakers are possible";
    };
  }

  /** Counted by code: a long page from the web has dozens of the same. */
  private void diagnostics(Analysis analysis, StringBuilder page) {
    if (analysis.diagnostics().isEmpty()) {
      return;
    }
    String codes =
        analysis.diagnostics().stream()
            .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> Printable.prose(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    String line = "Diagnostics: " + analysis.diagnostics().size() + " (" + codes + ")";
    page.append(style.faint(line)).append('\n');
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
