package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.options.FileOutput;
import dev.byline.examples.runner.output.Destination;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** A command that has one thing to say of all articles together, and writes it in one place. */
@Command(
    exitCodeList = {
      "0:everything is done",
      "1:some article failed; it is named on standard error, and the others are counted",
      "2:the command line is wrong"
    })
abstract class GatheringCommand extends BatchCommand {

  /** Where. */
  @Mixin FileOutput file = new FileOutput();

  GatheringCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  /**
   * Checks the options, before anything is read.
   *
   * @throws ParameterException if they do not go together
   */
  abstract void check();

  /** Takes the result of one article, on one thread. */
  abstract void add(Analysis analysis);

  /** What there is to say of all that was taken, in UTF-8. */
  abstract byte[] render();

  @Override
  public final Integer call() throws IOException {
    check();
    OutputGuard guard = file.guard();
    Destination destination = file.destination(io);
    Gathering gathering = new Gathering(io, this::add);
    try {
      try (ArticleInputs inputs = input.open(io, guard);
          LazyEngine engine = engine()) {
        gathering.over(inputs, engine, threads.get());
      }
      destination.write(render());
      destination.complete();
    } catch (IOException | RuntimeException | Error e) {
      destination.abandon();
      throw e;
    }
    return gathering.exitCode();
  }
}
