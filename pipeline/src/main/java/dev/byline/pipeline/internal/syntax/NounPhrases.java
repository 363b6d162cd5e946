package dev.byline.pipeline.internal.syntax;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Base noun phrases by part of speech and names, found in one pass from left to right: from the
 * determiner to the head, without what follows it ('the first mayor' of 'the first mayor of Velland
 * said'). They do not overlap. The reading by head of {@link ShallowParse}.
 */
public final class NounPhrases {

  /** In tokens: prepositional phrases farther on seldom belong to the noun. */
  private static final int FARTHEST = 16;

  private final AnnotatedText text;
  private final BaseGroups groups;
  private final @Nullable Name[] nameAt;
  private final List<NounPhrase> phrases = new ArrayList<>();

  /** For each token the phrase that holds it, or -1. */
  private final int[] phraseAt;

  /** Parses a text; {@code names} must not overlap. */
  NounPhrases(AnnotatedText text, BaseGroups groups, List<Name> names) {
    this.text = text;
    this.groups = groups;
    this.nameAt = new Name[text.size()];
    for (Name name : names) {
      for (int i = name.tokens().start(); i < name.tokens().end(); i++) {
        nameAt[i] = name;
      }
    }
    this.phraseAt = new int[text.size()];
    for (TokenRange sentence : text.sentences()) {
      find(sentence);
    }
  }

  /** All of them, in text order. */
  public List<NounPhrase> all() {
    return phrases;
  }

  /** The one that holds a token. */
  public Optional<NounPhrase> at(int token) {
    return phraseAt[token] < 0 ? Optional.empty() : Optional.of(phrases.get(phraseAt[token]));
  }

  /** The name that holds a token. */
  public Optional<Name> nameAt(int token) {
    return Optional.ofNullable(nameAt[token]);
  }

  private void find(TokenRange sentence) {
    int i = sentence.start();
    while (i < sentence.end()) {
      int last = lastNoun(i, sentence.end());
      if (last < 0) {
        phraseAt[i] = -1;
        i++;
      } else {
        add(new TokenRange(i, last + 1));
        i = last + 1;
      }
    }
  }

  /** The head of the group that begins at a token: its last noun, or -1 if it has none. */
  private int lastNoun(int start, int limit) {
    int lastNoun = -1;
    int at = start;
    while (at < limit && (at > start || nameAt[at] != null || groups.canBegin(at))) {
      int next = nameAt[at] != null ? at + 1 : groups.goOn(start, at, limit);
      for (int i = at; i < next; i++) {
        lastNoun = isNoun(i) ? i : lastNoun;
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return lastNoun < 0 ? lastNoun : withChief(withoutHonours(start, lastNoun), limit);
  }

  /** Of 'counsel Ana Vale SC' the head is the name. */
  private int withoutHonours(int start, int noun) {
    int last = noun;
    while (last > start && nameAt[last] == null && WordClass.isPostNominal(text.token(last))) {
      last--;
    }
    Name bearer = nameAt[last];
    return bearer != null && bearer.type() == EntityType.PERSON ? last : noun;
  }

  private void add(TokenRange range) {
    int start = range.start();
    // A day in front of a name is no part of it: 'On Monday Velland said'.
    while (start + 1 < range.end()
        && nameAt[start] == null
        && isDayOrMonth(Spelling.lower(text.token(start).text()))) {
      phraseAt[start] = -1;
      start++;
    }
    Name last = nameAt[range.end() - 1];
    for (int i = start; i < range.end(); i++) {
      phraseAt[i] = phrases.size();
    }
    phrases.add(new NounPhrase(new TokenRange(start, range.end()), Optional.ofNullable(last)));
  }

  private static boolean isDayOrMonth(String word) {
    return WordClass.DAY.has(word) || WordClass.MONTH.has(word);
  }

  private boolean isNoun(int i) {
    return nameAt[i] != null || text.token(i).hasTag("NN", "CD") || isOfficer(i);
  }

  /** 'the general' of 'the general told them', which the tagger takes for an adjective. */
  private boolean isOfficer(int i) {
    return i > 0
        && i + 1 < text.size()
        && text.token(i).hasTag("JJ")
        && text.token(i - 1).isWord("the")
        && text.token(i + 1).hasTag("VBD", "VBZ")
        && NounLexicon.kindOf(text.token(i)) == NounKind.PERSON;
  }

  /**
   * Any noun with '-in-chief', such as editor, commander or negotiator: four tokens more, as
   * hyphens are split. 'chief' is then the head, and a person like the noun before it.
   */
  private int withChief(int noun, int sentenceEnd) {
    boolean chief =
        noun + 4 < sentenceEnd
            && text.token(noun + 1).isWord("-")
            && text.token(noun + 2).isWord("in")
            && text.token(noun + 3).isWord("-")
            && text.token(noun + 4).isWord("chief");
    return chief ? noun + 4 : noun;
  }

  /** Where the prepositional phrases that follow end. */
  public int endOfPrepositions(int from, int sentenceEnd) {
    int end = from;
    int limit = Math.min(sentenceEnd, from + FARTHEST);
    while (end + 1 < limit && isPreposition(end) && at(end + 1).isPresent() && !isWhen(end)) {
      end = at(end + 1).get().tokens().end();
      boolean joined = end + 1 < limit && text.token(end).isWord("and", "&");
      if (joined && at(end + 1).isPresent() && !hasVerbBehind(end + 1)) {
        end = at(end + 1).get().tokens().end();
      }
    }
    return end;
  }

  /** Behind 'to the port' and 'by the port', to whom something is written, or by whom. */
  public int endOfAuthor(int from, int sentenceEnd) {
    boolean told =
        from + 1 < sentenceEnd
            && text.token(from).isWord("by", "to")
            && !text.token(from + 1).hasTag("PRP$");
    if (!told || at(from + 1).isEmpty()) {
      return from;
    }
    int end = at(from + 1).get().tokens().end();
    boolean day = isDayOrMonth(Spelling.lower(text.token(end - 1).text()));
    return day ? Math.max(from, end - 1) : end;
  }

  /** 'of', 'since', but not 'that': 'told by the auditor in March that the fund was short'. */
  private boolean isPreposition(int token) {
    return text.token(token).hasTag("IN", "TO") && !WordClass.CONJUNCTION.has(text.token(token));
  }

  /** 'the auditor in March': what says when is no part of a description, nor is 'in question'. */
  private boolean isWhen(int preposition) {
    String noun = Spelling.lower(text.token(at(preposition + 1).get().head()).lemma());
    return !text.token(preposition).isWord("of")
        && (isDayOrMonth(noun) || WordClass.TIME.has(noun) || noun.equals("question"));
  }

  private boolean hasVerbBehind(int token) {
    int end = at(token).get().tokens().end();
    return end < text.size() && text.token(end).hasTag("VBD", "VBZ", "VBP", "MD");
  }
}
