/**
 * A rewritten, summarised or translated-back text checked against its original: are the quotations
 * verbatim, are the claims as firm as they were. Names and quotations masked for a machine.
 */
@NullMarked
package dev.byline.newsroom.verify;

import org.jspecify.annotations.NullMarked;
