package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of bodies of which the tagger has too much or too little: what kind of firm it is run in,
 * 'Brewer Karel & Vale'; only the family where the whole stands elsewhere, 'Karel' of 'Karel & Vale
 * was founded'; the saint without his hospital, 'St Karel' of 'St Karel's Hospital'; nothing of
 * 'the Velland Evening Mail' and of 'Their union, KARU,'.
 */
record CutBodies(AnnotatedText text, TaggedNames tagged) {

  private static final Set<String> PAPERS = WordLists.ofKind("implied.txt", "newspaper");

  /** In tokens. */
  private static final int LONGEST = 5;

  void settle() {
    tagged.names().forEach(this::withoutKind);
    Set<String> joined = new HashSet<>();
    tagged.names().stream().filter(this::isJoined).forEach(name -> joined.add(key(name.tokens())));
    for (int i = 1; i + 1 < text.size(); i++) {
      again(i, joined);
      saint(i);
      paper(i);
      apposed(i);
    }
  }

  private void put(int start, int end) {
    tagged.put(new TokenRange(start, end), NamedSpan.Type.ORGANIZATION);
  }

  private String key(TokenRange words) {
    return text.words(words);
  }

  /** 'Brewer' of 'Brewer Karel & Vale said', with the capital of a sentence. */
  private void withoutKind(NamedSpan name) {
    int first = name.tokens().start();
    Token kind = text.token(first);
    boolean runIn =
        name.type() == NamedSpan.Type.ORGANIZATION
            && name.tokens().size() > 1
            && first == text.sentenceOf(first).start()
            && kind.tag().equals("NN")
            && kind.isCapitalised()
            && WordClass.BUSINESS.has(kind.lemma())
            && text.token(first + 1).hasTag("NNP");
    if (runIn) {
      tagged.remove(name);
      put(first + 1, name.tokens().end());
    }
  }

  private boolean isJoined(NamedSpan name) {
    return name.type() == NamedSpan.Type.ORGANIZATION
        && name.tokens().size() > 2
        && text.tokens(name.tokens()).stream().anyMatch(token -> token.isWord("&"));
  }

  /** 'Karel & Vale', of which only 'Karel' was seen here. */
  private void again(int and, Set<String> joined) {
    if (joined.isEmpty() || !text.token(and).isWord("&") || !tagged.isFree(and)) {
      return;
    }
    TokenRange sentence = text.sentenceOf(and);
    for (int start = Math.max(sentence.start(), and - LONGEST); start < and; start++) {
      for (int end = Math.min(sentence.end(), and + LONGEST); end > and + 1; end--) {
        if (joined.contains(key(new TokenRange(start, end)))) {
          put(start, end);
          return;
        }
      }
    }
  }

  /** 'St Karel's Hospital', 'St Karel's Church'. */
  private void saint(int st) {
    int owner = st + 2;
    int head = st + 3;
    boolean whole =
        text.token(st).isCapitalised()
            && text.token(st).isWord("st", "st.", "saint")
            && head < text.sentenceOf(st).end()
            && text.token(st + 1).isCapitalised()
            && text.token(owner).hasTag("POS")
            && text.token(head).isCapitalised()
            && NounLexicon.kindOf(text.token(head)) == NounKind.ORGANIZATION;
    if (whole && tagged.at(head).isEmpty()) {
      put(st, head + 1);
    }
  }

  /** 'told the Velland Evening Mail'. */
  private void paper(int last) {
    int start = last;
    int first = text.sentenceOf(last).start();
    while (start > first && start > last - LONGEST && isFreeCapital(start - 1)) {
      start--;
    }
    boolean named =
        start < last
            && start > first
            && isFreeCapital(last)
            && PAPERS.contains(Spelling.lower(text.token(last).text()))
            && text.token(start - 1).isWord("the")
            && !text.token(last + 1).isCapitalised();
    if (named) {
      put(start, last + 1);
    }
  }

  private boolean isFreeCapital(int i) {
    Token token = text.token(i);
    return tagged.isFree(i)
        && token.hasTag("NNP")
        && token.isCapitalised()
        && Character.isLetter(token.text().codePointAt(0));
  }

  /** 'Their union, KARU,': whose body it is. */
  private void apposed(int noun) {
    int name = noun + 2;
    boolean said =
        text.token(noun).tag().equals("NN")
            && NounLexicon.kindOf(text.token(noun)) == NounKind.ORGANIZATION
            && text.token(noun - 1).hasTag("PRP$")
            && name + 1 < text.sentenceOf(noun).end()
            && text.token(noun + 1).isWord(",")
            && text.token(name + 1).isWord(",")
            && (isFreeCapital(name)
                || tagged.isFree(name) && Spelling.isAllCaps(text.token(name).text()))
            && !WordClass.DAY.has(text.token(name));
    if (said) {
      put(name, name + 1);
    }
  }
}
