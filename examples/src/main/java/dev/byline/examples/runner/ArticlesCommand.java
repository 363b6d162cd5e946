package dev.byline.examples.runner;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.examples.runner.options.InputOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the commands that read articles share: which articles, and by which engine. */
@Command(footerHeading = "%nExamples:%n")
abstract class ArticlesCommand implements Callable<Integer> {

  /** What the runner is connected to. */
  final Io io;

  /** Loads the engine, once there is something to analyse. */
  final EngineLoader loader;

  /** How to analyse. */
  @Mixin EngineOptions engineOptions = new EngineOptions();

  /** What to read. */
  @Mixin InputOptions input = new InputOptions();

  ArticlesCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  /** An engine that is loaded when the first article comes. */
  LazyEngine engine() {
    return new LazyEngine(io, loader, engineOptions);
  }
}
