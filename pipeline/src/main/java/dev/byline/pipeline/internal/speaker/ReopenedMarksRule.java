package dev.byline.pipeline.internal.speaker;

import java.util.List;

/** Opened again in the next paragraph without having been closed: the same speech goes on. */
final class ReopenedMarksRule implements SpeakerRule {

  /** The id, which also signs what is given to earlier paragraphs of the same speech. */
  static final String ID = "reopened-marks";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    int before = assignments.quotation(index).continues();
    return before < 0
        ? List.of()
        : new Continuation(index, assignments).of(before, ID).stream().toList();
  }
}
