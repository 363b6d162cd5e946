/** What kind of claim an attribution makes: attitude, speech act, negation. */
@NullMarked
package dev.byline.pipeline.claim;

import org.jspecify.annotations.NullMarked;
