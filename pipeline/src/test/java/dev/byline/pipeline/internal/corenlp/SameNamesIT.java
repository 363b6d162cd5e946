package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our own evaluation of the model of names finds what CoreNLP's does, word by word. */
class SameNamesIT {

  private static final Path ROOT = Path.of(System.getProperty("byline.root", ".."));

  private static final String[] PIECES = {
    "ka", "REL", "Vo", "Mac", "O'", "de", "É", "ß", "λ", "бо", "中", "-", "'", ".", "/", "1", "23",
    "&", "ǅ", "İ", "ı", "alpha", "omega", "<", ">", "#", "😀", "👩‍🚀", "🇵🇱", "…", "“", "colour",
    "isation"
  };

  private static final String[] WORDS = {
    "Paris",
    "Mara",
    "Ellison",
    "Karel",
    "Norway",
    "Reuters",
    "IBM",
    "U.N.",
    "Port",
    "Bank",
    "of",
    "the",
    "and",
    "in",
    ",",
    "met",
    "said",
    "Mr.",
    "St.",
    "Honour",
    "organisation",
    "LABOUR",
    "monday",
    "JANUARY",
    "2016",
    "1,000",
    "-",
    "``",
    "null",
    "###",
    "><",
    "<<>>"
  };

  private static NameEngine own;
  private static NameEngine stock;

  @BeforeAll
  static void load() throws Exception {
    own = NameEngine.load();
    stock = NameEngine.stock();
  }

  @Test
  void the_model_is_one_that_our_own_reader_knows() throws Exception {
    try (ObjectInputStream in = Models.open(Models.NAMES)) {
      assertThat(NameModelReader.read(in)).isPresent();
    }
  }

  @Test
  void on_the_texts_of_the_repository() throws IOException {
    int named = 0;
    for (String folder :
        List.of("pipeline/src/test/resources", "examples/src/main/resources/samples")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
          for (String paragraph : Files.readString(file).split("\n\n")) {
            named += sameNames(tokens(paragraph));
          }
        }
      }
    }
    assertThat(named).isGreaterThan(3_000);
  }

  @Test
  void on_words_that_nobody_wrote() {
    Random random = new Random(8);
    for (int round = 0; round < 1_500; round++) {
      List<CoreLabel> sentence = new ArrayList<>();
      for (int length = 1 + random.nextInt(30); length > 0; length--) {
        sentence.add(word(random.nextBoolean() ? one(WORDS, random) : drawn(random)));
      }
      sameNames(tagged(sentence));
    }
  }

  /** Where a name occurs again counts up to 149 words away. */
  @Test
  void on_long_rows_of_few_words() {
    Random random = new Random(9);
    for (int length : new int[] {100, 200, 500, 5_000}) {
      List<CoreLabel> sentence = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        sentence.add(word(one(WORDS, random)));
      }
      assertThat(sameNames(tagged(sentence))).isPositive();
    }
  }

  private static String one(String[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  private static String drawn(Random random) {
    StringBuilder word = new StringBuilder();
    for (int pieces = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(4); pieces > 0; pieces--) {
      word.append(one(PIECES, random));
    }
    return word.toString();
  }

  private static CoreLabel word(String text) {
    CoreLabel word = new CoreLabel();
    word.setWord(text);
    return word;
  }

  private static List<CoreLabel> tokens(String paragraph) {
    return tagged(
        new PTBTokenizer<>(
                new StringReader(paragraph), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
            .tokenize());
  }

  /** Tags are drawn: names depend on little more than which neighbours are proper nouns. */
  private static List<CoreLabel> tagged(List<CoreLabel> words) {
    Random random = new Random(words.size());
    for (CoreLabel word : words) {
      word.setTag(
          random.nextInt(3) > 0 && Character.isUpperCase(word.word().charAt(0)) ? "NNP" : "NN");
    }
    return words;
  }

  /** Compares, and counts the words that are part of a name. */
  private static int sameNames(List<CoreLabel> sentence) {
    if (sentence.isEmpty()) {
      return 0;
    }
    stock.name(sentence);
    List<String> expected = answers(sentence);
    own.name(sentence);
    assertThat(answers(sentence)).as(sentence.toString()).isEqualTo(expected);
    return (int) expected.stream().filter(answer -> !answer.equals("O")).count();
  }

  private static List<String> answers(List<CoreLabel> sentence) {
    return sentence.stream().map(word -> word.get(CoreAnnotations.AnswerAnnotation.class)).toList();
  }
}
