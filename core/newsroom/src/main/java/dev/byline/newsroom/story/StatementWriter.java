package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import dev.byline.index.IndexedEntity;
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
      Comparator.comparing(
              (Passage passage) -> passage.utterance().publishedOn().orElse(LocalDate.MAX))
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
    Optional<LocalDate> first = ordered.get(0).utterance().publishedOn();
    Passage base =
        ordered.stream()
            .filter(passage -> passage.utterance().publishedOn().equals(first))
            .max(
                Comparator.comparing((Passage passage) -> passage.utterance().quoted())
                    .thenComparingInt(passage -> passage.words().size())
                    .thenComparing(Comparator.comparingInt(Passage::number).reversed()))
            .orElseThrow();
    ordered.remove(base);
    ordered.add(0, base);
    return ordered;
  }

  /** The statement. */
  Statement statement(String id, List<Passage> ordered) {
    String base = ordered.get(0).utterance().text();
    List<Variant> variants = new ArrayList<>();
    for (Passage passage : ordered) {
      List<WordEdit> words = WordAlignment.of(base, passage.utterance().text());
      variants.add(
          new Variant(
              passage.utterance(),
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
                    .filter(passage -> passage.utterance().source().isPresent())
                    .findFirst()
                    .orElse(group.get(0))
                    .utterance()
                    .speaker());
  }
}
