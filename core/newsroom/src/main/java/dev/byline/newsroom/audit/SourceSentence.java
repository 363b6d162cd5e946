package dev.byline.newsroom.audit;

import dev.byline.attribution.Claim;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentence that names a source, without what the source says.
 *
 * @param text of the article
 * @param pieces what is left of the sentence, in text order
 * @param cue where the cue begins, or -1
 */
record SourceSentence(String text, List<Span> pieces, int cue) {

  /** Characters of a sentence that are looked at before and behind the source. */
  private static final int LONGEST = 400;

  /** Between source and cue, if both are of one sentence. */
  private static final int NEAR = 300;

  private static final String ENDS = ".!?";
  private static final String CLAUSE_ENDS = ",;:.!?\u2014\u2013\"\u201c\u201d()\n";

  /**
   * The sentence of a claim's source.
   *
   * @param bound beyond which nothing is looked at: what somebody else says, where it names the
   *     source
   */
  static SourceSentence of(String text, Claim claim, Excerpt mention, Span bound) {
    Span anchor = mention.span();
    Optional<Excerpt> cue = claim.cue();
    if (cue.isPresent() && Math.abs(cue.get().start() - mention.start()) <= NEAR) {
      anchor = anchor.cover(cue.get().span());
    }
    int start = Math.max(bound.start(), startOf(text, anchor.start(), claim.content()));
    int end = Math.min(bound.end(), endOf(text, anchor.end(), claim.content()));
    if (start >= end) {
      return new SourceSentence(text, List.of(), -1); // named outside of what holds the claim
    }
    return new SourceSentence(
        text,
        without(new Span(start, end), claim.content(), mention.span()),
        cue.map(Excerpt::start).orElse(-1));
  }

  private static int startOf(String text, int from, List<Span> content) {
    int least = Math.max(0, from - LONGEST);
    int at = from;
    while (at > least) {
      char before = text.charAt(at - 1);
      int here = at;
      Optional<Span> said = content.stream().filter(span -> span.end() == here).findFirst();
      if (said.isPresent() || before == '\n') {
        return at;
      }
      if (ENDS.indexOf(before) >= 0 && beginsAnew(text, at)) {
        return at;
      }
      at--;
    }
    return at;
  }

  private static boolean beginsAnew(String text, int at) {
    return at + 1 >= text.length()
        || (Character.isWhitespace(text.charAt(at)) && !Character.isLowerCase(text.charAt(at + 1)));
  }

  private static int endOf(String text, int from, List<Span> content) {
    int most = Math.min(text.length(), from + LONGEST);
    int at = from;
    while (at < most) {
      int here = at;
      Optional<Span> said = content.stream().filter(span -> span.start() == here).findFirst();
      if (said.isPresent()) {
        at = said.get().end();
        if (endsInside(text, said.get())) {
          return at;
        }
        most = Math.min(text.length(), Math.max(most, at + LONGEST));
        continue;
      }
      char c = text.charAt(at);
      if (c == '\n' || (ENDS.indexOf(c) >= 0 && beginsAnew(text, at + 1))) {
        return at;
      }
      at++;
    }
    return Math.max(at, from);
  }

  private static boolean endsInside(String text, Span said) {
    int last = said.end() - 1;
    while (last > said.start() && !Character.isLetterOrDigit(text.charAt(last))) {
      if (ENDS.indexOf(text.charAt(last)) >= 0) {
        return true;
      }
      last--;
    }
    return false;
  }

  /** Cuts out what is said; the words that name the source stay whole. */
  private static List<Span> without(Span sentence, List<Span> content, Span mention) {
    List<Span> pieces = new ArrayList<>();
    int from = sentence.start();
    for (Span said : content) {
      if (said.overlaps(mention) || said.end() <= from || said.start() >= sentence.end()) {
        continue;
      }
      if (said.start() > from) {
        pieces.add(new Span(from, said.start()));
      }
      from = said.end();
    }
    if (from < sentence.end()) {
      pieces.add(new Span(from, sentence.end()));
    }
    return pieces;
  }

  /** The piece that holds an offset; the offset alone if none does. */
  Span pieceOf(int offset) {
    return pieces.stream()
        .filter(piece -> piece.start() <= offset && offset < piece.end())
        .findFirst()
        .orElse(new Span(offset, offset + 1));
  }

  /** Where a clause ends that begins somewhere: at a mark, the cue, or the end of the piece. */
  int endOfClause(int start, int least, Span piece) {
    int most = Math.max(least, piece.end());
    if (cue > start && cue >= least) {
      most = Math.min(most, cue);
    }
    int end = Math.min(least, text.length());
    while (end < most && !endsClause(end)) {
      end++;
    }
    while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * Where the name of who is cited ends, also if it was taken for the beginning of what is said.
   */
  int endOfCited(int from) {
    int most = Math.min(text.length(), from + LONGEST);
    int end = from;
    while (end < most && !endsClause(end) && !text.startsWith(" that ", end)) {
      end++;
    }
    return end;
  }

  private boolean endsClause(int at) {
    char c = text.charAt(at);
    boolean number =
        (c == ',' || c == '.')
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return CLAUSE_ENDS.indexOf(c) >= 0 && !number;
  }
}
