/**
 * Who is meant by the words of a source: which of them are its head, whom a pronoun among them
 * means by who spoke before, and how certain that is. It reads an article of which the rooms below
 * have found out who is who, and asks nothing about who that is beyond the name: that is for
 * profiles.
 */
@NullMarked
package dev.byline.pipeline.internal.source;

import org.jspecify.annotations.NullMarked;
