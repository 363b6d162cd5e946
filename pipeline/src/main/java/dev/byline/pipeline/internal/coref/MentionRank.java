package dev.byline.pipeline.internal.coref;

/** How prominent a mention is in its sentence, by its grammar. */
enum MentionRank {
  SUBJECT(1.6),
  /** 'Vale' of 'when Vale left'. */
  SUBORDINATE_SUBJECT(1.3),
  /** 'Vale' of 'feared that Vale left': as prominent as a subject, but not seen to act. */
  TOLD_SUBJECT(1.6),
  /** 'Vale' of 'Vale’s plan failed'. */
  OWNER_OF_SUBJECT(1.2),
  OTHER(1),
  /** 'Vale' of 'the Vale campaign'. */
  MODIFIER(0.6),
  /** 'Mara Vale' of 'Mara Vale in Leeds. Photograph: Ivo Karel'. */
  CAPTION(0.2);

  /** What it counts, for 'she' of 'she left', to be a subject too. See {@link Sought}. */
  private static final double PARALLEL = 1.3;

  private final double weight;

  MentionRank(double weight) {
    this.weight = weight;
  }

  /** How much likelier than what only stands by such a mention is meant. */
  double weight() {
    return weight;
  }

  /** The same where somebody is looked for; see {@link Sought}. */
  double weightFor(Sought sought) {
    boolean parallel = sought == Sought.ACTOR && (acts() || this == TOLD_SUBJECT);
    return parallel ? PARALLEL * weight : weight;
  }

  /** Whether it does what its sentence tells. */
  boolean acts() {
    return this == SUBJECT || this == SUBORDINATE_SUBJECT;
  }
}
