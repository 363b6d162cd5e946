package dev.byline.pipeline.fuzz;

import dev.byline.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Invented articles: news with headline, dateline, quotations and names, transcripts, tweets, lines
 * of marks, and pieces of golden cases, then damaged. A seed always gives the same article (as long
 * as the golden cases stay as they are).
 */
final class ArticleShapes {

  /** The days at which calendars break, and one in earnest. */
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 3, 12),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(1, 1, 1),
          LocalDate.of(0, 12, 31),
          LocalDate.of(9999, 12, 31),
          LocalDate.MIN,
          LocalDate.MAX);

  private final Draws draws;
  private final StringBuilder text = new StringBuilder();

  private ArticleShapes(Draws draws) {
    this.draws = draws;
  }

  /** The article of a seed, mostly of 50 to 400 characters. */
  static Article article(long seed) {
    Draws draws = new Draws(seed);
    String text = Mutations.of(draws, new ArticleShapes(draws).text());
    return new Article(
        "seed " + seed,
        text,
        draws.oneIn(4) ? Optional.of(new ArticleShapes(draws).sentence()) : Optional.empty(),
        draws.oneIn(3) ? Optional.of(draws.of(DAYS)) : Optional.empty(),
        draws.oneIn(8) ? Optional.of(draws.of(Pieces.NAMES)) : Optional.empty());
  }

  private String text() {
    switch (draws.below(8)) {
      case 0, 1, 2 -> news();
      case 3 -> transcript();
      case 4 -> posts();
      case 5 -> jumble();
      case 6 -> text.append(Splices.piece(draws));
      default -> text.append(Splices.piece(draws)).append(sentence()).append(Splices.piece(draws));
    }
    return text.toString();
  }

  private void news() {
    if (draws.oneIn(2)) {
      text.append(clause()).append(draws.of(Pieces.BREAKS));
    }
    if (draws.oneIn(3)) {
      text.append("PORT ANSELM, Velland (HW) — ");
    }
    paragraphs(draws.between(1, 3));
  }

  private void paragraphs(int count) {
    for (int p = 0; p < count; p++) {
      if (p > 0) {
        text.append(draws.of(Pieces.BREAKS));
      }
      for (int s = draws.between(1, 3); s > 0; s--) {
        text.append(sentence());
      }
    }
  }

  private void transcript() {
    for (int turn = draws.between(2, 5); turn > 0; turn--) {
      text.append(
          draws.oneIn(2)
              ? draws.of(Pieces.NAMES).toUpperCase(Locale.ROOT)
              : draws.of(Pieces.NAMES));
      text.append(draws.oneIn(5) ? " (through a translator)" : "").append(": ");
      text.append(draws.oneIn(3) ? sentence() : clause() + ".").append(draws.of(Pieces.BREAKS));
    }
  }

  private void posts() {
    for (int post = draws.between(1, 3); post > 0; post--) {
      text.append(quoted()).append(' ').append(draws.of(Pieces.DEBRIS));
      text.append(" — ").append(draws.of(Pieces.NAMES)).append(" (@karel) March 12, 2024 ");
      text.append(draws.of(Pieces.MARKS)).append(draws.of(Pieces.BREAKS));
    }
  }

  /** Marks, links, words and spaces in no order: what no grammar would write. */
  private void jumble() {
    for (int piece = draws.between(3, 40); piece > 0; piece--) {
      text.append(
          switch (draws.below(8)) {
            case 0, 1, 2 -> draws.of(Pieces.MARKS);
            case 3 -> draws.of(Pieces.PUNCTUATION);
            case 4 -> draws.of(Pieces.DEBRIS);
            case 5 -> draws.of(Pieces.ODDITIES);
            case 6 -> draws.oneIn(2) ? draws.of(Pieces.CUES) : draws.of(Pieces.BREAKS);
            default -> draws.oneIn(2) ? " " : draws.of(Pieces.NAMES);
          });
    }
  }

  private String sentence() {
    String sentence =
        switch (draws.below(7)) {
          case 0 -> quoted() + " " + cue() + " " + who() + ".";
          case 1 -> quoted() + " " + who() + " " + cue() + " " + quoted() + ".";
          case 2 -> who() + " " + cue() + " " + quoted();
          case 3 -> who() + " " + cue() + " " + clause() + ".";
          case 4 -> cue() + " " + who() + ", " + clause() + ".";
          case 5 -> who() + " called it " + quoted() + " and " + clause() + ".";
          default -> clause() + ", " + who() + " " + cue() + " " + who() + ".";
        };
    return sentence + (draws.oneIn(9) ? "" : " ");
  }

  private String quoted() {
    String pair = draws.of(Pieces.PAIRS);
    String inside = clause() + draws.of(Pieces.PUNCTUATION).strip();
    if (draws.oneIn(5)) {
      inside += " " + quoted() + " " + clause();
    }
    String open = draws.oneIn(12) ? draws.of(Pieces.MARKS) : pair.substring(0, 1);
    String close = draws.oneIn(12) ? draws.of(Pieces.MARKS) : pair.substring(1);
    return open + inside + close;
  }

  private String who() {
    return draws.oneIn(2) ? draws.of(Pieces.NAMES) : draws.of(Pieces.DESCRIPTIONS);
  }

  private String cue() {
    return draws.of(Pieces.CUES);
  }

  private String clause() {
    String clause = draws.of(Pieces.CLAUSES);
    return draws.oneIn(6) ? clause + draws.of(Pieces.PUNCTUATION) + clause() : clause;
  }
}
