package dev.byline.pipeline.internal.encoder;

import com.google.common.collect.Lists;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.AntecedentScores;
import dev.byline.pipeline.internal.window.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Antecedents as the encoder sees them. A pronoun is looked up in the first window that holds it,
 * where it has most of the text before it; mentions outside that window are not compared.
 */
final class EncodedAntecedents implements AntecedentScores {

  /**
   * A window with its vectors.
   *
   * @param window its tokens
   * @param end behind the last token that is read
   * @param firstPieces for each token the place of its first piece
   * @param vectors computed when first asked for, as rules alone decide most pronouns
   */
  record ReadWindow(Window window, int end, int[] firstPieces, Supplier<PieceVectors> vectors) {

    boolean holds(TokenRange tokens) {
      return window.start() <= tokens.start() && tokens.end() <= end;
    }

    double match(int pronoun, TokenRange mention) {
      int last = mention.end() - 1;
      int end = piece(last) + window.pieces().numbers()[last].length;
      return vectors.get().match(piece(pronoun), piece(mention.start()), end);
    }

    int piece(int token) {
      return firstPieces[token - window.start()];
    }
  }

  private final @Nullable ReadWindow[] windowOf;

  private EncodedAntecedents(@Nullable ReadWindow[] windowOf) {
    this.windowOf = windowOf;
  }

  static EncodedAntecedents of(int tokens, List<ReadWindow> windows) {
    @Nullable ReadWindow[] windowOf = new ReadWindow[tokens];
    // backwards, so that a token that several hold is left to the first of them
    for (ReadWindow read : Lists.reverse(windows)) {
      Arrays.fill(windowOf, read.window().start(), read.end(), read);
    }
    return new EncodedAntecedents(windowOf);
  }

  @Override
  public Optional<double[]> shares(int pronoun, List<TokenRange> mentions) {
    ReadWindow read = windowOf[pronoun];
    if (read == null || mentions.stream().noneMatch(read::holds)) {
      return Optional.empty();
    }
    double[] shares = new double[mentions.size() + 1];
    for (int i = 0; i < mentions.size(); i++) {
      TokenRange mention = mentions.get(i);
      shares[i] = read.holds(mention) ? read.match(pronoun, mention) : Double.NaN;
    }
    shares[mentions.size()] = read.vectors().get().matchNone(read.piece(pronoun));
    double most = Arrays.stream(shares).filter(x -> !Double.isNaN(x)).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = StrictMath.exp(shares[i] - most);
      sum += Double.isNaN(shares[i]) ? 0 : shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return Optional.of(shares);
  }
}
