package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Interviews and debates in print: a run of paragraphs that begin with a speaker and a colon, one
 * of the speakers at least twice. Paragraphs without a label between two with one go on with the
 * speaker before.
 */
record TranscriptRule(Layout layout) implements LayoutRule {

  private static final int LONGEST_LABEL = 6;

  /** A label in capitals that gives office and outlet: 'REAR ADM. ANA VALE, MILITARY ANALYST'. */
  private static final int LONGEST_CAPITAL_LABEL = 10;

  /** A time code. */
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(:\\d{2}){1,2}");

  /** The style of Q and A, which goes with any other. */
  private static final String PLAIN = "plain";

  /** More paragraphs without a label end the run. */
  private static final int LONGEST_ANSWER = 6;

  private static final Set<String> QUESTION_AND_ANSWER = Set.of("q", "a", "question", "answer");

  /**
   * A paragraph that begins with a speaker.
   *
   * @param style how the label is set: in capitals or not, within quotation marks or not
   */
  private record Turn(int paragraph, TokenRange label, int colon, String key, String style) {}

  @Override
  public List<SetOffSpeech> find() {
    List<SetOffSpeech> found = new ArrayList<>();
    List<Turn> run = new ArrayList<>();
    for (int p = 0; p < layout.paragraphs().size(); p++) {
      Optional<Turn> turn = turn(p);
      if (turn.isEmpty()) {
        continue;
      }
      if (!run.isEmpty() && p - run.get(run.size() - 1).paragraph > LONGEST_ANSWER) {
        close(run, found);
      }
      run.add(turn.get());
    }
    close(run, found);
    return found;
  }

  private void close(List<Turn> run, List<SetOffSpeech> found) {
    keepCommonStyle(run);
    if (isTranscript(run)) {
      for (int i = 0; i < run.size(); i++) {
        Turn turn = run.get(i);
        List<TokenRange> content = new ArrayList<>();
        TokenRange paragraph = layout.paragraphs().get(turn.paragraph);
        content.add(new TokenRange(turn.colon + 1, paragraph.end()));
        int next = i + 1 < run.size() ? run.get(i + 1).paragraph : turn.paragraph + 1;
        for (int p = turn.paragraph + 1; p < next; p++) {
          if (!isStageDirection(layout.paragraphs().get(p))) {
            content.add(layout.paragraphs().get(p));
          }
        }
        found.add(
            new SetOffSpeech(
                SetOffSpeech.Rule.TRANSCRIPT,
                turn.label,
                Optional.of(new TokenRange(turn.colon, turn.colon + 1))
                    .filter(colon -> !turn.label.contains(colon)),
                content));
      }
    }
    run.clear();
  }

  /** One transcript sets its labels alike; a headline before it that has a colon is no turn. */
  private static void keepCommonStyle(List<Turn> run) {
    Map<String, Integer> styles = new HashMap<>();
    run.forEach(turn -> styles.merge(turn.style, 1, Integer::sum));
    run.removeIf(
        turn ->
            !turn.style.equals(PLAIN)
                && styles.entrySet().stream()
                    .anyMatch(
                        other ->
                            !other.getKey().equals(PLAIN)
                                && other.getValue() > styles.getOrDefault(turn.style, 0)));
  }

  /** A paragraph in brackets, as "(Applause)". */
  private boolean isStageDirection(TokenRange paragraph) {
    int start = paragraph.start();
    int end = paragraph.end();
    while (start < end && !layout.isWord(start) && !layout.token(start).isWord("(", "[")) {
      start++;
    }
    while (end > start && !layout.isWord(end - 1) && !layout.token(end - 1).isWord(")", "]")) {
      end--;
    }
    return start < end
        && layout.token(start).isWord("(", "[")
        && layout.token(end - 1).isWord(")", "]");
  }

  /** Whether somebody has two turns, or a question an answer. */
  private boolean isTranscript(List<Turn> run) {
    Map<String, Integer> turns = new HashMap<>();
    for (Turn turn : run) {
      turns.merge(turn.key, 1, Integer::sum);
    }
    boolean answered =
        turns.containsKey("q") && turns.containsKey("a")
            || turns.containsKey("question") && turns.containsKey("answer");
    boolean clocked =
        run.size() > 1
            && run.stream()
                .map(turn -> layout.paragraphs().get(turn.paragraph).start())
                .allMatch(start -> behindClock(start) > start);
    return answered
        || clocked
        || turns.size() > 1 && turns.values().stream().anyMatch(count -> count > 1);
  }

  private Optional<Turn> turn(int p) {
    TokenRange paragraph = layout.paragraphs().get(p);
    // Some papers put the label inside the marks: "ELLISON: It will stay."
    boolean marked = layout.token(paragraph.start()).isWord("“", "\"", "``", "‘");
    int start = paragraph.start() + (marked ? 1 : 0);
    if (start >= paragraph.end()) {
      return Optional.empty();
    }
    start = Math.min(behindClock(start), paragraph.end() - 1);
    if (start + 1 < paragraph.end()
        && (Set.of("Q.", "A.").contains(layout.token(start).text()) || isBare(p))
        && isSpoken(start + 1, paragraph.end())) {
      String letter = layout.token(start).text().substring(0, 1).toLowerCase(Locale.ROOT);
      return Optional.of(new Turn(p, new TokenRange(start, start + 1), start, letter, PLAIN));
    }
    for (int i = start; i < paragraph.end() - 1 && i <= start + longest(start); i++) {
      Token token = layout.token(i);
      boolean initial = i == start + 1 && token.isWord(".") && isQuestionOrAnswer(start);
      if (i > start && (token.isWord(":") || initial)) {
        String key = key(start, i);
        return WordClass.FACT_LABEL.has(key) || !isSpoken(i + 1, paragraph.end())
            ? Optional.empty()
            : Optional.of(new Turn(p, new TokenRange(start, i), i, key, style(start, i, marked)));
      }
      boolean label =
          token.isCapitalised()
              || i > start
                  && (isNumber(token)
                      || token.isWord(
                          ",", "(", ")", "-", ".", "of", "the", "de", "von", "’s", "'s"));
      if (!label) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 'Q What happened?', and 'A It rained.' right behind it. */
  private boolean isBare(int p) {
    int start = layout.paragraphs().get(p).start();
    String label = layout.token(start).text();
    return layout.token(start + 1).isCapitalised()
        && (label.equals("Q") || label.equals("A") && p > 0 && isQuestion(p - 1));
  }

  private boolean isQuestion(int p) {
    int start = layout.paragraphs().get(p).start();
    return layout.token(start).text().equals("Q") && isBare(p);
  }

  /** Behind '[00:14:07]' or '00:14:07', where a label follows. */
  private int behindClock(int start) {
    int at = layout.token(start).isWord("[", "(", "-LSB-", "-LRB-") ? start + 1 : start;
    boolean clock = at < layout.text().size() && CLOCK.matcher(layout.token(at).text()).matches();
    if (!clock) {
      return start;
    }
    at++;
    boolean closed =
        at < layout.text().size() && layout.token(at).isWord("]", ")", "-RSB-", "-RRB-");
    return closed ? at + 1 : at;
  }

  private int longest(int start) {
    return Spelling.isAllCaps(layout.token(start).text()) ? LONGEST_CAPITAL_LABEL : LONGEST_LABEL;
  }

  /** The number of one of many who are not named: 'JUROR 4'. */
  private static boolean isNumber(Token token) {
    return token.text().length() <= 2 && token.text().chars().allMatch(Character::isDigit);
  }

  private String style(int start, int end, boolean marked) {
    String label = layout.text().words(new TokenRange(start, end));
    boolean plain = end == start + 1 && isQuestionOrAnswer(start);
    boolean capitals = Spelling.isAllCaps(label);
    return plain ? PLAIN : (capitals ? "capitals" : "name") + (marked ? " in marks" : "");
  }

  private boolean isQuestionOrAnswer(int index) {
    return layout.token(index).text().equals("Q") || layout.token(index).text().equals("A");
  }

  /** The last name of the label, so that {@code MARA ELLISON, HOST} and {@code ELLISON} agree. */
  private String key(int start, int end) {
    int last = start;
    for (int i = start; i < end && !layout.token(i).isWord(",", "("); i++) {
      last = layout.isWord(i) ? i : last;
    }
    String key = layout.token(last).text().toLowerCase(Locale.ROOT);
    if (last > start && isNumber(layout.token(last))) {
      return layout.token(last - 1).text().toLowerCase(Locale.ROOT) + " " + key;
    }
    return last == start || !QUESTION_AND_ANSWER.contains(key) ? key : key + " " + start;
  }

  /** Whether words, and not a mere number or name, follow. */
  private boolean isSpoken(int start, int end) {
    boolean asked = layout.token(end - 1).isWord("?");
    boolean sentence =
        asked || layout.token(end - 1).isWord(".", "!", "…", "”", "\"", "—", "--", ")");
    boolean lower = false;
    for (int i = start; i < end && i < start + 12; i++) {
      lower |= Character.isLowerCase(layout.token(i).text().codePointAt(0));
    }
    boolean one =
        (asked || end - start <= 3 && sentence)
            && !Character.isDigit(layout.token(start).text().charAt(0));
    return lower || one;
  }
}
