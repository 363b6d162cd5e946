package dev.byline.examples.runner;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code byline rules}: what can be done with rules of one's own. Does nothing by itself. */
@Command(name = "rules", header = "Rules of your own.")
final class RulesCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw Usage.error(spec, "say what to do with the rules: rules test DIR");
  }
}
