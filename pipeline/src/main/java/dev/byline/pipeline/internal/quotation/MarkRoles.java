package dev.byline.pipeline.internal.quotation;

import static dev.byline.pipeline.internal.quotation.Costs.NEVER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest reading of the marks of a paragraph: which open, which close, which are
 * neither. Walks over them once and keeps, for each way in which quotations can be open, the
 * cheapest reading so far; ways that have become too dear are dropped.
 *
 * <p>This is Viterbi's search with the stack of open quotations as the state. Two readings that
 * have the same families of marks open go on alike, so only the cheaper one is kept; stacks are at
 * most {@link #DEEPEST} deep and at most {@link #WIDEST} are kept, which makes the time linear in
 * the marks. {@code “She said ‘go’ and left”} has one reading that costs little; of {@code ‘the
 * boys’ boat’} the first closing mark is cheaper as an apostrophe than as an end, since the last
 * would then close nothing. What the steps cost is said in {@link Costs}.
 */
final class MarkRoles {

  /** What a mark does. */
  enum Role {
    /** An apostrophe, a prime, a slip. */
    NONE,
    /** Opens a quotation. */
    OPEN,
    /** Opens a quotation and shows that the innermost open one lost its closing mark. */
    REOPEN,
    /** Closes the innermost quotation. */
    CLOSE,
    /** Closes the innermost quotation though it is a mark of another kind. */
    CLOSE_OTHER,
    /** Closes the quotation around the innermost one, which lost its closing mark. */
    CLOSE_OUTER,
    /** Closes a quotation whose opening mark was lost. */
    UNOPENED
  }

  /** Quotations within each other; no writer goes deeper. */
  static final int DEEPEST = 4;

  /**
   * So many ways of being open are kept; bounds the work. Set by hand, 2026-11-22 (commit 1c0e51e),
   * never tuned.
   */
  private static final int WIDEST = 12;

  /**
   * A reading dearer than the cheapest by this has no chance: more than two marks that mean
   * nothing. Set by hand, 2026-11-22 (commit 1c0e51e), never tuned.
   */
  private static final double FURTHEST = 15;

  private final List<Mark> marks;
  private final ReporterClauses clauses;

  private MarkRoles(List<Mark> marks, ReporterClauses clauses) {
    this.marks = marks;
    this.clauses = clauses;
  }

  /** Whether a reporter's clause begins between two tokens. */
  interface ReporterClauses {
    boolean between(int start, int end);
  }

  /** How a paragraph is read: the role of each mark, and whether a quotation came in open. */
  record Result(List<Role> roles, boolean carried) {}

  /**
   * Reads the marks of a paragraph.
   *
   * @param carried the mark that opened a quotation left open by the paragraph before, if any
   * @param opensNext the family of the mark that opens the next paragraph, if one does
   */
  static Result read(
      List<Mark> marks,
      ReporterClauses clauses,
      @Nullable Mark carried,
      @Nullable Family opensNext) {
    return new MarkRoles(marks, clauses).run(carried, opensNext);
  }

  /** An open quotation and those around it. */
  private record Open(Mark mark, Family family, boolean carried, @Nullable Open outer, int depth) {}

  /** A choice for one mark and those before it. */
  private record Choice(Role role, @Nullable Choice before) {}

  private record State(double cost, @Nullable Open open, @Nullable Choice last, boolean carried) {}

  private Result run(@Nullable Mark carried, @Nullable Family opensNext) {
    List<State> states = new ArrayList<>();
    states.add(new State(0, null, null, false));
    if (carried != null) {
      Open open = new Open(carried, carried.glyph().family(), true, null, 1);
      states.add(new State(Costs.CARRIED, open, null, true));
    }
    for (Mark mark : marks) {
      Map<Integer, State> next = new HashMap<>();
      for (State state : states) {
        step(state, mark, next);
      }
      states = cheapest(next);
    }
    State best = states.get(0);
    double bestCost = Double.MAX_VALUE;
    for (State state : states) {
      double cost = state.cost + endCost(state.open, opensNext);
      if (cost < bestCost) {
        best = state;
        bestCost = cost;
      }
    }
    Role[] roles = new Role[marks.size()];
    Choice choice = best.last;
    for (int i = roles.length - 1; i >= 0 && choice != null; i--) {
      roles[i] = choice.role;
      choice = choice.before;
    }
    return new Result(List.of(roles), best.carried);
  }

  /**
   * All that a mark may do in a state: nothing; open, if it may; and close, where something is
   * open. A mark closes only what has words in it, so that {@code “”} is no quotation. A closing
   * mark of single quotations never stands for one that lost its opening mark: it is far too often
   * an apostrophe.
   */
  private void step(State state, Mark mark, Map<Integer, State> next) {
    Open top = state.open;
    add(next, state, Role.NONE, Costs.none(mark), top);
    Family family = mark.glyph().family();
    double open = Costs.open(mark);
    if (open < NEVER) {
      opened(state, mark, family, open, next);
    }
    if (top == null) {
      if (!mark.glyph().isSingle() && !mark.first()) {
        double cost = Costs.close(mark, family) + Costs.UNOPENED;
        add(next, state, Role.UNOPENED, mark.behindPunctuation() ? cost : cost + 1, null);
      }
      return;
    }
    if (mark.contentBefore() > contentBefore(top)) {
      add(next, state, Role.CLOSE, Costs.close(mark, top.family), top.outer);
      if (top.family.isSingle() != family.isSingle() && mark.behindPunctuation()) {
        double cost = Costs.close(mark, family) + Costs.MISMATCHED;
        add(next, state, Role.CLOSE_OTHER, cost, top.outer);
      }
      Open outer = top.outer;
      if (outer != null) {
        double cost = Costs.close(mark, outer.family) + Costs.INNER_UNCLOSED;
        add(next, state, Role.CLOSE_OUTER, cost, outer.outer);
      }
    }
  }

  private void opened(
      State state, Mark mark, Family family, double cost, Map<Integer, State> next) {
    Open top = state.open;
    int depth = top == null ? 0 : top.depth;
    boolean like = top != null && top.family.isLike(family);
    if (depth < DEEPEST) {
      Open inner = new Open(mark, family, false, top, depth + 1);
      add(next, state, Role.OPEN, cost + nesting(top, mark), inner);
    }
    if (top != null && like && mark.contentBefore() > contentBefore(top)) {
      boolean clause = !top.carried && clauses.between(top.mark.lastToken() + 1, mark.token());
      Open instead = new Open(mark, family, false, top.outer, depth);
      double reopened = clause ? Costs.REOPENED_BEHIND_CLAUSE : Costs.REOPENED;
      add(next, state, Role.REOPEN, cost + reopened, instead);
    }
  }

  private static double nesting(@Nullable Open top, Mark mark) {
    if (top == null || !top.family.isLike(mark.glyph().family())) {
      return 0;
    }
    boolean alike = top.mark.glyph().isStraight() == mark.glyph().isStraight();
    return alike ? Costs.LIKE_IN_LIKE : Costs.STRAIGHT_IN_CURLY;
  }

  private static int contentBefore(Open open) {
    return open.carried ? 0 : open.mark.contentBefore();
  }

  private static void add(
      Map<Integer, State> next, State state, Role role, double cost, @Nullable Open open) {
    if (cost >= NEVER) {
      return;
    }
    double total = state.cost + cost;
    State known = next.get(key(open));
    if (known == null || total < known.cost) {
      next.put(key(open), new State(total, open, new Choice(role, state.last), state.carried));
    }
  }

  /** The families that are open, from the outermost one on. */
  private static int key(@Nullable Open open) {
    int key = 0;
    for (Open at = open; at != null; at = at.outer) {
      key = key * 16 + at.family.ordinal() * 2 + (at.carried ? 2 : 1);
    }
    return key;
  }

  private static List<State> cheapest(Map<Integer, State> states) {
    List<State> sorted = new ArrayList<>(states.values());
    sorted.sort((a, b) -> Double.compare(a.cost, b.cost));
    int end = Math.min(WIDEST, sorted.size());
    while (end > 1 && sorted.get(end - 1).cost > sorted.get(0).cost + FURTHEST) {
      end--;
    }
    return sorted.subList(0, end);
  }

  /**
   * What it costs to leave these quotations open at the end of the paragraph: little for the
   * outermost where the next paragraph opens with its mark again, as long speech is printed.
   */
  private static double endCost(@Nullable Open open, @Nullable Family opensNext) {
    double cost = 0;
    for (Open at = open; at != null; at = at.outer) {
      boolean again = opensNext != null && at.outer == null && at.family.isLike(opensNext);
      cost += at.carried ? 3 : Costs.unclosed(at.mark, again);
    }
    return cost;
  }
}
