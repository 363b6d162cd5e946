/** Results for readers and for programs: text, JSON and JSON lines. */
@NullMarked
package dev.byline.examples.runner.report;

import org.jspecify.annotations.NullMarked;
