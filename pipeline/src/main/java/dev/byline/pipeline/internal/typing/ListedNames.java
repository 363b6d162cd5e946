package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names in a list are of one type: 'Norr, Vale and Karel', of which the tagger took two for places
 * and one for somebody, 'Norline, Vale and Karel' of which two are firms.
 */
record ListedNames(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  /** Gives the odd one the type of the others. */
  void settle() {
    Set<String> parts = partsOfNames();
    List<NamedSpan> list = new ArrayList<>();
    for (NamedSpan name : tagged.names()) {
      if (!list.isEmpty() && !goesOn(list.get(list.size() - 1).tokens(), name.tokens())) {
        list.clear();
      }
      list.add(name);
      if (list.size() > 2 && isLast(list)) {
        agree(list, parts);
        list.clear();
      }
    }
  }

  /** Words of people's names in full. */
  private Set<String> partsOfNames() {
    Set<String> parts = new HashSet<>();
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.PERSON && name.tokens().size() > 1) {
        parts.addAll(Spelling.of(text, name.tokens()));
      }
    }
    return parts;
  }

  /** Behind a comma, 'and' or both. */
  private boolean goesOn(TokenRange one, TokenRange next) {
    if (next.start() == one.end()
        || next.start() > one.end() + 2
        || text.token(one.start()).sentence() != text.token(next.start()).sentence()) {
      return false;
    }
    for (int i = one.end(); i < next.start(); i++) {
      if (!text.token(i).isWord(",", "and", "or")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last of them stands behind 'and', as the end of a list does. */
  private boolean isLast(List<NamedSpan> list) {
    int before = list.get(list.size() - 1).tokens().start() - 1;
    return text.token(before).isWord("and", "or");
  }

  private void agree(List<NamedSpan> list, Set<String> parts) {
    for (NamedSpan odd : list) {
      List<NamedSpan.Type> others =
          list.stream().filter(name -> name != odd).map(NamedSpan::type).distinct().toList();
      if (others.size() == 1 && mayBe(odd, others.get(0), parts)) {
        tagged.put(odd.tokens(), others.get(0));
        return;
      }
    }
  }

  private boolean mayBe(NamedSpan odd, NamedSpan.Type type, Set<String> parts) {
    List<String> words = Spelling.of(text, odd.tokens());
    boolean somebody =
        odd.type() == NamedSpan.Type.PERSON
            && (words.size() > 1 || words.stream().anyMatch(parts::contains));
    String key = String.join(" ", words);
    boolean place = gazetteer.isCountry(key) || PlaceNames.has(key);
    return switch (type) {
      case ORGANIZATION -> !somebody && !place;
      case LOCATION -> odd.type() == NamedSpan.Type.PERSON && !somebody;
      default -> false;
    };
  }
}
