package dev.byline.pipeline.internal.description;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What tells somebody described from others of his kind: the words in front of the noun and behind
 * 'of' and 'for', and who is named among them or meant by a genitive: Vale in 'the senator’s
 * spokesman', where she is the senator.
 */
public final class Modifiers {

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final Map<Name, Referent> owners;
  private final Set<Referent> about = new HashSet<>();
  private final Set<String> aboutWords = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  /** Who is named in the phrase behind: the port of 'officials at the port'. */
  private final Set<Referent> behind = new HashSet<>();

  Modifiers(AnnotatedText text, NounPhrases phrases, Map<Name, Referent> owners) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
  }

  /** Reads a phrase; {@code meant} has whom the description in a genitive means, by its noun. */
  void read(NounPhrase phrase, Map<Integer, Referent> meant) {
    for (int i = phrase.tokens().start(); i < phrase.head(); i++) {
      add(i);
      Optional<Referent> owner = phrases.nameAt(i).map(owners::get);
      if (owner.isPresent()) {
        about.add(owner.get());
        aboutWords.add(Spelling.key(text.token(i).text()));
      }
      Referent whose = text.token(i).hasTag("POS") ? meant.get(i - 1) : null;
      if (whose != null && whose.named()) {
        genitive(whose);
      }
    }
    int end = text.sentenceOf(phrase.head()).end();
    int link = phrase.tokens().end();
    if (link + 1 < end && phrases.at(link + 1).isPresent()) {
      behind(phrases.at(link + 1).get().tokens(), text.token(link));
    }
  }

  private void behind(TokenRange linked, Token link) {
    boolean of = link.isWord("of", "for");
    for (int i = linked.start(); i < linked.end(); i++) {
      if (of) {
        add(i);
      }
      if (of || link.isWord("in", "at", "with", "from")) {
        phrases.nameAt(i).map(owners::get).ifPresent(behind::add);
      }
    }
  }

  /** The words of the genitive stand for who it means, whom others call by name. */
  private void genitive(Referent whose) {
    List<String> name = whose.words();
    if (!name.isEmpty()) {
      String last = name.get(name.size() - 1);
      words.clear();
      words.add(last);
      about.add(whose);
      aboutWords.add(last);
    }
  }

  private void add(int i) {
    Token token = text.token(i);
    String key = Spelling.key(token.text());
    boolean content = token.hasTag("NN", "JJ", "CD") || phrases.nameAt(i).isPresent();
    if (content
        && !token.hasTag("POS")
        && !NominalUse.isOfAge(text, i)
        && NounLexicon.distinguishes(key)) {
      words.add(key);
    }
  }

  /** Their keys. */
  Set<String> words() {
    return words;
  }

  /** Who is named or meant. */
  Set<Referent> about() {
    return about;
  }

  /**
   * Whether it names whose somebody is, and a role with the same noun names another: 'a spokeswoman
   * for Vale' is not 'Karel’s spokesman'.
   */
  public boolean areOfOther(Referent somebody, String noun) {
    List<Referent> whose =
        Stream.concat(about.stream(), behind.stream()).filter(Modifiers::mayOwn).toList();
    if (whose.isEmpty()) {
      return false;
    }
    String same = NounLexicon.headOf(noun);
    Set<Referent> others = new HashSet<>();
    for (Referent.StatedRole role : somebody.statedRoles()) {
      if (NounLexicon.headOf(NominalMention.lemmaAt(text, role.head())).equals(same)) {
        IntStream.range(role.tokens().start(), role.tokens().end())
            .mapToObj(phrases::nameAt)
            .flatMap(name -> name.map(owners::get).stream())
            .filter(Modifiers::mayOwn)
            .forEach(others::add);
      }
    }
    others.remove(somebody);
    return !whose.isEmpty() && !others.isEmpty() && Collections.disjoint(whose, others);
  }

  /** Not a place, nor a nation. */
  private static boolean mayOwn(Referent one) {
    return one.isPerson() || one.type() == SourceType.ORGANIZATION;
  }

  /** Whether others are named behind it than of an unnamed one: 'the government in Velland'. */
  public boolean areOfElsewhere(Referent unnamed) {
    return !unnamed.about().isEmpty()
        && !behind.isEmpty()
        && Collections.disjoint(unnamed.about(), behind);
  }

  /** The words by which they are. */
  Set<String> aboutWords() {
    return aboutWords;
  }
}
