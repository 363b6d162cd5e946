/** What changed between two versions of one article: sources and claims, and how firm they are. */
@NullMarked
package dev.byline.newsroom.versions;

import org.jspecify.annotations.NullMarked;
