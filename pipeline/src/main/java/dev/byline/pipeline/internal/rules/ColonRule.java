package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * A colon between a name and what it says: {@code Ellison: We will rebuild}, and the other way
 * round at the end of a headline: {@code Port will reopen: minister}. Behind a handle a word or two
 * may say how: {@code @DamWatch tweets: "Stay home"}, whatever part of speech a tagger sees there.
 */
record ColonRule(String id, CueLexicon lexicon) implements AttributionRule {

  /**
   * In tokens: longer words before a colon are a sentence that introduces a list. Set by hand,
   * 2026-11-22, never tuned.
   */
  private static final int LONGEST_SOURCE = 7;

  /** A handle and "wrote on Twitter", in tokens; set by hand. */
  private static final int LONGEST_POST = 4;

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    if (!reading.token(head).isWord(":") || reading.quotes().inside(head)) {
      return Optional.empty();
    }
    TokenRange sentence = reading.text().sentenceOf(head);
    if (head == sentence.start() || head + 1 >= sentence.end()) {
      return Optional.empty();
    }
    Optional<Match> fronted = fronted(reading, head, sentence);
    return fronted.isPresent() ? fronted : trailing(reading, head, sentence);
  }

  private Optional<Match> fronted(RuleContext reading, int head, TokenRange sentence) {
    boolean quoted = reading.quotes().isOpening(head + 1);
    TokenRange words = new TokenRange(sentence.start(), head);
    boolean post = quoted && words.size() <= LONGEST_POST && isHandle(reading.token(words.start()));
    boolean says = quoted || clauseFollows(reading, head, sentence);
    if (!post && !(says && isShortName(reading, words))) {
      return Optional.empty();
    }
    TokenRange source = post ? new TokenRange(words.start(), words.start() + 1) : words;
    return new Contents(reading, lexicon)
        .from(head + 1)
        .map(content -> match(new TokenRange(source.end(), head + 1), source, content, 0.7));
  }

  private static boolean isHandle(Token token) {
    return token.text().length() > 1 && token.text().charAt(0) == '@';
  }

  private Optional<Match> trailing(RuleContext reading, int head, TokenRange sentence) {
    int end = sentence.end();
    if (reading.token(end - 1).hasTag(".")) {
      end--;
    }
    TokenRange source = new TokenRange(head + 1, Math.max(head + 1, end));
    boolean whole = reading.text().paragraphOf(head).equals(sentence);
    if (source.isEmpty() || !whole || !isShortName(reading, source) || source.size() > 4) {
      return Optional.empty();
    }
    return new Contents(reading, lexicon)
        .trimmed(sentence.start(), head)
        .map(content -> match(new TokenRange(head, head + 1), source, content, 0.6));
  }

  private Match match(TokenRange cue, TokenRange source, TokenRange content, double score) {
    return new Match(id, cue, Optional.of(source), List.of(content), score);
  }

  private static boolean clauseFollows(RuleContext reading, int head, TokenRange sentence) {
    boolean paragraphStart = reading.text().paragraphOf(head).start() == sentence.start();
    return paragraphStart && reading.token(head + 1).isCapitalised() && head + 3 < sentence.end();
  }

  /** A name or a noun group without a verb: {@code Ellison}, {@code Velland's minister}. */
  private static boolean isShortName(RuleContext reading, TokenRange range) {
    if (range.size() > LONGEST_SOURCE) {
      return false;
    }
    boolean name = false;
    for (Token token : reading.text().tokens(range)) {
      if (!token.hasTag(
          "NN", "DT", "JJ", "POS", "CD", "IN", "PRP", ",", "-LRB-", "-RRB-", "HYPH")) {
        return false;
      }
      name |= token.hasTag("NNP");
    }
    return name;
  }
}
