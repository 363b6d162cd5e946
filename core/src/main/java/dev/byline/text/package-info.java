/** The article as given and half-open spans into it. Depends on no other package of Byline. */
@NullMarked
package dev.byline.text;

import org.jspecify.annotations.NullMarked;
