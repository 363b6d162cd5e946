/**
 * Assertions on results, for users' own tests:
 *
 * <pre>{@code
 * import static dev.byline.assertj.BylineAssertions.assertThat;
 *
 * assertThat(analysis)
 *     .hasQuote("We are not going to sell it,").spokenBy("Mara Ellison")
 *     .and().hasClaim("the ferry will stay").by("Mara Ellison")
 *     .and().hasNoQuoteBy("Ivo Karel");
 * }</pre>
 *
 * <p>What fails says what was found instead. They know the result types only, no language engine.
 */
@NullMarked
package dev.byline.assertj;

import org.jspecify.annotations.NullMarked;
