package dev.byline.pipeline;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.Byline.CountedAnalysis;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.attribution.AttributionAssembler;
import dev.byline.pipeline.attribution.Attributions;
import dev.byline.pipeline.attribution.ExplainedAttributions;
import dev.byline.pipeline.clean.ArticleCleaner;
import dev.byline.pipeline.clean.CleanText;
import dev.byline.pipeline.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.corenlp.CoreNlpCoreference;
import dev.byline.pipeline.date.ClaimDates;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.internal.source.EntityResolver;
import dev.byline.pipeline.internal.source.ResolvedEntities;
import dev.byline.pipeline.internal.source.SourceRecords;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.stopping.StoppedException;
import dev.byline.pipeline.quotation.QuotationFinder;
import dev.byline.pipeline.quotation.Quotations;
import dev.byline.pipeline.tagging.CheckedTagger;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The way of one article through the stages, from its text to a checked result. */
final class Stages {

  /**
   * The most that is read of one text, in UTF-16 code units: some 300,000 tokens, a long novel. It
   * bounds the memory that one article can take.
   */
  static final int LONGEST = 1_500_000;

  private final ArticleCleaner cleaner = ArticleCleaner.standard();
  private final CoreNlpAnnotator annotator = CoreNlpAnnotator.full();
  private final EntityResolver resolver;
  private final SpanTagger tagger;
  private final Optional<String> fallbackReason;
  private final AttributionAssembler assembler;
  private final Optional<Duration> timeBudget;

  Stages(SpanTagger tagger, TaggerInfo info, Options options) {
    this.tagger = new CheckedTagger(tagger);
    this.fallbackReason = info.fallbackReason();
    this.timeBudget = options.timeBudget();
    this.resolver =
        switch (options.coreference()) {
          case RULES -> EntityResolver.create();
          case CORENLP -> EntityResolver.with(CoreNlpCoreference.load());
        };
    this.assembler =
        new AttributionAssembler(
            this.tagger,
            new RuleSpanTagger(),
            options.minConfidence(),
            options.includeIntentions());
  }

  /**
   * Analyses an article and counts its tokens.
   *
   * @throws StoppedException if the thread is interrupted
   */
  CountedAnalysis run(Article article) {
    try {
      return Checkpoint.within(timeBudget, () -> analysed(article));
    } catch (StoppedException e) {
      return new CountedAnalysis(outOfTime(article, e), 0);
    }
  }

  /**
   * Analyses an article and explains each decision.
   *
   * @throws StoppedException if the thread is interrupted
   */
  Explanation explain(Article article) {
    try {
      return Checkpoint.within(timeBudget, () -> explained(article));
    } catch (StoppedException e) {
      return new Explanation(outOfTime(article, e), List.of(), List.of());
    }
  }

  private CountedAnalysis analysed(Article article) {
    Reading read = read(article);
    Attributions attributions =
        assembler.assemble(
            read.text(), read.quotations(), tagger.tag(read.text()), read.graph()::source);
    return new CountedAnalysis(analysis(article, read, attributions), read.text().size());
  }

  private Explanation explained(Article article) {
    Reading read = read(article);
    ExplainedAttributions explained =
        assembler.explain(
            read.text(), read.quotations(), tagger.tag(read.text()), read.graph()::source);
    return new Explanation(
        analysis(article, read, explained.attributions()), explained.quotes(), explained.claims());
  }

  private Reading read(Article article) {
    int readTo = readTo(article.text());
    CleanText clean = cleaner.clean(beginning(article, readTo));
    Checkpoint.pass();
    AnnotatedText text = annotator.annotate(clean);
    Quotations quotations = QuotationFinder.find(text);
    Checkpoint.pass();
    ResolvedEntities graph = resolver.resolve(text);
    Checkpoint.pass();
    return new Reading(readTo, clean, text, quotations, graph);
  }

  private Analysis analysis(Article article, Reading read, Attributions assembled) {
    Optional<LocalDate> published = read.clean().article().publishedOn();
    Attributions named = SourceRecords.complete(read.text(), read.graph(), assembled);
    Attributions attributions =
        new Attributions(named.quotes(), ClaimDates.date(read.text(), published, named.claims()));
    List<Diagnostic> diagnostics = new ArrayList<>(read.clean().diagnostics());
    diagnostics.addAll(read.text().diagnostics());
    diagnostics.addAll(read.quotations().diagnostics());
    fallbackReason.map(Stages::rulesOnly).ifPresent(diagnostics::add);
    if (read.text().size() == 0) {
      diagnostics.add(nothingToRead(article));
    }
    if (read.readTo() < article.text().length()) {
      diagnostics.add(tooLong(article, read.readTo()));
    }
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start).thenComparingInt(Diagnostic::end));
    return new Analysis(
        published.map(article::withPublishedOn).orElse(article),
        read.graph()
            .entities(
                attributions.claims().stream().flatMap(claim -> claim.source().stream()).toList()),
        attributions.quotes(),
        attributions.claims(),
        diagnostics);
  }

  /** Where reading stops: the end, or the last break of a text that is no article any more. */
  private static int readTo(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    for (int i = LONGEST; i > LONGEST / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
  }

  private static Article beginning(Article article, int end) {
    return end == article.text().length()
        ? article
        : new Article(
            article.id(),
            article.text().substring(0, end),
            article.title(),
            article.publishedOn(),
            article.outlet());
  }

  /** Nothing but why: half of what an article says would pass for all of it. */
  private static Analysis outOfTime(Article article, StoppedException stopped) {
    if (stopped.reason() == StoppedException.Reason.INTERRUPTED) {
      throw stopped;
    }
    Diagnostic why =
        new Diagnostic(
            "TIME_BUDGET",
            "the article took longer than it may; nothing was kept",
            0,
            article.text().length());
    return new Analysis(article, List.of(), List.of(), List.of(), List.of(why));
  }

  private static Diagnostic rulesOnly(String reason) {
    return new Diagnostic(
        "RULES_ONLY", "the learned tagger did not run, the rules found less: " + reason, 0, 0);
  }

  private static Diagnostic tooLong(Article article, int readTo) {
    return new Diagnostic(
        "TOO_LONG",
        "only the first " + readTo + " characters were read",
        readTo,
        article.text().length());
  }

  private static Diagnostic nothingToRead(Article article) {
    return new Diagnostic("NO_TEXT", "there are no words to read", 0, article.text().length());
  }

  /** An article as it is read before anybody asks who said what. */
  private record Reading(
      int readTo,
      CleanText clean,
      AnnotatedText text,
      Quotations quotations,
      ResolvedEntities graph) {}
}
