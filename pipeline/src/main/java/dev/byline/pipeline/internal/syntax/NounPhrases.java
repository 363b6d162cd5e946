package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Base noun phrases by part of speech and names, found in one pass from left to right: from the
 * determiner to the head, without what follows it ('the first mayor' of 'the first mayor of Velland
 * said'). They do not overlap. The reading by head of {@link ShallowParse}.
 */
public final class NounPhrases {

  /** In tokens: prepositional phrases farther on seldom belong to the noun. */
  private static final int FARTHEST = 16;

  private final AnnotatedText text;
  private final @Nullable Name[] nameAt;
  private final List<NounPhrase> phrases = new ArrayList<>();

  /** For each token the phrase that holds it, or -1. */
  private final int[] phraseAt;

  /** Parses a text; {@code names} must not overlap. */
  NounPhrases(AnnotatedText text, List<Name> names) {
    this.text = text;
    this.nameAt = new Name[text.size()];
    for (Name name : names) {
      for (int i = name.tokens().start(); i < name.tokens().end(); i++) {
        nameAt[i] = name;
      }
    }
    this.phraseAt = new int[text.size()];
    for (TokenRange sentence : text.sentences()) {
      find(sentence);
    }
  }

  /** All of them, in text order. */
  public List<NounPhrase> all() {
    return phrases;
  }

  /** The one that holds a token. */
  public Optional<NounPhrase> at(int token) {
    return phraseAt[token] < 0 ? Optional.empty() : Optional.of(phrases.get(phraseAt[token]));
  }

  /** The name that holds a token. */
  public Optional<Name> nameAt(int token) {
    return Optional.ofNullable(nameAt[token]);
  }

  private void find(TokenRange sentence) {
    int i = sentence.start();
    while (i < sentence.end()) {
      int end = i;
      int lastNoun = -1;
      while (end < sentence.end() && belongs(i, end, lastNoun, sentence.end())) {
        if (isNoun(end)) {
          lastNoun = end;
        }
        end++;
      }
      if (lastNoun < 0) {
        phraseAt[i] = -1;
        i++;
      } else {
        int last = withChief(lastNoun, sentence.end());
        add(new TokenRange(i, last + 1));
        i = last + 1;
      }
    }
  }

  private void add(TokenRange range) {
    int start = range.start();
    // A day in front of a name is no part of it: 'On Monday Velland said'.
    while (start + 1 < range.end()
        && nameAt[start] == null
        && isDayOrMonth(Spelling.lower(text.token(start).text()))) {
      phraseAt[start] = -1;
      start++;
    }
    Name last = nameAt[range.end() - 1];
    for (int i = start; i < range.end(); i++) {
      phraseAt[i] = phrases.size();
    }
    phrases.add(new NounPhrase(new TokenRange(start, range.end()), Optional.ofNullable(last)));
  }

  private static boolean isDayOrMonth(String word) {
    return WordClass.DAY.has(word) || WordClass.MONTH.has(word);
  }

  private boolean isNoun(int i) {
    return nameAt[i] != null || text.token(i).hasTag("NN", "CD");
  }

  /**
   * Whether a token goes on with the phrase that starts at {@code start}.
   *
   * @param lastNoun its last noun so far, or -1: behind a noun only nouns, possessive marks and
   *     modifiers that lead to a further noun follow, as in 'the mayor's newly built port'
   */
  private boolean belongs(int start, int i, int lastNoun, int sentenceEnd) {
    if (nameAt[i] != null) {
      // Two names side by side are two phrases, unless the first modifies: 'Velland Times'.
      return true;
    }
    Token token = text.token(i);
    boolean first = i == start;
    if (token.hasTag("DT", "PRP$", "WP$", "PDT")) {
      return first || lastNoun < 0 && !text.token(i - 1).hasTag("DT", "PRP$");
    }
    if (token.hasTag("NN", "CD", "$", "#")) {
      return true;
    }
    if (token.hasTag("JJ")) {
      // An adjective behind a noun starts something else, unless it still modifies.
      return lastNoun < i - 1 || leadsToNoun(i, sentenceEnd);
    }
    if (token.hasTag("POS")) {
      return lastNoun == i - 1 && !first;
    }
    if (token.isWord("-", "/", "–") && !first && i + 1 < sentenceEnd) {
      return glued(i - 1) && glued(i) && !text.token(i + 1).hasTag("VB");
    }
    if (token.hasTag("VBN", "VBG", "RB", "HYPH")) {
      return !first
          && (lastNoun < 0 || text.token(i - 1).hasTag("POS", "JJ"))
          && leadsToNoun(i, sentenceEnd);
    }
    return false;
  }

  /**
   * Any noun with '-in-chief', such as editor, commander or negotiator: four tokens more, as
   * hyphens are split. 'chief' is then the head, and a person like the noun before it.
   */
  private int withChief(int noun, int sentenceEnd) {
    boolean chief =
        noun + 4 < sentenceEnd
            && text.token(noun + 1).isWord("-")
            && text.token(noun + 2).isWord("in")
            && text.token(noun + 3).isWord("-")
            && text.token(noun + 4).isWord("chief");
    return chief ? noun + 4 : noun;
  }

  /** Whether a noun follows within three words that may modify it: 'newly built stone pier'. */
  private boolean leadsToNoun(int i, int sentenceEnd) {
    for (int j = i + 1; j < sentenceEnd && j < i + 4; j++) {
      if (isNoun(j)) {
        return true;
      }
      if (!text.token(j).hasTag("JJ", "VBN", "HYPH") && !text.token(j).isWord("-")) {
        return false;
      }
    }
    return false;
  }

  private boolean glued(int i) {
    return i + 1 < text.size() && text.token(i).span().end() == text.token(i + 1).span().start();
  }

  /** Where the prepositional phrases that follow end. */
  public int endOfPrepositions(int from, int sentenceEnd) {
    int end = from;
    int limit = Math.min(sentenceEnd, from + FARTHEST);
    while (end + 1 < limit && text.token(end).hasTag("IN", "TO") && at(end + 1).isPresent()) {
      end = at(end + 1).get().tokens().end();
      boolean joined = end + 1 < limit && text.token(end).isWord("and", "&");
      if (joined && at(end + 1).isPresent() && !hasVerbBehind(end + 1)) {
        end = at(end + 1).get().tokens().end();
      }
    }
    return end;
  }

  private boolean hasVerbBehind(int token) {
    int end = at(token).get().tokens().end();
    return end < text.size() && text.token(end).hasTag("VBD", "VBZ", "VBP", "MD");
  }
}
