package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.loading.Beside;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.stopping.StoppedException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@link CoreNlpAnnotator} at work: everything that calls CoreNLP to annotate a text. */
final class CoreNlpEngine implements Function<CleanText, AnnotatedText> {

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";

  private static final String TOKENIZER_OPTIONS =
      "splitHyphenated=true,untokenizable=noneKeep,ptb3Escaping=false,quotes=not_cp1252";

  private final Optional<Supplier<WordTags>> tagger;
  private final Optional<NameEngine> names;
  private final Lemmas lemmas = new Lemmas();

  /**
   * An engine of its own.
   *
   * @param models whether to load the models, or to cut tokens and sentences only
   */
  CoreNlpEngine(boolean models) {
    if (models) {
      Beside<NameEngine> loaded = Beside.start(NameEngine::load);
      this.tagger = Optional.of(loadTagger());
      this.names = Optional.of(loaded.await());
    } else {
      this.tagger = Optional.empty();
      this.names = Optional.empty();
    }
  }

  private static Supplier<WordTags> loadTagger() {
    Models.require(TAGGER);
    Models.require(Models.NAMES);
    return WordTagger.load(TAGGER);
  }

  /** Annotates a cleaned text; offsets become article offsets here, once. */
  @Override
  public AnnotatedText apply(CleanText clean) {
    AnnotationCollector collector = new AnnotationCollector(clean);
    Optional<WordTags> tags = tagger.map(Supplier::get);
    String text = clean.text();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      annotateParagraph(text.substring(start, end), start, clean, tags, collector);
      start = end + 2;
    }
    return collector.finish();
  }

  private void annotateParagraph(
      String paragraph,
      int offset,
      CleanText clean,
      Optional<WordTags> tags,
      AnnotationCollector collector) {
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(paragraph), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
            .tokenize();
    words = collector.inSource(TitleDots.joined(words), offset);
    if (words.isEmpty()) {
      return;
    }
    collector.startParagraph();
    for (List<CoreLabel> whole : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      int first = collector.size();
      List<List<CoreLabel>> parts = SentenceCutter.cut(whole);
      for (List<CoreLabel> sentence : parts) {
        Checkpoint.pass();
        annotateUnlessInterrupted(sentence, tags, Takeover.of(sentence, offset, clean));
        collector.add(sentence, offset);
      }
      if (parts.size() > 1) {
        collector.reportLongSentence(first);
      }
    }
    collector.endParagraph();
  }

  /** Tagger and classifier look at the interrupt flag by themselves, and clear it. */
  private void annotateUnlessInterrupted(
      List<CoreLabel> sentence, Optional<WordTags> tags, Optional<Takeover> given) {
    try {
      boolean softened = tags.isPresent() && Capitals.soften(sentence);
      Optional<Takeover> host = given.filter(it -> mayTake(it, sentence, tags, softened));
      Optional<Takeover> taken = host.filter(it -> !it.isProbe());
      tag(sentence, tags, taken.filter(Takeover::hasTags));
      name(sentence, taken.filter(Takeover::hasNames));
      host.filter(Takeover::isProbe).ifPresent(it -> it.probe(sentence));
      if (tags.isPresent()) {
        Genitives.settle(sentence);
      }
    } catch (RuntimeInterruptedException e) {
      throw StoppedException.interrupted();
    }
  }

  /** Where Byline tags in a way of its own, a host with the same models has other tags. */
  private static boolean mayTake(
      Takeover given, List<CoreLabel> sentence, Optional<WordTags> tags, boolean softened) {
    return tags.isPresent()
        && (!given.onlyTheSame() || !softened && !UnknownWords.haveLongRow(sentence, tags.get()));
  }

  private void tag(List<CoreLabel> sentence, Optional<WordTags> tags, Optional<Takeover> given) {
    if (tags.isEmpty()) {
      return;
    }
    if (given.isPresent()) {
      given.get().tag(sentence);
    } else {
      UnknownWords.tag(sentence, tags.get());
    }
    lemmas.add(sentence);
  }

  private void name(List<CoreLabel> sentence, Optional<Takeover> given) {
    if (names.isEmpty() || !Capitals.anyIn(sentence)) {
      return;
    }
    if (given.isPresent()) {
      given.get().name(sentence);
    } else {
      names.get().name(sentence);
    }
  }
}
