package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import dev.byline.index.IndexedEntity;
import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.passages.Speakers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down a group of passages as a statement with its variants. */
final class StatementWriter {

  private static final Comparator<Passage> PUBLICATION =
      Comparator.comparing((Passage passage) -> publishedOn(passage).orElse(LocalDate.MAX))
          .thenComparingInt(Passage::number);

  private final Speakers speakers;
  private final Provenance provenance;
  private final Map<String, String> originals = new HashMap<>();

  StatementWriter(Iterable<Analysis> analyses, Speakers speakers, List<Copies> copies) {
    this.speakers = speakers;
    this.provenance = new Provenance(analyses);
    copies.forEach(one -> one.copies().forEach(copy -> originals.put(copy, one.original())));
  }

  /** In the order of publication, the base in front: of those published first the longest. */
  List<Passage> ordered(List<Passage> group) {
    List<Passage> ordered = new ArrayList<>(group.stream().sorted(PUBLICATION).toList());
    Optional<LocalDate> first = publishedOn(ordered.get(0));
    Passage base =
        ordered.stream()
            .filter(passage -> publishedOn(passage).equals(first))
            .max(
                Comparator.comparing((Passage passage) -> passage.quoted())
                    .thenComparingInt(passage -> passage.words().size())
                    .thenComparing(Comparator.comparingInt(Passage::number).reversed()))
            .orElseThrow();
    ordered.remove(base);
    ordered.add(0, base);
    return ordered;
  }

  private static Optional<LocalDate> publishedOn(Passage passage) {
    return passage.analysis().article().publishedOn();
  }

  private static Utterance utterance(Passage passage) {
    return new Utterance(
        passage.article(),
        passage.claim().id(),
        passage.source(),
        passage.quoted(),
        passage.denied(),
        passage.spans(),
        passage.text(),
        publishedOn(passage),
        passage.analysis().article().outlet());
  }

  /** The statement. */
  Statement statement(String id, List<Passage> ordered) {
    String base = ordered.get(0).text();
    List<Variant> variants = new ArrayList<>();
    for (Passage passage : ordered) {
      List<WordEdit> words = WordAlignment.of(base, passage.text());
      variants.add(
          new Variant(
              utterance(passage),
              variants.isEmpty() ? VariantKind.BASE : WordAlignment.kind(words),
              words,
              Optional.ofNullable(originals.get(passage.article())),
              provenance.of(passage)));
    }
    return new Statement(id, speaker(ordered), variants);
  }

  /** The fullest name; one that the index knows before a description. */
  private String speaker(List<Passage> group) {
    return group.stream()
        .flatMap(passage -> speakers.entity(passage).map(IndexedEntity::name).stream())
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseGet(
            () ->
                group.stream()
                    .flatMap(passage -> passage.source().stream())
                    .map(Source::name)
                    .findFirst()
                    .orElse(Utterance.NOBODY));
  }
}
