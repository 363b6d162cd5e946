package dev.byline.training.coreference;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.internal.window.WordPieces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts documents into windows that overlap, so that an anaphor has what stands before it in one of
 * them. Immutable.
 */
public final class WindowCutter {

  private final Vocabulary vocabulary;
  private final WordPieces cutter;

  /** A cutter for a tagger with this vocabulary. */
  public WindowCutter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.cutter = new WordPieces(vocabulary);
  }

  /**
   * The windows of a document about which something is asked. Of a text of GAP it is the first that
   * holds the pronoun and both names, or none.
   */
  public List<CoreferenceWindow> windows(GoldDocument document) {
    boolean gap = document.corpus() == GoldDocument.Origin.GAP;
    List<CoreferenceWindow> windows = new ArrayList<>();
    for (Window window : cut(document.text(), step(document.corpus()))) {
      Window.Input input = window.input(vocabulary);
      Map<GoldMention, PieceRange> places = places(document, window, input);
      List<Question> questions =
          gap
              ? Questions.ofNames(document, places)
              : Questions.ofAll(document, places, window.start() == 0);
      if (!questions.isEmpty()) {
        windows.add(new CoreferenceWindow(document, input, questions));
        if (gap) {
          break;
        }
      }
    }
    return windows;
  }

  /** Pieces from the start of a window to that of the next; chosen by hand. */
  private static int step(GoldDocument.Origin corpus) {
    return switch (corpus) {
      // texts are short: one window has to hold all three mentions
      case GAP -> 60;
      // there are enough of them
      case NEWS -> 140;
      // each piece is seen twice
      case GUM, LITBANK -> 95;
    };
  }

  private List<Window> cut(AnnotatedText text, int step) {
    Pieces pieces = Pieces.of(text, cutter);
    List<Window> windows = new ArrayList<>();
    for (int start = 0; start < pieces.size(); ) {
      int end = start;
      for (int used = 2; end < pieces.size(); end++) {
        used += width(pieces, end);
        if (used > CoreferenceWindow.LONGEST && end > start) {
          break;
        }
      }
      windows.add(new Window(pieces, start, end, start, end));
      if (end == pieces.size()) {
        break;
      }
      for (int passed = 0; passed < step && start < end; start++) {
        passed += width(pieces, start);
      }
    }
    return windows;
  }

  /** Number of pieces of a token, with the break before it if it begins a paragraph. */
  private static int width(Pieces pieces, int token) {
    boolean begins = pieces.text().paragraphOf(token).start() == token;
    return pieces.numbers()[token].length + (begins ? 1 : 0);
  }

  private static Map<GoldMention, PieceRange> places(
      GoldDocument document, Window window, Window.Input input) {
    Map<GoldMention, PieceRange> places = new HashMap<>();
    for (GoldMention mention : document.mentions()) {
      place(mention.tokens(), window, input).ifPresent(place -> places.put(mention, place));
    }
    return places;
  }

  /** The pieces of a mention; empty if the window does not hold all of it. */
  private static Optional<PieceRange> place(TokenRange tokens, Window window, Window.Input input) {
    if (tokens.start() < window.start() || tokens.end() > window.end()) {
      return Optional.empty();
    }
    int last = tokens.end() - 1;
    return Optional.of(
        new PieceRange(
            input.firstPieces()[tokens.start() - window.start()],
            input.firstPieces()[last - window.start()] + window.pieces().numbers()[last].length));
  }
}
