package dev.byline.pipeline;

/** What the builder collected, apart from the engines. */
record Options(double minConfidence, boolean includeIntentions, Coreference coreference) {}
