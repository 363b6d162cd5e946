package dev.byline.training.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small corpora of invented texts, in the forms that are read. */
public final class CoreferenceFiles {

  private static final String TEXT =
      "Mara Ellison met Ruben Anselm. She was late. He left the town.";

  private CoreferenceFiles() {}

  /** A file of GAP with one text: the pronoun means the first name. */
  public static Path gap(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(
        folder.resolve("gap.tsv"),
        "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n"
            + "t-1\t"
            + TEXT
            + "\tShe\t31\tMara Ellison\t0\tTRUE\tRuben Anselm\t17\tFALSE\thttp://example.org\n");
  }

  /** A folder of GUM with one text, whose first character takes two units. */
  public static Path gum(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/one.txt"), "😀 " + TEXT);
    Files.writeString(
        folder.resolve("coref.jsonl"),
        """
        {"id": "one.txt", "mentions": [\
        {"start": 2, "end": 14, "cluster": "1"}, {"start": 19, "end": 31, "cluster": "2"}, \
        {"start": 33, "end": 36, "cluster": "1"}, {"start": 47, "end": 49, "cluster": "2"}, \
        {"start": 55, "end": 63, "cluster": "3"}]}
        """);
    return folder;
  }

  /** A folder with an article that repeats names, which nobody annotated. */
  public static Path news(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(
        folder.resolve("text/one.txt"),
        """
        Mara Ellison met Ruben Anselm at the harbour on Monday. She had asked for the meeting.

        The talks about the lease of the old dock took more than two hours, and it rained. Mr. \
        Anselm left early. The paper saw Ms. Ellison there.

        Nobody spoke of the storm that had closed the road to the dock for a whole week. Ellison \
        said that Anselm's boat was safe.
        """);
    return folder;
  }

  /** A folder of LitBank with this many novels of one text. */
  public static Path novels(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("novel-" + i + ".txt"), TEXT);
      Files.writeString(
          folder.resolve("novel-" + i + ".ann"),
          """
          T1\tPROP_PER 0 12\tMara Ellison
          T2\tMara_Ellison-1 0 12\tMara Ellison
          T3\tPROP_PER 17 29\tRuben Anselm
          T4\tRuben_Anselm-2 17 29\tRuben Anselm
          T5\tMara_Ellison-1 31 34\tShe
          T6\tPRON_PER 31 34\tShe
          T7\tRuben_Anselm-2 45 47\tHe
          T8\tNOM_GPE 53 61\tthe town
          R1\tcop Arg1:T1 Arg2:T3
          """);
    }
    return folder;
  }
}
