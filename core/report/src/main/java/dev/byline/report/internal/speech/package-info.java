/**
 * Who says what in the reported articles: statements and speakers, counted, and with the names,
 * letters, colours and links that stand for them wherever a report shows them. Knows results, and
 * nothing of pages, charts or the text that the statements stand in.
 */
@NullMarked
package dev.byline.report.internal.speech;

import org.jspecify.annotations.NullMarked;
