package dev.byline.pipeline.internal.profile;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words that place somebody around the noun for a role: in front of it ('Port Union
 * official'), before its possessive mark ('the union's head'), behind a preposition ('head of the
 * Port Union').
 */
final class AffiliationFinder {

  private static final Set<EntityType> PLACES_AND_PEOPLES =
      Set.of(EntityType.LOCATION, EntityType.GROUP);

  private final ResolvedArticle article;
  private final Gazetteer gazetteer;

  /** The places that the article names, by the words of their names. */
  private final Map<String, Referent> places = new HashMap<>();

  AffiliationFinder(ResolvedArticle article, Gazetteer gazetteer) {
    this.article = article;
    this.gazetteer = gazetteer;
    for (Referent owner : article.owners().values()) {
      if (owner.type() == SourceType.LOCATION) {
        places.putIfAbsent(String.join(" ", owner.words()), owner);
      }
    }
  }

  /**
   * What somebody belongs to.
   *
   * @param tokens the words for it: 'Port Union'
   * @param referent what the article means by them; empty if it is mentioned only here
   */
  record Found(TokenRange tokens, Optional<Referent> referent) {}

  List<Found> inRole(TokenRange role, int head) {
    List<Found> behind = behind(head + 1, role.end(), false, "of", "for", "at", "with", "from");
    return behind.isEmpty()
        ? beforeHead(role.start(), head, false)
            .or(() -> possessor(role.start(), false))
            .or(() -> placeBehind(head + 1, role.end()))
            .stream()
            .toList()
        : behind;
  }

  /**
   * Behind one of these prepositions: a named institution before a described one, one for each part
   * of 'director of the Port Union and a professor at Harbour University'.
   */
  List<Found> behind(int from, int end, boolean people, String... prepositions) {
    List<Found> parts = new ArrayList<>();
    Optional<Found> part = Optional.empty();
    boolean named = false;
    for (int i = from; i + 1 < end && article.phraseAt(i + 1).isPresent(); ) {
      NounPhrase phrase = article.phraseAt(i + 1).get();
      if (article.token(i).hasTag("CC")) {
        part.ifPresent(parts::add);
        part = Optional.empty();
        named = false;
      } else if (!article.token(i).hasTag("IN", "TO")) {
        break;
      }
      if (!named && article.token(i).isWord(prepositions)) {
        Optional<Found> name = named(phrase, people);
        named = name.isPresent();
        Optional<Found> earlier = part;
        part = name.or(() -> earlier).or(() -> described(phrase.tokens(), phrase.head()));
      }
      i = phrase.tokens().end();
    }
    part.ifPresent(parts::add);
    return parts;
  }

  /** 'mayor of Port Anselm'. */
  Optional<Found> placeBehind(int from, int end) {
    if (from + 1 >= end || !article.token(from).isWord("of", "for", "from")) {
      return Optional.empty();
    }
    return article
        .phraseAt(from + 1)
        .flatMap(NounPhrase::name)
        .filter(name -> PLACES_AND_PEOPLES.contains(name.type()))
        .map(this::found);
  }

  Optional<Found> named(NounPhrase phrase, boolean people) {
    return phrase
        .name()
        .filter(
            name ->
                name.type() == EntityType.ORGANIZATION
                    || people && name.type() == EntityType.PERSON)
        .map(this::found);
  }

  private Found found(Name name) {
    Optional<Referent> home =
        name.type() == EntityType.GROUP
            ? gazetteer.homeOf(Spelling.key(article.text().words(name.tokens()))).map(places::get)
            : Optional.empty();
    return new Found(name.tokens(), home.or(() -> article.ownerOf(name)));
  }

  Optional<Found> described(TokenRange phrase, int head) {
    if (NounLexicon.kindOf(article.token(head)) != NounKind.ORGANIZATION
        || article.token(head).hasTag("NNS", "NNPS")) {
      return Optional.empty();
    }
    int start = phrase.start();
    while (start < head && article.token(start).hasTag("DT", "PDT", "PRP$")) {
      start++;
    }
    Optional<Referent> meant =
        article.meantAt(head).filter(referent -> referent.type() == SourceType.ORGANIZATION);
    return Optional.of(new Found(new TokenRange(start, head + 1), meant));
  }

  /** In front of the head: 'Port Union official', 'Vellish minister'. */
  Optional<Found> beforeHead(int start, int head, boolean people) {
    Optional<Found> place = Optional.empty();
    for (int i = head - 1; i >= start; i--) {
      Optional<Name> name = article.nameAt(i).filter(n -> n.tokens().end() <= head);
      if (name.isPresent() && name.get().tokens().start() >= start) {
        EntityType type = name.get().type();
        if (type == EntityType.ORGANIZATION || people && type == EntityType.PERSON) {
          return name.map(this::found);
        }
        if (place.isEmpty() && PLACES_AND_PEOPLES.contains(type)) {
          place = name.map(this::found);
        }
        i = name.get().tokens().start();
      }
    }
    Optional<Found> noun = nounBefore(start, head);
    return noun.isPresent() ? noun : place;
  }

  /**
   * The compound before the head or a possessive mark: 'union official', 'the union's head'. Not
   * 'press secretary', where the noun says what work it is, and not where a name stands in the
   * compound, which was looked at before.
   */
  private Optional<Found> nounBefore(int start, int head) {
    int last = head - 1;
    for (int i = start + 1; i < head; i++) {
      if (article.token(i).hasTag("POS")) {
        last = i - 1;
      }
    }
    if (last < start
        || !article.token(last).hasTag("NN")
        || WordClass.KIND_OF_WORK.has(article.token(last))) {
      return Optional.empty();
    }
    int first = last;
    while (first > start && article.token(first - 1).hasTag("NN")) {
      first--;
    }
    boolean named = article.nameAt(first).isPresent() || article.nameAt(last).isPresent();
    return named ? Optional.empty() : described(new TokenRange(first, last + 1), last);
  }

  /** 'the Port Union's head': what stands before the possessive mark in front of a role. */
  Optional<Found> possessor(int start, boolean people) {
    int mark = start - 1;
    if (mark < 1 || !article.token(mark).hasTag("POS")) {
      return Optional.empty();
    }
    Optional<Name> name = article.nameAt(mark - 1);
    if (name.isPresent()) {
      return name.filter(n -> people || n.type() != EntityType.PERSON).map(this::found);
    }
    int first = mark - 1;
    while (first > 0 && article.token(first - 1).hasTag("NN", "JJ")) {
      first--;
    }
    return described(new TokenRange(first, mark), mark - 1);
  }
}
