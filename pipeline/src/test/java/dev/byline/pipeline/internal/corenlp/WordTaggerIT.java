package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CoreNLP's own tagger asks the same model: each word must have the same tag from both. */
class WordTaggerIT {

  private static final String MODEL = MaxentTagger.DEFAULT_JAR_PATH;

  /** Words in a sentence, where a text has none. */
  private static final int LENGTH = 40;

  private static Supplier<WordTags> ours;
  private static WordTags theirs;

  @BeforeAll
  static void load() {
    ours = WordTagger.load(MODEL);
    theirs = new WordTagger.CoreNlps(MODEL);
  }

  private static List<CoreLabel> words(String text) {
    return new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
        .tokenize();
  }

  private static List<CoreLabel> copies(List<CoreLabel> words) {
    List<CoreLabel> copies = new ArrayList<>();
    for (CoreLabel word : words) {
      copies.add(CoreLabel.wordFromString(word.word()));
    }
    return copies;
  }

  private static List<String> tags(List<CoreLabel> words) {
    return words.stream().map(word -> word.word() + '/' + word.tag()).toList();
  }

  private static void assertSameTags(String text) {
    WordTags own = ours.get();
    for (String paragraph : text.split("\n")) {
      List<CoreLabel> words = words(paragraph);
      for (int start = 0; start < words.size(); start += LENGTH) {
        List<CoreLabel> sentence = words.subList(start, Math.min(words.size(), start + LENGTH));
        List<CoreLabel> byUs = copies(sentence);
        List<CoreLabel> byThem = copies(sentence);
        UnknownWords.tag(byUs, own);
        UnknownWords.tag(byThem, theirs);
        assertThat(tags(byUs)).isEqualTo(tags(byThem));
      }
    }
  }

  @Test
  void the_model_that_is_shipped_is_one_that_is_known() {
    assertThat(ours.get()).isInstanceOf(WordTagger.Own.class);
  }

  @Test
  void what_is_no_known_model_is_left_to_core_nlp() throws Exception {
    WordTags tags = WordTagger.load(MODEL, new ByteArrayInputStream(new byte[100])).get();
    assertThat(tags).isInstanceOf(WordTagger.CoreNlps.class);
    List<CoreLabel> words = words("She spoke.");
    tags.tag(words);
    assertThat(words).extracting(CoreLabel::tag).containsExactly("PRP", "VBD", ".");
  }

  @Test
  void texts_of_the_repository_have_the_same_tags() throws IOException {
    Path root = Path.of(System.getProperty("byline.root", ".."));
    int texts = 0;
    for (String folder : List.of("pipeline/src/test/resources", "examples/src/main/resources")) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
          assertSameTags(Files.readString(file));
          texts++;
        }
      }
    }
    assertThat(texts).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀 ",
        "👩‍👩‍👧‍👦 said ",
        "supercalifragilistic",
        "TheBoat checkpointThe borderCrossings ",
        "THE MAYOR SAID IT WILL STAY ",
        "İstanbul ΟΔΟΣ straße Ǆungla ﬁne ½ שלום 北京市 ",
        "@abc #def http://example.com/a?b=c www.a.b a@b.co ",
        "The colour of honour analysed haemoglobin on monday in january ",
        "Vale Holdings Inc. and Karel-3b Co. paid $5m. ",
        "NA null .$. .$$. ###### EOS 1 0 ",
        "\"“‘'`-–—…()[]{}*/\\|~^_",
      })
  void odd_texts_have_the_same_tags(String piece) {
    assertSameTags(piece.repeat(200 / piece.length() + 1));
    assertSameTags(piece);
  }

  @Test
  void mixed_up_words_have_the_same_tags() throws IOException {
    Random random = new Random(29);
    Path samples = Path.of(System.getProperty("byline.root", ".."), "examples/src/main/resources");
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        words.addAll(List.of(Files.readString(file).split("\\s+")));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append(mixed(words.get(random.nextInt(words.size())), random));
      text.append(i % 25 == 0 ? '\n' : ' ');
    }
    assertSameTags(text.toString());
  }

  private static String mixed(String word, Random random) {
    int middle = word.length() / 2;
    return switch (random.nextInt(8)) {
      case 0 -> word.substring(middle) + word.substring(0, middle);
      case 1 -> word.toUpperCase(Locale.ROOT);
      case 2 -> word + random.nextInt(100);
      case 3 -> word.substring(0, middle) + '-' + word.substring(middle);
      default -> word;
    };
  }

  @Test
  void given_tags_stay_and_others_agree() {
    List<CoreLabel> byUs = words("The flies like a stone banked in the harbour.");
    List<CoreLabel> byThem = copies(byUs);
    for (List<CoreLabel> words : List.of(byUs, byThem)) {
      words.get(1).setTag("NNS");
      words.get(4).setTag("JJ");
    }
    ours.get().tag(byUs);
    theirs.tag(byThem);

    assertThat(tags(byUs)).isEqualTo(tags(byThem)).contains("flies/NNS", "stone/JJ");
  }

  @Test
  void as_many_tags_are_tried() {
    for (String word : List.of("the", "colour", "color", "flies", "Obama", "zyxw", "😀", "NA")) {
      assertThat(ours.get().choices(word)).as(word).isEqualTo(theirs.choices(word));
    }
  }
}
