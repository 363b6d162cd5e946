package dev.byline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Looks at a page that somebody made, named by {@code -Dbyline.page=FILE}: its size, whether its
 * links lead somewhere, and what axe finds. Pictures are left in {@code target/screenshots}.
 */
class AnyPageIT {

  private static final int MOST_BYTES = 1_000_000;

  @Test
  void a_page_is_small_and_axe_finds_nothing_wrong() throws IOException {
    String name = System.getProperty("byline.page", "");
    assumeTrue(!name.isEmpty(), "no page to look at: name one with -Dbyline.page=FILE");
    Path page = Path.of(name).toAbsolutePath();
    assertThat(Files.size(page)).isLessThan(MOST_BYTES);
    Document document = Jsoup.parse(page.toFile());
    List<String> ids = document.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String link : document.select("a[href^=#]").eachAttr("href")) {
      assertThat(ids).contains(link.substring(1));
    }
    try (Browser browser = Browser.start()) {
      for (String scheme : new String[] {"light", "dark"}) {
        for (int width : new int[] {1280, 390}) {
          browser.media("screen", scheme);
          browser.open(page, width);
          browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
          assertThat(browser.violations()).isEmpty();
          assertThat(browser.tooWide()).isEmpty();
          assertThat(browser.complaints()).isEmpty();
          browser.shoot("any-" + width + "-" + scheme);
        }
      }
    }
  }
}
