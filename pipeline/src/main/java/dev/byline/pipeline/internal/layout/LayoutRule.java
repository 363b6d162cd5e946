package dev.byline.pipeline.internal.layout;

import java.util.List;

/**
 * One layout that shows who speaks without a clause that says so. It finds speech, or nothing;
 * changes nothing, keeps nothing between texts and never throws for odd text.
 *
 * <p>To add one: implement this, name it in {@link SetOffSpeech.Rule}, put it into {@link
 * SetOffSpeechFinder#RULES} and give it lines in {@code layout-rule-examples.txt} on which it
 * answers and on which it passes; a test fails without them.
 */
interface LayoutRule {

  /** The speech that this layout sets off in the text, in text order. */
  List<SetOffSpeech> find();
}
