package dev.byline.pipeline.internal.names;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Given names whose surname stands behind the next one: 'the sisters Anna and Clara Vale'. */
final class SharedSurnames {

  private SharedSurnames() {}

  /** Each lone given name with its form in full, 'Anna Vale', in text order. */
  static Map<Name, String> find(AnnotatedText text, Gazetteer gazetteer, List<Name> people) {
    Map<Name, String> found = new LinkedHashMap<>();
    for (int i = 0; i + 1 < people.size(); i++) {
      TokenRange one = people.get(i).tokens();
      TokenRange other = people.get(i + 1).tokens();
      boolean joined =
          one.size() == 1
              && other.size() == 2
              && other.start() == one.end() + 1
              && text.token(one.end()).isWord("and", "&");
      if (joined && isGiven(text, gazetteer, one) && isGiven(text, gazetteer, other)) {
        String surname = text.token(other.end() - 1).text();
        found.put(people.get(i), text.token(one.start()).text() + " " + surname);
      }
    }
    return found;
  }

  private static boolean isGiven(AnnotatedText text, Gazetteer gazetteer, TokenRange name) {
    return gazetteer.isGivenName(Spelling.key(text.token(name.start()).text()));
  }
}
