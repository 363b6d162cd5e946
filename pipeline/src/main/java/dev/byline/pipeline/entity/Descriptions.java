package dev.byline.pipeline.entity;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions such as 'the minister', 'the ministry', 'a union official': whom they mean, by the
 * roles that the article gives and by what it has described before.
 */
final class Descriptions {

  /** So many of one kind are looked at; the rest of a long list cannot matter. */
  private static final int MOST = 24;

  private final AnnotatedText text;
  private final Phrases phrases;
  private final Map<Name, Referent> owners;
  private final Map<String, List<Referent>> byHead = new HashMap<>();
  private final Map<Referent, Integer> lastSeen = new HashMap<>();

  Descriptions(AnnotatedText text, Phrases phrases, Map<Name, Referent> owners) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
    Set<Referent> all = new HashSet<>();
    for (Phrase phrase : phrases.all()) {
      phrase.name().map(owners::get).filter(all::add).ifPresent(this::index);
    }
  }

  private void index(Referent referent) {
    referent.heads().forEach(head -> index(head, referent));
    if (referent.type() == SourceType.ORGANIZATION) {
      for (String word : referent.words()) {
        if (Nouns.kindOf(word) == NounKind.ORGANIZATION) {
          index(word, referent);
        }
      }
    }
  }

  private void index(String head, Referent referent) {
    List<Referent> referents = byHead.computeIfAbsent(head, key -> new ArrayList<>());
    if (!referents.contains(referent)) {
      referents.add(referent);
      if (referents.size() > MOST) {
        referents.remove(0);
      }
    }
  }

  void seen(Referent referent, int token) {
    lastSeen.put(referent, token);
  }

  /** Whom a description means; empty where its noun denotes nothing that could be meant. */
  Optional<Referent> resolve(Phrase phrase, Discourse discourse, Grammar grammar) {
    Token head = text.token(phrase.head());
    if (isAge(phrase)) {
      return byAge(phrase, discourse, grammar);
    }
    NounKind kind = Nouns.kindOf(head);
    if (kind == NounKind.OTHER || !head.hasTag("NN")) {
      return Optional.empty();
    }
    boolean plural = head.hasTag("NNS", "NNPS");
    SourceType type = typeOf(kind, plural);
    String lemma = Words.lower(head.lemma());
    Set<Referent> about = about(phrase);
    Referent known = isIndefinite(phrase) ? null : known(lemma, type, plural, about, phrase);
    if (known == null && isDefinite(phrase) && about.isEmpty() && !plural) {
      known = byGenericNoun(lemma, head, discourse, grammar).orElse(null);
    }
    if (known != null) {
      if (!known.named()) {
        known.addForm(text.excerpt(full(phrase)).text(), Words.of(text, full(phrase)));
      }
      return Optional.of(known);
    }
    return Optional.of(introduce(phrase, type, plural, lemma, about));
  }

  private Referent introduce(
      Phrase phrase, SourceType type, boolean plural, String lemma, Set<Referent> about) {
    Referent referent = Referent.described(type);
    if (plural) {
      referent.markPlural();
    }
    referent.learn(Nouns.genderOf(lemma));
    referent.addHead(lemma);
    referent.about().addAll(about);
    referent.addForm(text.excerpt(full(phrase)).text(), Words.of(text, full(phrase)));
    index(lemma, referent);
    return referent;
  }

  static SourceType typeOf(NounKind kind, boolean plural) {
    return switch (kind) {
      case PERSON -> plural ? SourceType.GROUP : SourceType.PERSON;
      case COLLECTIVE -> SourceType.GROUP;
      case ORGANIZATION -> plural ? SourceType.GROUP : SourceType.ORGANIZATION;
      case DOCUMENT -> SourceType.DOCUMENT;
      case PLACE -> SourceType.LOCATION;
      case OTHER -> SourceType.OTHER;
    };
  }

  private @Nullable Referent known(
      String lemma, SourceType type, boolean plural, Set<Referent> about, Phrase phrase) {
    Referent best = null;
    double bestRank = -1;
    for (Referent candidate : byHead.getOrDefault(lemma, List.of())) {
      if (candidate.type() != type || candidate.plural() != plural) {
        continue;
      }
      if (!about.isEmpty() && !about.equals(candidate.about()) && !describes(candidate, phrase)) {
        continue;
      }
      int seen = lastSeen.getOrDefault(candidate, -1);
      double rank = seen < 0 ? 0 : 1 + seen / (double) text.size();
      rank += 2 * sharedModifiers(candidate, phrase);
      if (rank > bestRank && (seen >= 0 || candidate.named())) {
        best = candidate;
        bestRank = rank;
      }
    }
    return best;
  }

  /** Whether the role of a named one holds all the capitalised modifiers of a phrase. */
  private boolean describes(Referent candidate, Phrase phrase) {
    if (!candidate.named()) {
      return false;
    }
    String known =
        " "
            + Words.key(String.join(" ", candidate.roles()))
            + " "
            + String.join(" ", candidate.words())
            + " ";
    for (int i = phrase.tokens().start(); i < phrase.head(); i++) {
      Token token = text.token(i);
      if (token.isCapitalised()
          && token.hasTag("NN", "JJ")
          && !known.contains(" " + Words.key(token.text()) + " ")) {
        return false;
      }
    }
    return true;
  }

  private int sharedModifiers(Referent candidate, Phrase phrase) {
    int shared = 0;
    for (int i = phrase.tokens().start(); i < phrase.head(); i++) {
      Token token = text.token(i);
      if (!token.hasTag("NN", "JJ")) {
        continue;
      }
      String key = Words.key(token.text());
      boolean inRole =
          candidate.roles().stream()
              .anyMatch(role -> (" " + Words.key(role) + " ").contains(" " + key + " "));
      if (inRole || candidate.words().contains(key)) {
        shared++;
      }
    }
    return shared;
  }

  /** 'the company', 'the country': nouns that any organisation or place answers to. */
  private Optional<Referent> byGenericNoun(
      String lemma, Token head, Discourse discourse, Grammar grammar) {
    SourceType type =
        switch (lemma) {
          case "company",
              "firm",
              "agency",
              "organization",
              "organisation",
              "group",
              "bank",
              "newspaper",
              "paper",
              "network",
              "bloc",
              "alliance",
              "outlet",
              "broadcaster" ->
              SourceType.ORGANIZATION;
          case "country", "nation" -> SourceType.LOCATION;
          default -> SourceType.OTHER;
        };
    if (type == SourceType.OTHER) {
      return Optional.empty();
    }
    List<Discourse.Scored> candidates =
        discourse.candidates(
            head.sentence(),
            grammar.isQuoted(head.index()),
            referent -> referent.named() && referent.type() == type ? 1 : 0);
    return candidates.stream().findFirst().map(Discourse.Scored::referent);
  }

  /** 'the 67-year-old', nothing behind it: a person spoken of. */
  private boolean isAge(Phrase phrase) {
    int i = phrase.head();
    int end = text.sentenceOf(i).end();
    return i + 2 < end
        && text.token(i).isWord("year", "years")
        && text.token(i + 1).isWord("-")
        && text.token(i + 2).isWord("old")
        && (i + 3 == end || !text.token(i + 3).hasTag("NN", "JJ"));
  }

  private Optional<Referent> byAge(Phrase phrase, Discourse discourse, Grammar grammar) {
    return discourse
        .candidates(
            text.token(phrase.head()).sentence(),
            grammar.isQuoted(phrase.head()),
            referent -> referent.isPerson() && !referent.plural() && referent.named() ? 1 : 0)
        .stream()
        .findFirst()
        .map(Discourse.Scored::referent);
  }

  private boolean isDefinite(Phrase phrase) {
    return text.token(phrase.tokens().start()).isWord("the", "this", "that", "these", "those");
  }

  private boolean isIndefinite(Phrase phrase) {
    return text.token(phrase.tokens().start())
        .isWord("a", "an", "another", "some", "any", "no", "every", "each", "several", "many");
  }

  /** The named ones that modify the head. */
  private Set<Referent> about(Phrase phrase) {
    Set<Referent> about = new HashSet<>();
    for (int i = phrase.tokens().start(); i < phrase.head(); i++) {
      phrases.nameAt(i).map(owners::get).ifPresent(about::add);
    }
    return about;
  }

  /** The phrase without its article. */
  TokenRange bare(Phrase phrase) {
    int start = phrase.tokens().start();
    while (start < phrase.head() && text.token(start).hasTag("DT", "PDT", "PRP$")) {
      start++;
    }
    int end = isAge(phrase) ? phrase.tokens().end() + 2 : phrase.tokens().end();
    return new TokenRange(start, end);
  }

  /** The phrase without its article, with the prepositional phrases that follow. */
  TokenRange full(Phrase phrase) {
    TokenRange bare = bare(phrase);
    int end = text.sentenceOf(phrase.head()).end();
    boolean of =
        bare.end() < end && text.token(bare.end()).isWord("of", "for", "from", "at", "in", "with");
    return of ? new TokenRange(bare.start(), phrases.endOfPrepositions(bare.end(), end)) : bare;
  }
}
