package dev.byline.pipeline.internal.quotation;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a text: straight, curly, low, single, guillemets, nested in each
 * other, opened again in every paragraph, turned the wrong way, or missing. Apostrophes, primes and
 * slips are told apart by reading each paragraph in the way that needs the fewest oddities. What
 * had to be assumed is a diagnostic: {@code UNCLOSED_QUOTE}, {@code UNOPENED_QUOTE}, {@code
 * WRONG_WAY_MARK}, {@code MISMATCHED_MARK}, {@code STRAY_MARK}; and what was cut, {@code
 * DEEP_QUOTE} and {@code MANY_MARKS}. Any two quotations are apart or one encloses the other. Takes
 * time linear in the text.
 */
public final class QuotationFinder {

  /** Marks are read together up to this many; no paragraph in earnest has more. */
  private static final int MOST_MARKS = 5000;

  private QuotationFinder() {}

  /** The quotations of a text and what had to be assumed to find them. */
  public static Quotations find(AnnotatedText text) {
    requireNonNull(text, "text");
    QuotationBuilder builder = new QuotationBuilder(text);
    MarkReader reader = new MarkReader(text);
    List<TokenRange> paragraphs = text.paragraphs();
    List<Mark> marks = paragraphs.isEmpty() ? List.of() : reader.read(paragraphs.get(0));
    for (int p = 0; p < paragraphs.size(); p++) {
      List<Mark> nextMarks =
          p + 1 < paragraphs.size() ? reader.read(paragraphs.get(p + 1)) : List.of();
      paragraph(text, paragraphs.get(p), marks, opening(nextMarks), builder);
      marks = nextMarks;
    }
    return builder.build();
  }

  private static void paragraph(
      AnnotatedText text,
      TokenRange paragraph,
      List<Mark> marks,
      @Nullable Family opensNext,
      QuotationBuilder builder) {
    builder.startParagraph(paragraph, opening(marks), opensNext);
    if (marks.size() > MOST_MARKS) {
      builder.reportManyMarks(marks, MOST_MARKS);
    }
    if (!marks.isEmpty()) {
      Clauses clauses = new Clauses(text, paragraph);
      for (int i = 0; i < marks.size(); i += MOST_MARKS) {
        int end = Math.min(marks.size(), i + MOST_MARKS);
        List<Mark> part = marks.subList(i, end);
        Mark carried = i == 0 ? builder.carried() : null;
        MarkRoles.Result reading = MarkRoles.read(part, clauses, carried, opensNext);
        int limit = end < marks.size() ? marks.get(end).token() : paragraph.end();
        builder.read(part, reading, clauses, limit);
      }
    }
    builder.endParagraph();
  }

  /** The family of the mark that opens a paragraph, if one does. */
  private static @Nullable Family opening(List<Mark> marks) {
    if (marks.isEmpty()) {
      return null;
    }
    Mark mark = marks.get(0);
    boolean opens =
        mark.first()
            && Costs.open(mark) < Costs.WRONG_WAY
            && mark.role() != Mark.Apostrophe.ELISION;
    return opens ? mark.glyph().family() : null;
  }

  /** Where reporters take over in one paragraph; looked up only when a mark is missing. */
  static final class Clauses implements MarkRoles.ReporterClauses {
    private final AnnotatedText text;
    private final TokenRange paragraph;
    private final List<int[]> starts = new ArrayList<>(1);

    Clauses(AnnotatedText text, TokenRange paragraph) {
      this.text = text;
      this.paragraph = paragraph;
    }

    @Override
    public boolean between(int start, int end) {
      return firstFrom(start) < end;
    }

    /** The first token from {@code start} on that begins a clause; the paragraph's end if none. */
    int firstFrom(int start) {
      if (starts.isEmpty()) {
        starts.add(ReporterClause.starts(text, paragraph));
      }
      return starts.get(0)[Math.min(start, paragraph.end()) - paragraph.start()];
    }
  }
}
