package dev.byline.pipeline.internal.source;

import com.google.common.base.Suppliers;
import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.DiscourseModel;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.AnswerLabels;
import dev.byline.pipeline.internal.resolved.ArticleAuthor;
import dev.byline.pipeline.internal.resolved.LetterPage;
import dev.byline.pipeline.internal.resolved.LetterPage.Signature;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the words of a source: which of them are its head, and who is meant. */
public final class SourceReader {

  private final ResolvedArticle article;
  private final MentionWords words;
  private final NounPhraseReader nouns;
  private final JointSources joint;
  private final PronounCandidates pronouns;
  private final RelativeAntecedents antecedents;
  private final AnswerLabels answers;
  private final Supplier<Optional<Referent>> writer;
  private final Supplier<LetterPage> letters;

  /** Reads the words of an article of which it is known who is who. */
  public SourceReader(ResolvedArticle article) {
    this.article = article;
    this.words = new MentionWords(article);
    this.nouns = new NounPhraseReader(article, words);
    this.joint = new JointSources(article, words, nouns);
    this.pronouns = PronounCandidates.in(article);
    this.antecedents = new RelativeAntecedents(article.text(), article.phrases());
    this.answers = AnswerLabels.in(article);
    this.writer = Suppliers.memoize(() -> ArticleAuthor.of(article));
    this.letters = Suppliers.memoize(() -> LetterPage.in(article));
  }

  /**
   * Who is meant by the words of a source.
   *
   * @param mention the words as a tagger gives them: with article, marks or an apposition
   * @param context who spoke before and in whose speech the words stand: what 'he' and 'I' need
   * @return never empty: where nobody is known the name is the words themselves
   */
  public NamedSource read(TokenRange mention, SpeechContext context) {
    TokenRange range = words.trimmed(mention);
    Optional<Referent> answering = answers.of(range).or(() -> answers.asked(range.start()));
    if (answering.isPresent()) {
      return nouns.of(answering.get(), range);
    }
    if (answers.isLabel(range)) {
      return nouns.indefinite(range).withCertainty(NameCertainty.OF_NOBODY);
    }
    Optional<Integer> pronoun = pronounOf(range);
    if (pronoun.isPresent()) {
      return joint
          .takenUp(pronoun.get(), context)
          .orElseGet(() -> readPronoun(pronoun.get(), context));
    }
    if (isClause(range)) {
      return antecedent(range.start(), range);
    }
    Optional<NamedSource> others = joint.behindPronoun(range);
    if (others.isPresent()) {
      return joint.with(readPronoun(range.start(), context), others.get(), range);
    }
    Optional<NounPhrase> head = isNounLost(range) ? Optional.empty() : headPhrase(range);
    if (head.isEmpty()) {
      Optional<Referent> both = article.meantAt(range.start());
      if (both.isPresent()) {
        return nouns.of(both.get(), range);
      }
      return nouns.indefinite(range);
    }
    return readPhrase(head.get(), range);
  }

  private Optional<Integer> pronounOf(TokenRange range) {
    boolean single =
        range.size() == 1
            || range.size() == 2 && article.token(range.start() + 1).isWord("himself", "herself");
    return single && Pronoun.of(article.token(range.start())) != Pronoun.NONE
        ? Optional.of(range.start())
        : Optional.empty();
  }

  /** 'who lean towards Vale': whoever stands before, not whom the clause names. */
  private boolean isClause(TokenRange range) {
    return range.size() > 1
        && article.token(range.start()).isWord("who")
        && article.token(range.start() + 1).hasTag("VB", "MD", "RB", "IN", ",");
  }

  /**
   * 'audio provided to Vale' where the tagger takes the noun for an adjective, and 'many in the
   * Vale party': what is named behind is not who is meant.
   */
  private boolean isNounLost(TokenRange range) {
    Token first = article.token(range.start());
    if (WordClass.SEVERAL_PEOPLE.has(first) && article.phraseAt(range.start()).isEmpty()) {
      return range.size() > 2
          && article.token(range.start() + 1).isWord("in", "at", "within", "around", "inside");
    }
    return range.size() > 2
        && first.hasTag("JJ")
        && article.phraseAt(range.start()).isEmpty()
        && article.token(range.start() + 1).hasTag("VBN");
  }

  /** 'Vellish and foreign officials', of which the phrases hold two parts: those are one. */
  private NounPhrase whole(NounPhrase phrase, TokenRange range) {
    int and = phrase.tokens().end();
    boolean adjective =
        phrase.name().filter(name -> name.type() == EntityType.GROUP).isPresent()
            && phrase.tokens().size() == 1
            && article.token(phrase.head()).hasTag("JJ")
            && and + 1 < range.end()
            && article.token(and).isWord("and", "or");
    return adjective
        ? article
            .phraseAt(and + 1)
            .filter(next -> next.name().isEmpty() && next.tokens().start() == and + 1)
            .filter(next -> !article.token(and + 1).hasTag("DT", "PRP$"))
            .map(next -> new TokenRange(phrase.tokens().start(), next.tokens().end()))
            .map(all -> new NounPhrase(all, Optional.empty()))
            .orElse(phrase)
        : phrase;
  }

  private NamedSource readPronoun(int token, SpeechContext context) {
    Pronoun pronoun = Pronoun.of(article.token(token));
    TokenRange range = new TokenRange(token, token + 1);
    if (pronoun == Pronoun.FIRST) {
      return context
          .enclosing()
          .map(speaker -> speaker.mentionedAt(article.excerpt(range)))
          .orElseGet(() -> author(range));
    }
    if (pronoun == Pronoun.RELATIVE) {
      return antecedent(token, range);
    }
    List<DiscourseModel.Scored> candidates = pronouns.of(token, context);
    if (candidates.isEmpty()) {
      SourceType type = pronoun.gender() != Gender.UNKNOWN ? SourceType.PERSON : SourceType.OTHER;
      return new NamedSource(words.of(range), type, false, Optional.empty(), excerpt(range))
          .withCertainty(NameCertainty.OF_NOBODY);
    }
    Referent best = candidates.get(0).referent();
    NamedSource source = nouns.of(best, range);
    return (best.named() ? source : source.named(pronouns.calledBefore(best, context.earlier())))
        .withCertainty(NameCertainty.ofPronoun(candidates));
  }

  /** Who writes 'I' outside quotation marks; 'we' may be anybody. */
  private NamedSource author(TokenRange range) {
    boolean own = article.token(range.start()).isWord("I", "me", "my", "myself");
    Optional<Signature> signed = own ? letters.get().below(range.start()) : Optional.empty();
    Optional<Referent> author =
        own && letters.get().signatures().isEmpty() ? writer.get() : signed.flatMap(Signature::who);
    // of 'I' in a quotation by nobody it is not known who says it
    boolean nobody = author.isEmpty() && article.grammar().isQuoted(range.start());
    return new NamedSource(
        signed
            .map(Signature::name)
            .or(() -> author.map(Referent::fullestName))
            .orElseGet(() -> words.of(range)),
        nobody ? SourceType.OTHER : SourceType.AUTHOR,
        false,
        author.map(article.ids()::get),
        excerpt(range));
  }

  /** 'the engineer, who said': what stands before 'who'. */
  private NamedSource antecedent(int token, TokenRange range) {
    Optional<NounPhrase> phrase = antecedents.of(token);
    Optional<TokenRange> which = antecedents.saidWhich(token);
    boolean named =
        phrase.flatMap(p -> article.meantAt(p.head())).filter(Referent::named).isPresent();
    if (which.isPresent() && (!named || article.token(which.get().start()).isWord("those"))) {
      return new NamedSource(
          words.of(which.get()), SourceType.GROUP, false, Optional.empty(), excerpt(range));
    }
    if (phrase.isEmpty()) {
      return new NamedSource(
          words.of(range), SourceType.OTHER, false, Optional.empty(), excerpt(range));
    }
    NounPhrase found = phrase.get();
    NamedSource source =
        antecedents
            .namedBefore(found)
            .flatMap(
                names -> article.phraseAt(names.start()).flatMap(first -> joint.of(first, names)))
            .orElseGet(() -> readPhrase(found, words.trimmed(found.tokens())));
    boolean thing = source.type() == SourceType.OTHER || source.type() == SourceType.DOCUMENT;
    if (article.token(token).isWord("who") && thing) {
      boolean several = article.token(found.head()).hasTag("NNS", "NNPS", "CD");
      source = source.typed(several ? SourceType.GROUP : SourceType.PERSON);
    }
    return source.mentionedAt(article.excerpt(range));
  }

  /** Whom a pronoun may mean, best first; empty for other words. */
  public List<ReferentCandidate> candidates(TokenRange mention, SpeechContext context) {
    return pronounOf(words.trimmed(mention))
        .map(token -> pronouns.of(token, context))
        .orElse(List.of())
        .stream()
        .map(scored -> new ReferentCandidate(scored.referent().fullestName(), scored.score()))
        .toList();
  }

  private Optional<NounPhrase> headPhrase(TokenRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      Optional<NounPhrase> phrase = article.phraseAt(i);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private NamedSource readPhrase(NounPhrase phrase, TokenRange range) {
    // A source that ends inside its first phrase has no second one.
    Optional<NounPhrase> holder = holder(phrase, range);
    if (holder.isPresent()) {
      return nouns.read(holder.get(), holder.get().tokens());
    }
    return joint.of(phrase, range).orElseGet(() -> nouns.read(whole(phrase, range), range));
  }

  /**
   * 'Chairman and Managing Director Ana Vale': two offices without an article are one's, and so are
   * 'her rival and friend Ana Vale'.
   */
  private Optional<NounPhrase> holder(NounPhrase office, TokenRange range) {
    int and = office.tokens().end();
    boolean bare =
        and + 1 < range.end()
            && article.token(and).isWord("and", "&")
            && office.name().isEmpty()
            && isOffice(office.head())
            && article.token(office.tokens().start()).hasTag("NN", "JJ", "VB");
    boolean whose =
        and + 1 < range.end()
            && article.token(and).isWord("and")
            && office.name().isEmpty()
            && article.token(office.tokens().start()).hasTag("PRP$")
            && isOffice(office.head());
    return bare || whose
        ? article
            .phraseAt(and + 1)
            .filter(
                next -> next.name().filter(name -> name.type() == EntityType.PERSON).isPresent())
            .filter(next -> isOffice(next.name().orElseThrow().tokens().start() - 1))
        : Optional.empty();
  }

  private boolean isOffice(int i) {
    boolean acronym = Spelling.isAllCaps(article.token(i).text());
    boolean singular = article.token(i).hasTag("NN") && !article.token(i).tag().endsWith("S");
    return singular && (acronym || NounLexicon.kindOf(article.token(i)) == NounKind.PERSON);
  }

  private Optional<Excerpt> excerpt(TokenRange range) {
    return Optional.of(article.excerpt(range));
  }
}
