package dev.byline.pipeline.internal.syntax;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.quotation.Quotations;
import dev.byline.pipeline.internal.scope.ThreadScope;
import java.util.List;
import java.util.function.Supplier;

/**
 * One text shallowly parsed, by part of speech, order and closed classes of words alone: what the
 * rules, the resolution of entities and the reading of sources know of English grammar, and the one
 * place where noun groups and subjects are found. A parse takes time linear in the length of the
 * text; what nobody asks for is not made. Safe to share.
 *
 * <p>Noun groups have one grammar, {@link BaseGroups}, and subjects one search, {@link Subjects}.
 * Two questions are asked of each:
 *
 * <ul>
 *   <li><b>By extent</b>, for spans: {@link #nounGroups} and {@link #subjects} say where the words
 *       of a source or content end. A group may start anywhere and goes on over prepositions
 *       ({@code the mayor of Velland}), conjoined names and a few quoted words.
 *   <li><b>By head</b>, for entities: {@link #nounPhrases} and {@link #roles} say whom a head noun
 *       mentions, and what it does. The text is cut into phrases that do not overlap, each with one
 *       head, at the names that were found in it ({@code the mayor}, {@code Velland}).
 * </ul>
 *
 * <p>Until 28 November 2026 entities had a grammar and a search of their own. One for both left
 * every figure of {@code byline evaluate} and of the project's cases as it was, GUM and LitBank
 * too; GAP has F 67.3 for 67.5 (gap.py, 454 pronouns).
 */
public final class ShallowParse {

  /** How far a scan looks, in tokens and within a sentence: longer phrases are cut. */
  public static final int REACH = 40;

  private static final ThreadScope<ShallowParse> CURRENT = new ThreadScope<>();

  private final AnnotatedText text;
  private final TaggedWords words;
  private final BaseGroups groups;
  private final VerbGroups verbGroups;

  /** Pairing marks and finding subjects takes most of the time, and not everybody asks. */
  private final Supplier<Extents> extents;

  private ShallowParse(AnnotatedText text, Supplier<Quotations> quotations) {
    this.text = text;
    this.words = new TaggedWords(text);
    this.groups = new BaseGroups(words);
    this.verbGroups = new VerbGroups(words);
    this.extents = Suppliers.memoize(() -> readExtents(quotations.get()));
  }

  private record Extents(
      QuoteRegions quotes,
      NounGroups nounGroups,
      Clauses clauses,
      Subjects subjects,
      SubjectHeads heads) {}

  /** Parses a text, unless that has been done: see {@link #within}. */
  public static ShallowParse of(AnnotatedText text) {
    requireNonNull(text, "text");
    return CURRENT
        .current()
        .filter(parse -> parse.text == text)
        .orElseGet(() -> new ShallowParse(text, () -> QuotationFinder.find(text)));
  }

  /** Parses a text whose quotations are known. */
  public static ShallowParse of(AnnotatedText text, Quotations quotations) {
    return new ShallowParse(requireNonNull(text, "text"), () -> quotations);
  }

  /** Does some work in which {@link #of(AnnotatedText)} gives this parse for this text. */
  public <T> T within(Supplier<T> work) {
    return CURRENT.within(this, work);
  }

  private Extents readExtents(Quotations quotations) {
    QuoteRegions quotes = QuoteRegions.of(text.size(), quotations.quotations());
    NounGroups nouns = new NounGroups(groups, quotes);
    Subjects subjects = new Subjects(text, nouns, verbGroups);
    return new Extents(
        quotes,
        nouns,
        new Clauses(nouns, verbGroups),
        subjects,
        new SubjectHeads(text, nouns, subjects));
  }

  /** The text. */
  public AnnotatedText text() {
    return text;
  }

  /** What stands inside quotation marks. */
  public QuoteRegions quotes() {
    return extents.get().quotes();
  }

  /** What single words are. */
  public TaggedWords words() {
    return words;
  }

  /** Noun groups by extent, alone and with the prepositions that follow them. */
  public NounGroups nounGroups() {
    return extents.get().nounGroups();
  }

  /** Noun phrases by head; {@code names}, which must not overlap, are the names of the text. */
  public NounPhrases nounPhrases(List<Name> names) {
    return new NounPhrases(text, groups, names);
  }

  /** What sentences say of somebody that he is. */
  public Predicates predicates(NounPhrases phrases) {
    return new Predicates(words, verbGroups, () -> extents.get().heads(), phrases);
  }

  /** Of pronouns that are objects: who does what is done to whom they mean. */
  public LocalSubjects localSubjects(NounPhrases phrases) {
    return new LocalSubjects(words, phrases, extents.get().heads());
  }

  /** What stands before main clauses. */
  public FrontedAdjuncts frontedAdjuncts() {
    return new FrontedAdjuncts(words, quotes(), subjects());
  }

  /** Who is said to speak quotations, by the clauses beside them. */
  public QuotationFrames quotationFrames() {
    return new QuotationFrames(words, quotes(), extents.get().heads());
  }

  /** Of pronouns that are subjects: the words that name somebody else. */
  public DisjointWords disjointWords() {
    return new DisjointWords(words, quotes());
  }

  /** Verbs with their auxiliaries. */
  public VerbGroups verbGroups() {
    return verbGroups;
  }

  /** Where clauses begin. */
  public Clauses clauses() {
    return extents.get().clauses();
  }

  /** Who does what a verb says, by extent. */
  public Subjects subjects() {
    return extents.get().subjects();
  }

  /** What a noun phrase does in its sentence: subjects and speakers by head. */
  public GrammaticalRoles roles() {
    return new GrammaticalRoles(text, words, verbGroups, () -> extents.get().heads());
  }
}
