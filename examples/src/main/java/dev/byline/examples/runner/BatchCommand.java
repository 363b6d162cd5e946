package dev.byline.examples.runner;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.options.ThreadsOption;
import picocli.CommandLine.Mixin;

/** A command that reads articles and analyses several at a time. */
abstract class BatchCommand extends ArticlesCommand {

  /** How many. */
  @Mixin ThreadsOption threads = new ThreadsOption();

  BatchCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }
}
