/**
 * The command line of Byline: the runner and its commands, each with the options of its own, and a
 * run of one of them. What they are connected to, the options that they share, the engine, the
 * articles and the results are in rooms below, which know no command.
 */
@NullMarked
package dev.byline.examples.runner;

import org.jspecify.annotations.NullMarked;
