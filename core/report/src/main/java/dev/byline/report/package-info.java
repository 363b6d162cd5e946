/**
 * Results as pages that people read. {@link dev.byline.report.Report} is where to begin; behind it
 * stand the pages with their templates, the charts, and the text of the articles with what is said
 * marked in it. Who says what is in a room below, which is no interface.
 */
@NullMarked
package dev.byline.report;

import org.jspecify.annotations.NullMarked;
