/**
 * Who gets a word in: words and quotations by person, institution, role and gender, named and not,
 * and why each source would know.
 */
@NullMarked
package dev.byline.newsroom.audit;

import org.jspecify.annotations.NullMarked;
