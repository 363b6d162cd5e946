package dev.byline.pipeline.entity;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Set;

/** What little grammar resolution needs: subjects, speakers, what stands inside quotation marks. */
final class Grammar {

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "claim",
          "argue",
          "note",
          "warn",
          "insist",
          "state",
          "explain",
          "announce",
          "declare",
          "report",
          "admit",
          "deny",
          "confirm",
          "acknowledge",
          "tweet",
          "post",
          "ask",
          "reply",
          "respond",
          "continue",
          "conclude",
          "stress",
          "suggest",
          "contend",
          "assert",
          "maintain",
          "recall",
          "concede",
          "vow",
          "promise",
          "complain",
          "observe",
          "remark",
          "predict",
          "believe",
          "think",
          "testify",
          "comment",
          "call",
          "accuse",
          "urge",
          "demand",
          "criticize",
          "criticise",
          "praise",
          "joke",
          "agree",
          "describe",
          "estimate",
          "emphasize",
          "emphasise",
          "reveal",
          "allege",
          "quip",
          "opine",
          "speculate",
          "caution",
          "pledge",
          "hope",
          "fear",
          "find",
          "show",
          "shout");
  private static final int FARTHEST_VERB = 12;

  private final AnnotatedText text;
  private final boolean[] quoted;

  Grammar(AnnotatedText text) {
    this.text = text;
    this.quoted = new boolean[text.size()];
    for (TokenRange paragraph : text.paragraphs()) {
      markQuoted(paragraph);
    }
  }

  /** Whether a token stands inside double quotation marks, as a reader would pair them. */
  boolean isQuoted(int token) {
    return quoted[token];
  }

  private void markQuoted(TokenRange paragraph) {
    char open = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      String word = text.token(i).text();
      char mark = word.charAt(0);
      if (open == 0) {
        if (mark == '“' || mark == '"' || word.equals("``") || mark == '‘' && opensSingle(i)) {
          open = mark;
        }
      } else if (closes(open, word, i)) {
        open = 0;
      } else {
        quoted[i] = true;
      }
    }
  }

  private boolean opensSingle(int i) {
    return i + 1 < text.size() && text.token(i).text().length() == 1;
  }

  private boolean closes(char open, String word, int i) {
    return switch (open) {
      case '“' -> word.equals("”") || word.equals("\"") || word.equals("“");
      case '"' -> word.equals("\"") || word.equals("”");
      case '‘' ->
          word.equals("’") && i > 0 && !text.token(i - 1).text().endsWith("s")
              || word.equals("’") && text.token(i - 1).hasTag(",", ".");
      default -> word.equals("''") || word.equals("\"");
    };
  }

  /** 'It is clear that', 'it seems': a subject that means nothing. */
  boolean isEmptySubject(int token) {
    int end = Math.min(text.sentenceOf(token).end(), token + 6);
    int verb = token + 1;
    if (verb >= end || !text.token(verb).hasTag("VB", "MD")) {
      return false;
    }
    String lemma = text.token(verb).lemma();
    if (lemma.equals("seem") || lemma.equals("appear") || lemma.equals("turn")) {
      return true;
    }
    if (!lemma.equals("be") && !lemma.equals("'s")) {
      return false;
    }
    for (int i = verb + 1; i + 1 < end; i++) {
      if (text.token(i).hasTag("JJ") && text.token(i + 1).isWord("that", "to", "for", "if")) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpeech(Token token) {
    return token.hasTag("VB") && SPEECH.contains(token.lemma());
  }

  /** Whether a phrase is followed by its verb, commas and asides skipped. */
  boolean isSubject(TokenRange phrase) {
    return verbOf(phrase) >= 0 || invertedVerbOf(phrase) >= 0;
  }

  /** Whether a phrase says something: 'Vale said', 'said Vale', 'according to Vale'. */
  boolean isSpeaker(TokenRange phrase) {
    int verb = verbOf(phrase);
    if (verb >= 0 && isSpeech(text.token(verb)) || invertedVerbOf(phrase) >= 0) {
      return true;
    }
    int start = phrase.start();
    return start > 1
        && text.token(start - 1).isWord("to")
        && text.token(start - 2).isWord("according");
  }

  /** The verb behind a phrase, or -1. */
  private int verbOf(TokenRange phrase) {
    int start = phrase.start();
    int sentenceStart = text.sentenceOf(start).start();
    if (start > sentenceStart
        && text.token(start - 1).hasTag("IN", "TO")
        && !text.token(start - 1)
            .isWord(
                "that",
                "as",
                "while",
                "if",
                "because",
                "after",
                "before",
                "although",
                "though",
                "since",
                "when",
                "whether",
                "than")) {
      return -1;
    }
    int end = text.sentenceOf(start).end();
    int limit = Math.min(end, phrase.end() + FARTHEST_VERB);
    boolean inAside = false;
    for (int i = phrase.end(); i < limit; i++) {
      Token token = text.token(i);
      if (token.isWord(",", "(", ")", "–", "—", "--")) {
        inAside = !inAside;
      } else if (!inAside) {
        boolean misread = token.tag().equals("VBN") && i == phrase.end() && isSpeech(token);
        if (token.hasTag("VBD", "VBZ", "VBP", "MD") || misread) {
          return mainVerb(i, limit);
        }
        if (!token.hasTag("RB") && !token.isWord("who") && !isDate(token)) {
          return -1;
        }
      }
    }
    return -1;
  }

  private static boolean isDate(Token token) {
    return token.isWord("on") || token.text().endsWith("day");
  }

  /** Behind auxiliaries: 'has said', 'did not deny'. */
  private int mainVerb(int first, int limit) {
    int verb = first;
    for (int i = first + 1; i < limit && i < first + 4; i++) {
      Token token = text.token(i);
      if (token.hasTag("VB")) {
        verb = i;
      } else if (!token.hasTag("RB")) {
        break;
      }
    }
    return verb;
  }

  /** The verb of speech before a phrase, as in '…,” said Vale', or -1. */
  private int invertedVerbOf(TokenRange phrase) {
    int verb = phrase.start() - 1;
    if (verb < 1 || !isSpeech(text.token(verb)) || !text.token(verb).hasTag("VBD", "VBZ", "VBP")) {
      return -1;
    }
    Token before = text.token(verb - 1);
    boolean detached = !Character.isLetterOrDigit(before.text().codePointAt(0));
    return detached && before.sentence() == text.token(verb).sentence()
            || verb == text.sentenceOf(verb).start()
        ? verb
        : -1;
  }
}
