/**
 * Where results go: whole records, to a file that is replaced only when it is ready, or to a
 * stream.
 */
@NullMarked
package dev.byline.examples.runner.output;

import org.jspecify.annotations.NullMarked;
