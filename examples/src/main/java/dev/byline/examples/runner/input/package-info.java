/** Articles out of files, folders, JSON lines and standard input, one at a time. */
@NullMarked
package dev.byline.examples.runner.input;

import org.jspecify.annotations.NullMarked;
