package dev.byline.pipeline.internal.syntax;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;

/**
 * One text shallowly parsed, by part of speech, order and closed classes of words alone: what the
 * rules, the resolution of entities and the reading of sources know of English grammar. Built once
 * a text in time linear in its length; immutable and safe to share.
 */
public final class ShallowParse {

  /** How far a scan looks, in tokens and within a sentence: longer phrases are cut. */
  public static final int REACH = 40;

  private final AnnotatedText text;
  private final QuoteRegions quotes;
  private final TaggedWords words;
  private final NounGroups nounGroups;
  private final VerbGroups verbGroups;
  private final Clauses clauses;
  private final Subjects subjects;

  private ShallowParse(AnnotatedText text) {
    this.text = text;
    this.quotes = QuoteRegions.of(text);
    this.words = new TaggedWords(text);
    this.nounGroups = new NounGroups(words, quotes);
    this.verbGroups = new VerbGroups(words);
    this.clauses = new Clauses(words, nounGroups, verbGroups, quotes);
    this.subjects = new Subjects(text, words, nounGroups, verbGroups, quotes);
  }

  /** Parses a text. */
  public static ShallowParse of(AnnotatedText text) {
    return new ShallowParse(requireNonNull(text, "text"));
  }

  /** The text. */
  public AnnotatedText text() {
    return text;
  }

  /** What stands inside quotation marks. */
  public QuoteRegions quotes() {
    return quotes;
  }

  /** What single words are. */
  public TaggedWords words() {
    return words;
  }

  /** Noun groups, alone and with the prepositions that follow them. */
  public NounGroups nounGroups() {
    return nounGroups;
  }

  /** Verbs with their auxiliaries. */
  public VerbGroups verbGroups() {
    return verbGroups;
  }

  /** Where clauses begin. */
  public Clauses clauses() {
    return clauses;
  }

  /** Who does what a verb says. */
  public Subjects subjects() {
    return subjects;
  }
}
