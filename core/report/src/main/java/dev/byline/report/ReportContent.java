package dev.byline.report;

import com.google.common.collect.Maps;
import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Claim;
import dev.byline.report.PageView.Figure;
import dev.byline.report.Report.ReportedArticle;
import dev.byline.report.internal.speech.Anchors;
import dev.byline.report.internal.speech.ArticleRef;
import dev.byline.report.internal.speech.Legible;
import dev.byline.report.internal.speech.ShareOfVoice;
import dev.byline.report.internal.speech.Speaker;
import dev.byline.report.internal.speech.SpeakerBook;
import dev.byline.report.internal.speech.StatementView;
import dev.byline.report.internal.speech.StatementView.Candidacy;
import dev.byline.report.internal.speech.Statements;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is in some results, as pages show it. */
final class ReportContent {

  private static final int LONGEST_SLUG = 48;

  private final SpeakerBook book;
  private final TimelineChart.Collector timeline = new TimelineChart.Collector();
  private final AboutChart.Collector about = new AboutChart.Collector();
  private final List<ArticleView> articles = new ArrayList<>();
  private final List<Speaker> speakers;
  private final AuditChart audit;
  private int quotes;
  private int claims;

  /** The parts of an article, before colours are given. */
  private record Prepared(Analysis analysis, ArticleRef ref, Statements statements) {}

  /**
   * @param separate whether each article has a file of its own
   */
  ReportContent(List<ReportedArticle> reported, boolean separate) {
    book = new SpeakerBook(reported.stream().map(ReportedArticle::analysis).toList());
    List<Prepared> prepared = new ArrayList<>();
    for (ReportedArticle one : reported) {
      Analysis analysis = one.analysis();
      ArticleRef ref = ref(analysis.article(), separate);
      Statements statements = new Statements(analysis, ref, book, candidacies(one));
      statements.all().forEach(s -> s.speaker().ifPresent(speaker -> speaker.count(s)));
      ShareOfVoice.count(analysis, statements);
      collect(analysis, ref, statements);
      prepared.add(new Prepared(analysis, ref, statements));
    }
    book.show();
    speakers = book.ranked();
    Map<String, ArticleRef> refs = new LinkedHashMap<>();
    prepared.forEach(one -> refs.put(one.analysis().article().id(), one.ref()));
    audit = AuditChart.of(reported.stream().map(ReportedArticle::analysis).toList(), refs);
    prepared.forEach(one -> articles.add(view(one)));
  }

  List<ArticleView> articles() {
    return List.copyOf(articles);
  }

  List<Speaker> speakers() {
    return speakers;
  }

  TimelineChart timeline() {
    return timeline.chart();
  }

  AboutChart about() {
    return about.chart();
  }

  AuditChart audit() {
    return audit;
  }

  /** The speech acts that occur, in alphabetical order. */
  List<String> acts() {
    TreeSet<String> acts = new TreeSet<>();
    statements().forEach(statement -> statement.kind().act().ifPresent(acts::add));
    return List.copyOf(acts);
  }

  /** What is counted at the top of a page. */
  List<Figure> figures() {
    long nameless = speakers.stream().filter(speaker -> speaker.who().anonymous()).count();
    return List.of(
        new Figure(articles.size(), articles.size() == 1 ? "article" : "articles"),
        new Figure(speakers.size(), speakers.size() == 1 ? "source" : "sources"),
        new Figure(nameless, "anonymous"),
        new Figure(quotes, quotes == 1 ? "quote" : "quotes"),
        new Figure(claims, claims == 1 ? "claim" : "claims"));
  }

  private Stream<StatementView> statements() {
    return articles.stream().flatMap(article -> article.statements().stream());
  }

  private void collect(Analysis analysis, ArticleRef ref, Statements statements) {
    quotes += analysis.attributedQuotes().size();
    claims += analysis.claims().size();
    about.add(analysis, statements, book);
    analysis
        .article()
        .publishedOn()
        .ifPresent(day -> timeline.add(ref, day, statements.all().size()));
    for (Claim claim : analysis.claims()) {
      claim.saidOn().ifPresent(date -> timeline.add(statements.statement(claim), date));
    }
  }

  private static Map<String, List<Candidacy>> candidacies(ReportedArticle one) {
    return Maps.transformValues(
        one.alternatives(), others -> others.stream().map(ReportContent::candidacy).toList());
  }

  private static Candidacy candidacy(Alternative other) {
    return new Candidacy(
        Legible.line(other.name()),
        (int) Math.round(other.confidence() * 100),
        Legible.line(other.decidedBy()));
  }

  private static ArticleRef ref(Article article, boolean separate) {
    Optional<String> name = article.title().or(() -> TextBlocks.headline(article.text()));
    String label = Legible.line(name.filter(words -> !words.isBlank()).orElse(article.id()));
    String anchor = Anchors.of("a", article.id());
    return new ArticleRef(
        label, separate ? slug(article.id()) + "-" + anchor + ".html" : "", anchor);
  }

  /** Letters and digits of an id that every file system and every address takes. */
  private static String slug(String id) {
    String slug =
        id.toLowerCase(Locale.ROOT)
            .replaceFirst("\\.[a-z]{1,5}$", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
  }

  private static ArticleView view(Prepared one) {
    Article article = one.analysis().article();
    String text = Legible.text(article.text());
    List<Stretch> marks = ArticleMarks.of(one.analysis(), one.statements());
    Map<Speaker, Integer> speakers = new LinkedHashMap<>();
    List<StatementView> statements = one.statements().all();
    statements.forEach(
        s -> s.speaker().ifPresent(speaker -> speakers.merge(speaker, 1, Integer::sum)));
    Weaver weaver = new Weaver(text, marks);
    List<TextBlock> blocks = TextBlocks.of(text, weaver);
    Set<String> unplaced = new HashSet<>();
    weaver.leftOut().forEach(stretch -> stretch.anchor().ifPresent(unplaced::add));
    return new ArticleView(
        one.ref(),
        facts(article),
        article.url().filter(url -> url.matches("(?i)https?://.*")).map(Legible::line),
        blocks,
        TextBlocks.headline(text).map(Legible::line).filter(one.ref().label()::equals).isPresent(),
        statements,
        List.copyOf(speakers.entrySet()),
        one.analysis().diagnostics().stream()
            .map(Diagnostic::message)
            .map(Legible::line)
            .distinct()
            .toList(),
        unplaced);
  }

  private static List<String> facts(Article article) {
    List<String> facts = new ArrayList<>();
    article.outlet().ifPresent(facts::add);
    article.author().ifPresent(facts::add);
    article.publishedOn().ifPresent(day -> facts.add(day.toString()));
    facts.add(article.id());
    return facts.stream().map(Legible::line).toList();
  }
}
