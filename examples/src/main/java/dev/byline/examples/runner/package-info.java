/** The command line of Byline: the runner and its subcommands. */
@NullMarked
package dev.byline.examples.runner;

import org.jspecify.annotations.NullMarked;
