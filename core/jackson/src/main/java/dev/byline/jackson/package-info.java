/**
 * Byline for Jackson 2: with {@link dev.byline.jackson.BylineModule} a mapper, and so a controller,
 * writes articles and results in the form of the contract and reads them back.
 */
@NullMarked
package dev.byline.jackson;

import org.jspecify.annotations.NullMarked;
