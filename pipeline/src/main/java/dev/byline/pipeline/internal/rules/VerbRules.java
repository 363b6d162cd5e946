package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.syntax.NounGroups;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules whose cue is a verb, told apart by its frame. Each asks the lexicon how often the verb
 * attributes in that frame.
 */
final class VerbRules {

  /**
   * Least weights beside quotation marks, which are evidence themselves, so that less is asked than
   * {@link CueLexicon#CLEAR}. Set by hand with it, never tuned.
   */
  private static final double BEHIND_QUOTATION = 0.3;

  private static final double BEFORE_QUOTATION = 0.4;

  private static final Set<Frame> CLAUSES =
      EnumSet.of(
          Frame.THAT,
          Frame.WH,
          Frame.CLAUSE,
          Frame.SUBORDINATE,
          Frame.LATER_THAT,
          Frame.LATER_WH,
          Frame.LATER_CLAUSE);

  private static final Set<Frame> CHARGES = EnumSet.of(Frame.OBJECT_OF, Frame.OBJECT_FOR);

  private static final Set<Frame> LABELS =
      EnumSet.of(Frame.OBJECT_AS, Frame.OBJECT_QUOTE, Frame.OBJECT_OBJECT);

  private static final Set<Frame> PREPOSITIONS =
      EnumSet.of(
          Frame.OF, Frame.FOR, Frame.ABOUT, Frame.ON, Frame.AGAINST, Frame.PREPOSITION, Frame.AS);

  private static final Set<Frame> PASSIVES =
      EnumSet.of(
          Frame.PASSIVE_TO,
          Frame.PASSIVE_CLAUSE,
          Frame.PASSIVE_OF,
          Frame.PASSIVE_AS,
          Frame.PASSIVE_OBJECT,
          Frame.PASSIVE_PREPOSITION,
          Frame.PASSIVE_BY);

  private VerbRules() {}

  /** In the order in which they are tried. */
  static List<AttributionRule> all(CueLexicon lexicon) {
    List<AttributionRule> rules = new ArrayList<>(aroundQuotations(lexicon));
    rules.addAll(withClauses(lexicon));
    rules.addAll(withObjects(lexicon));
    return List.copyOf(rules);
  }

  /** {@code "…," said Mara}; {@code It rains, Mara said}; {@code Mara said: "…"}. */
  private static List<AttributionRule> aroundQuotations(CueLexicon lexicon) {
    return List.of(
        new VerbRule(
            "quoted-before",
            lexicon,
            BEHIND_QUOTATION,
            VerbRules::contentBefore,
            EnumSet.of(Frame.AFTER_QUOTE, Frame.INVERTED_QUOTE)),
        new VerbRule(
            "clause-before",
            lexicon,
            CueLexicon.CLEAR,
            VerbRules::contentBefore,
            EnumSet.of(Frame.AFTER_CLAUSE, Frame.INVERTED_CLAUSE)),
        new VerbRule(
            "verb-quote",
            lexicon,
            BEFORE_QUOTATION,
            VerbRules::clause,
            EnumSet.of(Frame.QUOTE, Frame.COLON, Frame.LATER_QUOTE, Frame.LATER_COLON)));
  }

  /** {@code said that}, {@code asked whether}, {@code vowed to}, {@code urged them to}. */
  private static List<AttributionRule> withClauses(CueLexicon lexicon) {
    return List.of(
        clear(lexicon, "verb-clause", VerbRules::clause, CLAUSES),
        clear(lexicon, "verb-infinitive", VerbRules::clause, EnumSet.of(Frame.TO)),
        clear(lexicon, "verb-object-infinitive", VerbRules::clause, EnumSet.of(Frame.OBJECT_TO)));
  }

  /** {@code accused them of}, {@code called it a lie}, {@code denied it}, {@code is said to}. */
  private static List<AttributionRule> withObjects(CueLexicon lexicon) {
    return List.of(
        clear(lexicon, "verb-object-charge", VerbRules::clause, CHARGES),
        clear(lexicon, "verb-object-label", VerbRules::clause, LABELS),
        clear(lexicon, "verb-object", VerbRules::object, EnumSet.of(Frame.OBJECT, Frame.GERUND)),
        clear(lexicon, "verb-preposition", VerbRules::object, PREPOSITIONS),
        clear(lexicon, "passive", VerbRules::passive, PASSIVES));
  }

  private static AttributionRule clear(
      CueLexicon lexicon, String id, SpanLayout layout, Set<Frame> frames) {
    return new VerbRule(id, lexicon, CueLexicon.CLEAR, layout, frames);
  }

  /** Makes the spans once the lexicon has agreed. */
  interface SpanLayout {
    Optional<Match> lay(
        String rule, RuleContext reading, Contents contents, CueSite site, double score);
  }

  private record VerbRule(
      String id, CueLexicon lexicon, double threshold, SpanLayout layout, Set<Frame> frames)
      implements AttributionRule {

    @Override
    public Optional<Match> match(RuleContext reading, int head) {
      return reading
          .candidate(head, 'V')
          .filter(site -> frames.contains(site.frame()))
          .flatMap(site -> inFrame(reading, site));
    }

    private Optional<Match> inFrame(RuleContext reading, CueSite site) {
      double weight = lexicon.weight('V', site.key(), site.frame());
      return weight < threshold
          ? Optional.empty()
          : layout.lay(id, reading, new Contents(reading, lexicon), site, weight);
    }
  }

  private static TokenRange cue(RuleContext reading, CueSite site) {
    return new TokenRange(reading.verbGroups().start(site.head()), site.cueEnd());
  }

  private static Optional<Match> clause(
      String rule, RuleContext reading, Contents contents, CueSite site, double score) {
    Optional<TokenRange> source = reading.subject(site.head());
    boolean relative =
        source.isPresent() && reading.token(source.get().start()).hasTag("WP", "WDT");
    int verbs = site.frame().isClause() ? 1 : 0;
    int start = site.contentStart();
    Optional<TokenRange> whole =
        relative
            ? new RelativeClauseContents(reading, contents).from(start, verbs)
            : contents.from(start);
    return whole
        .flatMap(content -> contents.before(content, source))
        .map(content -> new Match(rule, cue(reading, site), source, List.of(content), score));
  }

  private static Optional<Match> object(
      String rule, RuleContext reading, Contents contents, CueSite site, double score) {
    Optional<TokenRange> source = reading.subject(site.head());
    return contents
        .objectFrom(site.contentStart())
        .map(content -> new Match(rule, cue(reading, site), source, List.of(content), score));
  }

  private static Optional<Match> contentBefore(
      String rule, RuleContext reading, Contents contents, CueSite site, double score) {
    TokenRange cue = cue(reading, site);
    boolean inverted =
        site.frame() == Frame.INVERTED_QUOTE || site.frame() == Frame.INVERTED_CLAUSE;
    Optional<TokenRange> source =
        inverted ? groupBehind(reading, site.cueEnd()) : reading.subject(site.head());
    int border = inverted || source.isEmpty() ? cue.start() : source.get().start();
    int behind = inverted && source.isPresent() ? source.get().end() : cue.end();
    return contents
        .before(border)
        .map(
            content -> {
              List<TokenRange> all = new ArrayList<>(List.of(content));
              contents.resumed(behind).ifPresent(all::add);
              return new Match(rule, cue, source, all, score);
            });
  }

  private static Optional<TokenRange> groupBehind(RuleContext reading, int start) {
    int limit = reading.words().sentenceEnd(start - 1);
    NounGroups nouns = reading.nounGroups();
    int end = nouns.beforeTime(start, nouns.endWithLinks(start, limit));
    return end > start ? Optional.of(new TokenRange(start, end)) : Optional.empty();
  }

  private static Optional<Match> passive(
      String rule, RuleContext reading, Contents contents, CueSite site, double score) {
    TokenRange cue = cue(reading, site);
    Optional<TokenRange> subject = reading.subject(site.head());
    if (site.frame() == Frame.PASSIVE_BY) {
      Optional<TokenRange> agent = groupBehind(reading, site.contentStart());
      return subject.map(content -> new Match(rule, cue, agent, List.of(content), score));
    }
    Optional<TokenRange> content = contents.from(site.contentStart());
    List<TokenRange> all =
        site.frame() == Frame.PASSIVE_CLAUSE
            ? content.stream().toList()
            : contents.withSubject(subject, content);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(rule, cue, Optional.empty(), all, score));
  }
}
