package dev.byline.pipeline.internal.source;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.ArticleAuthor;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * Says who is meant by one noun phrase of a source: by the name in it or behind it, by the
 * antecedent of a description, or by its noun alone.
 */
record NounPhraseReader(ResolvedArticle article, MentionWords words, SourceKinds kinds) {

  /** Reads the phrases of an article. */
  NounPhraseReader(ResolvedArticle article, MentionWords words) {
    this(article, words, new SourceKinds(article));
  }

  /**
   * Who is meant by a phrase.
   *
   * @param range the words of the source from which the phrase was taken: what stands behind the
   *     phrase may name it
   */
  NamedSource read(NounPhrase phrase, TokenRange range) {
    if (phrase.tokens().end() > range.end()) {
      return readCut(phrase, range);
    }
    Optional<Referent> member = article.meantAt(phrase.head()).filter(Referent::named);
    if (phrase.name().isPresent() && member.isEmpty()) {
      if (isGroupWithModifier(phrase)
          || kinds.isNounBehind(phrase, range)
          || kinds.isOneOfNation(phrase)) {
        return readDescription(phrase, range);
      }
      return readName(phrase.name().get(), range);
    }
    Optional<NounPhrase> name = article.nameBehind(phrase, range);
    if (name.isPresent()) {
      return readName(name.get().name().orElseThrow(), range);
    }
    Optional<NounPhrase> body = bodyBehind(phrase, range);
    if (body.isPresent()) {
      return readDescription(body.get(), body.get().tokens());
    }
    return readDescription(phrase, range);
  }

  /** 'the roads department' of 'His employer, the roads department,', which says more. */
  private Optional<NounPhrase> bodyBehind(NounPhrase phrase, TokenRange range) {
    int comma = phrase.tokens().end();
    boolean apposed =
        article.token(phrase.tokens().start()).hasTag("PRP$")
            && NounLexicon.mayBeOrganisation(article.token(phrase.head()).lemma())
            && comma + 2 < range.end()
            && article.token(comma).isWord(",")
            && article.token(comma + 1).isWord("the", "a", "an");
    return apposed
        ? article
            .phraseAt(comma + 1)
            .filter(body -> body.tokens().end() <= range.end())
            .filter(body -> NounLexicon.kindOf(article.token(body.head())) == NounKind.ORGANIZATION)
        : Optional.empty();
  }

  /** '31 Velds', 'fellow Velds', 'some Velds': not all Velds. */
  private boolean isGroupWithModifier(NounPhrase phrase) {
    Name name = phrase.name().orElseThrow();
    int before = name.tokens().start() - 1;
    return name.type() == EntityType.GROUP
        && before >= phrase.tokens().start()
        && (article.token(before).hasTag("CD", "JJ", "NN")
            || WordClass.SEVERAL_PEOPLE.has(article.token(before)));
  }

  /** A source that ends inside a phrase: 'Vale' of 'Vale supporters'. */
  private NamedSource readCut(NounPhrase phrase, TokenRange range) {
    Optional<Name> name = article.nameAt(range.end() - 1);
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
    TokenRange tokens = name.tokens();
    return article
        .ownerOf(name)
        .map(owner -> of(owner, tokens).withCertainty(NameCertainty.ofName(owner)))
        .orElseGet(() -> unknown(range, tokens, SourceType.valueOf(name.type().name())));
  }

  /** A known referent under its fullest name, as these words mention it. */
  NamedSource of(Referent referent, TokenRange mention) {
    Optional<Referent> writer = new MessageWriters(article).of(referent);
    if (writer.isPresent()) {
      return of(writer.get(), mention);
    }
    return new NamedSource(
        referent.fullestName(),
        referent.type(),
        referent.isPerson() && !referent.named(),
        Optional.ofNullable(article.ids().get(referent)),
        excerpt(mention));
  }

  /** A source without a noun: 'everyone', 'many', 'someone'. */
  NamedSource indefinite(TokenRange range) {
    return unknown(range, range, kinds.ofWords(range));
  }

  /**
   * A source without a name of its own: the named one that it takes up ('the minister' for Ivo
   * Karel), else its words. Of the unnamed the longer description is shown: 'the official' is 'port
   * official' again. The type is that of whom it means, else what its noun denotes.
   */
  private NamedSource readDescription(NounPhrase phrase, TokenRange range) {
    TokenRange described = words.describing(range);
    Optional<Referent> writer = new MessageWriters(article).of(phrase);
    if (writer.isPresent()) {
      return of(writer.get(), described).withCertainty(NameCertainty.OF_DESCRIPTION);
    }
    Optional<Referent> meant =
        article.meantAt(phrase.head()).filter(who -> !ArticleAuthor.isOnlyByline(article, who));
    if (meant.isPresent() && meant.get().named()) {
      return of(meant.get(), words.bare(phrase, range)).withCertainty(NameCertainty.OF_DESCRIPTION);
    }
    SourceType type = kinds.of(phrase, range, meant);
    String own = words.expanded(described);
    String known = meant.map(Referent::fullestName).orElse("");
    return new NamedSource(
            MentionWords.count(known) > MentionWords.count(own) ? known : own,
            type,
            type == SourceType.PERSON,
            meant.map(article.ids()::get),
            excerpt(described))
        .withCertainty(certaintyOf(phrase, type, meant));
  }

  /** That somebody who is only described has no name in the article. */
  private double certaintyOf(NounPhrase phrase, SourceType type, Optional<Referent> meant) {
    NominalMention description = article.description(phrase);
    boolean some = type == SourceType.PERSON || type == SourceType.OTHER;
    if (!some || description.plural()) {
      return 1;
    }
    if (isOfSomebodyNamed(phrase)) {
      return NameCertainty.OF_RELATIVE;
    }
    boolean known = description.definite() && !description.saysWhich();
    return known && meant.filter(this::isIntroduced).isEmpty() ? NameCertainty.OF_UNNAMED : 1;
  }

  /** 'her brother', where it is known who she is. */
  private boolean isOfSomebodyNamed(NounPhrase phrase) {
    int first = phrase.tokens().start();
    return article.token(first).hasTag("PRP$")
        && article.meantAt(first).filter(one -> one.named() && one.isPerson()).isPresent();
  }

  /**
   * Whether the article first speaks of 'a striker', and so need not say who that is. 'Her' of 'her
   * left hand' is a mention too, but brings in nobody.
   */
  private boolean isIntroduced(Referent described) {
    return described.occurrences().stream()
        .filter(occurrence -> occurrence.kind() == MentionKind.NOMINAL)
        .map(occurrence -> article.phraseAt(occurrence.tokens().start()))
        .flatMap(Optional::stream)
        .anyMatch(phrase -> article.description(phrase).fresh());
  }

  private NamedSource unknown(TokenRange shown, TokenRange mention, SourceType type) {
    return new NamedSource(words.of(shown), type, false, Optional.empty(), excerpt(mention));
  }

  private Optional<Excerpt> excerpt(TokenRange range) {
    return Optional.of(article.excerpt(range));
  }
}
