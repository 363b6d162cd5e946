package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.maxent.TagModel;
import dev.byline.pipeline.internal.maxent.TextTags;
import dev.byline.pipeline.internal.serial.UnusualStreamException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parts of speech by CoreNLP's model: read and asked in a way of our own, several times as fast as
 * CoreNLP's, or by CoreNLP itself where the model is not the one that is known.
 */
final class WordTagger {

  private static final Logger LOG = LoggerFactory.getLogger(WordTagger.class);

  private WordTagger() {}

  /**
   * Loads a model.
   *
   * @return what gives a tagger for each text, safe to use from many threads
   */
  static Supplier<WordTags> load(String path) {
    try (InputStream in = Models.stream(path)) {
      return load(path, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of a stream of its bytes. */
  static Supplier<WordTags> load(String path, InputStream in) throws IOException {
    try {
      TagModel model = TagModel.read(in, new CoreNlpShapes());
      return () -> new Own(model.ofText());
    } catch (UnusualStreamException e) {
      LOG.debug("{} is left to CoreNLP's own tagger, which is slower", path, e);
      WordTags tags = new CoreNlps(path);
      return () -> tags;
    }
  }

  /** Our own way. */
  static final class Own implements WordTags {

    private final TextTags tags;

    Own(TextTags tags) {
      this.tags = tags;
    }

    @Override
    public int choices(String word) {
      return tags.choices(word);
    }

    @Override
    public void tag(List<CoreLabel> sentence) {
      List<String> words = new ArrayList<>();
      List<@Nullable String> given = new ArrayList<>();
      for (CoreLabel word : sentence) {
        words.add(word.word());
        given.add(word.tag());
      }
      List<String> found = tags.tag(words, given);
      for (int i = 0; i < found.size(); i++) {
        sentence.get(i).setTag(found.get(i));
      }
    }
  }

  /** CoreNLP's own way. Knows nothing of a text. */
  static final class CoreNlps implements WordTags {

    private final MaxentTagger tagger;

    CoreNlps(String path) {
      Properties asByDefault = new Properties();
      asByDefault.setProperty("model", path);
      // In the way that logs nothing: the log is the host's.
      this.tagger = new MaxentTagger(path, asByDefault, false);
    }

    @Override
    public int choices(String word) {
      return new Choices(word, tagger).count();
    }

    @Override
    public void tag(List<CoreLabel> sentence) {
      tagger.tagCoreLabels(sentence, true);
    }
  }

  /** Asks CoreNLP's tagger which tags it would try. */
  private static final class Choices extends TestSentence {

    Choices(String word, MaxentTagger tagger) {
      super(tagger);
      sent = List.of(word);
      size = 1;
    }

    int count() {
      return getPossibleValues(leftWindow()).length;
    }
  }
}
