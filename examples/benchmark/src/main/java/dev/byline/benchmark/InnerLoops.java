package dev.byline.benchmark;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.corenlp.CoreNlpShapes;
import dev.byline.pipeline.internal.decoding.Decoder;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.pipeline.internal.maxent.TagModel;
import dev.byline.pipeline.internal.maxent.TextTags;
import dev.byline.pipeline.internal.profile.EntityResolver;
import dev.byline.pipeline.internal.profile.ResolvedEntities;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.quotation.Quotations;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.WordPieces;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.StringUtils;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each loop of ours takes on one text, without the stages around it: ordinary news, and texts
 * that are none. For whoever changes one of them; what users wait for is measured by the command
 * {@code benchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class InnerLoops {

  /** Which of {@link OddTexts} is read. */
  @Param({"ordinary news", "one long word", "camel case", "emoji", "quotation marks"})
  public String text = "";

  private @Nullable Prepared prepared;

  /** Loads the models and reads the text. */
  @Setup
  public void prepare() throws IOException {
    prepared = Prepared.of(OddTexts.named(text));
  }

  private Prepared start() {
    return requireNonNull(prepared, "prepare() comes first");
  }

  /** Debris of web pages is taken out. */
  @Benchmark
  public CleanText clean() {
    return ArticleCleaner.standard().clean(start().article());
  }

  /** CoreNLP's tokenizer and sentences, and what is made of them here. */
  @Benchmark
  public AnnotatedText tokens() {
    return start().tokenizer().annotate(start().clean());
  }

  /** Parts of speech by CoreNLP's model, as we ask it. */
  @Benchmark
  public List<List<String>> tags() {
    TextTags tags = start().tagModel().ofText();
    return start().sentences().stream()
        .map(words -> tags.tag(words, Collections.nCopies(words.size(), null)))
        .toList();
  }

  /** The same as CoreNLP asks it, to compare. */
  @Benchmark
  public List<List<TaggedWord>> tagsOfCoreNlp() {
    MaxentTagger tagger = start().tagger();
    return start().sentences().stream()
        .map(words -> tagger.tagSentence(SentenceUtils.toWordList(words.toArray(String[]::new))))
        .toList();
  }

  /** Tokens become the pieces that the encoder knows. */
  @Benchmark
  public Pieces pieces() {
    return Pieces.of(start().text(), start().cutter());
  }

  /** What the encoder says becomes spans and links. */
  @Benchmark
  public Tagging decoding() {
    return start().decoder().decode(start().text(), start().reads());
  }

  /** Marks are paired. */
  @Benchmark
  public Quotations quotations() {
    return QuotationFinder.find(start().text());
  }

  /** All that the shallow parse has to say. */
  @Benchmark
  public GrammaticalRoles parse() {
    ShallowParse parse = ShallowParse.of(start().text());
    parse.clauses();
    parse.subjects();
    return parse.roles();
  }

  /** Sources, cues and contents without the encoder. */
  @Benchmark
  public Tagging rules() {
    return start().rules().tag(start().text());
  }

  /** Names become entities, and pronouns and descriptions are tied to them, by rules alone. */
  @Benchmark
  public ResolvedEntities entities() {
    return start().resolver().resolve(start().text());
  }

  /** All that is said of single words: tokens, sentences, parts of speech, lemmas, and names. */
  @Benchmark
  public AnnotatedText words() {
    return start().annotator().annotate(start().clean());
  }

  /** A result becomes JSON. */
  @Benchmark
  public String writing() {
    return AnalysisJson.write(start().analysis());
  }

  /** JSON becomes a result. */
  @Benchmark
  public Analysis reading() {
    return AnalysisJson.read(start().json(), start().article());
  }

  /** What the loops start from: engines of their own, and a text in each of its forms. */
  private record Prepared(
      CoreNlpAnnotator tokenizer,
      CoreNlpAnnotator annotator,
      TagModel tagModel,
      MaxentTagger tagger,
      List<List<String>> sentences,
      WordPieces cutter,
      Decoder decoder,
      RuleSpanTagger rules,
      EntityResolver resolver,
      Article article,
      CleanText clean,
      AnnotatedText text,
      List<Decoder.Read> reads,
      Analysis analysis,
      String json) {

    private static final String TAGS = MaxentTagger.DEFAULT_JAR_PATH;

    private static TagModel readModel() throws IOException {
      ClassLoader loader = InnerLoops.class.getClassLoader();
      try (InputStream in = requireNonNull(loader.getResourceAsStream(TAGS), TAGS)) {
        return TagModel.read(in, new CoreNlpShapes());
      }
    }

    private static List<String> words(AnnotatedText text, TokenRange sentence) {
      return text.tokens().subList(sentence.start(), sentence.end()).stream()
          .map(Token::text)
          .toList();
    }

    static Prepared of(Article article) throws IOException {
      TaggerFiles files = TaggerFiles.bundled("small");
      CleanText clean = ArticleCleaner.standard().clean(article);
      CoreNlpAnnotator annotator = CoreNlpAnnotator.full();
      AnnotatedText text = annotator.annotate(clean);
      try (OnnxSpanTagger tagger = OnnxSpanTagger.open(files, 1);
          Byline byline = Byline.builder().build()) {
        Analysis analysis = byline.analyze(article);
        return new Prepared(
            CoreNlpAnnotator.tokenizerOnly(),
            annotator,
            readModel(),
            new MaxentTagger(TAGS, StringUtils.argsToProperties("-model", TAGS), false),
            text.sentences().stream().map(sentence -> words(text, sentence)).toList(),
            new WordPieces(files.vocabulary()),
            new Decoder(tagger.constants()),
            new RuleSpanTagger(),
            EntityResolver.create(),
            article,
            clean,
            text,
            tagger.encode(text),
            analysis,
            AnalysisJson.write(analysis));
      }
    }
  }
}
