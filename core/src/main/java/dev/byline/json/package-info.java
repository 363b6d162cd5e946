/**
 * JSON out and in: articles as they are read, results as they are written. The only package that
 * knows Jackson; none of its types appears in a signature.
 */
@NullMarked
package dev.byline.json;

import org.jspecify.annotations.NullMarked;
