package dev.byline.pipeline;

/**
 * What decides whom pronouns and descriptions mean. Names are always resolved by Byline's rules.
 */
public enum Coreference {
  /** Byline's own rules: the default, with no model to load. */
  RULES,
  /**
   * CoreNLP's statistical coreference annotator (Clark and Manning 2015), with the dependency
   * parser that it needs. Much slower, and takes some 2 GB of heap more.
   */
  CORENLP
}
