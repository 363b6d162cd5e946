package dev.byline.examples.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A set of annotated articles and the ways to score results on it. */
public enum Lane {
  /** PolNeAR 1.0, development part (Newell, Margolin and Ruths 2018): all attributions. */
  POLNEAR_DEV("polnear-dev", "eval/polnear/dev/text", true, ClaimChoice.OUTERMOST) {
    @Override
    List<List<String>> scorings(Path shared, Path predictions, Path scratch) {
      Path dev = shared.resolve("eval/polnear/dev");
      return List.of(
          List.of(
              "polnear", text(dev), text(predictions), "--items", text(dev.resolve("items.jsonl"))),
          List.of("canon", text(dev), text(predictions), text(shared.resolve("eval/canon"))));
    }
  },
  /** PolNeAR 1.0, training part: where rules are looked for, and nothing is claimed. */
  POLNEAR_TRAIN("polnear-train", "eval/polnear/train/text", true, ClaimChoice.OUTERMOST) {
    @Override
    List<List<String>> scorings(Path shared, Path predictions, Path scratch) {
      return List.of(
          List.of("polnear", text(shared.resolve("eval/polnear/train")), text(predictions)));
    }
  },
  /**
   * The given articles that are annotated by hand: quotes, claims and entities. Their guidelines
   * leave names within names out of the score.
   */
  ARTICLES("articles", "articles", false, new ScorerFormat(ClaimChoice.ALL).flat()) {
    @Override
    boolean isAnnotated(Path shared, String stem) {
      return Files.exists(shared.resolve("gold").resolve(stem + ".json"));
    }

    @Override
    List<List<String>> scorings(Path shared, Path predictions, Path scratch) throws IOException {
      // the scorer wants text/ and gold/ side by side
      Path text = Files.createDirectories(scratch.resolve("articles/text"));
      Path gold = Files.createDirectories(scratch.resolve("articles/gold"));
      for (Path file : files(shared)) {
        String stem = stem(file);
        Files.write(text.resolve(stem + ".txt"), Files.readAllBytes(file));
        Path annotation = shared.resolve("gold").resolve(stem + ".json");
        Files.write(gold.resolve(stem + ".json"), Files.readAllBytes(annotation));
      }
      return List.of(List.of("articles", text(scratch.resolve("articles")), text(predictions)));
    }

    @Override
    String furtherScores(Path shared, Path predictions) throws IOException {
      Path gold = shared.resolve("gold");
      return RoleScore.of(gold, predictions) + Parents.report(texts(shared), gold, predictions);
    }
  },
  /** GUM, biographies and interviews (Zeldes 2017): named mentions and who is the same. */
  GUM("gum", "eval/gum/text", false, ClaimChoice.ALL) {
    @Override
    List<List<String>> scorings(Path shared, Path predictions, Path scratch) {
      Path gum = shared.resolve("eval/gum");
      return List.of(
          List.of("entities", text(gum), text(predictions), text(gum.resolve("entities.jsonl"))));
    }
  };

  private final String label;
  private final String texts;
  private final boolean intentions;
  private final ScorerFormat format;

  Lane(String label, String texts, boolean intentions, ClaimChoice choice) {
    this(label, texts, intentions, new ScorerFormat(choice));
  }

  Lane(String label, String texts, boolean intentions, ScorerFormat format) {
    this.label = label;
    this.texts = texts;
    this.intentions = intentions;
    this.format = format;
  }

  /** What reports call it. */
  public String label() {
    return label;
  }

  /** Whether its annotation holds what people mean or want to do. */
  public boolean intentions() {
    return intentions;
  }

  /** Whether the data is there. */
  public boolean isPresent(Path shared) {
    return Files.isDirectory(texts(shared)) && Files.exists(scorer(shared));
  }

  ScorerFormat format() {
    return format;
  }

  static Path scorer(Path shared) {
    return shared.resolve("eval/score.py");
  }

  /** The annotated articles in name order. */
  List<Path> files(Path shared) throws IOException {
    try (Stream<Path> files = Files.list(texts(shared))) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && isAnnotated(shared, stem(file)))
          .sorted()
          .toList();
    }
  }

  /** The folder of the articles. */
  Path texts(Path shared) {
    return shared.resolve(texts);
  }

  boolean isAnnotated(Path shared, String stem) {
    return true;
  }

  /** The scorer's command lines for a file of predictions. */
  abstract List<List<String>> scorings(Path shared, Path predictions, Path scratch)
      throws IOException;

  /** What the script does not score, in the form of its reports. */
  String furtherScores(Path shared, Path predictions) throws IOException {
    return "";
  }

  static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.txt$", "");
  }

  private static String text(Path path) {
    return path.toAbsolutePath().toString();
  }
}
