package dev.byline.pipeline.internal.maxent;

import dev.byline.pipeline.internal.serial.UnusualStreamException;
import java.util.Properties;
import java.util.Set;

/** How the model was trained, where that decides how it is to be read. */
final class Training {

  /** Places of files on the computer of those who trained it. */
  private static final String FILE = "(distsim(?:conjunction)?)\\([^,;()]*,";

  private static final String OF_CORE_NLP = "edu.stanford.nlp.tagger.maxent.";

  /** The features that {@link FeatureKind} has, in its order. */
  private static final String FEATURES =
      "left3words,wordshapes(-1,1),distsim(-1,1),distsimconjunction(-1,1),"
          + classes("ExtractorUCase")
          + classes("ExtractorCNumber")
          + classes("ExtractorDash")
          + classes("ExtractorLetterDigitDash")
          + classes("CompanyNameDetector")
          + classes("ExtractorAllCapitalized")
          + classes("ExtractorUpperDigitDash")
          + classes("ExtractorStartSentenceCap")
          + classes("ExtractorMidSentenceCapC")
          + classes("ExtractorMidSentenceCap")
          + "prefix(10),suffix(10),unicodeshapes(0),"
          + classes("ExtractorNonAlphanumeric");

  private final int rareBelow;

  private Training(int rareBelow) {
    this.rareBelow = rareBelow;
  }

  private static String classes(String name) {
    return "rareExtractor(" + OF_CORE_NLP + name + "),";
  }

  /**
   * Looks whether everything is as it is known here.
   *
   * @throws UnusualStreamException if anything is not
   */
  static Training of(Properties said) throws UnusualStreamException {
    String features = said.getProperty("arch", "").replaceAll(FILE, "$1(") + ',';
    if (!features.equals(FEATURES)) {
      throw new UnusualStreamException("a model of the features " + features);
    }
    require(said, "lang", "english");
    require(said, "wordFunction", "edu.stanford.nlp.process.AmericanizeFunction");
    require(said, "approximate", "-1.0", "false");
    require(said, "minWordsLockTags", "", "1");
    require(said, "openClassTags", "");
    require(said, "closedClassTags", "");
    String rare = said.getProperty("rareWordThresh", "");
    if (!rare.matches("\\d{1,9}")) {
      throw new UnusualStreamException("a model whose rare words are " + rare);
    }
    return new Training(Integer.parseInt(rare));
  }

  private static void require(Properties said, String name, String... values)
      throws UnusualStreamException {
    String value = said.getProperty(name, "");
    if (!Set.of(values).contains(value)) {
      throw new UnusualStreamException("a model whose " + name + " is " + value);
    }
  }

  /** A word that was seen less often is rare. */
  int rareBelow() {
    return rareBelow;
  }
}
