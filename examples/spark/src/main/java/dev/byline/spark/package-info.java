/**
 * Byline on Apache Spark: a directory of articles or a {@code Dataset} of them in, quotes, claims
 * and failures as Datasets out. Begin with {@link dev.byline.spark.BylineSpark}.
 */
@NullMarked
package dev.byline.spark;

import org.jspecify.annotations.NullMarked;
