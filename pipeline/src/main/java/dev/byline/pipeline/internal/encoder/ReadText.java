package dev.byline.pipeline.internal.encoder;

import dev.byline.pipeline.internal.coref.AntecedentScores;
import dev.byline.pipeline.tagging.Tagging;

/**
 * What one reading of an article says.
 *
 * @param tagging sources, cues and contents
 * @param antecedents whom its pronouns may mean
 */
public record ReadText(Tagging tagging, AntecedentScores antecedents) {}
