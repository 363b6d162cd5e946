/**
 * One story over many articles: the same statement wherever it stands, who published it first, who
 * says the same, who denies it, and through whose hands it went.
 */
@NullMarked
package dev.byline.newsroom.story;

import org.jspecify.annotations.NullMarked;
