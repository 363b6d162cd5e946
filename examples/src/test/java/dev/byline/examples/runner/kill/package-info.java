/** What is left when the runner is killed or its disk is full. */
package dev.byline.examples.runner.kill;
