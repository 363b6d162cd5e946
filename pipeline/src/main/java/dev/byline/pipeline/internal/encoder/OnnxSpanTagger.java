package dev.byline.pipeline.internal.encoder;

import ai.onnxruntime.OrtException;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.decoding.Decoder;
import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.decoding.Voices;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.internal.window.Windows;
import dev.byline.pipeline.internal.window.WordPieces;
import dev.byline.pipeline.tagging.Tagging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The learned tagger. One instance serves all threads; the result for an article does not depend on
 * what else is tagged. Long articles go through the encoder in overlapping windows.
 *
 * <p>Trained on PolNeAR (Newell, Margolin and Ruths, LREC 2018); one tagger for source, cue and
 * content, as in CofeNet's baseline (Wang et al., COLING 2022), with links from sources and
 * contents to cues learned beside the labels.
 */
public final class OnnxSpanTagger implements ReadingTagger, AutoCloseable {

  /**
   * So many windows of an article wait until somebody asks whom their pronouns mean, with 290 kB
   * each; those behind them are computed at once, so that memory does not grow with the text.
   */
  private static final int MOST_WAITING = 64;

  private final OnnxEncoder encoder;
  private final WordPieces cutter;
  private final Constants constants;
  private final Decoder decoder;

  private OnnxSpanTagger(OnnxEncoder encoder, TaggerFiles files) {
    this.encoder = encoder;
    this.cutter = new WordPieces(files.vocabulary());
    this.constants = files.constants();
    this.decoder = new Decoder(constants);
  }

  /**
   * Loads a model.
   *
   * @param files its files
   * @param threads how many threads may work on one window together; 1 where articles are analysed
   *     on several threads
   * @throws DamagedModelException if the native runtime is there but cannot read the weights
   * @throws IOException if the native runtime cannot be loaded: there is none for this platform, or
   *     the temporary directory cannot be used
   * @throws NoClassDefFoundError if ONNX Runtime is not on the class path
   */
  public static OnnxSpanTagger open(TaggerFiles files, int threads) throws IOException {
    try {
      return new OnnxSpanTagger(OnnxEncoder.of(files, threads), files);
    } catch (OrtException e) {
      throw new DamagedModelException("ONNX Runtime cannot read it: " + e.getMessage(), e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.byline.pipeline.internal.stopping.StoppedException between windows, if the analysis
   *     is to stop
   * @throws IllegalStateException if this tagger is closed
   */
  @Override
  public ReadText read(AnnotatedText text) {
    List<Decoder.Read> reads = new ArrayList<>();
    List<EncodedAntecedents.ReadWindow> antecedents = new ArrayList<>();
    for (OnnxEncoder.Reading reading : readings(text, new AntecedentWindows(text)::readTo)) {
      reads.add(reading.read());
      reading.antecedents().ifPresent(antecedents::add);
    }
    return new ReadText(
        decoder.decode(text, reads), EncodedAntecedents.of(text.size(), antecedents));
  }

  @Override
  public Tagging tag(AnnotatedText text) {
    return decoder.decode(text, encode(text));
  }

  /** What the encoder says, before decoding: to choose constants. */
  public List<Decoder.Read> encode(AnnotatedText text) {
    return readings(text, Window::start).stream().map(OnnxEncoder.Reading::read).toList();
  }

  /** The windows of an article, and up to where each is asked for antecedents too. */
  private List<OnnxEncoder.Reading> readings(
      AnnotatedText text, ToIntFunction<Window> antecedents) {
    Pieces pieces = Pieces.of(text, cutter);
    List<OnnxEncoder.Reading> readings = new ArrayList<>();
    int waiting = 0;
    try {
      for (Window window : Windows.overlapping(pieces, constants.window(), constants.overlap())) {
        Checkpoint.pass();
        OnnxEncoder.Reading reading = encoder.encode(window, antecedents.applyAsInt(window));
        readings.add(reading);
        if (reading.antecedents().isPresent() && waiting++ >= MOST_WAITING) {
          reading.antecedents().get().vectors().get();
        }
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed", e);
    }
    return readings;
  }

  /**
   * What the encoder says about each token, before decoding: the log probability of each {@link
   * Label}. For training another model on this one's answers.
   */
  public double[][] logProbabilities(AnnotatedText text) {
    return new Voices(text.size(), constants).heard(encode(text));
  }

  /** The constants that the model came with. */
  public Constants constants() {
    return constants;
  }

  /** Waits for windows that are being encoded and frees the native memory. May be called twice. */
  @Override
  public void close() throws IOException {
    try {
      encoder.close();
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }
}
