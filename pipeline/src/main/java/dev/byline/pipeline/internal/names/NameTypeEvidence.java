package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
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

  /** Words of names that somebody bears for sure: behind a title, with a given name. */
  private final Set<String> people = new HashSet<>();

  /** By name in lower case, the types that the text shows it to be of. */
  private final Map<String, Set<EntityType>> shown = new HashMap<>();

  private final Map<String, EntityType> decided = new HashMap<>();

  private NameTypeEvidence(NameBoard board, Gazetteer gazetteer) {
    this.board = board;
    this.text = board.text();
    this.gazetteer = gazetteer;
  }

  /** Gives names their type; returns by name in lower case what it shows to be no person. */
  static Map<String, EntityType> settle(NameBoard board, Gazetteer gazetteer) {
    NameTypeEvidence evidence = new NameTypeEvidence(board, gazetteer);
    List<Name> people =
        board.names().stream().filter(name -> name.type() == EntityType.PERSON).toList();
    // what the tagger took for a firm here it may take for a person further down
    board.names().stream()
        .filter(name -> name.type() == EntityType.ORGANIZATION)
        .forEach(evidence::isShown);
    people.forEach(evidence::collect);
    people.forEach(evidence::settle);
    evidence.places(
        board.names().stream().filter(name -> name.type() == EntityType.ORGANIZATION).toList());
    return Map.copyOf(evidence.decided);
  }

  /** Whether the text shows here that a name is no person's; what it shows is remembered. */
  private boolean isShown(Name name) {
    Optional<EntityType> type = typeAt(name.tokens());
    type.ifPresent(
        found ->
            shown
                .computeIfAbsent(key(name.tokens()), key -> EnumSet.noneOf(EntityType.class))
                .add(found));
    return type.isPresent();
  }

  private void collect(Name name) {
    TokenRange tokens = name.tokens();
    if (!isShown(name) && isBorneBySomebody(tokens)) {
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
    Optional<TokenRange> firm = firm(name.tokens());
    if (firm.isPresent()) {
      board.put(firm.get(), EntityType.ORGANIZATION);
      return;
    }
    String key = key(name.tokens());
    Set<EntityType> types = shown.get(key);
    if (types != null && !people.contains(key)) {
      boolean place = types.equals(Set.of(EntityType.LOCATION));
      EntityType type = place ? EntityType.LOCATION : EntityType.ORGANIZATION;
      board.put(name.tokens(), type);
      decided.put(key, type);
    }
  }

  /** An organisation of one word that things only ever happen in is a place. */
  private void places(List<Name> organisations) {
    Map<String, Boolean> always = new HashMap<>();
    for (Name name : organisations) {
      TokenRange tokens = name.tokens();
      String word = text.token(tokens.start()).text();
      boolean acronym = Spelling.isAllCaps(word);
      boolean where =
          tokens.size() == 1 && !acronym && isWhere(tokens, text.sentenceOf(tokens.start()).end());
      always.merge(key(tokens), where, Boolean::logicalAnd);
    }
    for (Name name : organisations) {
      if (always.getOrDefault(key(name.tokens()), false)) {
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

  private String key(TokenRange tokens) {
    return String.join(" ", Spelling.of(text, tokens));
  }

  private boolean isBorneBySomebody(TokenRange tokens) {
    return tokens.size() > 1 || hasGivenName(tokens) || isTitled(tokens);
  }

  private boolean hasGivenName(TokenRange tokens) {
    return gazetteer.isGivenName(first(tokens));
  }

  private boolean isTitled(TokenRange tokens) {
    int before = tokens.start() - 1;
    return before >= text.sentenceOf(tokens.start()).start()
        && (NounLexicon.isTitle(text.token(before).text())
            || NounLexicon.kindOf(text.token(before)) == NounKind.PERSON);
  }

  private String first(TokenRange tokens) {
    return key(tokens.start());
  }

  private String key(int token) {
    return Spelling.key(text.token(token).text());
  }

  /** 'Karel Holdings', 'Vale Robotics GmbH'. */
  private Optional<TokenRange> firm(TokenRange tokens) {
    boolean within = tokens.size() > 1 && WordClass.FIRM.has(key(tokens.end() - 1));
    int end = within ? tokens.end() - 1 : tokens.end();
    int last = text.sentenceOf(tokens.start()).end();
    while (end < last
        && text.token(end).isCapitalised()
        && (WordClass.FIRM.has(key(end)) || WordClass.COMPANY_ENDING.has(key(end)))) {
      end++;
    }
    return (within || end > tokens.end()) && !isTitled(tokens)
        ? Optional.of(new TokenRange(tokens.start(), end))
        : Optional.empty();
  }

  /** What is no person by what stands here; empty where nothing shows it. */
  private Optional<EntityType> typeAt(TokenRange tokens) {
    boolean given = hasGivenName(tokens);
    boolean lone = tokens.size() == 1 && !given;
    int next = tokens.end();
    int end = text.sentenceOf(tokens.start()).end();
    if (lone && (isDealtInLikeAFirm(tokens, end) || isWorkedAt(tokens, end))) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (isTitled(tokens)) {
      return Optional.empty();
    }
    if (next + 1 < end && text.token(next).isWord(",")) {
      if (isOrganisationDescribed(next + 1, end, lone, given)) {
        return Optional.of(EntityType.ORGANIZATION);
      }
    }
    if (lone && saysIt(next, end)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return lone && isWhere(tokens, end) ? Optional.of(EntityType.LOCATION) : Optional.empty();
  }

  /**
   * 'a ferry company', up to the noun; not 'the company's press secretary'. Of a single surname at
   * first mention, 'a maker of pianos' is said of a firm; of who has a given name only what no
   * person is.
   */
  private boolean isOrganisationDescribed(int from, int end, boolean lone, boolean given) {
    if (!text.token(from).isWord("a", "an", "the")) {
      return false;
    }
    int i = from + 1;
    while (i < end && text.token(i).hasTag("NN", "JJ", "HYPH", "CD") && i < from + 6) {
      i++;
    }
    Token noun = text.token(i - 1);
    boolean owner = i < end && text.token(i).hasTag("POS");
    if (i == from + 1 || owner || !noun.hasTag("NN") || noun.isCapitalised()) {
      return false;
    }
    if (given) {
      return WordClass.GENERIC_ORGANISATION.has(noun.lemma());
    }
    return NounLexicon.kindOf(noun) == NounKind.ORGANIZATION
        || lone && NounLexicon.mayBeOrganisation(noun.lemma());
  }

  /** 'shares in Norline', 'Norline’s profits', 'its rival Norline, which sails'. */
  private boolean isDealtInLikeAFirm(TokenRange tokens, int end) {
    int before = tokens.start() - 2;
    boolean share =
        before >= text.sentenceOf(tokens.start()).start()
            && text.token(before + 1).isWord("in", "of")
            && WordClass.SHARE.has(text.token(before).lemma());
    int next = tokens.end();
    if (share || next + 1 >= end) {
      return share;
    }
    if (text.token(next).isWord(",") && text.token(next + 1).isWord("which")) {
      return true;
    }
    int noun = text.token(next).hasTag("POS") ? next + 1 : next;
    while (noun + 1 < end && noun > next && text.token(noun).hasTag("JJ", "CD", "$")) {
      noun++;
    }
    boolean chief =
        noun > next && text.token(noun).isWord("executive") && text.token(noun - 1).isWord("chief");
    return chief || WordClass.OF_A_FIRM.has(text.token(noun).lemma());
  }

  /** 'an analyst at Norline', 'who works at Norline'. */
  private boolean isWorkedAt(TokenRange tokens, int end) {
    int at = tokens.start() - 1;
    boolean owner = tokens.end() < end && text.token(tokens.end()).hasTag("POS");
    return !owner
        && at > text.sentenceOf(tokens.start()).start()
        && text.token(at).isWord("at")
        && (NounLexicon.kindOf(text.token(at - 1)) == NounKind.PERSON
            || text.token(at - 1).lemma().equals("work"));
  }

  /** 'said it would': who says so of itself is no person. */
  private boolean saysIt(int verb, int end) {
    if (verb + 2 >= end || !text.token(verb).hasTag("VBD", "VBZ")) {
      return false;
    }
    int it = text.token(verb + 1).isWord("that") ? verb + 2 : verb + 1;
    return WordClass.SPEECH.has(text.token(verb).lemma())
        && text.token(it).isWord("it", "its")
        && it + 1 < end
        && text.token(it + 1).hasTag("MD", "VBD", "VBZ", "NN");
  }

  /** 'sent to Karel'. */
  private boolean isWhither(int to) {
    return text.token(to).isWord("to")
        && to > text.sentenceOf(to).start()
        && WordClass.MOTION.has(text.token(to - 1).lemma());
  }

  /** 'in Karel', nothing behind it. */
  private boolean isWhere(TokenRange tokens, int end) {
    int before = tokens.start() - 1;
    boolean place =
        before >= text.sentenceOf(tokens.start()).start()
            && (text.token(before).isWord("in", "near", "outside", "across") || isWhither(before));
    Token next = tokens.end() < end ? text.token(tokens.end()) : text.token(tokens.start());
    return place && !next.hasTag("POS", "VB", "MD") && !next.isWord("and", "’s", "'s");
  }
}
