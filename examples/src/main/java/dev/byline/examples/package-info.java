/**
 * Two programs to copy from, which use nothing but Byline's public interface: a tagger of one's own
 * and an audit of whom a newsroom quotes. The command line is in {@code
 * dev.byline.examples.runner}, the measuring of accuracy in {@code dev.byline.examples.evaluation}.
 */
@NullMarked
package dev.byline.examples;

import org.jspecify.annotations.NullMarked;
