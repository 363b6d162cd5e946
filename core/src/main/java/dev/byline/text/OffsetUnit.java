package dev.byline.text;

/** What offsets into a text count. */
public enum OffsetUnit {
  /** UTF-16 code units, as Java, JavaScript and C# index strings: what spans count. */
  UTF16,
  /** Unicode code points, as Python, R and most formats of annotation count. */
  CODE_POINTS
}
