package dev.byline.json;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.DocumentKind;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Justification;
import dev.byline.attribution.JustificationKind;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.Stance;
import dev.byline.attribution.StatedDate;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityLink;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.RandomSourceMaps;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Lawful results that make no sense: everything that the types allow, over any text. */
final class RandomAnalyses {

  private final Article article;
  private final Random random;
  private final int entities;
  private final int quotes;
  private final int claims;
  private final Map<ClaimId, List<QuoteId>> quotesOf = new HashMap<>();

  private RandomAnalyses(Article article, Random random) {
    this.article = article;
    this.random = random;
    int most = article.text().isEmpty() ? 1 : 5;
    this.entities = random.nextInt(most);
    this.quotes = random.nextInt(most);
    this.claims = random.nextInt(most);
  }

  /** Text with letters, marks, controls, emoji and surrogates without partners. */
  static Arbitrary<String> text() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("a", "B", " ", "\"", "“", "”", "'", "é")),
            Tuple.of(2, Arbitraries.of("\n", "\r", "\t", "\u0000", "\u2028", "\\")),
            Tuple.of(2, Arbitraries.of("🚢", "👩‍✈️", "\ud83d", "\udea2", "\udfff")),
            Tuple.of(1, Arbitraries.strings().all().ofLength(1)))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  static Analysis of(String text, long seed) {
    Random random = new Random(seed);
    Article article = Article.of("id" + seed, text);
    if (random.nextBoolean()) {
      article = article.withTitle(text).withOutlet("Velland Courier");
    }
    if (random.nextBoolean()) {
      article = article.withPublishedOn(LocalDate.ofEpochDay(random.nextInt(30_000)));
    }
    if (seed % 3 == 0) {
      article = article.withSourceMap(RandomSourceMaps.over(text, random));
    }
    Analysis analysis = new RandomAnalyses(article, random).analysis();
    return seed % 2 == 0 ? justified(analysis, random) : analysis;
  }

  private static Analysis justified(Analysis analysis, Random random) {
    JustificationKind[] kinds = JustificationKind.values();
    return analysis.withJustifications(
        analysis.claims().stream()
            .filter(claim -> random.nextBoolean())
            .map(
                claim ->
                    new Justification(
                        claim.id(),
                        kinds[random.nextInt(kinds.length)],
                        analysis.article().excerpt(claim.content().get(0))))
            .toList());
  }

  private Analysis analysis() {
    return new Analysis(
        article,
        numbered(
            entities,
            this::mentions,
            Comparator.comparing(mentions -> mentions.get(0).excerpt().span()),
            this::entity),
        numbered(quotes, quoteSpans(), Comparator.naturalOrder(), this::quote),
        numbered(
            claims,
            this::content,
            Comparator.comparing(spans -> spans.get(0).cover(spans.get(spans.size() - 1))),
            this::claim),
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> diagnostic())
            .sorted(Comparator.comparingInt(Diagnostic::start))
            .toList(),
        IntStream.range(0, entities)
            .filter(i -> random.nextBoolean())
            .mapToObj(i -> new EntityLink(new EntityId("e" + i), "Q" + word()))
            .toList());
  }

  /** Draws the places, sorts them, and makes a part of each. */
  private static <P, T> List<T> numbered(
      int count, Supplier<P> place, Comparator<P> order, PartAt<P, T> part) {
    List<P> places = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> places.add(place.get()));
    places.sort(order);
    return IntStream.range(0, count).mapToObj(i -> part.make(i, places.get(i))).toList();
  }

  private Entity entity(int index, List<Mention> mentions) {
    List<Excerpt> roles = excerpts();
    Gender gender = any(Gender.values());
    return new Entity(
        new EntityId("e" + index),
        any(EntityType.values()),
        "the " + word(),
        list(i -> word()),
        Stream.concat(roles.stream().map(Excerpt::text), list(i -> word()).stream()).toList(),
        gender,
        mentions,
        roles,
        excerpts().stream().map(words -> affiliation(words, index)).toList(),
        gender == Gender.UNKNOWN ? Optional.empty() : maybe(this::excerpt),
        random.nextDouble());
  }

  /** With an entity before this one, so never with itself. */
  private Affiliation affiliation(Excerpt words, int index) {
    return new Affiliation(
        "an " + word(), oneOf(index, i -> new EntityId("e" + i)), words, maybe(this::excerpt));
  }

  /** Spans that nest or are apart: instead of one that would cross another, that other again. */
  private Supplier<Span> quoteSpans() {
    List<Span> drawn = new ArrayList<>();
    return () -> {
      Span next = span();
      for (Span other : drawn) {
        if (next.overlaps(other) && !next.contains(other) && !other.contains(next)) {
          return other;
        }
      }
      drawn.add(next);
      return next;
    };
  }

  private List<Excerpt> excerpts() {
    TreeSet<Span> spans = new TreeSet<>();
    IntStream.range(0, random.nextInt(3)).forEach(i -> spans.add(span()));
    return spans.stream().map(article::excerpt).toList();
  }

  private List<Mention> mentions() {
    TreeSet<Span> spans = new TreeSet<>();
    IntStream.rangeClosed(0, random.nextInt(4)).forEach(i -> spans.add(span()));
    return spans.stream()
        .map(span -> new Mention(article.excerpt(span), any(MentionKind.values())))
        .toList();
  }

  private Quote quote(int index, Span span) {
    String text = article.textOf(span);
    QuoteId id = new QuoteId("q" + index);
    return new Quote(
        id,
        article.excerpt(span),
        text.substring(random.nextInt(text.length())),
        random.nextBoolean()
            ? attributed(id)
            : new Attribution.Unattributed(any(UnattributedReason.values())),
        random.nextDouble(),
        "rule " + word());
  }

  private Attribution attributed(QuoteId quote) {
    Optional<ClaimId> claim = oneOf(claims, i -> new ClaimId("c" + i));
    claim.ifPresent(id -> quotesOf.computeIfAbsent(id, key -> new ArrayList<>()).add(quote));
    return new Attribution.Attributed(source(), maybe(this::excerpt), claim);
  }

  /** The quotes are drawn before the claims, which then know theirs. */
  private Claim claim(int index, List<Span> content) {
    ClaimForm form = any(ClaimForm.values());
    ClaimType type = any(ClaimType.values());
    SpeechAct act = any(SpeechAct.values());
    ClaimTraits traits = new ClaimTraits(form, type, act, random.nextBoolean(), firmness());
    return Claim.builder("c" + index)
        .traits(traits)
        .source(maybe(this::source))
        .cue(maybe(this::excerpt))
        .content(content, content.stream().map(article::textOf).collect(Collectors.joining(" ")))
        .quotes(quotesOf.getOrDefault(new ClaimId("c" + index), List.of()))
        .parent(oneOf(index, i -> new ClaimId("c" + i)))
        .saidOn(maybe(this::date))
        .decided(random.nextInt(2), "model")
        .build();
  }

  private Firmness firmness() {
    Stance stance = any(Stance.values());
    return new Firmness(
        apart(), apart(), apart(), stance, stance == Stance.NEUTRAL ? List.of() : apart());
  }

  private List<Excerpt> apart() {
    return article.text().isEmpty() || random.nextBoolean()
        ? List.of()
        : content().stream().map(article::excerpt).toList();
  }

  private StatedDate date() {
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(30_000));
    return StatedDate.around(day, any(DatePrecision.values()), excerpt());
  }

  private List<Span> content() {
    TreeSet<Integer> bounds = new TreeSet<>();
    Span extent = span();
    bounds.add(extent.start());
    bounds.add(extent.end());
    while (bounds.size() < Math.min(4, extent.length() + 1)) {
      bounds.add(extent.start() + random.nextInt(extent.length()));
    }
    List<Integer> sorted = List.copyOf(bounds);
    return IntStream.range(0, sorted.size() / 2)
        .mapToObj(i -> new Span(sorted.get(2 * i), sorted.get(2 * i + 1)))
        .toList();
  }

  private Source source() {
    SourceType type = any(SourceType.values());
    boolean anonymous = random.nextBoolean();
    return new Source(
        "a " + word(),
        type,
        anonymous,
        oneOf(entities, i -> new EntityId("e" + i)),
        maybe(this::excerpt),
        maybe(this::excerpt),
        maybe(() -> affiliation(excerpt(), entities)),
        anonymous ? maybe(this::excerpt) : Optional.empty(),
        type == SourceType.DOCUMENT ? Optional.of(any(DocumentKind.values())) : Optional.empty());
  }

  private Diagnostic diagnostic() {
    int start = random.nextInt(article.text().length() + 1);
    int end = start + random.nextInt(article.text().length() - start + 1);
    return new Diagnostic("CODE", word(), start, end);
  }

  private Span span() {
    int start = random.nextInt(article.text().length());
    return new Span(start, start + 1 + random.nextInt(article.text().length() - start));
  }

  private Excerpt excerpt() {
    return article.excerpt(span());
  }

  private String word() {
    return article.text().isEmpty() ? "" : article.textOf(span());
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> supplier) {
    boolean possible = !article.text().isEmpty() && random.nextBoolean();
    return possible ? Optional.of(supplier.get()) : Optional.empty();
  }

  private <T> Optional<T> oneOf(int count, IntFunction<T> make) {
    return count > 0 && random.nextBoolean()
        ? Optional.of(make.apply(random.nextInt(count)))
        : Optional.empty();
  }

  private <T> List<T> list(IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(make).toList();
  }

  /** Makes the part with this number at this place. */
  private interface PartAt<P, T> {
    T make(int index, P place);
  }
}
