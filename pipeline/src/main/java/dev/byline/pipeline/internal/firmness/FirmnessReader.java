package dev.byline.pipeline.internal.firmness;

import dev.byline.attribution.Firmness;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.Quotations;
import java.util.BitSet;
import java.util.List;

/**
 * Tells how firmly claims were said, by closed classes of words, parts of speech and the main
 * clauses of what is claimed. Linear in the length of the claims, of which only so many words are
 * read; stateless and safe to share.
 */
public final class FirmnessReader {

  private FirmnessReader() {}

  /**
   * How firmly each claim was said, in the order of the claims.
   *
   * @param text the article
   * @param quotations its quotation marks, paired
   * @param claims in any order
   */
  public static List<Firmness> of(
      AnnotatedText text, Quotations quotations, List<SaidParts> claims) {
    BitSet quoted = new BitSet();
    for (Quotation quotation : quotations.quotations()) {
      quoted.set(quotation.tokens().start(), quotation.tokens().end());
    }
    return claims.stream().map(claim -> firmness(text, quoted, claim)).toList();
  }

  private static Firmness firmness(AnnotatedText text, BitSet quoted, SaidParts claim) {
    ShownWords shown = new ShownWords();
    claim
        .cue()
        .map(cue -> new CueReader(text, claim, shown, cue, text.sentenceOf(cue.start())))
        .ifPresent(CueReader::read);
    ContentReader.read(text, quoted, claim, shown);
    claim
        .cue()
        .map(cue -> new StanceReader(text, claim, shown, cue, text.sentenceOf(cue.start())))
        .ifPresent(StanceReader::read);
    return shown.firmness();
  }
}
