package dev.byline.pipeline.internal.merging;

import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the name of a body is shortened to: its end ('the Commission'), what it is named for
 * ('Karel' of 'Karel University'), and what it is for or about in front of what it is ('the Ports
 * Committee' of 'Select Committee on Ports'). Words are keys of {@link Spelling}.
 */
record BodyForms(Gazetteer gazetteer) {

  /** Ends the name of a body that goes by the rest of it as well. */
  private static final Set<String> NAMED_FOR = WordLists.ofKind("bodies.txt", "named-for");

  /** What says by its name what it is on or for. */
  private static final Set<String> WITH_MATTER = WordLists.ofKind("bodies.txt", "with-matter");

  /** Alone what a place has, and not what a longer name ends in. */
  private static final Set<String> CHAMBERS = WordLists.ofKind("bodies.txt", "chamber");

  /** More words are not left out in front of the end of a name. */
  private static final int MOST_LEFT_OUT = 4;

  /** In words: what a committee is about. */
  private static final int LONGEST_MATTER = 2;

  /** All of them, joined by spaces. */
  Set<String> of(List<String> words) {
    Set<String> forms = new LinkedHashSet<>();
    endings(words, forms);
    named(words, forms);
    matter(words, forms);
    forms.remove(String.join(" ", words));
    return forms;
  }

  private void endings(List<String> words, Set<String> forms) {
    for (int from = 1; from < Math.min(words.size(), MOST_LEFT_OUT); from++) {
      boolean single = from == words.size() - 1;
      if (!single || !isOfAPlace(words.get(from)) || isPlace(words.subList(0, from))) {
        forms.add(String.join(" ", words.subList(from, words.size())));
      }
    }
  }

  /** 'The House' is a chamber and not the White House. */
  private static boolean isOfAPlace(String word) {
    return CHAMBERS.contains(word);
  }

  private boolean isPlace(List<String> words) {
    List<String> place =
        words.size() > 1 && words.get(words.size() - 1).equals("state")
            ? words.subList(0, words.size() - 1)
            : words;
    String key = String.join(" ", place);
    return gazetteer.isPlace(key);
  }

  private static void named(List<String> words, Set<String> forms) {
    int end = words.size() - 1;
    String last = words.get(end);
    if (end > 0
        && (WordClass.COMPANY_ENDING.has(last)
            || WordClass.FIRM.has(last)
            || WordClass.GENERIC_ORGANISATION.has(last)
            || NAMED_FOR.contains(last))) {
      forms.add(String.join(" ", words.subList(0, end)));
    }
    if (end == 2 && WordClass.SMALL.has(words.get(1))) {
      forms.add(words.get(0));
    }
  }

  /** 'Ports Committee', 'House Ports Committee' and 'Select Committee' of what is on ports. */
  private static void matter(List<String> words, Set<String> forms) {
    int of = behindHead(words);
    List<String> head = of < 0 ? words : words.subList(0, of);
    inserted(head, forms);
    if (of > 0 && isOfAPlace(words.get(of - 1))) {
      forms.add(String.join(" ", head));
      forms.add(words.get(of - 1));
    }
    if (of < 1 || !WITH_MATTER.contains(words.get(of - 1))) {
      return;
    }
    int start = words.get(of + 1).equals("the") ? of + 2 : of + 1;
    int end = start;
    while (end < words.size()
        && end < start + LONGEST_MATTER
        && !WordClass.SMALL.has(words.get(end))) {
      end++;
    }
    boolean whole = end == words.size() || words.get(end).equals("and");
    if (whole && end > start) {
      String about = String.join(" ", words.subList(start, end)) + " " + words.get(of - 1);
      forms.add(about);
      if (of > 1) {
        forms.add(words.get(0) + " " + about);
      }
    }
    for (int from = 0; from < of - 1; from++) {
      forms.add(String.join(" ", head.subList(from, of)));
    }
  }

  private static int behindHead(List<String> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (WordClass.SMALL.has(words.get(i))) {
        return words.get(i).equals("of") || words.get(i).equals("on") || words.get(i).equals("for")
            ? i
            : -1;
      }
    }
    return -1;
  }

  /**
   * 'Platform Committee' and 'Platform Repair Committee' of 'Platform Drafting Repair Committee'.
   */
  private static void inserted(List<String> words, Set<String> forms) {
    int head = words.size() - 1;
    if (head > 1 && WITH_MATTER.contains(words.get(head)) && !WordClass.SMALL.has(words.get(1))) {
      for (int from = 2; from <= head; from++) {
        forms.add(words.get(0) + " " + String.join(" ", words.subList(from, words.size())));
      }
    }
  }
}
