package dev.byline.newsroom.audit;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Justification;
import dev.byline.attribution.JustificationKind;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds why sources would know what they say, in the sentence that names them, outside of what they
 * say. Needs the text of the article; of a result that was read without it there is none to find.
 */
public final class Justifications {

  private static final Pattern WITNESS =
      Pattern.compile(
          "\\b(?:eye-?)?witness(?:es)?\\b|\\bbystanders?\\b|\\bonlookers?\\b|\\bpassers?-by\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is evidence, whatever kind of document the analysis takes it for. */
  private static final Pattern EVIDENCE =
      Pattern.compile(
          "\\b(?:(?:court|land|police|flight|medical|public|bank|tax|hospital|phone)\\s+)?"
              + "(?:documents?|records?|filings?|affidavits?|indictments?|complaint|memos?|e-?mails?"
              + "|minutes|transcripts?|data|figures|statistics|footage|videos?|recordings?|images?"
              + "|photographs?|photos|logs?|registers?|receipts|invoices|ledgers?|autopsy|surveys?"
              + "|polls?|study|studies|census|testimony)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is said behind a document of where it comes from. */
  private static final Pattern ORIGIN =
      Pattern.compile(
          "\\G\\s+(?:seen|obtained|reviewed|filed|published|released|leaked|dated|compiled|conducted"
              + "|made|taken|recorded|unsealed|submitted|signed|verified|examined|viewed|read|shared"
              + "|provided|collected|gathered|from|of|on|in|by|last|this)\\b");

  private static final Pattern OBTAINED =
      Pattern.compile("\\b(?:seen|obtained|reviewed|leaked|verified|examined)\\b");

  private static final Pattern ACCORDING =
      Pattern.compile("according to|per|citing|based on", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARTICLE_WORD =
      Pattern.compile("\\G(?:an?|the)\\s+", Pattern.CASE_INSENSITIVE);

  /** Characters between a source and the words behind it. */
  private static final int REACH = 80;

  private final Article article;
  private final Claim claim;
  private final Source source;
  private final Excerpt mention;
  private final SourceSentence sentence;

  /** Where the words that name the source end, without marks behind them. */
  private final int named;

  private Justifications(Article article, Claim claim, Source source, Excerpt mention, Span bound) {
    this.article = article;
    this.claim = claim;
    this.source = source;
    this.mention = mention;
    this.sentence = SourceSentence.of(article.text(), claim, mention, bound);
    int end = mention.end();
    while (end > mention.start() + 1
        && !Character.isLetterOrDigit(article.text().charAt(end - 1))) {
      end--;
    }
    this.named = end;
  }

  /**
   * The justifications of an article, by the claims that they are for, in text order of these:
   * those that the result brings along, else what is found.
   */
  public static Map<ClaimId, Justification> of(Analysis analysis) {
    Map<ClaimId, Justification> all = new LinkedHashMap<>();
    for (Justification known : analysis.justifications()) {
      all.put(known.claim(), known);
    }
    return all.isEmpty() ? found(analysis) : all;
  }

  /** The result with its justifications, which go with it into its JSON. */
  public static Analysis addedTo(Analysis analysis) {
    Map<ClaimId, Justification> all = of(analysis);
    return all.size() == analysis.justifications().size()
        ? analysis
        : analysis.withJustifications(List.copyOf(all.values()));
  }

  private static Map<ClaimId, Justification> found(Analysis analysis) {
    Map<ClaimId, Justification> all = new LinkedHashMap<>();
    Map<ClaimId, Claim> claims = new HashMap<>();
    analysis.claims().forEach(claim -> claims.put(claim.id(), claim));
    for (Claim claim : analysis.claims()) {
      Optional<Source> source = claim.source();
      Optional<Excerpt> mention = source.flatMap(Source::mention);
      if (source.isPresent() && mention.isPresent()) {
        Span bound = bound(analysis.article(), claim.parent().map(claims::get), mention.get());
        new Justifications(analysis.article(), claim, source.get(), mention.get(), bound)
            .find()
            .ifPresent(found -> all.put(claim.id(), found));
      }
    }
    return all;
  }

  /** What somebody says of a source does not reach beyond what he says. */
  private static Span bound(Article article, Optional<Claim> parent, Excerpt mention) {
    return parent.stream()
        .flatMap(outer -> outer.content().stream())
        .filter(span -> span.contains(mention.span()))
        .findFirst()
        .orElse(new Span(0, article.text().length()));
  }

  private Optional<Justification> find() {
    for (JustificationPattern pattern : JustificationPattern.ALL) {
      for (Span piece : sentence.pieces()) {
        Matcher matcher =
            pattern.words().matcher(article.text()).region(piece.start(), piece.end());
        matcher.useTransparentBounds(true);
        if (matcher.find() && (!pattern.behind() || isBehind(matcher.start()))) {
          return Optional.of(justification(pattern.kind(), matcher.start(), matcher.end(), piece));
        }
      }
    }
    return witness().or(this::document);
  }

  /** Straight behind the source: no cue and no other name's sentence between. */
  private boolean isBehind(int start) {
    if (start < mention.start()) {
      return false;
    }
    Optional<Excerpt> cue = claim.cue();
    boolean cueBetween = cue.isPresent() && cue.get().start() >= named && cue.get().end() <= start;
    return start - named <= REACH && !cueBetween;
  }

  private Justification justification(JustificationKind kind, int start, int least, Span piece) {
    if (kind == JustificationKind.CITED) {
      return new Justification(
          claim.id(), kind, article.excerpt(new Span(start, sentence.endOfCited(least))));
    }
    boolean within = mention.start() <= start && start < named;
    int end = sentence.endOfClause(start, within ? Math.max(least, named) : least, piece);
    return new Justification(claim.id(), kind, article.excerpt(new Span(start, end)));
  }

  /** "Witnesses said": the word for the source says it. */
  private Optional<Justification> witness() {
    Matcher word = WITNESS.matcher(mention.text());
    if (source.type() == SourceType.DOCUMENT || !word.find()) {
      return Optional.empty();
    }
    int start = mention.start() + word.start();
    return Optional.of(
        new Justification(
            claim.id(),
            JustificationKind.WITNESS,
            article.excerpt(new Span(start, mention.start() + word.end()))));
  }

  /** A document that is evidence, with the cue before it and where it comes from. */
  private Optional<Justification> document() {
    boolean document = source.type() == SourceType.DOCUMENT;
    boolean evidence = EVIDENCE.matcher(mention.text()).find();
    boolean kind =
        source
            .document()
            .map(
                of ->
                    switch (of) {
                      case REPORT, POLL, FILING, OTHER -> true;
                      case POST, STATEMENT, LAW, PUBLICATION -> false;
                    })
            .orElse(false);
    Span piece = sentence.pieceOf(named - 1);
    Matcher origin = ORIGIN.matcher(article.text()).region(named, Math.max(named, piece.end()));
    boolean from = origin.find();
    boolean obtained =
        OBTAINED.matcher(mention.text()).find() || from && OBTAINED.matcher(origin.group()).find();
    if (!(evidence && isThing()) && !(document && (kind || obtained))) {
      return Optional.empty();
    }
    int end = from ? sentence.endOfClause(mention.start(), origin.end(), piece) : named;
    return Optional.of(
        new Justification(
            claim.id(), JustificationKind.DOCUMENT, article.excerpt(new Span(start(), end))));
  }

  /** Not somebody who works with data, or is named after a thing. */
  private boolean isThing() {
    return source.type() != SourceType.PERSON && source.type() != SourceType.ORGANIZATION;
  }

  /** Where "according to" begins, if it stands before the source. */
  private int start() {
    Optional<Excerpt> cue = claim.cue();
    if (cue.isEmpty() || cue.get().end() > mention.start()) {
      return mention.start();
    }
    String between = article.text().substring(cue.get().end(), mention.start());
    boolean before =
        ACCORDING.matcher(cue.get().text().strip()).matches()
            && (between.isBlank() || ARTICLE_WORD.matcher(between.stripLeading()).matches());
    return before ? cue.get().start() : mention.start();
  }
}
