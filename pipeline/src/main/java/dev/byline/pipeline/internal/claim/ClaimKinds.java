package dev.byline.pipeline.internal.claim;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.ClaimType;
import dev.byline.attribution.SpeechAct;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.claim.KindLexicon.Entry;
import dev.byline.pipeline.internal.claim.KindLexicon.Note;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what kind of claim an attribution makes, from its cue and the shape of its content: type in
 * the sense of PARC (Pareti 2012), speech act, and negation. Stateless and safe to use from many
 * threads.
 *
 * <p>A denial ("denied that P") has the act {@link SpeechAct#DENY} and is not negated: the source
 * did deny it. "Did not say that P", "has never said", "declined to say", "without saying" and "no
 * one said" are negated. What the article only supposes ("if she says", "might argue", "would say")
 * keeps its type, is not negated, and has the act {@link SpeechAct#OTHER}, so that it is never
 * counted as said. Words that the lexicon does not know are judged by their complement.
 */
public final class ClaimKinds {

  /** "asked, if at all possible, not to be named" is about as long as such a request gets. */
  private static final int ANONYMITY_REACH = 8;

  private static final Set<String> SAYING_REFUSED = Set.of("refuse", "decline", "fail");
  private static final Entry PLAIN = new Entry(ClaimType.ASSERTION, SpeechAct.ASSERT, Note.NONE);

  private final KindLexicon lexicon;

  private final Set<String> nonSources;

  /** Reads the lexicon. */
  public ClaimKinds() {
    this(ClaimChanges.NONE);
  }

  /** Reads the lexicon and changes it. */
  public ClaimKinds(ClaimChanges changes) {
    this.lexicon = KindLexicon.load().with(changes.meanings());
    this.nonSources = changes.nonSources();
  }

  /** Whether the source is a thing that, by somebody's own list, never says anything. */
  public boolean isNonSource(AnnotatedText text, Optional<TokenRange> source) {
    return !nonSources.isEmpty()
        && source.map(range -> headOf(text, range)).filter(nonSources::contains).isPresent();
  }

  /**
   * The kind of a claim.
   *
   * @param text the article
   * @param cue the words that attribute, empty for continuing speech
   * @param source the words that name the source, empty where there are none
   * @param content what is attributed, in text order
   * @param quoted whether the content is words of speech in quotation marks
   */
  public ClaimKind kind(
      AnnotatedText text,
      Optional<TokenRange> cue,
      Optional<TokenRange> source,
      List<TokenRange> content,
      boolean quoted) {
    requireNonNull(text, "text");
    requireNonNull(source, "source");
    requireNonNull(content, "content");
    if (cue.isEmpty()) {
      return new ClaimKind(ClaimType.ASSERTION, SpeechAct.ASSERT, false, "kind-no-cue");
    }
    Complement complement = Complement.of(text, content, quoted);
    CueHead head = CueHead.of(text, cue.get(), complement, lexicon);
    Optional<Entry> refused = refusedSpeech(text, head, content, complement);
    Entry entry = refused.or(head::entry).orElseGet(() -> byFrame(complement, head));
    Polarity polarity = Polarity.of(text, cue.get(), head.index());
    if (polarity.isSupposed()) {
      return new ClaimKind(entry.type(), SpeechAct.OTHER, false, "kind-conditional");
    }
    return new ClaimKind(
        entry.type(),
        entry.act(),
        refused.isPresent() || polarity.isNegated(source),
        head.entry().isPresent() ? "kind-lexicon" : "kind-frame");
  }

  /** {@code declined | to say whether}: the refusal is the cue, the speech is in the content. */
  private Optional<Entry> refusedSpeech(
      AnnotatedText text, CueHead head, List<TokenRange> content, Complement complement) {
    boolean refusal = SAYING_REFUSED.contains(text.token(head.index()).lemma());
    if (!refusal || complement != Complement.INFINITIVE || content.isEmpty()) {
      return Optional.empty();
    }
    TokenRange first = content.get(0);
    for (int i = first.start(); i < Math.min(first.end(), first.start() + 4); i++) {
      if (text.token(i).tag().equals("VB")) {
        return lexicon
            .find('V', text.token(i).lemma(), Complement.CLAUSE)
            .filter(entry -> entry.act() != SpeechAct.OTHER)
            .filter(entry -> entry.type() == ClaimType.ASSERTION);
      }
    }
    return Optional.empty();
  }

  private static Entry byFrame(Complement complement, CueHead head) {
    if (head.wordClass() == 'O') {
      return PLAIN;
    }
    return switch (complement) {
      case INFINITIVE -> new Entry(ClaimType.EVENTUALITY, SpeechAct.OTHER, Note.INTENTION);
      case OBJECT_INFINITIVE -> new Entry(ClaimType.EVENTUALITY, SpeechAct.DEMAND, Note.NONE);
      case CLAUSE -> PLAIN;
      case PHRASE -> new Entry(ClaimType.ASSERTION, SpeechAct.ASSERT, Note.STANCE);
    };
  }

  /**
   * Whether the claim is a plain wish, plan, decision or refusal to act, neither an order nor a
   * promise: an eventuality of PARC that a reader of claims rarely wants.
   */
  public boolean isPlainIntention(
      AnnotatedText text, Optional<TokenRange> cue, List<TokenRange> content, boolean quoted) {
    return cue.isPresent() && note(text, cue.get(), content, quoted) == Note.INTENTION;
  }

  /** Whether a thing shows it or it seems so: evidence and impressions, not words of a source. */
  public boolean isEvidence(
      AnnotatedText text,
      Optional<TokenRange> cue,
      Optional<TokenRange> source,
      List<TokenRange> content,
      boolean quoted) {
    if (cue.isEmpty()) {
      return false;
    }
    if (note(text, cue.get(), content, quoted) == Note.EVIDENCE) {
      return true;
    }
    Optional<String> showing = source.map(range -> headOf(text, range));
    return !quoted
        && showing.filter(WordClass.EVIDENCE::has).isPresent()
        && !text.words(cue.get()).contains("said");
  }

  /**
   * Whether the cue only takes a stand on a topic ("defended the plan", "opposes it"): there is no
   * proposition that the source could be held to.
   */
  public boolean isTopicOnly(
      AnnotatedText text, Optional<TokenRange> cue, List<TokenRange> content, boolean quoted) {
    if (cue.isEmpty() || quoted) {
      return false;
    }
    Complement complement = Complement.of(text, content, false);
    CueHead head = CueHead.of(text, cue.get(), complement, lexicon);
    Entry entry = head.entry().orElseGet(() -> byFrame(complement, head));
    boolean blame = entry.act() == SpeechAct.ACCUSE && !hasCharge(text, content);
    return complement == Complement.PHRASE && (entry.note() == Note.STANCE || blame);
  }

  /**
   * Whether somebody asks to stay unnamed: "asked not to be named because talks go on". That tells
   * why a source is anonymous, and claims nothing.
   */
  public boolean isAskingForAnonymity(AnnotatedText text, List<TokenRange> content) {
    TokenRange first = content.get(0);
    int last = Math.min(first.end(), first.start() + ANONYMITY_REACH);
    boolean not = false;
    for (int i = first.start(); i < last; i++) {
      Token token = text.token(i);
      not |= token.isWord("not");
      if (not && token.hasTag("VBN") && token.isWord("named", "identified", "quoted")) {
        return true;
      }
    }
    return first.size() == 1 && text.token(first.start()).isWord("anonymity");
  }

  /** Whether the content says what for: {@code of fraud}, {@code for the fire}. */
  private static boolean hasCharge(AnnotatedText text, List<TokenRange> content) {
    for (TokenRange range : content) {
      for (int i = range.start(); i < range.end(); i++) {
        if (text.token(i).isWord("of", "for", "over", "as", "to") || text.token(i).hasTag("VBG")) {
          return true;
        }
      }
    }
    return false;
  }

  private Note note(AnnotatedText text, TokenRange cue, List<TokenRange> content, boolean quoted) {
    Complement complement = Complement.of(text, content, quoted);
    CueHead head = CueHead.of(text, cue, complement, lexicon);
    if (refusedSpeech(text, head, content, complement).isPresent()) {
      return Note.NONE;
    }
    return head.entry().orElseGet(() -> byFrame(complement, head)).note();
  }

  /** The last noun before a preposition, or the last word. */
  private static String headOf(AnnotatedText text, TokenRange source) {
    String head = text.token(source.end() - 1).lemma();
    for (int i = source.start(); i < source.end(); i++) {
      if (text.token(i).hasTag("NN")) {
        head = text.token(i).lemma();
      } else if (text.token(i).hasTag("IN", "W", ",")) {
        break;
      }
    }
    return head.toLowerCase(Locale.ROOT);
  }
}
