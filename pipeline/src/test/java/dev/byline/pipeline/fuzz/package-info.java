/** Fuzzing: invented articles by seed, the laws as oracles, and what to do with a finding. */
package dev.byline.pipeline.fuzz;
