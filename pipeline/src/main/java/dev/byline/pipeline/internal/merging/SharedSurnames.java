package dev.byline.pipeline.internal.merging;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.bearers.JoinedNames;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.NameTitles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Given names whose surname stands behind the next one: 'the sisters Anna and Clara Vale', or in
 * front of them: 'Edmund Vale … his widow, Isolde, … Mrs Vale'.
 */
final class SharedSurnames {

  /** So many names on, 'Mrs Crale' is looked for. */
  private static final int NEAR = 8;

  private SharedSurnames() {}

  /** Each lone given name with its form in full, 'Anna Vale', in text order. */
  static Map<Name, String> find(AnnotatedText text, Gazetteer gazetteer, List<Name> people) {
    Map<Name, String> found = new LinkedHashMap<>();
    JoinedNames joined = new JoinedNames(text, gazetteer);
    for (int i = 0; i + 1 < people.size(); i++) {
      TokenRange one = people.get(i).tokens();
      TokenRange other = people.get(i + 1).tokens();
      if (joined.shareSurname(one, other)) {
        String surname = text.excerpt(new TokenRange(other.start() + 1, other.end())).text();
        found.put(people.get(i), text.token(one.start()).text() + " " + surname);
      }
    }
    for (int i = 1; i < people.size(); i++) {
      TokenRange spouse = people.get(i).tokens();
      Gender gender = new NameParts(text).genderOfSpouse(spouse);
      TokenRange before = people.get(i - 1).tokens();
      String surname = text.token(before.end() - 1).text();
      if (gender != Gender.UNKNOWN
          && before.size() > 1
          && isCalledSo(text, people, i + 1, surname, gender)) {
        found.put(people.get(i), text.token(spouse.start()).text() + " " + surname);
      }
    }
    return found;
  }

  /** Whether 'Mrs Crale' stands further down, right behind the spouse. */
  private static boolean isCalledSo(
      AnnotatedText text, List<Name> people, int from, String surname, Gender gender) {
    for (int i = from; i < Math.min(people.size(), from + NEAR); i++) {
      Name name = people.get(i);
      if (name.tokens().size() == 1
          && text.token(name.tokens().start()).text().equals(surname)
          && NameTitles.isCourtesyBefore(name.tokens(), text)
          && NameTitles.genderBefore(name.tokens(), text) == gender) {
        return true;
      }
    }
    return false;
  }
}
