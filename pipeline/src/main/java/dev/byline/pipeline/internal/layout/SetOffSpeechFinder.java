package dev.byline.pipeline.internal.layout;

import com.google.common.collect.ImmutableMap;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds speech that is set off by layout. The rules run in a fixed order, and words that one of
 * them has taken are not taken again. Needs tokens alone; parts of speech and names help where they
 * are known. Takes time linear in the text.
 */
public final class SetOffSpeechFinder {

  /** Those that leave least doubt first. */
  static final ImmutableMap<SetOffSpeech.Rule, Function<Layout, LayoutRule>> RULES =
      ImmutableMap.of(
          SetOffSpeech.Rule.TWEET, TweetRule::new,
          SetOffSpeech.Rule.TRANSCRIPT, TranscriptRule::new,
          SetOffSpeech.Rule.SIGNATURE, SignatureRule::new,
          SetOffSpeech.Rule.INTRODUCTION, IntroductionRule::new,
          SetOffSpeech.Rule.LABEL, LabelRule::new,
          SetOffSpeech.Rule.LETTER, LetterRule::new,
          SetOffSpeech.Rule.HEADLINE, HeadlineRule::new);

  private SetOffSpeechFinder() {}

  /**
   * The speech that layout sets off, in text order of the content.
   *
   * @param text the text
   * @param quotations the quotations of the same text
   */
  public static List<SetOffSpeech> find(AnnotatedText text, Quotations quotations) {
    Layout layout = new Layout(text, quotations);
    List<SetOffSpeech> found = new ArrayList<>();
    boolean[] taken = new boolean[text.size()];
    for (Function<Layout, LayoutRule> rule : RULES.values()) {
      take(rule.apply(layout).find(), taken, found);
    }
    found.sort(Comparator.comparingInt(speech -> speech.content().get(0).start()));
    return List.copyOf(found);
  }

  private static void take(List<SetOffSpeech> more, boolean[] taken, List<SetOffSpeech> found) {
    for (SetOffSpeech speech : more) {
      List<TokenRange> words = new ArrayList<>(speech.content());
      words.add(speech.source());
      boolean free = true;
      for (TokenRange range : words) {
        for (int i = range.start(); i < range.end(); i++) {
          free &= !taken[i];
        }
      }
      if (free) {
        found.add(speech);
        for (TokenRange range : words) {
          Arrays.fill(taken, range.start(), range.end(), true);
        }
      }
    }
  }
}
