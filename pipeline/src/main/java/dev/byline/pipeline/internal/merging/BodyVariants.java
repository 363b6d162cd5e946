package dev.byline.pipeline.internal.merging;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Clipping;
import dev.byline.pipeline.internal.names.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One name of a body that another is a way to write: 'NY Daily Post' of 'New York Daily Post',
 * 'Democrat Party' of 'Democratic Party', 'VelPo' of 'Vellish Post', 'Fed' of 'Federal Mint', and
 * 'VIS' of 'the Vellish State, also known as VIS'.
 */
record BodyVariants(AnnotatedText text, Gazetteer gazetteer) {

  /** In letters that 'democrat' and 'democratic' have in common. */
  private static final int SHORTEST_STEM = 5;

  /** Of these names the one that a name is a way to write; empty if there is none, or several. */
  Optional<List<String>> of(Name name, List<String> words, Collection<List<String>> names) {
    List<List<String>> found = new ArrayList<>();
    for (List<String> full : names) {
      if (!full.equals(words) && (isSpelt(words, full) || isClipped(name, words, full))) {
        found.add(full);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isSpelt(List<String> words, List<String> full) {
    if (words.size() < 2) {
      return false;
    }
    String first = words.get(0);
    List<String> rest = words.subList(1, words.size());
    List<String> place = List.of(gazetteer.unabbreviated(first).split(" "));
    boolean abbreviated =
        first.length() == 2
            && full.size() == place.size() + rest.size()
            && full.subList(0, place.size()).equals(place)
            && full.subList(place.size(), full.size()).equals(rest);
    return abbreviated || full.size() == words.size() && isOfOneParty(first, rest, full);
  }

  private static boolean isOfOneParty(String first, List<String> rest, List<String> full) {
    String other = full.get(0);
    return first.length() >= SHORTEST_STEM
        && other.startsWith(first)
        && NounLexicon.isAffiliation(first)
        && NounLexicon.isAffiliation(other)
        && full.subList(1, full.size()).equals(rest);
  }

  private boolean isClipped(Name name, List<String> words, List<String> full) {
    return words.size() == 1 && Clipping.of(text.words(name.tokens()), full);
  }

  /** Where the name ends that another is said to be: in front of ', also known as' and its like. */
  Optional<Integer> endOfKnownAs(Name name) {
    int first = text.sentenceOf(name.tokens().start()).start();
    int as = name.tokens().start() - 1;
    if (as > first && text.token(as).isWord("the")) {
      as--;
    }
    if (as - 2 <= first
        || !text.token(as).isWord("as")
        || !text.token(as - 1).isWord("known", "abbreviated")
        || !text.token(as - 2).isWord("also", "better", "otherwise", "commonly", "formerly")) {
      return Optional.empty();
    }
    int before = as - 2;
    return Optional.of(text.token(before - 1).isWord(",", "(", "-LRB-") ? before - 1 : before);
  }

  /** Where the name ends that stands in front of this one, with 'and' or 'or' between them. */
  Optional<Integer> endOfJoined(Name name) {
    int and = name.tokens().start() - 1;
    boolean joined =
        and > text.sentenceOf(name.tokens().start()).start() && text.token(and).isWord("and", "or");
    return joined ? Optional.of(and) : Optional.empty();
  }
}
