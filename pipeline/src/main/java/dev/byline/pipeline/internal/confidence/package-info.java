/**
 * How likely a decision is right: features of claims, and the learned weights of claims, speakers
 * and quotations that are nobody's.
 */
@NullMarked
package dev.byline.pipeline.internal.confidence;

import org.jspecify.annotations.NullMarked;
