/**
 * Which names of an article are of the same person, organisation, place or group: in full and in
 * short, abbreviated, misspelt, or shared by a family.
 */
@NullMarked
package dev.byline.pipeline.internal.merging;

import org.jspecify.annotations.NullMarked;
