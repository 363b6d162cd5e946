package dev.byline.pipeline.internal.source;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.CoreferenceResolver;
import dev.byline.pipeline.internal.coref.DiscourseModel;
import dev.byline.pipeline.internal.coref.NominalMention;
import dev.byline.pipeline.internal.coref.Pronoun;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.syntax.RelativeAntecedents;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words of a source: which of them are its head, and who is meant. */
final class SourceReader {

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final Map<Name, Referent> owners;
  private final CoreferenceResolver coreference;
  private final Map<Referent, EntityId> ids;
  private final MentionWords words;
  private final PronounCandidates pronouns;
  private final RelativeAntecedents antecedents;
  private final ApposedNames apposed;

  SourceReader(
      AnnotatedText text,
      NounPhrases phrases,
      GrammaticalRoles grammar,
      Map<Name, Referent> owners,
      CoreferenceResolver coreference,
      Map<Referent, EntityId> ids) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
    this.coreference = coreference;
    this.ids = Map.copyOf(ids);
    this.words = new MentionWords(text, phrases, owners, coreference);
    this.pronouns = new PronounCandidates(text, phrases, grammar, owners, coreference, ids);
    this.antecedents = new RelativeAntecedents(text, phrases);
    this.apposed = new ApposedNames(text, phrases);
  }

  NamedSource read(TokenRange mention, SpeechContext context) {
    TokenRange range = words.trimmed(mention);
    Optional<Integer> pronoun = pronounOf(range);
    if (pronoun.isPresent()) {
      return readPronoun(pronoun.get(), context);
    }
    Optional<NounPhrase> head = headPhrase(range);
    if (head.isEmpty()) {
      Optional<Referent> both = coreference.meantAt(range.start());
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

  private Optional<Integer> pronounOf(TokenRange range) {
    boolean single =
        range.size() == 1
            || range.size() == 2 && text.token(range.start() + 1).isWord("himself", "herself");
    return single && Pronoun.of(text.token(range.start())) != Pronoun.NONE
        ? Optional.of(range.start())
        : Optional.empty();
  }

  private NamedSource readPronoun(int token, SpeechContext context) {
    Pronoun pronoun = Pronoun.of(text.token(token));
    TokenRange range = new TokenRange(token, token + 1);
    if (pronoun == Pronoun.FIRST) {
      return context
          .enclosing()
          .map(speaker -> withMention(speaker, range))
          .orElseGet(
              () ->
                  new NamedSource(
                      words.of(range), SourceType.AUTHOR, false, Optional.empty(), excerpt(range)));
    }
    if (pronoun == Pronoun.RELATIVE) {
      return antecedent(token, range);
    }
    List<DiscourseModel.Scored> candidates = pronouns.of(token, context);
    if (candidates.isEmpty()) {
      SourceType type = pronoun.gender() != Gender.UNKNOWN ? SourceType.PERSON : SourceType.OTHER;
      return new NamedSource(words.of(range), type, false, Optional.empty(), excerpt(range));
    }
    return of(candidates.get(0).referent(), range);
  }

  private NamedSource withMention(NamedSource source, TokenRange range) {
    return source.mentionedAt(text.excerpt(range));
  }

  /** 'the engineer, who said': what stands before 'who'. */
  private NamedSource antecedent(int token, TokenRange range) {
    Optional<NounPhrase> phrase = antecedents.of(token);
    if (phrase.isEmpty()) {
      return new NamedSource(
          words.of(range), SourceType.OTHER, false, Optional.empty(), excerpt(range));
    }
    NounPhrase found = phrase.get();
    Optional<NamedSource> both =
        antecedents
            .namedBefore(found)
            .flatMap(names -> phrases.at(names.start()).flatMap(first -> joint(first, names)));
    return withMention(both.orElseGet(() -> readPhrase(found, found.tokens())), range);
  }

  List<ReferentCandidate> candidates(TokenRange mention, SpeechContext context) {
    return pronounOf(words.trimmed(mention))
        .map(token -> pronouns.of(token, context))
        .orElse(List.of())
        .stream()
        .map(scored -> new ReferentCandidate(scored.referent().fullestName(), scored.score()))
        .toList();
  }

  private Optional<NounPhrase> headPhrase(TokenRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      Optional<NounPhrase> phrase = phrases.at(i);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private NamedSource readPhrase(NounPhrase phrase, TokenRange range) {
    if (phrase.tokens().end() > range.end()) {
      return readCut(phrase, range);
    }
    Optional<NamedSource> joint = joint(phrase, range);
    if (joint.isPresent()) {
      return joint.get();
    }
    Optional<Referent> member = coreference.meantAt(phrase.head()).filter(Referent::named);
    if (phrase.name().isPresent() && member.isEmpty()) {
      if (isGroupWithModifier(phrase) || isNounBehind(phrase, range)) {
        return readDescription(phrase, range);
      }
      return readName(phrase.name().get(), range);
    }
    Optional<NounPhrase> name = apposed.behind(phrase, range);
    if (name.isPresent()) {
      return readName(name.get().name().orElseThrow(), range);
    }
    return readDescription(phrase, range);
  }

  /** '31 Velds', 'fellow Velds': not all Velds. */
  private boolean isGroupWithModifier(NounPhrase phrase) {
    Name name = phrase.name().orElseThrow();
    int before = name.tokens().start() - 1;
    return name.type() == EntityType.GROUP
        && before >= phrase.tokens().start()
        && text.token(before).hasTag("CD", "JJ", "NN");
  }

  /** 'a Vale tweet' where the tagger takes the noun for a verb. */
  private boolean isNounBehind(NounPhrase phrase, TokenRange range) {
    int next = phrase.tokens().end();
    return next == range.end() - 1
        && NounLexicon.kindOf(Spelling.lower(text.token(next).text())) != NounKind.OTHER;
  }

  /** A source that ends inside a phrase: 'Vale' of 'Vale supporters'. */
  private NamedSource readCut(NounPhrase phrase, TokenRange range) {
    Optional<Name> name = phrases.nameAt(range.end() - 1);
    boolean counted =
        name.isPresent()
            && name.get().type() == EntityType.GROUP
            && name.get().tokens().start() > range.start();
    if (name.isPresent() && !counted) {
      return readName(name.get(), range);
    }
    return readDescription(
        new NounPhrase(new TokenRange(range.start(), range.end()), Optional.empty()), range);
  }

  private NamedSource readName(Name name, TokenRange range) {
    Referent owner = owners.get(name);
    TokenRange tokens = name.tokens();
    if (owner == null) {
      return described(range, tokens, SourceType.valueOf(name.type().name()), false);
    }
    return of(owner, tokens);
  }

  private NamedSource of(Referent referent, TokenRange mention) {
    return new NamedSource(
        referent.fullestName(),
        referent.type(),
        referent.isPerson() && !referent.named(),
        Optional.ofNullable(ids.get(referent)),
        excerpt(mention));
  }

  /** 'Karel and Ruiz' speak together. */
  private Optional<NamedSource> joint(NounPhrase first, TokenRange range) {
    NounPhrase called = called(first, range);
    List<NounPhrase> members = new ArrayList<>(List.of(called));
    int i = end(first, called, range);
    boolean joined = false;
    while (i + 1 < range.end()) {
      boolean and = text.token(i).isWord("and", "&");
      boolean comma = text.token(i).isWord(",");
      int next = comma && text.token(i + 1).isWord("and") ? i + 2 : i + 1;
      Optional<NounPhrase> member = next < range.end() ? phrases.at(next) : Optional.empty();
      if (!(and || comma) || member.isEmpty() || !speaks(member.get(), first)) {
        break;
      }
      joined |= and || next == i + 2;
      NounPhrase named = called(member.get(), range);
      members.add(named);
      i = end(member.get(), named, range);
    }
    if (!joined) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (NounPhrase member : members) {
      names.add(readPhrase(member, member.tokens()).name());
    }
    TokenRange all = new TokenRange(mentionStart(first), i);
    return Optional.of(
        new NamedSource(
            String.join(" and ", names), SourceType.GROUP, false, Optional.empty(), excerpt(all)));
  }

  /** The name in apposition to a member: 'the coroner, Jo Ruiz'. */
  private NounPhrase called(NounPhrase member, TokenRange range) {
    return member.name().isEmpty() ? apposed.behind(member, range).orElse(member) : member;
  }

  /** Where a member ends, with the comma behind an apposition. */
  private int end(NounPhrase member, NounPhrase called, TokenRange range) {
    int end = called.tokens().end();
    boolean apposition = called != member && end + 1 < range.end() && text.token(end).isWord(",");
    return apposition && text.token(end + 1).isWord("and", "&") ? end + 1 : end;
  }

  private int mentionStart(NounPhrase phrase) {
    return phrase
        .name()
        .map(name -> name.tokens().start())
        .orElse(words.trimmed(phrase.tokens()).start());
  }

  private boolean speaks(NounPhrase member, NounPhrase first) {
    if (member.name().isPresent()) {
      return true;
    }
    return first.name().isEmpty()
        && NounLexicon.kindOf(text.token(member.head())) != NounKind.OTHER;
  }

  private NamedSource readDescription(NounPhrase phrase, TokenRange range) {
    TokenRange described = words.describing(range);
    Optional<Referent> meant = coreference.meantAt(phrase.head());
    if (meant.isPresent() && meant.get().named()) {
      return of(meant.get(), words.bare(phrase, range));
    }
    Token head = text.token(phrase.head());
    SourceType type =
        meant
            .map(Referent::type)
            .orElseGet(
                () -> NominalMention.typeOf(NounLexicon.kindOf(head), head.hasTag("NNS", "NNPS")));
    if (type == SourceType.OTHER && head.hasTag("CD")) {
      type = SourceType.GROUP;
    }
    if (phrase.name().isPresent()) {
      type =
          phrase.tokens().end() < range.end()
              ? NominalMention.typeOf(NounLexicon.kindOf(text.token(range.end() - 1)), false)
              : SourceType.GROUP;
    }
    String own = words.expanded(described);
    String known = meant.map(Referent::fullestName).orElse("");
    return new NamedSource(
        MentionWords.count(known) > MentionWords.count(own) ? known : own,
        type,
        type == SourceType.PERSON,
        Optional.ofNullable(meant.map(ids::get).orElse(null)),
        excerpt(described));
  }

  private NamedSource described(
      TokenRange words, TokenRange mention, SourceType type, boolean anonymous) {
    return new NamedSource(
        this.words.of(words), type, anonymous, Optional.empty(), excerpt(mention));
  }

  private Optional<Excerpt> excerpt(TokenRange range) {
    return Optional.of(text.excerpt(range));
  }
}
