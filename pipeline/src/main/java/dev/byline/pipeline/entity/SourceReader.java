package dev.byline.pipeline.entity;

import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words of a source: which of them are its head, and who is meant. */
final class SourceReader {

  private static final int EARLIER = 3;

  /** What it counts for '…,” he said' to have been the last to speak. */
  private static final double SPOKE_LAST = 0.9;

  /** The same for other pronouns. */
  private static final double SPOKE_BEFORE = 0.4;

  private final AnnotatedText text;
  private final Phrases phrases;
  private final Grammar grammar;
  private final Map<Name, Referent> owners;
  private final ReferenceWalk walk;
  private final Map<Referent, EntityId> ids;
  private final Map<EntityId, Referent> referents = new HashMap<>();

  SourceReader(
      AnnotatedText text,
      Phrases phrases,
      Grammar grammar,
      Map<Name, Referent> owners,
      ReferenceWalk walk,
      Map<Referent, EntityId> ids) {
    this.text = text;
    this.phrases = phrases;
    this.grammar = grammar;
    this.owners = owners;
    this.walk = walk;
    this.ids = Map.copyOf(ids);
    ids.forEach((referent, id) -> referents.put(id, referent));
  }

  Source read(TokenRange mention, SpeechContext context) {
    TokenRange range = trim(mention);
    Optional<Integer> pronoun = pronounOf(range);
    if (pronoun.isPresent()) {
      return readPronoun(pronoun.get(), context);
    }
    Optional<Phrase> head = headPhrase(range);
    if (head.isEmpty()) {
      Optional<Referent> both = walk.meantAt(range.start());
      if (both.isPresent()) {
        return of(both.get(), range);
      }
      return described(range, range, indefiniteType(range), false);
    }
    return readPhrase(head.get(), range);
  }

  /** 'everyone', 'many', 'someone'. */
  private SourceType indefiniteType(TokenRange range) {
    Token first = text.token(range.start());
    if (first.isWord("someone", "somebody", "anyone", "anybody", "nobody", "one")) {
      return SourceType.PERSON;
    }
    boolean several =
        first.isWord(
            "everyone",
            "everybody",
            "all",
            "many",
            "some",
            "others",
            "both",
            "most",
            "several",
            "few",
            "those",
            "these",
            "half");
    return several ? SourceType.GROUP : SourceType.OTHER;
  }

  /** Without marks, articles and possessive endings at its edges. */
  private TokenRange trim(TokenRange mention) {
    int start = mention.start();
    int end = mention.end();
    while (start < end - 1 && isEdge(start)) {
      start++;
    }
    while (end > start + 1 && (isMark(end - 1) || text.token(end - 1).hasTag("POS"))) {
      end--;
    }
    return new TokenRange(start, end);
  }

  private boolean isEdge(int i) {
    return isMark(i) || text.token(i).isWord("the", "a", "an");
  }

  private boolean isMark(int i) {
    Token token = text.token(i);
    int first = token.text().codePointAt(0);
    return !Character.isLetterOrDigit(first) && first != '@' && first != '#';
  }

  private Optional<Integer> pronounOf(TokenRange range) {
    boolean single =
        range.size() == 1
            || range.size() == 2 && text.token(range.start() + 1).isWord("himself", "herself");
    return single && Pronoun.of(text.token(range.start())) != Pronoun.NONE
        ? Optional.of(range.start())
        : Optional.empty();
  }

  private Source readPronoun(int token, SpeechContext context) {
    Pronoun pronoun = Pronoun.of(text.token(token));
    TokenRange range = new TokenRange(token, token + 1);
    if (pronoun == Pronoun.FIRST) {
      return context
          .enclosing()
          .map(speaker -> withMention(speaker, range))
          .orElseGet(
              () ->
                  new Source(
                      words(range), SourceType.AUTHOR, false, Optional.empty(), excerpt(range)));
    }
    if (pronoun == Pronoun.RELATIVE) {
      return antecedent(token, range);
    }
    List<Discourse.Scored> candidates = scored(token, context);
    if (candidates.isEmpty()) {
      SourceType type = pronoun.gender() != Gender.UNKNOWN ? SourceType.PERSON : SourceType.OTHER;
      return new Source(words(range), type, false, Optional.empty(), excerpt(range));
    }
    return of(candidates.get(0).referent(), range);
  }

  private static Source withMention(Source source, Optional<Excerpt> mention) {
    return new Source(source.name(), source.type(), source.anonymous(), source.entity(), mention);
  }

  private Source withMention(Source source, TokenRange range) {
    return withMention(source, excerpt(range));
  }

  /** 'the engineer, who said': what stands before 'who'. */
  private Source antecedent(int token, TokenRange range) {
    int before = token - 1;
    if (before > 0 && text.token(before).isWord(",")) {
      before--;
    }
    Optional<Phrase> phrase = before >= 0 ? phrases.at(before) : Optional.empty();
    if (phrase.isEmpty()) {
      return new Source(words(range), SourceType.OTHER, false, Optional.empty(), excerpt(range));
    }
    return withMention(readPhrase(phrase.get(), phrase.get().tokens()), range);
  }

  List<Candidate> candidates(TokenRange mention, SpeechContext context) {
    return pronounOf(trim(mention)).map(token -> scored(token, context)).orElse(List.of()).stream()
        .map(scored -> new Candidate(scored.referent().fullestName(), scored.score()))
        .toList();
  }

  /** What the text suggests, with who has just spoken raised, and nobody 'he' to himself. */
  private List<Discourse.Scored> scored(int token, SpeechContext context) {
    Pronoun pronoun = Pronoun.of(text.token(token));
    Map<Referent, Double> scores = new HashMap<>();
    walk.candidatesAt(token).forEach(s -> scores.put(s.referent(), s.score()));
    if (walk.isDecided()) {
      return walk.candidatesAt(token);
    }
    double weight = grammar.isTag(new TokenRange(token, token + 1)) ? SPOKE_LAST : SPOKE_BEFORE;
    List<Source> earlier = context.earlier();
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - EARLIER; i--) {
      Referent speaker = earlier.get(i).entity().map(referents::get).orElse(null);
      if (speaker != null && pronoun.fit(speaker) > 0) {
        double near = Discourse.recency(distance(earlier.get(i), token));
        scores.merge(speaker, weight * near * pronoun.fit(speaker), Double::sum);
      }
      weight *= 0.4;
    }
    if (grammar.isQuoted(token)) {
      context.enclosing().flatMap(Source::entity).map(referents::get).ifPresent(scores::remove);
    }
    return scores.entrySet().stream()
        .map(entry -> new Discourse.Scored(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(Discourse.Scored::score)
                .reversed()
                .thenComparing(s -> s.referent().fullestName()))
        .toList();
  }

  private double distance(Source earlier, int token) {
    int sentence = text.token(token).sentence();
    int from =
        earlier
            .mention()
            .map(mention -> text.firstEndingAfter(mention.span().start()))
            .filter(i -> i < text.size())
            .map(i -> text.token(i).sentence())
            .orElse(sentence);
    return grammar.depth(sentence) - grammar.depth(from);
  }

  private Optional<Phrase> headPhrase(TokenRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      Optional<Phrase> phrase = phrases.at(i);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private Source readPhrase(Phrase phrase, TokenRange range) {
    if (phrase.tokens().end() > range.end()) {
      return readCut(phrase, range);
    }
    Optional<Source> joint = joint(phrase, range);
    if (joint.isPresent()) {
      return joint.get();
    }
    Optional<Referent> member = walk.meantAt(phrase.head()).filter(Referent::named);
    if (phrase.name().isPresent() && member.isEmpty()) {
      if (isGroupWithModifier(phrase) || isNounBehind(phrase, range)) {
        return readDescription(phrase, range);
      }
      return readName(phrase.name().get(), range);
    }
    Optional<Phrase> apposed = apposedName(phrase, range);
    if (apposed.isPresent()) {
      return readName(apposed.get().name().orElseThrow(), range);
    }
    return readDescription(phrase, range);
  }

  /** '31 Velds', 'fellow Velds': not all Velds. */
  private boolean isGroupWithModifier(Phrase phrase) {
    Name name = phrase.name().orElseThrow();
    int before = name.tokens().start() - 1;
    return name.type() == EntityType.GROUP
        && before >= phrase.tokens().start()
        && text.token(before).hasTag("CD", "JJ", "NN");
  }

  /** 'a Vale tweet' where the tagger takes the noun for a verb. */
  private boolean isNounBehind(Phrase phrase, TokenRange range) {
    int next = phrase.tokens().end();
    return next == range.end() - 1
        && Nouns.kindOf(Words.lower(text.token(next).text())) != NounKind.OTHER;
  }

  /** A source that ends inside a phrase: 'Vale' of 'Vale supporters'. */
  private Source readCut(Phrase phrase, TokenRange range) {
    Optional<Name> name = phrases.nameAt(range.end() - 1);
    boolean counted =
        name.isPresent()
            && name.get().type() == EntityType.GROUP
            && name.get().tokens().start() > range.start();
    if (name.isPresent() && !counted) {
      return readName(name.get(), range);
    }
    return readDescription(
        new Phrase(new TokenRange(range.start(), range.end()), Optional.empty()), range);
  }

  private Source readName(Name name, TokenRange range) {
    Referent owner = owners.get(name);
    TokenRange tokens = name.tokens();
    if (owner == null) {
      return described(range, tokens, SourceType.valueOf(name.type().name()), false);
    }
    return of(owner, tokens);
  }

  private Source of(Referent referent, TokenRange mention) {
    return new Source(
        referent.fullestName(),
        referent.type(),
        referent.isPerson() && !referent.named(),
        Optional.ofNullable(ids.get(referent)),
        excerpt(mention));
  }

  /** 'the head of the union, Ivo Karel': a person's name behind a comma. */
  private Optional<Phrase> apposedName(Phrase phrase, TokenRange range) {
    if (Nouns.kindOf(text.token(phrase.head())) != NounKind.PERSON
        || text.token(phrase.head()).hasTag("NNS")) {
      return Optional.empty();
    }
    int i = phrases.endOfPrepositions(phrase.tokens().end(), range.end());
    if (i + 1 < range.end() && text.token(i).isWord(",")) {
      return phrases.at(i + 1).filter(p -> p.name().isPresent());
    }
    return Optional.empty();
  }

  /** 'Karel and Ruiz' speak together. */
  private Optional<Source> joint(Phrase first, TokenRange range) {
    List<Phrase> members = new ArrayList<>(List.of(first));
    int i = first.tokens().end();
    boolean joined = false;
    while (i + 1 < range.end()) {
      boolean and = text.token(i).isWord("and", "&");
      boolean comma = text.token(i).isWord(",");
      int next = comma && text.token(i + 1).isWord("and") ? i + 2 : i + 1;
      Optional<Phrase> member = next < range.end() ? phrases.at(next) : Optional.empty();
      if (!(and || comma) || member.isEmpty() || !speaks(member.get(), first)) {
        break;
      }
      joined |= and || next == i + 2;
      members.add(member.get());
      i = member.get().tokens().end();
    }
    if (!joined) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (Phrase member : members) {
      names.add(readPhrase(member, member.tokens()).name());
    }
    TokenRange all = new TokenRange(mentionStart(first), i);
    return Optional.of(
        new Source(
            String.join(" and ", names), SourceType.GROUP, false, Optional.empty(), excerpt(all)));
  }

  private int mentionStart(Phrase phrase) {
    return phrase.name().map(name -> name.tokens().start()).orElse(trim(phrase.tokens()).start());
  }

  private boolean speaks(Phrase member, Phrase first) {
    if (member.name().isPresent()) {
      return true;
    }
    return first.name().isEmpty() && Nouns.kindOf(text.token(member.head())) != NounKind.OTHER;
  }

  private Source readDescription(Phrase phrase, TokenRange range) {
    TokenRange words = description(range);
    Optional<Referent> meant = walk.meantAt(phrase.head());
    if (meant.isPresent() && meant.get().named()) {
      return of(meant.get(), bare(phrase, range));
    }
    Token head = text.token(phrase.head());
    SourceType type =
        meant
            .map(Referent::type)
            .orElseGet(() -> Description.typeOf(Nouns.kindOf(head), head.hasTag("NNS", "NNPS")));
    if (type == SourceType.OTHER && head.hasTag("CD")) {
      type = SourceType.GROUP;
    }
    if (phrase.name().isPresent()) {
      type =
          phrase.tokens().end() < range.end()
              ? Description.typeOf(Nouns.kindOf(text.token(range.end() - 1)), false)
              : SourceType.GROUP;
    }
    String own = expanded(words);
    String known = meant.map(Referent::fullestName).orElse("");
    return new Source(
        wordCount(known) > wordCount(own) ? known : own,
        type,
        type == SourceType.PERSON,
        Optional.ofNullable(meant.map(ids::get).orElse(null)),
        excerpt(words));
  }

  /** The words with surnames of persons made full: 'Vale’s lawyer' is 'Ana Vale’s lawyer'. */
  private String expanded(TokenRange range) {
    Optional<Referent> possessor =
        walk.meantAt(range.start()).filter(r -> r.named() && r.isPerson());
    if (range.size() > 1 && text.token(range.start()).hasTag("PRP$") && possessor.isPresent()) {
      return possessor.get().fullestName()
          + "’s "
          + words(new TokenRange(range.start() + 1, range.end()));
    }
    for (int i = range.start(); i < range.end(); i++) {
      Optional<Name> name = phrases.nameAt(i);
      Referent owner = name.map(owners::get).orElse(null);
      boolean inside = name.isPresent() && name.get().tokens().end() < range.end();
      if (inside
          && owner != null
          && owner.isPerson()
          && name.get().tokens().start() >= range.start()) {
        int nameStart = text.token(i).span().start() - text.token(range.start()).span().start();
        int nameLength = text.span(name.get().tokens()).length();
        String words = text.excerpt(range).text();
        return (words.substring(0, nameStart)
                + owner.fullestName()
                + words.substring(nameStart + nameLength))
            .strip();
      }
    }
    return words(range);
  }

  private TokenRange bare(Phrase phrase, TokenRange range) {
    int start = Math.max(phrase.tokens().start(), range.start());
    if (isAge(phrase, range)) {
      return new TokenRange(start, phrase.tokens().end() + 2);
    }
    while (start < phrase.head() && text.token(start).hasTag("DT", "PDT", "PRP$")) {
      start++;
    }
    return new TokenRange(start, Math.max(phrase.tokens().end(), start + 1));
  }

  private boolean isAge(Phrase phrase, TokenRange range) {
    return text.token(phrase.head()).isWord("year", "years")
        && phrase.tokens().end() + 2 <= range.end()
        && text.token(phrase.tokens().end() + 1).isWord("old");
  }

  /** The words that describe, up to a comma or a relative clause. */
  private TokenRange description(TokenRange range) {
    int end = range.start() + 1;
    while (end < range.end()
        && !text.token(end).hasTag("WP", "WDT")
        && !text.token(end).isWord(",", "(", "—", "–", ";", ":")) {
      end++;
    }
    return new TokenRange(range.start(), end);
  }

  private Source described(
      TokenRange words, TokenRange mention, SourceType type, boolean anonymous) {
    return new Source(words(words), type, anonymous, Optional.empty(), excerpt(mention));
  }

  private static long wordCount(String words) {
    return words.chars().filter(Character::isWhitespace).count() + (words.isEmpty() ? 0 : 1);
  }

  private String words(TokenRange range) {
    String words = text.excerpt(range).text().strip();
    return words.isEmpty() ? text.words(range) : words;
  }

  private Optional<Excerpt> excerpt(TokenRange range) {
    return Optional.of(text.excerpt(range));
  }
}
