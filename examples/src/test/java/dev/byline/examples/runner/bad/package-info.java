/** Everything that can be wrong with what the runner is given, and what it makes of it. */
package dev.byline.examples.runner.bad;
