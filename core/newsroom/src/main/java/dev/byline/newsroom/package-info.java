/**
 * What newsrooms do with results: follow a statement across articles, check a derived text against
 * its original, compare versions, count sources. Everything here works on {@link
 * dev.byline.analysis.Analysis} alone and needs no NLP engine.
 */
@NullMarked
package dev.byline.newsroom;

import org.jspecify.annotations.NullMarked;
