package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The models that a command changes or makes another model of. */
final class ModelsOption {

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

  @CommandLine.Option(
      names = "--model",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder of a model to read.")
  private List<Path> folders = List.of();

  /** All of them, at least one. */
  List<Path> all() {
    return List.copyOf(folders);
  }

  /** The one model of a command that takes no more; several are a mistake of usage. */
  Path only() {
    if (folders.size() > 1) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "--model is given " + folders.size() + " times, not once");
    }
    return folders.get(0);
  }

  /** The same as a model. */
  ModelFolder onlyFolder() {
    return new ModelFolder(only());
  }
}
