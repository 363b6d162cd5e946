package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether the words around a name show that a firm, a club or another body bears it, though it
 * looks like a person's: 'Danube said it would', 'Norline, which sails', 'the chain Norline',
 * 'Karel beat Vale 3-1'.
 *
 * @param text the article
 * @param fullName whether a person's name of more than one word begins at a token
 */
public record FirmEvidence(AnnotatedText text, IntPredicate fullName) {

  /** In tokens, with its article. */
  private static final int LONGEST_DESCRIPTION = 6;

  /** Who belongs to a team, whose name stands in front. */
  private static final Set<String> OF_TEAM = WordLists.ofKind("bodies.txt", "of-team");

  /** How the names of teams end. */
  private static final Set<String> TEAMS = WordLists.ofKind("bodies.txt", "team-ending");

  /** Whether it is dealt in, worked at or played for, or called a body right in front. */
  public boolean isDealtIn(TokenRange tokens, boolean lone) {
    int end = text.sentenceOf(tokens.start()).end();
    return lone
            && (isDealtInLikeAFirm(tokens, end)
                || isWorkedAt(tokens, end)
                || plays(tokens.end(), end))
        || isCalledABody(tokens, lone)
        || beatsATeam(tokens.end(), end);
  }

  /** 'Vale Town beat Karel Rovers'. */
  private boolean beatsATeam(int verb, int end) {
    if (verb >= end || !WordClass.WINNING.has(text.token(verb).lemma())) {
      return false;
    }
    int i = verb + 1;
    while (i < end && text.token(i).isCapitalised()) {
      i++;
    }
    return i > verb + 2 && TEAMS.contains(key(i - 1));
  }

  /**
   * Whether an apposition describes a body, or the name speaks of itself as 'it'.
   *
   * @param lone whether the name is one word, and no given name
   * @param given whether it begins with a given name
   */
  public boolean isSaid(TokenRange tokens, boolean lone, boolean given) {
    int next = tokens.end();
    int end = text.sentenceOf(tokens.start()).end();
    boolean described =
        next + 1 < end
            && text.token(next).isWord(",")
            && isOrganisationDescribed(next + 1, end, lone, given);
    boolean several =
        tokens.start() == text.sentenceOf(tokens.start()).start()
            && next + 1 < end
            && text.token(next).tag().equals("VBP")
            && WordClass.SPEECH.has(text.token(next).lemma());
    return described || lone && (saysIt(next, end) || several);
  }

  /**
   * 'The network operator, Norline, said', 'a charity, Hikari Bridge.', but not 'the leader of the
   * council, Ivo Karel,'.
   */
  public boolean isIntroduced(TokenRange tokens, boolean lone) {
    int comma = tokens.start() - 1;
    TokenRange sentence = text.sentenceOf(tokens.start());
    int noun = comma - 1;
    if (noun <= sentence.start()
        || !text.token(comma).isWord(",")
        || tokens.end() >= sentence.end()
        || !text.token(tokens.end()).isWord(",", ".")
        || !text.token(noun).tag().equals("NN")) {
      return false;
    }
    int first = noun;
    while (first > sentence.start() && text.token(first - 1).hasTag("NN", "JJ")) {
      first--;
    }
    boolean article =
        first > sentence.start() && text.token(first - 1).isWord("a", "an", "the", "its");
    int of = first - 2;
    boolean headed =
        of > sentence.start()
            && text.token(of).hasTag("IN", "TO")
            && text.token(of - 1).hasTag("NN", "JJ");
    return article
        && !headed
        && (NounLexicon.kindOf(text.token(noun)) == NounKind.ORGANIZATION
            || lone && NounLexicon.mayBeOrganisation(text.token(noun).lemma()));
  }

  /** 'Karel Holdings', 'Vale Robotics GmbH', of which a part may have been seen. */
  public Optional<TokenRange> withKindOfFirm(TokenRange tokens) {
    boolean within = tokens.size() > 1 && isKindOfFirm(tokens.end() - 1);
    int end = within ? tokens.end() - 1 : tokens.end();
    int last = text.sentenceOf(tokens.start()).end();
    while (end < last
        && text.token(end).isCapitalised()
        && (isKindOfFirm(end) || WordClass.COMPANY_ENDING.has(key(end)))) {
      end++;
    }
    return within || end > tokens.end()
        ? Optional.of(new TokenRange(tokens.start(), end))
        : Optional.empty();
  }

  /** 'Holdings', and of a club 'Athletic'. */
  public boolean isKindOfFirm(int i) {
    return WordClass.FIRM.has(key(i));
  }

  private String key(int i) {
    return Spelling.key(text.token(i).text());
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
    int i = new NameParts(text).described(from + 1, Math.min(end, from + LONGEST_DESCRIPTION));
    Token noun = text.token(i - 1);
    boolean owner = i < end && text.token(i).hasTag("POS");
    boolean who = i + 1 < end && text.token(i + 1).isWord("who");
    if (i == from + 1 || owner || who || !noun.hasTag("NN") || noun.isCapitalised()) {
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
    return text.token(next).hasTag("POS")
        ? hasOfficers(next + 1, end)
        : WordClass.OF_A_FIRM.has(text.token(next).lemma());
  }

  /** 'chief executive', 'managing partner', 'pretax profit': what only a firm has. */
  public boolean hasOfficers(int from, int end) {
    int noun = from;
    while (noun + 1 < end && text.token(noun).hasTag("JJ", "CD", "$", "VBG")) {
      noun++;
    }
    Token before = text.token(noun - 1);
    boolean officer =
        before.isWord("chief") && text.token(noun).isWord("executive")
            || before.isWord("managing") && text.token(noun).isWord("partner", "director");
    return officer || WordClass.OF_A_FIRM.has(text.token(noun).lemma());
  }

  /**
   * 'Karel beat Vale 3-1', one score as in games of teams; 'Karel’s Ana Vale', 'Karel striker …'.
   */
  private boolean plays(int next, int end) {
    if (next + 1 >= end) {
      return false;
    }
    boolean wins = WordClass.WINNING.has(text.token(next).lemma());
    boolean member = text.token(next).hasTag("POS") && fullName.test(next + 1);
    boolean led = OF_TEAM.contains(text.token(next).lemma()) && fullName.test(next + 1);
    return scores(next, wins ? end : next) == 1 || member || led;
  }

  /**
   * How many scores stand between two tokens: one of a game of teams, several of a match in sets.
   */
  public long scores(int from, int end) {
    return IntStream.range(from, end).filter(i -> isScore(i, end)).count();
  }

  /** '3-1', in one token or in three. */
  private boolean isScore(int i, int end) {
    boolean three =
        i + 2 < end
            && text.token(i).hasTag("CD")
            && text.token(i + 1).isWord("-", "–")
            && text.token(i + 2).hasTag("CD");
    return three || text.token(i).text().matches("\\d{1,3}[-–]\\d{1,3}");
  }

  /** 'the home chain Karel'. */
  public boolean isCalledABody(TokenRange tokens, boolean lone) {
    int noun = tokens.start() - 1;
    int first = text.sentenceOf(tokens.start()).start();
    boolean office =
        noun - 1 > first
            && text.token(noun - 1).isWord("of")
            && NounLexicon.isTitle(text.token(noun - 2).text());
    return noun >= first
        && !office // 'chief of staff Ana Vale'
        && text.token(noun).tag().equals("NN")
        && !text.token(noun).isCapitalised()
        && (NounLexicon.kindOf(text.token(noun)) == NounKind.ORGANIZATION
            || lone && NounLexicon.mayBeOrganisation(text.token(noun).lemma()));
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
}
