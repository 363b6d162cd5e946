package dev.byline.examples.evaluation.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.examples.evaluation.ClaimChoice;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of annotated articles, in one of three forms; files are UTF-8:
 *
 * <ul>
 *   <li>{@code text/*.txt} and {@code attributions/<article>_<annotator>.ann}, brat standoff as in
 *       PolNeAR; of several annotators the first by name counts
 *   <li>{@code <article>.txt} and {@code <article>.ann} side by side, as brat keeps them
 *   <li>{@code text/*.txt} and {@code analyses/<article>.json}, what Byline writes, corrected by
 *       hand
 * </ul>
 */
public final class GoldFolder {

  /** How a folder is annotated. */
  public enum Form {
    /** Brat standoff, which knows attributions only and nests none. */
    STANDOFF(ClaimChoice.OUTERMOST),
    /** Byline's JSON. */
    JSON(ClaimChoice.ALL);

    private final ClaimChoice choice;

    Form(ClaimChoice choice) {
      this.choice = choice;
    }

    /** Which claims such gold is compared with, unless something else is asked for. */
    public ClaimChoice choice() {
      return choice;
    }
  }

  private static final String TEXT = ".txt";

  private final Path texts;
  private final Form form;

  /** By the name of the article. */
  private final Map<String, Path> annotations;

  private GoldFolder(Path texts, Form form, Map<String, Path> annotations) {
    this.texts = texts;
    this.form = form;
    this.annotations = annotations;
  }

  /**
   * Lists a folder; no file is opened yet.
   *
   * @throws IOException if it cannot be listed or holds no annotated article
   */
  public static GoldFolder open(Path folder) throws IOException {
    GoldFolder gold = of(folder);
    if (gold.annotations.isEmpty()) {
      throw new IOException(
          folder
              + " has no annotated articles: text/*.txt with attributions/<article>_<annotator>.ann"
              + " or analyses/<article>.json, or <article>.txt with <article>.ann");
    }
    return gold;
  }

  private static GoldFolder of(Path folder) throws IOException {
    Path texts = folder.resolve("text");
    Path attributions = folder.resolve("attributions");
    Path analyses = folder.resolve("analyses");
    if (Files.isDirectory(attributions)) {
      return new GoldFolder(texts, Form.STANDOFF, annotations(attributions, ".ann", texts));
    }
    if (Files.isDirectory(analyses)) {
      return new GoldFolder(texts, Form.JSON, annotations(analyses, ".json", texts));
    }
    return new GoldFolder(folder, Form.STANDOFF, annotations(folder, ".ann", folder));
  }

  private static Map<String, Path> annotations(Path folder, String ending, Path texts)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
    Map<String, Path> byArticle = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String article = article(name.substring(0, name.length() - ending.length()), texts);
      byArticle.putIfAbsent(article, file);
    }
    return byArticle;
  }

  /** Without the name of an annotator, if there is one. */
  private static String article(String name, Path texts) {
    int bar = name.lastIndexOf('_');
    return bar < 1 || Files.exists(texts.resolve(name + TEXT)) ? name : name.substring(0, bar);
  }

  /** How it is annotated. */
  public Form form() {
    return form;
  }

  /**
   * Each n-th article, in name order.
   *
   * @throws IOException naming the file that cannot be read
   */
  List<MarkedArticle> articles(int every, ClaimChoice choice) throws IOException {
    List<MarkedArticle> articles = new ArrayList<>();
    List<Map.Entry<String, Path>> files = List.copyOf(annotations.entrySet());
    for (int i = 0; i < files.size(); i += every) {
      articles.add(article(files.get(i).getKey(), files.get(i).getValue(), choice));
    }
    return articles;
  }

  private MarkedArticle article(String name, Path file, ClaimChoice choice) throws IOException {
    String text = read(texts.resolve(name + TEXT));
    if (form == Form.JSON) {
      Analysis analysis = ContractJson.read(file.toString(), read(file), text);
      return MarkedArticle.of(name, analysis, choice);
    }
    // in brat a line ends with a line feed; a text may hold other ends of lines
    List<String> lines = List.of(read(file).replace("\r\n", "\n").split("\n"));
    List<MarkedAttribution> attributions = Standoff.read(file.toString(), lines, text);
    return new MarkedArticle(
        name, Article.of(name + TEXT, text), attributions, QuotedSpeech.of(text, attributions));
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no " + file, e);
    }
  }
}
