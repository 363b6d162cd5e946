/**
 * Java objects out of a stream that {@link java.io.ObjectOutputStream} wrote, when most of it is
 * large tables of words and numbers. {@link java.io.ObjectInputStream} makes an object of each
 * word, number and row, which for a million of them is what a short-lived process waits for.
 */
@NullMarked
package dev.byline.pipeline.internal.serial;

import org.jspecify.annotations.NullMarked;
