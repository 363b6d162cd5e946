/**
 * Byline as the runner uses it: loaded from options when it is first asked for, with why sources
 * would know and, where that is wanted, why each thing was decided.
 */
@NullMarked
package dev.byline.examples.runner.engine;

import org.jspecify.annotations.NullMarked;
