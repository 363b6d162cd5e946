package dev.byline.examples.runner;

import picocli.CommandLine.Mixin;

/** A command that reads articles and analyses several at a time. */
abstract class BatchCommand extends ArticlesCommand {

  /** How many. */
  @Mixin ThreadsOption threads = new ThreadsOption();

  BatchCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }
}
