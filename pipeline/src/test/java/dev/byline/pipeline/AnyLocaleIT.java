package dev.byline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same text gives the same bytes, whatever the JVM's locale, encoding and time zone. */
final class AnyLocaleIT {

  /** Words in capitals that hold an I are what Turkish maps its own way. */
  private static final String CAPITALS =
      """
      IVO ILIN SAYS IT IS TIME FOR THE CITY INSTITUTE

      ILO inspector Ivo Ilin said in Istanbul on Friday: “I insist. IT IS a matter of life.”

      Işıl Kılıç, of the İzmir IT Institute, told him that “Italian and Irish fishermen will stay.”
      In Illinois, Iris Irving INSISTED she had nothing to do with it. It is unclear who did.
      “Ìf it is JÍJÌ, then it is ĮĮ,” said the Lithuanian Interior Minister, Ignas Įžulis.
      """;

  @Test
  void any_setting_gives_the_same_bytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("capitals.txt"), CAPITALS);
    Files.writeString(
        texts.resolve("repeated.txt"), CAPITALS.replace("Ivo", "Ida").replace("Iris", "Inga"));
    JvmSettings.giveTheSameBytes(texts, folder);
  }
}
