/**
 * What the process is connected to: its streams and whether somebody watches them, a bar for
 * whoever does, and what happens when it is told to end. Knows no command and no option.
 */
@NullMarked
package dev.byline.examples.runner.console;

import org.jspecify.annotations.NullMarked;
