package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.options.AcrossOptions;
import dev.byline.examples.runner.report.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;

/** A command that compares all articles with each other, and keeps their results for it. */
abstract class AcrossCommand extends GatheringCommand {

  /** How. */
  @Mixin AcrossOptions output = new AcrossOptions();

  private final List<Analysis> analyses = new ArrayList<>();

  AcrossCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  /** The formats that it writes. */
  abstract Set<OutputFormat> formats();

  /** What there is to say, ending in a line feed. */
  abstract String render(List<Analysis> all);

  @Override
  final void check() {
    output.requireOneOf(formats());
  }

  @Override
  final void add(Analysis analysis) {
    analyses.add(analysis);
  }

  @Override
  final byte[] render() {
    return render(analyses).getBytes(UTF_8);
  }
}
