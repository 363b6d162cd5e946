/**
 * Words of speech brought to a form in which two newspapers agree: endings off, numbers counted,
 * what means the same under one root, what spokespeople say everywhere set aside. Knows no article.
 */
@NullMarked
package dev.byline.newsroom.internal.words;

import org.jspecify.annotations.NullMarked;
