package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Whether the words around a name show that it is a place's, though it looks like a person's: 'in
 * Karel', 'sent to Karel', 'a plumber from Karel Green'.
 *
 * @param text the article
 */
public record PlaceEvidence(AnnotatedText text) {

  /** Of what ends the names of places, what is hardly a surname. */
  private static final Set<String> BUILT =
      Set.of(
          "ave", "avenue", "boulevard", "turnpike", "mosque", "airport", "stadium", "expressway");

  /** What a place may have one of, open to all. */
  private static final Set<String> PUBLIC =
      Set.of(
          "pool",
          "school",
          "library",
          "hospital",
          "station",
          "market",
          "beach",
          "cinema",
          "pub",
          "park");

  /** 'a plumber from Karel Green', 'a father of two from Karel'. */
  public boolean isWhence(TokenRange tokens) {
    int from = tokens.start() - 1;
    return from > text.sentenceOf(tokens.start()).start()
        && text.token(from).isWord("from")
        && (text.token(from - 1).hasTag("CD") && !isMoney(from - 1)
            || !text.token(from - 1).isCapitalised()
                && NounLexicon.kindOf(text.token(from - 1)) == NounKind.PERSON);
  }

  private boolean isMoney(int number) {
    return number > 0 && text.token(number - 1).hasTag("$");
  }

  /** 'sent to Karel'. */
  private boolean isWhither(int to) {
    return text.token(to).isWord("to")
        && to > text.sentenceOf(to).start()
        && WordClass.MOTION.has(text.token(to - 1).lemma());
  }

  /** 'the ferry to Karel', 'the village of Karel', 'Karel is a town', 'Karel’s mayor'. */
  public boolean isSaid(TokenRange tokens, boolean lone) {
    int first = text.sentenceOf(tokens.start()).start();
    int end = text.sentenceOf(tokens.start()).end();
    int before = tokens.start() - 1;
    int next = tokens.end();
    boolean way =
        before > first
            && text.token(before).isWord("to")
            && WordClass.WAY.has(text.token(before - 1).lemma());
    boolean called =
        before > first
            && text.token(before).isWord("of")
            && isPlace(before - 1)
            && !text.token(before - 1).isCapitalised();
    return way || called || next + 2 < end && (isPlaceBy(next, end) || lone && has(next, end));
  }

  /** 'is a town', ', a town'. */
  private boolean isPlaceBy(int next, int end) {
    boolean is = text.token(next).isWord("is", "was", ",") && text.token(next + 1).hasTag("DT");
    int noun = new NameParts(text).described(next + 2, end) - 1;
    boolean owner = noun + 1 < end && text.token(noun + 1).hasTag("POS");
    return is && !owner && noun > next + 1 && isPlace(noun);
  }

  private boolean isPlace(int noun) {
    return text.token(noun).hasTag("NN") && WordClass.SETTLEMENT.has(text.token(noun).lemma());
  }

  /** 'Karel residents', 'Karel’s mayor', 'the Karel by-election', 'Karel’s only public pool'. */
  private boolean has(int next, int end) {
    boolean owner = text.token(next).hasTag("POS");
    int first = owner ? text.token(next + 1).isWord("only") ? next + 2 : next + 1 : next;
    int noun = new NameParts(text).described(first, end) - 1;
    boolean election = text.token(next).isWord("by") && text.token(next + 2).isWord("election");
    boolean only = owner && text.token(next + 1).isWord("only", "main", "public");
    return election
        || noun >= next
            && (WordClass.OF_A_PLACE.has(text.token(noun).lemma())
                || only && PUBLIC.contains(text.token(noun).lemma()));
  }

  /** 'Karel Bank': by its last word no place, whatever is said of it. */
  public boolean isBody(TokenRange tokens) {
    return NounLexicon.kindOf(text.token(tokens.end() - 1)) == NounKind.ORGANIZATION;
  }

  /** 'Karel Turnpike': by its last word no person either, as no surname is spelled so. */
  public boolean isBuilt(TokenRange tokens) {
    return isSite(tokens) && BUILT.contains(Spelling.key(text.token(tokens.end() - 1).text()));
  }

  /** 'Karel Avenue', where nobody is who might say something. */
  public boolean isSite(TokenRange tokens) {
    int next = tokens.end();
    boolean speaks =
        next < text.sentenceOf(tokens.start()).end()
            && WordClass.SPEECH.has(text.token(next).lemma());
    return tokens.size() > 1 && !speaks && WordClass.SITE.has(text.token(next - 1));
  }

  /**
   * 'in Karel', nothing behind it; 'of Vale Road, Karel'.
   *
   * @param end of its sentence
   */
  public boolean isWhere(TokenRange tokens, int end) {
    int before = tokens.start() - 1;
    boolean street =
        before > text.sentenceOf(tokens.start()).start()
            && text.token(before).isWord(",")
            && text.token(before - 1).isCapitalised()
            && WordClass.STREET.has(text.token(before - 1));
    boolean place =
        street
            || before >= text.sentenceOf(tokens.start()).start()
                && (text.token(before).isWord("in", "near", "outside", "across")
                    || isWhither(before));
    Token next = tokens.end() < end ? text.token(tokens.end()) : text.token(tokens.start());
    return place && !next.hasTag("POS", "VB", "MD") && !next.isWord("and", "’s", "'s");
  }

  /**
   * Where a body's name ends that goes on with a second 'of': behind 'Velland' of 'Court for the
   * District of Velland'; {@code of} itself if it does not.
   *
   * @param of the token of that second 'of'
   * @param last that may be of its name
   * @param place the place's name that the word before it belongs to, if any
   * @param person whether a token is in somebody's name
   */
  public int behindOf(int of, int last, Optional<TokenRange> place, IntPredicate person) {
    if (of + 1 >= last
        || !text.token(of).isWord("of")
        || !text.token(of - 2).isWord("the")
        || NounLexicon.kindOf(text.token(of - 1)) == NounKind.ORGANIZATION) {
      return of;
    }
    if (place.isPresent()) {
      return place.get().end();
    }
    int name = text.token(of + 1).isWord("the") ? of + 2 : of + 1;
    int end = name;
    while (end < last
        && text.token(end).isCapitalised()
        && text.token(end).hasTag("NN", "JJ")
        && !person.test(end)) {
      end++;
    }
    return end > name ? end : of;
  }
}
