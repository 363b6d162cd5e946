package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.FirmEvidence;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.PlaceEvidence;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the text around a name shows it to be, against a tagger that took it for a person by its
 * looks: 'Danube said it would', 'Norline, which sails', 'Norline, a ferry company', 'Karel
 * Holdings', 'in Karel'. Whoever is called by a title or has a given name stays a person.
 */
final class NameTypeEvidence {

  private final NameBoard board;
  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final FirmEvidence evidence;
  private final PlaceEvidence places;
  private final NameParts parts;

  /** Words of names that somebody bears for sure: behind a title, with a given name. */
  private final Set<String> people = new HashSet<>();

  /** By name in lower case, the types that the text shows it to be of. */
  private final Map<String, Set<EntityType>> shown = new HashMap<>();

  /** First words of names of firms. */
  private final Set<String> firms = new HashSet<>();

  /** Of those, what is left when a word like 'Foods' is left out. */
  private final Set<String> shortened = new HashSet<>();

  /** People called by one word. */
  private final Set<String> loneNames = new HashSet<>();

  private final Map<String, EntityType> decided = new HashMap<>();

  private NameTypeEvidence(NameBoard board, Gazetteer gazetteer) {
    this.board = board;
    this.text = board.text();
    this.gazetteer = gazetteer;
    this.places = new PlaceEvidence(text);
    this.parts = new NameParts(text);
    this.evidence = new FirmEvidence(text, this::isFullName);
  }

  /** Gives names their type; returns by name in lower case what it shows to be no person. */
  static Map<String, EntityType> settle(NameBoard board, Gazetteer gazetteer) {
    NameTypeEvidence evidence = new NameTypeEvidence(board, gazetteer);
    List<Name> people =
        board.names().stream().filter(name -> name.type() == EntityType.PERSON).toList();
    // what the tagger took for a firm here it may take for a person further down
    board.names().stream()
        .filter(name -> name.type() == EntityType.ORGANIZATION)
        .forEach(name -> evidence.isShown(name.tokens()));
    evidence.know();
    evidence.inFull();
    people.stream()
        .map(Name::tokens)
        .filter(name -> name.size() == 1)
        .forEach(name -> evidence.loneNames.add(evidence.key(name)));
    people.forEach(evidence::collect);
    evidence.overlooked(people);
    people.forEach(evidence::settle);
    evidence.bodies();
    evidence.places(
        board.names().stream().filter(name -> name.type() == EntityType.ORGANIZATION).toList());
    return Map.copyOf(evidence.decided);
  }

  /** 'Karel' of the firm Karel & Sons, whose chairman may be called so as well. */
  private void know() {
    for (Name name : board.names()) {
      TokenRange tokens = name.tokens();
      if (name.type() == EntityType.ORGANIZATION && tokens.size() > 1) {
        firms.add(first(tokens));
        if (evidence.isKindOfFirm(tokens.start() + 1)) {
          shortened.add(first(tokens));
        }
      }
    }
  }

  /** 'Than Min Karel Oo' that looks like a place, where 'Karel Oo' is somebody. */
  private void inFull() {
    Set<String> bearers = new HashSet<>();
    for (Name name : board.names()) {
      if (name.type() == EntityType.PERSON && name.tokens().size() > 1) {
        bearers.add(key(name.tokens()));
      }
    }
    for (Name name : board.names()) {
      TokenRange tokens = name.tokens();
      for (int from = tokens.start() + 1; from + 1 < tokens.end(); from++) {
        if (name.type() == EntityType.LOCATION
            && bearers.contains(key(new TokenRange(from, tokens.end())))) {
          board.put(tokens, EntityType.PERSON);
        }
      }
    }
  }

  /** Whether the text shows here that a name is no person's; what it shows is remembered. */
  private boolean isShown(TokenRange tokens) {
    Optional<EntityType> type = typeAt(tokens);
    type.ifPresent(
        found ->
            shown.computeIfAbsent(key(tokens), key -> EnumSet.noneOf(EntityType.class)).add(found));
    return type.isPresent();
  }

  /** The same where the tagger saw no name: 'the Karel by-election'. */
  private void overlooked(List<Name> people) {
    Set<String> lone = new HashSet<>();
    people.stream()
        .filter(name -> name.tokens().size() == 1)
        .forEach(n -> lone.add(key(n.tokens())));
    for (int i = 0; i < text.size(); i++) {
      if (board.isFree(i) && text.token(i).isCapitalised() && lone.contains(key(i))) {
        isShown(new TokenRange(i, i + 1));
      }
    }
  }

  private void collect(Name name) {
    TokenRange tokens = name.tokens();
    if (!isShown(tokens) && isBorneBySomebody(tokens)) {
      for (int i = tokens.start(); i < tokens.end(); i++) {
        people.add(key(i));
      }
    }
  }

  private void settle(Name name) {
    if (isNational(name.tokens())) {
      board.put(name.tokens(), EntityType.GROUP);
      return;
    }
    Optional<TokenRange> firm = evidence.withKindOfFirm(name.tokens());
    boolean longer = firm.isPresent() && !firm.get().equals(name.tokens());
    if (firm.isPresent()
        && !parts.isTitled(name.tokens())
        && (longer || !isCalledByLast(name.tokens()))) {
      board.put(firm.get(), EntityType.ORGANIZATION);
      firms.add(first(name.tokens()));
      return;
    }
    String key = key(name.tokens());
    if (firms.contains(key)
        && (typeAt(name.tokens()).equals(Optional.of(EntityType.ORGANIZATION))
            || shortened.contains(key) && !people.contains(key))) {
      board.putFirmly(name.tokens(), EntityType.ORGANIZATION);
      return;
    }
    Set<EntityType> types = shown.get(key);
    if (types != null && !people.contains(key) && !isCalledByLast(name.tokens())) {
      boolean place = types.equals(Set.of(EntityType.LOCATION));
      EntityType type = place ? EntityType.LOCATION : EntityType.ORGANIZATION;
      board.put(name.tokens(), type);
      decided.put(key, type);
    }
  }

  /** 'Norline' of 'The network operator, Norline, said it would', though it looks like a place. */
  private void bodies() {
    Set<String> bodies = new HashSet<>();
    for (Name name : board.names()) {
      TokenRange tokens = name.tokens();
      boolean lone = tokens.size() == 1;
      if (name.type() == EntityType.LOCATION
          && !gazetteer.isCountry(key(tokens))
          && !PlaceNames.has(key(tokens))
          && !places.isWhere(tokens, text.sentenceOf(tokens.start()).end())
          && (evidence.isIntroduced(tokens, lone)
              || evidence.isCalledABody(tokens, lone)
              || evidence.isSaid(tokens, lone, false))) {
        bodies.add(key(tokens));
      }
    }
    board.names().stream()
        .filter(name -> name.type() == EntityType.LOCATION && bodies.contains(key(name.tokens())))
        .forEach(name -> board.put(name.tokens(), EntityType.ORGANIZATION));
    bodies.forEach(body -> decided.put(body, EntityType.ORGANIZATION));
  }

  /** An organisation of one word that things only ever happen in is a place. */
  private void places(List<Name> organisations) {
    Map<String, Boolean> always = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (Name name : organisations) {
      TokenRange tokens = name.tokens();
      String word = text.token(tokens.start()).text();
      boolean acronym = Spelling.isAllCaps(word);
      boolean where =
          tokens.size() == 1
              && !acronym
              && !places.isBody(tokens)
              && places.isWhere(tokens, text.sentenceOf(tokens.start()).end());
      always.merge(key(tokens), where || places.isSite(tokens), Boolean::logicalAnd);
      if (places.isSaid(tokens, tokens.size() == 1) && !places.isBody(tokens)) {
        named.add(key(tokens));
      }
    }
    for (Name name : organisations) {
      String key = key(name.tokens());
      if (always.getOrDefault(key, false) || named.contains(key)) {
        board.put(name.tokens(), EntityType.LOCATION);
      }
    }
  }

  /** 'the Dane'. */
  private boolean isNational(TokenRange tokens) {
    int the = tokens.start() - 1;
    return tokens.size() == 1
        && the >= text.sentenceOf(tokens.start()).start()
        && text.token(the).isWord("the")
        && gazetteer.isDemonym(first(tokens));
  }

  /** 'Ana Mills' whom the article calls 'Mills' elsewhere, as it would no firm. */
  private boolean isCalledByLast(TokenRange tokens) {
    int next = tokens.end();
    boolean firm = next < text.size() && WordClass.COMPANY_ENDING.has(key(next));
    return tokens.size() == 2
        && !firm
        && hasGivenName(tokens)
        && !firms.contains(first(tokens))
        && loneNames.contains(key(tokens.end() - 1));
  }

  private String key(TokenRange tokens) {
    return Spelling.joined(text, tokens);
  }

  private boolean isFullName(int token) {
    return board
        .at(token)
        .filter(name -> name.type() == EntityType.PERSON && name.tokens().size() > 1)
        .isPresent();
  }

  private boolean isBorneBySomebody(TokenRange tokens) {
    return tokens.size() > 1 || hasGivenName(tokens) || parts.isTitled(tokens);
  }

  private boolean hasGivenName(TokenRange tokens) {
    return gazetteer.isGivenName(first(tokens));
  }

  private String first(TokenRange tokens) {
    return key(tokens.start());
  }

  private String key(int token) {
    return Spelling.key(text.token(token).text());
  }

  /** What is no person by what stands here; empty where nothing shows it. */
  private Optional<EntityType> typeAt(TokenRange tokens) {
    boolean given = hasGivenName(tokens);
    boolean lone = tokens.size() == 1 && !given;
    int end = text.sentenceOf(tokens.start()).end();
    boolean titled = parts.isTitled(tokens);
    boolean where = lone && places.isWhere(tokens, end);
    if (evidence.isDealtIn(tokens, lone)
        || !titled && !where && evidence.isSaid(tokens, lone, given)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    boolean place =
        where
            || tokens.size() < 3 && places.isWhence(tokens)
            || places.isSaid(tokens, lone)
            || !given && places.isBuilt(tokens);
    return place && !titled ? Optional.of(EntityType.LOCATION) : Optional.empty();
  }
}
