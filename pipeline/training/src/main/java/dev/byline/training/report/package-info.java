/** Shows how far a confidence can be trusted: tables as Markdown and a picture as SVG. */
@NullMarked
package dev.byline.training.report;

import org.jspecify.annotations.NullMarked;
