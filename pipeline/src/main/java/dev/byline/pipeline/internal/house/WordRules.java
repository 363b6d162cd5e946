package dev.byline.pipeline.internal.house;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.house.WrittenRule.Value;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.TitleKind;
import dev.byline.pipeline.internal.names.HouseName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sections about nouns, titles and names. Of one thread. */
final class WordRules {

  private final Map<String, NounKind> nouns = new HashMap<>();
  private final Map<String, TitleKind> titles = new HashMap<>();
  private final Set<String> nonSources = new HashSet<>();

  Map<String, NounKind> nouns() {
    return nouns;
  }

  Map<String, TitleKind> titles() {
    return titles;
  }

  Set<String> nonSources() {
    return nonSources;
  }

  /** Nouns for somebody who may speak, with what they denote. */
  CheckedRule.Answers source(WrittenRule rule) {
    rule.knowsOnly("words", "type");
    Optional<NounKind> kind =
        rule.required("type")
            .flatMap(
                value ->
                    rule.choice(
                        value, NounKind.class, EnumSet.complementOf(EnumSet.of(NounKind.OTHER))));
    List<String> words = rule.words(false);
    kind.ifPresent(denoted -> words.forEach(word -> nouns.put(word, denoted)));
    return nounsIn(words);
  }

  /** Nouns for what says nothing. */
  CheckedRule.Answers nonSource(WrittenRule rule) {
    rule.knowsOnly("words");
    List<String> words = rule.words(false);
    nonSources.addAll(words);
    return nounsIn(words);
  }

  private static CheckedRule.Answers nounsIn(List<String> words) {
    return (raw, reader) ->
        reader.apply(raw).tokens().stream()
            .filter(token -> token.hasTag("NN"))
            .filter(token -> isOne(token, words))
            .map(Token::text)
            .toList();
  }

  private static boolean isOne(Token token, List<String> words) {
    return words.contains(Spelling.lower(token.lemma()))
        || words.contains(Spelling.lower(token.text()));
  }

  /** Words before a person's name that are no part of it. */
  CheckedRule.Answers title(WrittenRule rule) {
    rule.knowsOnly("words", "kind");
    TitleKind kind =
        rule.one("kind")
            .flatMap(
                value ->
                    rule.choice(
                        value, TitleKind.class, EnumSet.complementOf(EnumSet.of(TitleKind.NONE))))
            .orElse(TitleKind.OFFICE);
    List<String> words = rule.words(false);
    words.forEach(word -> titles.put(word, kind));
    return (raw, reader) -> {
      AnnotatedText text = reader.apply(raw);
      List<String> answers = new ArrayList<>();
      for (int i = 0; i + 1 < text.size(); i++) {
        Token next = text.token(i + 1);
        boolean name = next.isCapitalised() && next.hasTag("NNP");
        if (words.contains(Spelling.lower(text.token(i).text())) && name) {
          answers.add(text.token(i).text());
        }
      }
      return answers;
    };
  }

  /** A name of a style book. */
  static Optional<HouseName> name(WrittenRule rule) {
    rule.knowsOnly("name", "type", "alias");
    Optional<Value> name = rule.required("name").filter(value -> !value.text().isBlank());
    Optional<EntityType> type =
        rule.required("type")
            .flatMap(v -> rule.choice(v, EntityType.class, EnumSet.allOf(EntityType.class)));
    if (name.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    List<String> spellings = new ArrayList<>(List.of(name.get().text()));
    for (Value alias : rule.items("alias")) {
      String spelling = alias.text().startsWith("the ") ? alias.text().substring(4) : alias.text();
      if (!spellings.contains(spelling)) {
        spellings.add(spelling);
      }
    }
    return Optional.of(new HouseName(rule.name(), name.get().text(), type.get(), spellings));
  }

  /** Nouns and titles of Byline's lists. */
  void off(WrittenRule rule) {
    for (Value noun : rule.items("noun")) {
      if (NounLexicon.shippedKindOf(noun.text()) == NounKind.OTHER) {
        rule.problem(noun.line(), "Byline has no noun \"" + noun.text() + "\" of any kind");
      }
      nouns.put(noun.text(), NounKind.OTHER);
    }
    for (Value title : rule.items("title")) {
      String lower = Spelling.lower(title.text());
      if (!NounLexicon.isShippedTitle(lower)) {
        rule.problem(title.line(), "Byline has no title \"" + title.text() + "\"");
      }
      titles.put(lower, TitleKind.NONE);
    }
  }
}
