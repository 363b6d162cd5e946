package dev.byline.newsroom.internal.passages;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.Quote;
import dev.byline.attribution.SpeechAct;
import dev.byline.newsroom.internal.words.Media;
import dev.byline.newsroom.internal.words.StockPhrases;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.Wording;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts what an article attributes into sentences that can be compared with those of others. Of
 * claims within claims one is kept: the speech itself, not the report that somebody reported it;
 * and what somebody says in quotation marks, not what he says that others say.
 */
public final class Passages {

  /** A claim is the report of another one where that is so much of it. */
  private static final double MOST = 0.5;

  /** What is left of a sentence of stock phrases is too little to know it by. */
  private static final int FEW = 3;

  private final Analysis analysis;
  private final Article article;
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<ClaimId, List<Claim>> children = new HashMap<>();
  private final Map<ClaimId, List<Span>> quotes = new HashMap<>();

  private Passages(Analysis analysis) {
    this.analysis = analysis;
    this.article = analysis.article();
    for (Claim claim : analysis.claims()) {
      claims.put(claim.id(), claim);
      claim
          .parent()
          .ifPresent(id -> children.computeIfAbsent(id, key -> new ArrayList<>()).add(claim));
    }
    for (Quote quote : analysis.quotes()) {
      quote
          .claim()
          .ifPresent(
              id ->
                  quotes.computeIfAbsent(id, key -> new ArrayList<>()).add(quote.excerpt().span()));
    }
  }

  /**
   * The passages of an article, in text order of their claims.
   *
   * @param first the number of the first
   */
  static List<Passage> of(Analysis analysis, int first) {
    Passages reader = new Passages(analysis);
    List<Passage> passages = new ArrayList<>();
    for (Claim claim : analysis.claims()) {
      if (!claim.negated() && reader.standsAlone(claim)) {
        for (List<Span> sentence : Sentences.of(reader.article, reader.own(claim))) {
          reader.passage(claim, sentence, first + passages.size()).ifPresent(passages::add);
        }
      }
    }
    return passages;
  }

  private boolean standsAlone(Claim claim) {
    if (claim.type() == ClaimType.EVENTUALITY && claim.act() == SpeechAct.OTHER) {
      return false; // "wants to …": a plan and no statement
    }
    return !isRelay(claim) && !isPartOfSpeech(claim);
  }

  /** Whether all there is to a claim is that a newspaper reports what others say. */
  private boolean isRelay(Claim claim) {
    if (claim.form() == ClaimForm.DIRECT
        || !claim.source().map(source -> Media.isMedium(source.name())).orElse(true)) {
      return false;
    }
    int within = 0;
    for (Claim child : children.getOrDefault(claim.id(), List.of())) {
      within += shared(child.content(), claim.content());
    }
    return within >= MOST * length(claim.content());
  }

  /** Whether a claim is no more than what somebody else's words, or most of them, hold. */
  private boolean isPartOfSpeech(Claim claim) {
    Optional<Claim> parent = claim.parent().map(claims::get);
    return parent.isPresent()
        && !isRelay(parent.get())
        && (isSpoken(parent.get(), claim)
            || shared(claim.content(), parent.get().content())
                >= MOST * length(parent.get().content()));
  }

  private boolean isSpoken(Claim speech, Claim claim) {
    return quotes.getOrDefault(speech.id(), List.of()).stream().anyMatch(claim.extent()::overlaps);
  }

  /** How many characters lie under both; spans of one list do not overlap. */
  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span one : some) {
      for (Span other : others) {
        shared +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
      }
    }
    return shared;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** The content without what claims within it say, if those stand alone as well. */
  private List<Span> own(Claim claim) {
    List<Span> own = claim.content();
    for (Claim child : children.getOrDefault(claim.id(), List.of())) {
      if (standsAlone(child)) {
        own = without(own, speechOf(child));
      }
    }
    return own;
  }

  /** Source, cue and content. */
  private static Span speechOf(Claim claim) {
    Span all = claim.extent();
    if (claim.cue().isPresent()) {
      all = all.cover(claim.cue().get().span());
    }
    Optional<Span> who = claim.source().flatMap(source -> source.mention()).map(m -> m.span());
    return who.isPresent() ? all.cover(who.get()) : all;
  }

  private static List<Span> without(List<Span> spans, Span cut) {
    List<Span> left = new ArrayList<>();
    for (Span span : spans) {
      if (!span.overlaps(cut)) {
        left.add(span);
        continue;
      }
      if (span.start() < cut.start()) {
        left.add(new Span(span.start(), cut.start()));
      }
      if (cut.end() < span.end()) {
        left.add(new Span(cut.end(), span.end()));
      }
    }
    return left;
  }

  private Optional<Passage> passage(Claim claim, List<Span> spans, int number) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(text.isEmpty() ? "" : " ").append(article.textOf(span));
    }
    List<StoryToken> words = Wording.of(text.toString());
    List<StoryToken> content = StockPhrases.without(words);
    long all = words.stream().filter(StoryToken::isContent).count();
    if (content.isEmpty()
        || 2 * content.size() < all
        || (content.size() < all && content.size() < FEW)) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            number,
            analysis,
            claim,
            spans,
            text.toString(),
            isQuoted(claim, spans),
            content,
            words));
  }

  /** Whether most of the words stand in quotation marks of the claim. */
  private boolean isQuoted(Claim claim, List<Span> spans) {
    List<Span> marks = quotes.getOrDefault(claim.id(), List.of());
    return shared(spans, marks) > MOST * length(spans);
  }

  /** All passages of many articles, in the order of the articles' ids. */
  public static List<Passage> ofAll(Iterable<Analysis> analyses) {
    Map<String, Analysis> byId = new TreeMap<>();
    analyses.forEach(analysis -> byId.put(analysis.article().id(), analysis));
    List<Passage> all = new ArrayList<>();
    byId.values().forEach(analysis -> all.addAll(of(analysis, all.size())));
    return all;
  }
}
