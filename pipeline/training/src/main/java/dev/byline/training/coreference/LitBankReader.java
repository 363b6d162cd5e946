package dev.byline.training.coreference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the coreference annotation of LitBank (Bamman, Lewke and Mansoor, LREC 2020): {@code *.txt}
 * and beside each {@code *.ann} in brat standoff, whose offsets count code points. A line {@code T3
 * Anne-1 980 984 Anne} says what a mention means, {@code T3 PROP_PER 980 984 Anne} of what kind it
 * is; one with only a kind is mentioned once.
 */
public final class LitBankReader {

  private static final String ENDING = ".ann";

  private static final Pattern MENTION = Pattern.compile("T\\d+\\t(\\S+) (\\d+) (\\d+)(?:\\t.*)?");
  private static final Pattern KIND = Pattern.compile("(PROP|NOM|PRON)_.*");

  private LitBankReader() {}

  /**
   * The novels of a folder, in name order.
   *
   * @throws IOException if one cannot be read
   */
  public static List<GoldDocument> read(Path folder, CoreNlpAnnotator annotator)
      throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.list(folder)) {
      files = paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(ENDING, "");
      String text = Files.readString(folder.resolve(name + ".txt"), UTF_8);
      GoldDocument.Builder builder =
          new GoldDocument.Builder(annotator, GoldDocument.Origin.LITBANK, name, text);
      mentions(Files.readAllLines(file, UTF_8))
          .forEach((place, entity) -> builder.add(place.start(), place.end(), entity));
      documents.add(builder.build());
    }
    return documents;
  }

  private record Place(int start, int end) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      return start == other.start
          ? Integer.compare(end, other.end)
          : Integer.compare(start, other.start);
    }
  }

  private static Map<Place, String> mentions(List<String> lines) {
    Map<Place, String> entities = new TreeMap<>();
    for (String line : lines) {
      Matcher mention = MENTION.matcher(line);
      if (mention.matches()) {
        Place place =
            new Place(Integer.parseInt(mention.group(2)), Integer.parseInt(mention.group(3)));
        if (KIND.matcher(mention.group(1)).matches()) {
          entities.putIfAbsent(place, "once " + place.start() + " " + place.end());
        } else {
          entities.put(place, mention.group(1));
        }
      }
    }
    return entities;
  }
}
