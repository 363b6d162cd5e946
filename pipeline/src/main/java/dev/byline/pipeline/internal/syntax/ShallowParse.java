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
 * <p>Noun groups and subjects are read in two ways, because two questions are asked of them:
 *
 * <ul>
 *   <li><b>By extent</b>, for spans: {@link #nounGroups} and {@link #subjects} say where the words
 *       of a source or content end. A group may start anywhere, goes on over prepositions ({@code
 *       the mayor of Velland}), conjoined names and a few quoted words, and a verb without a
 *       subject of its own has that of the verb it leans on ({@code Mara left, saying}).
 *   <li><b>By head</b>, for entities: {@link #nounPhrases} and {@link #roles} say whom a head noun
 *       mentions. The text is cut into phrases that do not overlap, each with one head, at the
 *       names that were found in it ({@code the mayor}, {@code Velland}), and a subject is the
 *       phrase in front of a verb, never one that is leaned on: whoever left has already been
 *       counted.
 * </ul>
 *
 * <p>They were not merged because one cannot give what the other is asked: groups that take in
 * prepositional phrases have two heads, and phrases cut at names end spans too early. That the
 * subjects of one do not serve the other was measured, see {@link GrammaticalRoles#isSubject}.
 */
public final class ShallowParse {

  /** How far a scan looks, in tokens and within a sentence: longer phrases are cut. */
  public static final int REACH = 40;

  private final AnnotatedText text;
  private final TaggedWords words;
  private final VerbGroups verbGroups;

  /** Pairing marks and finding subjects takes most of the time, and entities need neither. */
  private final Supplier<Extents> extents;

  private ShallowParse(AnnotatedText text) {
    this.text = text;
    this.words = new TaggedWords(text);
    this.verbGroups = new VerbGroups(words);
    this.extents = Suppliers.memoize(this::readExtents);
  }

  private record Extents(
      QuoteRegions quotes, NounGroups nounGroups, Clauses clauses, Subjects subjects) {}

  /** Parses a text. */
  public static ShallowParse of(AnnotatedText text) {
    return new ShallowParse(requireNonNull(text, "text"));
  }

  private Extents readExtents() {
    QuoteRegions quotes = QuoteRegions.of(text);
    NounGroups groups = new NounGroups(words, quotes);
    return new Extents(
        quotes, groups, new Clauses(groups, verbGroups), new Subjects(text, groups, verbGroups));
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
    return new GrammaticalRoles(text, words, verbGroups);
  }
}
