/**
 * Words within marks that nobody says: titles of works, and what somebody might say or never did.
 */
@NullMarked
package dev.byline.pipeline.internal.unsaid;

import org.jspecify.annotations.NullMarked;
