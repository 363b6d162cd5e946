package dev.byline.pipeline.internal.description;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in the notation of {@link AnnotatedTexts} whose names have owners, one for each spelling:
 * {@code Vale} is not {@code Mara Vale}. Descriptions and names are pointed at by their words, of
 * which the last place in the text is meant.
 */
public record NamedText(
    AnnotatedText text, ShallowParse parse, NounPhrases phrases, Map<Name, Referent> owners) {

  /** The text in this notation. */
  public static NamedText of(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    Map<String, Referent> bySpelling = new HashMap<>();
    Map<Name, Referent> owners = new LinkedHashMap<>();
    for (NamedSpan span : text.names()) {
      EntityType type =
          span.type() == NamedSpan.Type.MISC
              ? EntityType.GROUP
              : EntityType.valueOf(span.type().name());
      String spelling = text.words(span.tokens());
      Referent owner = bySpelling.computeIfAbsent(spelling, key -> Referent.named(type));
      owner.addForm(spelling, Spelling.of(text, span.tokens()));
      owners.put(new Name(span.tokens(), type), owner);
    }
    ShallowParse parse = ShallowParse.of(text);
    return new NamedText(text, parse, parse.nounPhrases(List.copyOf(owners.keySet())), owners);
  }

  /** Who is named so. */
  public Referent named(String name) {
    return owners.values().stream()
        .filter(owner -> owner.fullestName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not named in " + text));
  }

  /** The noun phrase that begins with these words. */
  public NounPhrase phrase(String words) {
    return phrases.at(last(words).start()).orElseThrow();
  }

  /** The same, as a description. */
  public NominalMention description(String words) {
    return new NominalMention(text, phrases, owners, phrase(words), Map.of());
  }

  /** The same, whose possessive pronoun means somebody. */
  public NominalMention description(String words, Referent possessor) {
    NounPhrase phrase = phrase(words);
    return new NominalMention(
        text, phrases, owners, phrase, Map.of(phrase.tokens().start(), possessor));
  }

  /** The last place of these words. */
  public TokenRange last(String words) {
    List<String> wanted = List.of(words.split(" "));
    for (int start = text.size() - wanted.size(); start >= 0; start--) {
      TokenRange range = new TokenRange(start, start + wanted.size());
      if (text.tokens().subList(start, range.end()).stream()
          .map(Token::text)
          .toList()
          .equals(wanted)) {
        return range;
      }
    }
    throw new AssertionError(words + " not in " + text);
  }

  /** What somebody is called, or a hyphen for nobody. */
  public static String name(Optional<Referent> who) {
    return who.map(Referent::fullestName).orElse("-");
  }
}
