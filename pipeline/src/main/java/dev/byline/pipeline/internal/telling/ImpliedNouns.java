package dev.byline.pipeline.internal.telling;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns that mean somebody of whom the article does not say so in as many words: 'the force' is
 * Velland Police, 'the abbot' Abbot Tikhon, 'the vicar' the Rev Ana Ruiz, 'the Democrat' Sen. Vale,
 * D-Port, 'the politician' too, 'the defendant' who was jailed, 'the farmer' who farms. Only where
 * one alone fits; of two nobody is meant. Immutable once built, in time linear in the text.
 */
public final class ImpliedNouns {

  /** By noun, the words of names that imply it. */
  private static final Map<String, Set<String>> IN_NAMES = WordLists.byKind("implied.txt");

  /** By title in front of a name, the nouns that it implies. */
  private static final SetMultimap<String, String> BY_TITLE = byWord("implied-titles.txt");

  /** By noun, those by which whoever is that is called too. */
  private static final SetMultimap<String, String> BY_HEAD = byWord("implied-heads.txt");

  /** By verb, what whoever does that is called. */
  private static final SetMultimap<String, String> BY_DEED = byWord("implied-deeds.txt");

  /** Who belongs to a team or is for it, whose name stands in front. */
  private static final Set<String> OF_TEAM = WordLists.ofKind("bodies.txt", "of-side");

  /** What teams are called. */
  private static final Set<String> TEAMS = Set.of("team", "club", "squad");

  /** What there is one winner of. */
  private static final Set<String> PRIZES =
      Set.of(
          "prize", "award", "medal", "competition", "contest", "lottery", "raffle", "scholarship");

  /**
   * What tells candidates for one office, and of one party, from others, of whom there are none.
   */
  private static final Set<String> ELECTED =
      Set.of("presidential", "gubernatorial", "mayoral", "senatorial", "republican", "democratic");

  /** In tokens. */
  private static final int LONGEST_PRIZE = 8;

  /** In tokens: what stands between a name and its verb. */
  private static final int LONGEST_APPOSITION = 12;

  private final AnnotatedText text;
  private final Map<String, Set<Referent>> bearers = new HashMap<>();

  /**
   * Of use where nobody is said to be so: those who deny or admit something, those of whom a
   * broader noun is said.
   */
  private final Map<String, Set<Referent>> perhaps = new HashMap<>();

  private final Campaigns campaigns;

  /** Where each is named first. */
  private final Map<Referent, Integer> first = new HashMap<>();

  /** Reads an article, whose names have owners. */
  public ImpliedNouns(AnnotatedText text, Map<Name, Referent> owners) {
    this.text = text;
    this.campaigns = new Campaigns(text, owners);
    owners.forEach(
        (name, owner) -> {
          if (!first.containsKey(owner)) {
            owner.heads().forEach(head -> head(head, owner));
            if (owner.type() == SourceType.ORGANIZATION) {
              body(owner);
            }
          }
          first.merge(owner, name.tokens().start(), Math::min);
          if (owner.isPerson()) {
            person(name, owner);
          } else if (owner.type() == SourceType.ORGANIZATION) {
            team(name.tokens().end(), owner);
          }
        });
  }

  /** The only one named before whom a bare noun with 'the' may mean. */
  public Optional<Referent> meantBy(NominalMention description) {
    if (!description.definite()
        || description.plural()
        || description.saysWhich()
        || !description.modifiers().stream().allMatch(ELECTED::contains)) {
      return Optional.empty();
    }
    String noun = NounLexicon.headOf(description.lemma());
    Set<Referent> all = bearers.getOrDefault(noun, perhaps.getOrDefault(noun, Set.of()));
    return all.size() == 1
        ? all.stream()
            .filter(one -> first.getOrDefault(one, text.size()) < description.head())
            .filter(one -> one.mayBe(NounLexicon.genderOf(description.lemma())))
            .findFirst()
        : Optional.empty();
  }

  /** Who has a campaign. */
  Campaigns campaigns() {
    return campaigns;
  }

  private void head(String head, Referent owner) {
    add(bearers, head, owner);
    if (owner.isPerson()) {
      BY_HEAD.get(head).forEach(noun -> add(perhaps, noun, owner));
    }
  }

  /** Of a list by noun, the nouns by the words that imply them. */
  private static SetMultimap<String, String> byWord(String list) {
    ImmutableSetMultimap.Builder<String, String> nouns = ImmutableSetMultimap.builder();
    WordLists.byKind(list).forEach((noun, words) -> words.forEach(word -> nouns.put(word, noun)));
    return nouns.build();
  }

  private static void add(Map<String, Set<Referent>> to, String noun, Referent who) {
    to.computeIfAbsent(NounLexicon.headOf(noun), key -> new LinkedHashSet<>()).add(who);
  }

  /**
   * Kent Police by its second word; not 'Kent Police and Essex Police', read as one, who are two.
   */
  private void body(Referent owner) {
    List<String> name = Splitter.on(' ').splitToList(Spelling.lower(owner.fullestName()));
    IN_NAMES.forEach(
        (noun, words) -> {
          long implied = name.stream().filter(w -> words.contains(w) || noun.equals(w)).count();
          if (implied == 1) {
            add(bearers, noun, owner);
          }
        });
  }

  /** 'Karel striker Ana Vale', 'Karel fans': what has them is a team. */
  private void team(int next, Referent owner) {
    if (next < text.sentenceOf(next - 1).end() && OF_TEAM.contains(text.token(next).lemma())) {
      TEAMS.forEach(noun -> add(perhaps, noun, owner));
    }
  }

  private void person(Name name, Referent owner) {
    Token word = text.token(name.tokens().start());
    if (name.tokens().size() > 1 && NounLexicon.kindOf(word) == NounKind.PERSON) {
      add(bearers, Spelling.lower(word.text()), owner);
    }
    titles(name, owner);
    int end = text.sentenceOf(name.tokens().start()).end();
    party(name.tokens().end(), end, owner);
    if (campaigns.read(name.tokens().end(), end, owner)) {
      add(perhaps, "candidate", owner);
    }
    int verb = verbBehind(name.tokens().end(), end);
    if (verb < end) {
      deed(verb, owner);
    }
  }

  /** 'the Rev Ivo Karel' is 'the vicar'; titles in front of a name or at its beginning. */
  private void titles(Name name, Referent owner) {
    int start = text.sentenceOf(name.tokens().start()).start();
    int i = name.tokens().start();
    do {
      String title = Spelling.lower(text.token(i).text());
      BY_TITLE.get(title).forEach(noun -> add(bearers, noun, owner));
      i--;
    } while (i >= start && NounLexicon.isTitle(text.token(i).text()));
  }

  /** ', D-Port', '(R)'. */
  private void party(int mark, int end, Referent owner) {
    if (mark + 1 >= end || !text.token(mark).isWord(",", "(", "-LRB-")) {
      return;
    }
    String letter = text.token(mark + 1).text();
    boolean alone =
        letter.length() == 1
            && mark + 2 < end
            && text.token(mark + 2).isWord("-", "–", ")", "-RRB-");
    if (alone || letter.startsWith("D-") || letter.startsWith("R-")) {
      switch (letter.charAt(0)) {
        case 'D' -> add(bearers, "democrat", owner);
        case 'R' -> add(bearers, "republican", owner);
        default -> {}
      }
    }
  }

  /** The first verb behind a name, over its apposition and over auxiliaries and adverbs. */
  private int verbBehind(int from, int end) {
    int i = from;
    boolean apart = i < end && text.token(i).isWord(",", "(", "-LRB-");
    if (apart && i + 1 < end && text.token(i + 1).isWord("who")) {
      i++;
    } else if (apart) {
      int limit = Math.min(end, i + LONGEST_APPOSITION);
      for (int j = i + 1; j < limit; j++) {
        if (text.token(j).isWord(",", ")", "-RRB-")) {
          i = j + 1;
        }
      }
    }
    while (i < end && (text.token(i).hasTag("RB", "MD") || isAuxiliary(i))) {
      i++;
    }
    return i;
  }

  private boolean isAuxiliary(int i) {
    return text.token(i).isWord("has", "had", "was", "is", "been", "who");
  }

  private void deed(int verb, Referent owner) {
    Token token = text.token(verb);
    if (token.hasTag("VBZ", "VBD", "VBP", "VBN", "VBG")) {
      BY_DEED.get(token.lemma()).forEach(noun -> add(perhaps, noun, owner));
    }
    boolean passive = text.token(verb - 1).isWord("was", "been", "is") || token.tag().equals("VBN");
    if (WordClass.TRIED.has(token.lemma()) && passive || token.lemma().equals("plead")) {
      tried(bearers, owner);
    } else if (WordClass.PLEADING.has(token.lemma())) {
      tried(perhaps, owner);
    } else if (token.lemma().equals("win") && isPrize(verb + 1)) {
      add(bearers, "winner", owner);
    }
  }

  /** 'the Karel Prize for poetry', behind 'won'. */
  private boolean isPrize(int from) {
    int end = Math.min(text.sentenceOf(from - 1).end(), from + LONGEST_PRIZE);
    int i = from;
    while (i < end && text.token(i).hasTag("DT", "NN", "JJ", "POS", "CD", "PRP$", "HYPH")) {
      i++;
    }
    return i > from && PRIZES.contains(text.token(i - 1).lemma().toLowerCase(Locale.ROOT));
  }

  private static void tried(Map<String, Set<Referent>> to, Referent owner) {
    add(to, "defendant", owner);
    add(to, "accused", owner);
  }
}
