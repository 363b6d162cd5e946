package dev.byline.pipeline.internal.syntax;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.names.Name;
import java.util.List;
import java.util.function.Supplier;

/**
 * One text shallowly parsed, by part of speech, order and closed classes of words alone: what the
 * rules, the resolution of entities and the reading of sources know of English grammar, and the one
 * place where noun groups and subjects are found. A parse takes time linear in the length of the
 * text; what nobody asks for is not made. Safe to share.
 *
 * <p>Subjects are found once ({@link Subjects}), by extent for the spans of sources; {@link #roles}
 * ask whom the head of a subject mentions, through {@link SubjectHeads}. Until 28 November 2026
 * entities had a search of their own; one search for both left PolNeAR, GUM, LitBank and the hard
 * cases as they were (GAP: F 68.1 for 68.2, measured with byline evaluate and gap.py before names
 * such as 'Lord Vale of Velland' and datelines were seen to).
 *
 * <p>Noun groups are read in two ways, because two questions are asked of them:
 *
 * <ul>
 *   <li><b>By extent</b>, for spans: {@link #nounGroups} say where the words of a source or content
 *       end. A group may start anywhere and goes on over prepositions ({@code the mayor of
 *       Velland}), conjoined names and a few quoted words.
 *   <li><b>By head</b>, for entities: {@link #nounPhrases} say whom a head noun mentions. The text
 *       is cut into phrases that do not overlap, each with one head, at the names that were found
 *       in it ({@code the mayor}, {@code Velland}).
 * </ul>
 *
 * <p>One cannot give what the other is asked: groups that take in prepositional phrases have two
 * heads, and phrases cut at names end spans too early. Building phrases on groups was not measured.
 */
public final class ShallowParse {

  /** How far a scan looks, in tokens and within a sentence: longer phrases are cut. */
  public static final int REACH = 40;

  private final AnnotatedText text;
  private final TaggedWords words;
  private final VerbGroups verbGroups;

  /** Pairing marks and finding subjects takes most of the time, and not everybody asks. */
  private final Supplier<Extents> extents;

  private ShallowParse(AnnotatedText text) {
    this.text = text;
    this.words = new TaggedWords(text);
    this.verbGroups = new VerbGroups(words);
    this.extents = Suppliers.memoize(this::readExtents);
  }

  private record Extents(
      QuoteRegions quotes,
      NounGroups nounGroups,
      Clauses clauses,
      Subjects subjects,
      SubjectHeads heads) {}

  /** Parses a text. */
  public static ShallowParse of(AnnotatedText text) {
    return new ShallowParse(requireNonNull(text, "text"));
  }

  private Extents readExtents() {
    QuoteRegions quotes = QuoteRegions.of(text);
    NounGroups groups = new NounGroups(words, quotes);
    Subjects subjects = new Subjects(text, groups, verbGroups);
    return new Extents(
        quotes,
        groups,
        new Clauses(groups, verbGroups),
        subjects,
        new SubjectHeads(text, groups, subjects));
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
    return new NounPhrases(text, names);
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
