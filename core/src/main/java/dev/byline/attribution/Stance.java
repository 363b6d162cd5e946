package dev.byline.attribution;

/**
 * How the article stands to what a source says, as far as the words show by which it is attributed.
 */
public enum Stance {
  /** It takes no side: "said", "told", "according to". */
  NEUTRAL,
  /** It keeps its distance: "claimed", "alleged", "said without evidence". */
  DOUBTED,
  /** It says that the source owned up to it: "admitted", "conceded". */
  ADMITTED,
  /** It takes it for true: "confirmed", "revealed", "rightly said". */
  CONFIRMED,
  /**
   * It says that it is not true: "falsely said", "lied that". Of a denial, that the denial is not
   * true: "wrongly denied".
   */
  REJECTED
}
