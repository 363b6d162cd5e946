package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.Arrays;
import java.util.List;

/** For each token, the outermost quotation that holds it. */
public final class QuoteRegions {

  /** Where the quotation starts and ends; -1 outside. Marks are inside. */
  private final int[] start;

  private final int[] end;

  private QuoteRegions(int size) {
    start = new int[size];
    end = new int[size];
    Arrays.fill(start, -1);
    Arrays.fill(end, -1);
  }

  /** Those of a text of so many tokens. */
  static QuoteRegions of(int size, List<Quotation> quotations) {
    QuoteRegions regions = new QuoteRegions(size);
    for (Quotation quotation : quotations) {
      if (!quotation.isNested()) {
        int from = quotation.tokens().start();
        int to = quotation.tokens().end();
        Arrays.fill(regions.start, from, to, from);
        Arrays.fill(regions.end, from, to, to);
      }
    }
    return regions;
  }

  /** Whether the token is a quotation mark or stands between two. */
  public boolean inside(int token) {
    return start[token] >= 0;
  }

  /** Whether the token opens a quotation. */
  public boolean isOpening(int token) {
    return start[token] == token;
  }

  /** Whether the token is the last of a quotation. */
  public boolean isClosing(int token) {
    return end[token] == token + 1;
  }

  /** First token of the quotation that holds the token, or the token itself outside. */
  public int startOf(int token) {
    return inside(token) ? start[token] : token;
  }

  /** Index behind the quotation that holds the token, or behind the token itself outside. */
  public int endOf(int token) {
    return inside(token) ? end[token] : token + 1;
  }
}
