/** What kind of claim an attribution makes: attitude, speech act, negation. */
@NullMarked
package dev.byline.pipeline.internal.claim;

import org.jspecify.annotations.NullMarked;
