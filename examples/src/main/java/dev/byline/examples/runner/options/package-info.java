/**
 * Options that several commands have, or that are too many for one: how they are called and
 * described, what is wrong with a value, and the inputs, settings and destinations that they stand
 * for. Knows no command; what all commands say about a wrong command line is here too.
 */
@NullMarked
package dev.byline.examples.runner.options;

import org.jspecify.annotations.NullMarked;
