package dev.byline.report.internal.speech;

/**
 * How often somebody speaks, and at what length.
 *
 * @param quoted statements that are all quoted
 * @param partly statements of which some words are quoted
 * @param paraphrased statements of which nothing is quoted
 * @param quotedWords words in quotation marks
 * @param reportedWords words outside them
 */
public record SpeakerCounts(
    int quoted, int partly, int paraphrased, int quotedWords, int reportedWords) {

  static final SpeakerCounts NONE = new SpeakerCounts(0, 0, 0, 0, 0);

  SpeakerCounts plus(StatementView.Form statement) {
    return switch (statement) {
      case QUOTED -> new SpeakerCounts(quoted + 1, partly, paraphrased, quotedWords, reportedWords);
      case PARTLY -> new SpeakerCounts(quoted, partly + 1, paraphrased, quotedWords, reportedWords);
      case PARAPHRASED ->
          new SpeakerCounts(quoted, partly, paraphrased + 1, quotedWords, reportedWords);
    };
  }

  SpeakerCounts plusWords(int inQuotes, int paraphrase) {
    return new SpeakerCounts(
        quoted, partly, paraphrased, quotedWords + inQuotes, reportedWords + paraphrase);
  }

  /** How many statements there are. */
  public int statements() {
    return quoted + partly + paraphrased;
  }

  /** How many words they have. */
  public int words() {
    return quotedWords + reportedWords;
  }
}
