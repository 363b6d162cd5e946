package dev.byline.pipeline.internal.rules;

import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the cues and contents of one article of PolNeAR: standoff in Unicode code points. */
final class StandoffAttributions {

  private final List<List<Span>> cues = new ArrayList<>();
  private final List<List<Span>> contents = new ArrayList<>();

  /** The annotation of the first annotator by name; empty where nobody annotated the article. */
  static StandoffAttributions of(Path text) throws IOException {
    StandoffAttributions read = new StandoffAttributions();
    String stem = text.getFileName().toString().replaceFirst("\\.txt$", "");
    Path folder = text.getParent().resolveSibling("attributions");
    Optional<Path> file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.filter(path -> annotates(path, stem)).min(Path::compareTo);
    }
    if (file.isPresent()) {
      read.read(Files.readAllLines(file.get()), Files.readString(text));
    }
    return read;
  }

  /** The cue of every attribution. */
  List<List<Span>> cues() {
    return cues;
  }

  /** The content of every attribution. */
  List<List<Span>> contents() {
    return contents;
  }

  private static boolean annotates(Path path, String stem) {
    String name = path.getFileName().toString();
    return name.endsWith(".ann") && name.substring(0, name.lastIndexOf('_')).equals(stem);
  }

  private void read(List<String> lines, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (fields.length > 1 && line.startsWith("T")) {
        spans.put(fields[0], spans(fields[1], text));
      }
    }
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (fields.length > 1 && line.startsWith("E")) {
        event(fields[1], spans);
      }
    }
  }

  private void event(String arguments, Map<String, List<Span>> spans) {
    for (String argument : arguments.split(" ")) {
      String[] parts = argument.split(":");
      List<Span> found = parts.length == 2 ? spans.getOrDefault(parts[1], List.of()) : List.of();
      if (parts[0].startsWith("Cue")) {
        cues.add(found);
      } else if (parts[0].startsWith("Content")) {
        contents.add(found);
      }
    }
  }

  private static List<Span> spans(String field, String text) {
    List<Span> spans = new ArrayList<>();
    for (String range : field.substring(field.indexOf(' ') + 1).split(";")) {
      String[] ends = range.strip().split(" +");
      if (ends.length == 2 && !ends[0].equals(ends[1])) {
        spans.add(
            new Span(
                text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
      }
    }
    return spans;
  }
}
