package dev.byline.pipeline.rules;

/**
 * What was loaded and held.
 *
 * @param own rules of one's own
 * @param shipped rules that come with Byline and were tested beside them
 * @param examples how many examples were run; all gave what they should
 */
public record RuleReport(int own, int shipped, int examples) {}
