package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.NounGroups;
import dev.byline.pipeline.internal.syntax.QuoteRegions;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import dev.byline.pipeline.internal.syntax.TaggedWords;
import dev.byline.pipeline.internal.syntax.VerbGroups;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article as the rules see it: words, phrases, subjects, quotation marks. Of one thread. */
final class RuleContext {

  private final ShallowParse parse;
  private final FrameReader frames;

  /** By head, as far as they were asked for. */
  private final @Nullable CueSite[] sites;

  /** The word that was asked about last, as a dozen rules ask about each in turn. */
  private int asked = -1;

  private Optional<CueSite> ofAsked = Optional.empty();

  private RuleContext(AnnotatedText text) {
    parse = ShallowParse.of(text);
    frames = new FrameReader(parse);
    sites = new CueSite[text.size()];
  }

  static RuleContext of(AnnotatedText text) {
    return new RuleContext(text);
  }

  AnnotatedText text() {
    return parse.text();
  }

  QuoteRegions quotes() {
    return parse.quotes();
  }

  TaggedWords words() {
    return parse.words();
  }

  NounGroups nounGroups() {
    return parse.nounGroups();
  }

  VerbGroups verbGroups() {
    return parse.verbGroups();
  }

  Token token(int index) {
    return parse.text().token(index);
  }

  CueSite site(int head) {
    CueSite known = sites[head];
    CueSite site = known == null ? frames.read(head) : known;
    sites[head] = site;
    return site;
  }

  Optional<TokenRange> subject(int verb) {
    return parse.subjects().of(verb);
  }

  /**
   * Whether the token is a verb that is no auxiliary, a common noun, or an adjective behind a
   * copula: {@code is confident}, not {@code a confident mayor}. Names and adverbs never attribute.
   */
  boolean mayBeCue(int index) {
    Token token = token(index);
    if (token.hasTag("VB")) {
      return !parse.verbGroups().isAuxiliary(index);
    }
    return token.tag().equals("NN")
        || token.tag().equals("NNS")
        || token.tag().equals("JJ") && isPredicate(index);
  }

  /** The site of a possible cue of a class, see {@link #wordClass}, outside quotation marks. */
  Optional<CueSite> candidate(int index, char wordClass) {
    if (wordClass(index) != wordClass) {
      return Optional.empty();
    }
    if (index != asked) {
      asked = index;
      boolean possible = mayBeCue(index) && !quotes().inside(index);
      ofAsked = possible ? Optional.of(site(index)) : Optional.empty();
    }
    return ofAsked;
  }

  private boolean isPredicate(int index) {
    int stop = Math.max(parse.words().sentenceStart(index), index - 4);
    for (int i = index - 1; i >= stop; i--) {
      if (token(i).hasTag("VB")) {
        return WordClass.COPULA.has(token(i).lemma());
      }
      if (!token(i).hasTag("RB", "JJ", "CC")) {
        return false;
      }
    }
    return false;
  }

  /** {@code V}, {@code N} or {@code A}: verbs, nouns and adjectives have lexicons of their own. */
  char wordClass(int index) {
    Token token = token(index);
    return token.hasTag("VB") ? 'V' : token.hasTag("NN") ? 'N' : 'A';
  }
}
