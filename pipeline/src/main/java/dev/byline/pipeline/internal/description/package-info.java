/**
 * What an article says that somebody is, as it stands there: a noun phrase read as a description,
 * and the roles, ages, relatives and predicates that the article gives to who bears a name. It
 * knows names and syntax, and takes from others whom a word means; to decide that for what is left
 * open, 'the minister' further down, is for coreference, which stands above.
 */
@NullMarked
package dev.byline.pipeline.internal.description;

import org.jspecify.annotations.NullMarked;
