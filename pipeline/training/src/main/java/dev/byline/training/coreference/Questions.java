package dev.byline.training.coreference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be asked about the mentions of a window. */
final class Questions {

  /**
   * An anaphor without antecedent in its window means nothing before it only if that much was seen
   * before it; chosen by hand.
   */
  private static final int SEEN_ENOUGH = 100;

  private Questions() {}

  /**
   * All anaphors, each with all mentions that end before it.
   *
   * @param places of the mentions that the window holds
   * @param first whether the document begins with this window
   */
  static List<Question> ofAll(
      GoldDocument document, Map<GoldMention, PieceRange> places, boolean first) {
    List<GoldMention> held =
        document.mentions().stream()
            .filter(places::containsKey)
            .sorted(
                Comparator.comparingInt((GoldMention mention) -> place(places, mention).start())
                    .thenComparing(mention -> -place(places, mention).end()))
            .toList();
    List<Question> questions = new ArrayList<>();
    for (GoldMention anaphor : held) {
      Optional<AnaphorKind> kind =
          anaphor.asked() ? AnaphorKind.of(anaphor.words()) : Optional.empty();
      int start = place(places, anaphor).start();
      List<GoldMention> candidates =
          held.stream()
              .filter(other -> other != anaphor && place(places, other).end() <= start)
              .toList();
      if (kind.isPresent() && !candidates.isEmpty()) {
        Question question = question(anaphor, kind.get(), candidates, places);
        if (!question.right().isEmpty() || nobodyMayBeMeant(document, first, start)) {
          questions.add(question);
        }
      }
    }
    return questions;
  }

  /** In made texts every anaphor means somebody, who may stand before the window. */
  private static boolean nobodyMayBeMeant(GoldDocument document, boolean first, int start) {
    return document.corpus() != GoldDocument.Origin.NEWS && (first || start >= SEEN_ENOUGH);
  }

  /** The pronoun of a text of GAP and its two names, wherever they stand; or nothing. */
  static List<Question> ofNames(GoldDocument document, Map<GoldMention, PieceRange> places) {
    List<GoldMention> mentions = document.mentions();
    if (!places.keySet().containsAll(mentions)) {
      return List.of();
    }
    GoldMention pronoun = mentions.get(0);
    return AnaphorKind.of(pronoun.words())
        .map(kind -> question(pronoun, kind, mentions.subList(1, mentions.size()), places))
        .stream()
        .toList();
  }

  private static PieceRange place(Map<GoldMention, PieceRange> places, GoldMention mention) {
    return requireNonNull(places.get(mention));
  }

  private static Question question(
      GoldMention anaphor,
      AnaphorKind kind,
      List<GoldMention> candidates,
      Map<GoldMention, PieceRange> places) {
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).entity().equals(anaphor.entity())) {
        right.add(i);
      }
    }
    return new Question(
        place(places, anaphor).start(), kind, candidates.stream().map(places::get).toList(), right);
  }
}
