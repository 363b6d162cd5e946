/**
 * Who utters a quotation, if anybody is said to: rules propose speakers, learned weights rank them,
 * and what is as likely wrong as right is nobody's.
 */
@NullMarked
package dev.byline.pipeline.internal.speaker;

import org.jspecify.annotations.NullMarked;
