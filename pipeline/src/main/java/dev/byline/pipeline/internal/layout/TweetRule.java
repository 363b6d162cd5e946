package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Embedded tweets: {@code We shall stay. — Mara Ellison (@mellison) November 8, 2021}. The words
 * before the dash are the name's, without links at their end; where the dash begins its paragraph,
 * those of the paragraph before are.
 */
record TweetRule(Layout layout) implements LayoutRule {

  /** In tokens; set by hand. */
  private static final int LONGEST_NAME = 8;

  @Override
  public List<SetOffSpeech> find() {
    List<SetOffSpeech> found = new ArrayList<>();
    List<TokenRange> paragraphs = layout.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      TokenRange paragraph = paragraphs.get(p);
      int free = paragraph.start();
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        Optional<TokenRange> name =
            layout.isDash(i) ? name(i + 1, paragraph.end()) : Optional.empty();
        if (name.isEmpty()) {
          continue;
        }
        TokenRange before =
            i > free || p == 0 || free > paragraph.start()
                ? new TokenRange(free, i)
                : paragraphs.get(p - 1);
        TokenRange content = content(before);
        if (!content.isEmpty()) {
          found.add(
              new SetOffSpeech(
                  SetOffSpeech.Rule.TWEET, name.get(), Optional.empty(), List.of(content)));
        }
        free = end(name.get().end(), paragraph.end());
        i = free - 1;
      }
    }
    return found;
  }

  /** The name before a handle in brackets, or the handle alone; a date or nothing follows. */
  private Optional<TokenRange> name(int start, int end) {
    for (int i = start; i < end && i <= start + LONGEST_NAME; i++) {
      String word = layout.token(i).text();
      boolean handle = word.length() > 1 && word.charAt(0) == '@';
      if (handle && i == start && closes(i + 1, end)) {
        return Optional.of(new TokenRange(i, i + 1));
      }
      boolean brackets =
          handle
              && i > start + 1
              && layout.token(i - 1).isWord("(")
              && i + 1 < end
              && layout.token(i + 1).isWord(")");
      if (brackets && closes(i + 2, end)) {
        return Optional.of(new TokenRange(start, i - 1));
      }
      if (handle || layout.isDash(i) || layout.token(i).isWord("?", "!", ":", ",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean closes(int index, int end) {
    return index >= end - 1 || layout.isDate(index, end);
  }

  /** Behind the handle and the date. */
  private int end(int nameEnd, int end) {
    int at = nameEnd;
    if (at < end && layout.token(at).isWord("(")) {
      at += 3;
    }
    if (layout.isDate(at, end)) {
      at += 2;
      if (at + 1 < end && layout.token(at).isWord(",") && layout.isWord(at + 1)) {
        at += 2;
      }
    }
    return Math.min(at, end);
  }

  /** The tweet's words: behind {@code she tweeted:}, before the links at the end. */
  private TokenRange content(TokenRange block) {
    int start = block.start();
    for (int i = block.start() + 1; i < block.end() && i < block.start() + 15; i++) {
      if (layout.token(i).isWord(":")
          && layout.token(i - 1).isWord("tweeted", "tweet", "wrote", "posted", "said", "Twitter")) {
        start = i + 1;
      }
    }
    int end = block.end();
    while (end > start && (layout.isLink(end - 1) || layout.isDash(end - 1))) {
      end--;
    }
    return new TokenRange(start, end);
  }
}
