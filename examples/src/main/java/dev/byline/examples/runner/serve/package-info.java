/**
 * One engine behind HTTP, for a machine of one's own: a page to try it, and JSON for programs.
 * Nothing of an article is logged or kept.
 */
@NullMarked
package dev.byline.examples.runner.serve;

import org.jspecify.annotations.NullMarked;
