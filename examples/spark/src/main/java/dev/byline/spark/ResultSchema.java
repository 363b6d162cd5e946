package dev.byline.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of the results. Names and nesting are those of the JSON of a result, so that what is
 * written of the one holds for the other; days are strings such as {@code 2024-03-09}. What may be
 * absent is null.
 */
public final class ResultSchema {

  private static final StructType EXCERPT = excerpt(new StructType());

  private static final StructType SPAN =
      new StructType().add("start", IntegerType, false).add("end", IntegerType, false);

  private static final StructType AFFILIATION =
      excerpt(new StructType().add("name", StringType, false).add("entity", StringType))
          .add("role", EXCERPT);

  private static final StructType SOURCE =
      new StructType()
          .add("name", StringType, false)
          .add("type", StringType, false)
          .add("anonymous", BooleanType, false)
          .add("entity", StringType)
          .add("mention", EXCERPT)
          .add("role", EXCERPT)
          .add("affiliation", AFFILIATION)
          .add("anonymityGrounds", EXCERPT)
          .add("document", StringType);

  private static final StructType SAID_ON =
      excerpt(
          new StructType()
              .add("from", StringType, false)
              .add("to", StringType, false)
              .add("precision", StringType, false));

  private static final StructType FIRMNESS =
      new StructType()
          .add("hedges", list(EXCERPT), false)
          .add("conditions", list(EXCERPT), false)
          .add("futures", list(EXCERPT), false)
          .add("stance", StringType, false)
          .add("stanceWords", list(EXCERPT), false);

  /** A quote, as in an element of {@code quotes}. */
  static final StructType QUOTE =
      excerpt(new StructType().add("id", StringType, false))
          .add("speaker", SOURCE)
          .add("cue", EXCERPT)
          .add("claim", StringType)
          .add("unattributed", StringType)
          .add("confidence", DoubleType, false)
          .add("decidedBy", StringType, false);

  /** A claim, as in an element of {@code claims}. */
  static final StructType CLAIM =
      new StructType()
          .add("id", StringType, false)
          .add("form", StringType, false)
          .add("type", StringType, false)
          .add("act", StringType, false)
          .add("source", SOURCE)
          .add("cue", EXCERPT)
          .add("content", list(SPAN), false)
          .add("text", StringType, false)
          .add("quotes", list(StringType), false)
          .add("parent", StringType)
          .add("negated", BooleanType, false)
          .add("confidence", DoubleType, false)
          .add("decidedBy", StringType, false)
          .add("saidOn", SAID_ON)
          .add("firmness", FIRMNESS, false);

  /**
   * A row an article: {@code id}, {@code json} (the whole result), {@code tokens}, {@code quotes},
   * {@code claims}; of an article that failed {@code stage}, {@code error} and {@code origin} (its
   * file) and none of the others but the id, as far as it is known.
   */
  public static final StructType RESULTS =
      new StructType()
          .add("id", StringType)
          .add("json", StringType)
          .add("tokens", IntegerType)
          .add("quotes", list(QUOTE))
          .add("claims", list(CLAIM))
          .add("stage", StringType)
          .add("error", StringType)
          .add("origin", StringType);

  /** A row a quote: {@code article}, the article's id, and the fields of the quote. */
  public static final StructType QUOTES = ofArticle(QUOTE);

  /** A row a claim: {@code article}, the article's id, and the fields of the claim. */
  public static final StructType CLAIMS = ofArticle(CLAIM);

  /** A row an article that failed. */
  public static final StructType FAILURES =
      new StructType()
          .add("id", StringType)
          .add("stage", StringType)
          .add("error", StringType)
          .add("origin", StringType);

  private ResultSchema() {}

  private static StructType excerpt(StructType before) {
    return before
        .add("start", IntegerType, false)
        .add("end", IntegerType, false)
        .add("text", StringType, false);
  }

  private static DataType list(DataType element) {
    return createArrayType(element, /* containsNull= */ false);
  }

  private static StructType ofArticle(StructType part) {
    StructType all = new StructType().add("article", StringType);
    for (var field : part.fields()) {
      all = all.add(field);
    }
    return all;
  }
}
