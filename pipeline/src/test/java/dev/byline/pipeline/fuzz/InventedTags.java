package dev.byline.pipeline.fuzz;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Stands in for the models: gives every token a part of speech and a lemma and finds names, mostly
 * as a tagger would by the look of the word, now and then wildly wrong. The stages behind must take
 * any tagging. The same text and seed give the same tags.
 */
final class InventedTags {

  private static final List<String> ALL =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "JJ", "RB",
          "PRP", "PRP$", "DT", "IN", "TO", "CC", "WP", "WDT", "WRB", "CD", "EX", "RP", "POS", "``",
          "''", ",", ".", ":", "HYPH", "SYM", "FW", "UH", "-LRB-", "-RRB-", "");

  /** What a word is wherever it stands: a tag, and the words that have it. */
  private static final Map<String, String> TAGS =
      tags(
          """
          DT the a
          IN that whether of on by for in if as
          VBG according
          TO to
          CC and or
          PRP he she they we it i
          PRP$ her his
          WP who
          MD will
          VBZ is says
          VBP are
          VBD was had said told put wrote knew
          RB not n’t
          VB sell
          JJ adamant
          `` “
          '' ” "
          , ,
          . . ? !
          : : —
          -LRB- (
          -RRB- )
          POS 's ’s
          """);

  private static final Map<String, String> LEMMAS =
      Map.of(
          "said", "say", "says", "say", "told", "tell", "warned", "warn", "denied", "deny", "wrote",
          "write", "is", "be", "was", "be", "knew", "know");

  private static final Set<String> ENDS_NO_NAME = Set.of(".", ",", "''", "``");

  private final Draws draws;
  private final AnnotatedText text;

  private InventedTags(AnnotatedText text, long seed) {
    this.text = text;
    this.draws = new Draws(seed);
  }

  private static Map<String, String> tags(String table) {
    Map<String, String> tags = new HashMap<>();
    for (String line : table.lines().toList()) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        tags.put(words[i], words[0]);
      }
    }
    return tags;
  }

  static AnnotatedText tag(AnnotatedText text, long seed) {
    return new InventedTags(text, seed).tagged();
  }

  private AnnotatedText tagged() {
    int wildOnceIn = draws.of(List.of(3, 20, 20, 1000));
    List<Token> tokens = new ArrayList<>();
    for (Token token : text.tokens()) {
      String tag = draws.oneIn(wildOnceIn) ? draws.of(ALL) : tagOf(token);
      tokens.add(
          new Token(
              token.index(),
              token.text(),
              token.span(),
              tag,
              lemmaOf(token, tag),
              token.sentence(),
              token.paragraph()));
    }
    return new AnnotatedText(
        text.article(), tokens, text.sentences(), text.paragraphs(), names(tokens));
  }

  private static String tagOf(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    String known = TAGS.get(word);
    if (known != null) {
      return known;
    }
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    if (token.isCapitalised()) {
      return "NNP";
    }
    if (word.endsWith("ed")) {
      return "VBD";
    }
    if (word.endsWith("ing")) {
      return "VBG";
    }
    return word.endsWith("s") ? "NNS" : "NN";
  }

  private static String lemmaOf(Token token, String tag) {
    if (tag.startsWith("NNP")) {
      return token.text();
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    return LEMMAS.getOrDefault(word, word);
  }

  /** Runs of proper nouns, cut and misnamed by chance; none spans two sentences. */
  private List<NamedSpan> names(List<Token> tokens) {
    List<NamedSpan> names = new ArrayList<>();
    for (TokenRange sentence : text.sentences()) {
      for (int start = sentence.start(); start < sentence.end(); ) {
        int end = start;
        while (end < sentence.end() && isPartOfName(tokens.get(end))) {
          end++;
        }
        if (end > start) {
          names.add(
              new NamedSpan(
                  new TokenRange(start, end), draws.of(List.of(NamedSpan.Type.values()))));
        }
        start = Math.max(end, start + 1);
      }
    }
    return names;
  }

  private boolean isPartOfName(Token token) {
    return token.tag().startsWith("NNP") && !draws.oneIn(12)
        || draws.oneIn(60) && !ENDS_NO_NAME.contains(token.tag());
  }
}
