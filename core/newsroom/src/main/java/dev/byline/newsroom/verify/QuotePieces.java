package dev.byline.newsroom.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Covers the words of a quotation by runs that stand word for word in speeches, longest first. */
final class QuotePieces {

  /** Shorter runs are chance, unless they are a whole quotation. */
  private static final int SHORTEST = 3;

  /** So many places of one word are tried. */
  private static final int MOST_PLACES = 300;

  /** So much of a quotation must be covered. */
  private static final double ENOUGH = 0.85;

  private record Place(Speech speech, int at) {}

  private final Map<String, List<Place>> places = new HashMap<>();

  QuotePieces(List<Speech> speeches) {
    for (Speech speech : speeches) {
      for (int i = 0; i < speech.forms().size(); i++) {
        List<Place> of = places.computeIfAbsent(speech.forms().get(i), form -> new ArrayList<>());
        if (of.size() < MOST_PLACES) {
          of.add(new Place(speech, i));
        }
      }
    }
  }

  /** Runs that cover nearly all of the words, in the order of the words; none if they do not. */
  List<QuotePiece> cover(List<String> words) {
    List<QuotePiece> pieces = new ArrayList<>();
    int covered = 0;
    int at = 0;
    while (at < words.size()) {
      QuotePiece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      QuotePiece best = longest(words, at, last);
      if (best != null) {
        pieces.add(best);
        covered += best.size();
        at += best.size();
      } else {
        at++;
      }
    }
    return covered >= ENOUGH * words.size() ? pieces : List.of();
  }

  private @Nullable QuotePiece longest(List<String> words, int at, @Nullable QuotePiece last) {
    QuotePiece best = null;
    for (Place place : places.getOrDefault(words.get(at), List.of())) {
      QuotePiece piece = run(words, at, place);
      boolean counts = piece.size() >= SHORTEST || piece.isWhole();
      boolean better =
          best == null
              || piece.size() > best.size()
              || piece.size() == best.size() && last != null && piece.speech() == last.speech();
      if (counts && better) {
        best = piece;
      }
    }
    return best;
  }

  private static QuotePiece run(List<String> words, int at, Place place) {
    List<String> forms = place.speech().forms();
    int size = 0;
    while (at + size < words.size()
        && place.at() + size < forms.size()
        && words.get(at + size).equals(forms.get(place.at() + size))) {
      size++;
    }
    return new QuotePiece(place.speech(), place.at(), place.at() + size);
  }
}
