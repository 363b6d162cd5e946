package dev.byline.pipeline.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Gives the words of one text their parts of speech. For one thread. */
interface WordTags {

  /** How many tags are tried for a word. */
  int choices(String word);

  /**
   * Tags a sentence. Words that have a tag keep it.
   *
   * @param sentence at least one word
   */
  void tag(List<CoreLabel> sentence);
}
