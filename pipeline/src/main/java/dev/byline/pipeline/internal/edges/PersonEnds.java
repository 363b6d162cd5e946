package dev.byline.pipeline.internal.edges;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the tagger took for somebody's name and is more or less: 'Ana Karel College', 'Conservatoire
 * de Karel', 'The Ana Karel Show', the 'Vale-Karel' debate, who are two, the 'Vale-Karel' act, and
 * 'anti-Karel'.
 */
record PersonEnds(AnnotatedText text, TaggedNames tagged) {

  /** What is called after somebody, and who acts for it is not. */
  private static final Set<String> WORK = WordLists.ofKind("bodies.txt", "after-person");

  /** In other languages, what a body is called by its first word. */
  private static final Set<String> FOREIGN = WordLists.ofKind("bodies.txt", "first-word");

  /** What places in the sea and on maps end in, and hardly a surname. */
  private static final Set<String> NO_SURNAMES =
      WordLists.ofKind("places-by-name.txt", "no-surname");

  private static final List<String> FOR_OR_AGAINST = List.of("anti-", "pro-", "post-", "non-");

  void settle() {
    Set<String> people = new HashSet<>();
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.PERSON) {
        people.add(key(name.tokens().end() - 1));
      }
    }
    for (NamedSpan name : tagged.names()) {
      if (name.tokens().size() == 1) {
        one(name, people);
      } else if (name.type() == NamedSpan.Type.PERSON) {
        several(name);
      }
    }
  }

  private String key(int i) {
    return Spelling.key(text.token(i).text());
  }

  private void one(NamedSpan name, Set<String> people) {
    String word = text.token(name.tokens().start()).text();
    String key = Spelling.lower(word);
    boolean stance =
        FOR_OR_AGAINST.stream().anyMatch(key::startsWith)
            && name.type() != NamedSpan.Type.ORGANIZATION;
    boolean two =
        name.type() == NamedSpan.Type.PERSON
            && word.indexOf('-') > 0
            && Arrays.stream(word.split("-")).map(Spelling::key).allMatch(people::contains);
    if (stance || two || name.type() == NamedSpan.Type.PERSON && isAct(name.tokens().start())) {
      tagged.remove(name);
    }
  }

  /** 'the Vale-Karel act', which two people brought in. */
  private boolean isAct(int i) {
    int next = i + 1;
    return text.token(i).text().indexOf('-') > 0
        && i > text.sentenceOf(i).start()
        && text.token(i - 1).isWord("the")
        && next < text.sentenceOf(i).end()
        && text.token(next)
            .isWord("act", "bill", "law", "amendment", "commission", "plan", "debate", "ticket");
  }

  private void several(NamedSpan name) {
    TokenRange words = name.tokens();
    Token last = text.token(words.end() - 1);
    boolean body =
        words.size() > 2
            && last.tag().equals("NNP")
            && !Spelling.isAllCaps(last.text())
            && NounLexicon.kindOf(last) == NounKind.ORGANIZATION
            && !new NameParts(text).isHeadline(words.start());
    if (body || FOREIGN.contains(key(words.start()))) {
      tagged.put(words, NamedSpan.Type.ORGANIZATION);
    } else if (NO_SURNAMES.contains(Spelling.lower(last.text()))) {
      tagged.put(words, NamedSpan.Type.LOCATION);
    } else if (words.size() > 2 && WORK.contains(Spelling.lower(last.text()))) {
      tagged.remove(name);
      tagged.put(new TokenRange(words.start(), words.end() - 1), NamedSpan.Type.PERSON);
    }
  }
}
