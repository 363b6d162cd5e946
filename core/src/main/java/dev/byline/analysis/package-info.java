/**
 * The result for one article: everything found in it, checked against the laws when it is built.
 */
@NullMarked
package dev.byline.analysis;

import org.jspecify.annotations.NullMarked;
