package dev.byline.pipeline.internal.date;

import dev.byline.attribution.StatedDate;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Dates claims by what stands beside their cue: 'said on Monday', 'On Monday, she told …'. A date
 * within what is claimed, in a clause of its own ('who resigned on Monday'), before a noun of its
 * own ('Monday's vote') or behind 'since', 'until' and the like dates something else. Linear in the
 * length of the article; stateless and safe to share.
 */
public final class ClaimDates {

  /** So many tokens from the cue a date may stand; set by hand, not learned. */
  private static final int FARTHEST = 30;

  private final AnnotatedText text;
  private final DateReader reader;

  private final Optional<LocalDate> published;

  /** Which tokens are part of a name. */
  private final BitSet inName = new BitSet();

  /** For each token the innermost content that holds it, as the index of its claim, or -1. */
  private final int[] innermost;

  private ClaimDates(AnnotatedText text, Optional<LocalDate> published, List<DatedSpans> claims) {
    this.text = text;
    this.published = published;
    text.names().forEach(name -> inName.set(name.tokens().start(), name.tokens().end()));
    this.reader = new DateReader(text, published);
    this.innermost = new int[text.size()];
    Arrays.fill(innermost, -1);
    IntStream.range(0, claims.size())
        .boxed()
        .sorted((one, other) -> Integer.compare(size(claims.get(other)), size(claims.get(one))))
        .forEach(i -> claims.get(i).contents().forEach(range -> mark(range, i)));
  }

  /**
   * When each claim was made, where the article states it, in the order of the claims.
   *
   * @param text the article
   * @param published the day of publication; without it only dates with a year are read
   * @param claims in any order
   */
  public static List<Optional<StatedDate>> of(
      AnnotatedText text, Optional<LocalDate> published, List<DatedSpans> claims) {
    ClaimDates dates = new ClaimDates(text, published, claims);
    return claims.stream().map(dates::of).toList();
  }

  /** In UTF-16 code units. */
  private int size(DatedSpans claim) {
    return claim.contents().stream().mapToInt(range -> text.span(range).length()).sum();
  }

  private void mark(TokenRange content, int claim) {
    Arrays.fill(innermost, content.start(), content.end(), claim);
  }

  private Optional<StatedDate> of(DatedSpans claim) {
    Optional<TokenRange> cue = claim.cue();
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    TokenRange sentence = text.sentenceOf(cue.get().start());
    int start = Math.max(sentence.start(), cue.get().start() - FARTHEST);
    int end = Math.min(sentence.end(), cue.get().end() + FARTHEST);
    boolean future = isFuture(cue.get());
    List<DateReader.Found> dates = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Optional<DateReader.Found> date = reader.at(i, end, future);
      if (date.isPresent()
          && belongs(date.get().tokens(), cue.get(), sentence)
          && claim.person().filter(words -> words.contains(date.get().tokens())).isEmpty()
          && (future || !isToCome(date.get()))) {
        dates.add(date.get());
      }
      i = date.map(found -> found.tokens().end() - 1).orElse(i);
    }
    return dates.stream()
        .min(Comparator.comparingInt((DateReader.Found date) -> distance(date.tokens(), cue.get())))
        .map(DateReader.Found::date);
  }

  private boolean isToCome(DateReader.Found date) {
    return published.filter(day -> date.date().from().isAfter(day)).isPresent();
  }

  private static int distance(TokenRange date, TokenRange cue) {
    if (date.overlaps(cue)) {
      return 0;
    }
    return date.start() >= cue.end() ? date.start() - cue.end() : cue.start() - date.end();
  }

  private boolean isFuture(TokenRange cue) {
    int first = Math.max(text.sentenceOf(cue.start()).start(), cue.start() - 2);
    for (int i = first; i < cue.end(); i++) {
      if (text.token(i).isWord("will", "'ll", "’ll", "shall")) {
        return true;
      }
    }
    return false;
  }

  private boolean belongs(TokenRange date, TokenRange cue, TokenRange sentence) {
    if (innermost[date.start()] != innermost[cue.start()] || datesSomethingElse(date, sentence)) {
      return false;
    }
    if (date.start() >= cue.start()) {
      return date.overlaps(cue) || !hasClause(cue.end(), date.start(), cue);
    }
    return !hasClause(sentence.start(), date.start(), cue)
        && !hasClause(date.end(), cue.start(), cue);
  }

  private boolean datesSomethingElse(TokenRange date, TokenRange sentence) {
    int before = date.start() - 1;
    if (before > sentence.start() && text.token(before).hasTag("DT")) {
      before--;
    }
    boolean bound = before >= sentence.start() && WordClass.DATE_BOUND.has(text.token(before));
    int behind = date.end();
    if (behind + 1 < sentence.end() && text.token(behind).isWord(",")) {
      behind++;
    }
    boolean attached =
        behind < sentence.end() && text.token(behind).hasTag("''")
            || date.end() < sentence.end() && text.token(date.end()).hasTag("POS")
            || text.token(Math.max(0, date.start() - 1)).isWord("-");
    return bound || attached || isName(date);
  }

  /** 'Harbour News Sunday', 'Velland Today': part of a name, or written like one. */
  private boolean isName(TokenRange date) {
    Token first = text.token(date.start());
    boolean capital =
        first.isWord("today", "this", "last", "next", "yesterday", "tonight")
            && first.isCapitalised()
            && date.start() > text.sentenceOf(date.start()).start()
            && !text.token(date.start() - 1).hasTag("``", "''", ",", ":");
    return capital || inName.get(date.start());
  }

  /** Whether a verb or relative pronoun between, outside what is claimed, starts a clause. */
  private boolean hasClause(int from, int to, TokenRange cue) {
    for (int i = from; i < to; i++) {
      Token token = text.token(i);
      boolean around = innermost[i] == innermost[cue.start()] && !cue.contains(i);
      if (around && (token.hasTag("W", "MD") || isOtherVerb(token))) {
        return true;
      }
    }
    return false;
  }

  /** Participles stay: 'speaking on Monday', 'in a letter released Monday'. */
  private static boolean isOtherVerb(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "VB" -> !token.isWord("has", "have", "had");
      case "VBG" -> !WordClass.SPEAKING.has(token);
      default -> false;
    };
  }
}
