/**
 * The command line: one class a command, and one for each group of options that several commands
 * share or that belong together; everything else stands in the packages that these call.
 */
@NullMarked
package dev.byline.training.commands;

import org.jspecify.annotations.NullMarked;
