/** Cases in text files, as many tests read them. */
package dev.byline.pipeline.cases;
