package dev.byline.pipeline.internal.decoding;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.pipeline.tagging.SpanRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among the borders of a span that the tagger thinks likely the one that looks most like a
 * border: behind a whole phrase, at a mark, not between an article and its noun. A choice among
 * alternatives by a conditional logit model (McFadden 1974), used on the nearest of the n-best
 * (Collins and Koo 2005); its weights are learned from articles that the tagger has not seen, and
 * stand in a readable resource for each role. Needs parts of speech; without them everything stays.
 * Immutable.
 */
public final class Borders {

  /**
   * A span as it may be.
   *
   * @param tokens where it would be
   * @param features what speaks for and against
   */
  public record Candidate(TokenRange tokens, Features features) {}

  /** The name of the feature that holds what the tagger thinks. */
  public static final String TAGGER = "log-probability";

  private static final Borders STANDARD = new Borders(read());

  /** How many tokens a start may move. */
  private static final int START_REACH = 6;

  /** How many tokens an end may move. */
  private static final int END_REACH = 40;

  /** What is so much less likely than the tagger's choice is no alternative. */
  private static final double LEAST_SHARE = 0.004;

  private static final Set<String> WORDS_THAT_TELL = Set.of("IN", "TO", "CC");

  private final Map<SpanRole, LinearModel> models;

  /** With the weights of each role. */
  Borders(Map<SpanRole, LinearModel> models) {
    this.models = new EnumMap<>(models);
  }

  /** With the weights that ship with the library. */
  static Borders standard() {
    return STANDARD;
  }

  private static Map<SpanRole, LinearModel> read() {
    Map<SpanRole, LinearModel> models = new EnumMap<>(SpanRole.class);
    for (SpanRole role : SpanRole.values()) {
      models.put(role, LinearModel.read(Borders.class, resource(role)));
    }
    return models;
  }

  /** The name of the resource that holds the weights of a role. */
  public static String resource(SpanRole role) {
    return role.name().toLowerCase(Locale.ROOT) + "-borders.tsv";
  }

  /**
   * A paragraph that is being decoded.
   *
   * @param text the article
   * @param tokens the paragraph
   * @param lattice its labels
   * @param path the best labels, as ordinals
   */
  record Paragraph(AnnotatedText text, TokenRange tokens, Lattice lattice, int[] path) {

    boolean isTagged() {
      return !text.token(tokens.start()).tag().isEmpty();
    }

    double probability(SpanRole role, int start, int end) {
      return lattice.probability(role, start - tokens.start(), end - tokens.start());
    }

    boolean isFree(int token) {
      return path[token - tokens.start()] == Label.OUTSIDE.ordinal();
    }
  }

  /** Where a span is best said to be; {@code floor} is where the span before it ends. */
  TokenRange best(Paragraph paragraph, SpanRole role, TokenRange span, int floor) {
    if (!paragraph.isTagged()) {
      return span;
    }
    LinearModel model = models.getOrDefault(role, new LinearModel(Map.of(TAGGER, 1.0)));
    return candidates(paragraph, role, span, floor).stream()
        .max(Comparator.comparingDouble(candidate -> model.score(candidate.features())))
        .map(Candidate::tokens)
        .orElse(span);
  }

  /** The span as tagged, and what it may be instead within its sentences. */
  static List<Candidate> candidates(
      Paragraph paragraph, SpanRole role, TokenRange span, int floor) {
    AnnotatedText text = paragraph.text();
    double least = LEAST_SHARE * paragraph.probability(role, span.start(), span.end());
    int first = span.start();
    int low = Math.max(floor, text.sentenceOf(first).start());
    while (first > low && span.start() - first < START_REACH && paragraph.isFree(first - 1)) {
      first--;
    }
    int last = span.end();
    int high = text.sentenceOf(last - 1).end();
    while (last < high && last - span.end() < END_REACH && paragraph.isFree(last)) {
      last++;
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = first; i < Math.min(span.end(), span.start() + START_REACH); i++) {
      if (i == span.start() || paragraph.probability(role, i, span.end()) > least) {
        starts.add(i);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int end = Math.max(span.start() + 1, span.end() - END_REACH); end <= last; end++) {
      if (end != span.end() && paragraph.probability(role, span.start(), end) <= least) {
        continue;
      }
      for (int start : starts) {
        double probability = start < end ? paragraph.probability(role, start, end) : 0;
        boolean asTagged = start == span.start() && end == span.end();
        if (asTagged || probability > least) {
          TokenRange moved = new TokenRange(start, end);
          candidates.add(new Candidate(moved, features(paragraph, span, moved, probability)));
        }
      }
    }
    return candidates;
  }

  private static Features features(
      Paragraph paragraph, TokenRange span, TokenRange moved, double probability) {
    AnnotatedText text = paragraph.text();
    int start = moved.start();
    int end = moved.end();
    TokenRange firstSentence = text.sentenceOf(start);
    TokenRange lastSentence = text.sentenceOf(end - 1);
    Features.Builder features =
        Features.builder()
            .number(TAGGER, Math.log(Math.max(Double.MIN_NORMAL, probability)))
            .flag("starts-earlier", start < span.start())
            .flag("starts-later", start > span.start())
            .flag("ends-earlier", end < span.end())
            .flag("ends-later", end > span.end())
            .size("start-moved", Math.abs(start - span.start()))
            .size("end-moved", Math.abs(end - span.end()))
            .size("length", moved.size())
            .flag("before " + kind(text, start - 1, firstSentence), true)
            .flag("first " + kind(text, start, firstSentence), true)
            .flag("last " + kind(text, end - 1, lastSentence), true)
            .flag("behind " + kind(text, end, lastSentence), true);
    if (end < paragraph.tokens().end()) {
      features.flag(
          "next " + Label.values()[paragraph.path()[end - paragraph.tokens().start()]], true);
    }
    marks(text.tokens(moved), features);
    return features.build();
  }

  private static void marks(List<Token> tokens, Features.Builder features) {
    int curly = 0;
    int straight = 0;
    int brackets = 0;
    for (Token token : tokens) {
      switch (token.text()) {
        case "“", "``" -> curly++;
        case "”", "''" -> curly--;
        case "\"" -> straight++;
        case "(", "[" -> brackets++;
        case ")", "]" -> brackets--;
        default -> {
          // no mark
        }
      }
    }
    features
        .flag("marks-unclosed", curly > 0)
        .flag("marks-unopened", curly < 0)
        .flag("straight-marks-odd", straight % 2 == 1)
        .flag("brackets-unbalanced", brackets != 0);
  }

  /** What kind of token stands there: the mark or little word itself, else its part of speech. */
  private static String kind(AnnotatedText text, int index, TokenRange sentence) {
    if (!sentence.contains(index)) {
      return "edge";
    }
    Token token = text.token(index);
    String word = token.text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "“", "”", "\"", "''", "``" -> "quote";
      case "‘", "’", "'" -> "apostrophe";
      case ",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "-", "–", "—", "--" -> word;
      default -> WORDS_THAT_TELL.contains(token.tag()) ? token.tag() + ":" + word : token.tag();
    };
  }
}
