package dev.byline.pipeline.cases;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a careful reader takes from a text, held against an analysis of it. Each answer is a line:
 *
 * <ul>
 *   <li>{@code Q words -> Name | other right name}: a quotation and its speaker, {@code nobody}
 *       where nobody is said to have uttered it;
 *   <li>{@code C part of a content -> Name}: a claim and its source;
 *   <li>{@code E Name|other form TYPE}: an entity;
 *   <li>{@code N TYPE name}: no such entity.
 * </ul>
 *
 * <p>An ellipsis stands for any words.
 */
public final class ReaderJudge {

  private final Analysis analysis;
  private final List<Quote> unused;

  /** For one analysis; a quotation answers one line only. */
  public ReaderJudge(Analysis analysis) {
    this.analysis = analysis;
    this.unused = new ArrayList<>(analysis.quotes());
  }

  /** What Byline says instead of an answer; empty where it says the same. */
  public Optional<String> objection(String answer) {
    String rest = answer.substring(2);
    return switch (answer.charAt(0)) {
      case 'Q' -> quotation(words(rest), names(rest));
      case 'C' -> claim(words(rest), names(rest));
      case 'E' -> entity(rest.substring(0, rest.lastIndexOf(' ')), type(rest));
      case 'N' -> noEntity(rest.substring(0, rest.indexOf(' ')), rest.substring(rest.indexOf(' ')));
      default -> throw new IllegalArgumentException("no answer of a known kind: " + answer);
    };
  }

  private static String words(String rest) {
    return rest.substring(0, rest.lastIndexOf(" -> "));
  }

  private static List<String> names(String rest) {
    return Arrays.stream(rest.substring(rest.lastIndexOf(" -> ") + 4).split("\\|"))
        .map(ReaderJudge::key)
        .toList();
  }

  private static String type(String rest) {
    return rest.substring(rest.lastIndexOf(' ') + 1);
  }

  private Optional<String> quotation(String words, List<String> names) {
    Pattern wanted = Pattern.compile(pattern(words), Pattern.DOTALL);
    Optional<Quote> found =
        unused.stream().filter(quote -> wanted.matcher(plain(quote.text())).matches()).findFirst();
    if (found.isEmpty()) {
      return names.contains("nobody") ? Optional.empty() : Optional.of("not found: " + words);
    }
    unused.remove(found.get());
    String speaker = found.get().speaker().map(Source::name).map(ReaderJudge::key).orElse("nobody");
    return names.contains(speaker) ? Optional.empty() : Optional.of(words + " -> " + speaker);
  }

  private Optional<String> claim(String words, List<String> names) {
    Pattern wanted = Pattern.compile(pattern(words), Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    List<String> sources =
        analysis.claims().stream()
            .filter(claim -> wanted.matcher(plain(claim.text())).find())
            .map(Claim::source)
            .flatMap(Optional::stream)
            .map(source -> key(source.name()))
            .toList();
    return sources.stream().anyMatch(names::contains)
        ? Optional.empty()
        : Optional.of(words + " -> " + sources);
  }

  private Optional<String> entity(String forms, String type) {
    List<String> wanted = Arrays.stream(forms.split("\\|")).map(ReaderJudge::key).toList();
    List<Entity> called =
        analysis.entities().stream()
            .filter(
                entity ->
                    wanted.contains(key(entity.name()))
                        || entity.aliases().stream()
                            .map(ReaderJudge::key)
                            .anyMatch(wanted::contains))
            .toList();
    return called.stream().anyMatch(entity -> entity.type().name().equals(type))
        ? Optional.empty()
        : Optional.of(forms + ": " + called.stream().map(Entity::type).toList());
  }

  private Optional<String> noEntity(String type, String name) {
    return analysis.entities().stream()
        .filter(entity -> entity.type().name().equals(type))
        .map(Entity::name)
        .filter(found -> key(found).equals(key(name)))
        .findFirst();
  }

  private static String pattern(String words) {
    return Arrays.stream(words.split("…", -1))
        .map(part -> Pattern.quote(plain(part)))
        .reduce((one, other) -> one + ".*" + other)
        .orElse("");
  }

  private static String key(String name) {
    return plain(name).toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }

  /** One form of marks and spaces, without characters that do not show. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\u00ad\u200b\ufeff]", "")
        .replaceAll("[“”«»]", "\"")
        .replaceAll("[‘’]", "'")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
