/**
 * What an article says about its entities and its sources, wherever it says so: affiliations,
 * roles, kinds of documents, why a name is withheld, how much the article is about somebody. The
 * entities of an article are resolved here, from what the rooms below find: names, descriptions,
 * coreference and who is meant by the words of a source.
 */
@NullMarked
package dev.byline.pipeline.internal.profile;

import org.jspecify.annotations.NullMarked;
