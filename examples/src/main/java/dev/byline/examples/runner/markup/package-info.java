/**
 * Articles as publishers and agencies write them: pages of HTML, NITF, NewsML-G2, ninjs, and tables
 * of CSV. The text of each is what a reader reads; everything else that is known goes into the
 * article's fields. Nothing is fetched.
 */
@NullMarked
package dev.byline.examples.runner.markup;

import org.jspecify.annotations.NullMarked;
