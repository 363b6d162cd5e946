package dev.byline.pipeline.internal.clean;

import dev.byline.analysis.Diagnostic;
import dev.byline.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An article on its way through the cleaning. Confined to one call, so not thread-safe. */
final class CleaningState {

  private final Article article;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();
  private String text;
  private Alignment alignment;

  CleaningState(Article article) {
    this.article = article;
    this.text = article.text();
    this.alignment = Alignment.identity(text.length());
  }

  /** The text as the steps so far left it. */
  String text() {
    return text;
  }

  /** Starts an edit of the text; it takes effect with {@link Edit#apply()}. */
  Edit edit() {
    return new Edit();
  }

  /** Notes the day that a header shows; the first one counts. */
  void publishedOn(LocalDate found) {
    if (day.isEmpty()) {
      day = Optional.of(found);
    }
  }

  /** Tells the reader of the result about the characters {@code [start, end)} of the text. */
  void report(String code, String message, int start, int end) {
    int from = start < text.length() ? alignment.startInSource(start) : article.text().length();
    int to = end > start ? alignment.endInSource(end - 1) : from;
    diagnostics.add(new Diagnostic(code, message, from, Math.max(from, to)));
  }

  CleanText finish() {
    Article dated =
        article.publishedOn().isEmpty() && day.isPresent()
            ? article.withPublishedOn(day.get())
            : article;
    return new CleanText(dated, text, alignment, merged());
  }

  /** The diagnostics in text order; those of one kind with nothing between them become one. */
  private List<Diagnostic> merged() {
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start));
    List<Diagnostic> merged = new ArrayList<>();
    for (Diagnostic next : diagnostics) {
      int last = merged.size() - 1;
      if (last >= 0 && continues(merged.get(last), next)) {
        Diagnostic before = merged.get(last);
        merged.set(
            last,
            new Diagnostic(
                next.code(), next.message(), before.start(), Math.max(before.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private boolean continues(Diagnostic before, Diagnostic next) {
    if (!before.code().equals(next.code()) || !before.message().equals(next.message())) {
      return false;
    }
    return next.start() < before.end()
        || article.text().substring(before.end(), next.start()).isBlank();
  }

  /** Edits of one step, made from the start of the text to its end. */
  final class Edit {
    private final Alignment.Builder builder = new Alignment.Builder(text);
    private boolean changed;

    /** Offset up to which the text has been dealt with. */
    int position() {
      return builder.position();
    }

    /** Leaves out {@code [start, end)}; what was already dealt with stays as it is. */
    void drop(int start, int end) {
      replace(start, end, "");
    }

    /** Writes {@code replacement} for {@code [start, end)}. */
    void replace(int start, int end, String replacement) {
      if (end <= builder.position()) {
        return;
      }
      builder.keepTo(start).replaceTo(end, replacement);
      changed = true;
    }

    /** Writes {@code addition} in front of the character with the offset {@code at}. */
    void insert(int at, String addition) {
      builder.keepTo(at).insert(addition);
      changed = true;
    }

    /** Keeps the text up to the offset {@code end} as it is. */
    void skipTo(int end) {
      builder.keepTo(end);
    }

    /** Makes the edited text the text of the draft. */
    void apply() {
      if (!changed) {
        return;
      }
      builder.keepTo(text.length());
      alignment = builder.alignment().onto(alignment);
      text = builder.text();
    }
  }
}
