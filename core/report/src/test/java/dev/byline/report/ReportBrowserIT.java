package dev.byline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.report.internal.speech.Legible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What readers do with a page, in a browser; pictures are left in {@code target/screenshots}. */
class ReportBrowserIT {

  private static final int DESK = 1280;
  private static final int PHONE = 390;

  @TempDir static Path folder;
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.start();
    page = Files.writeString(folder.resolve("report.html"), HarbourNews.report().page());
    for (Map.Entry<String, String> one : HarbourNews.report().pages().entrySet()) {
      Files.writeString(folder.resolve(one.getKey()), one.getValue());
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() {
    browser.scripts(true);
    browser.media("screen", "light");
    browser.open(page, DESK);
    browser.run("localStorage.clear()");
    browser.complaints();
    browser.open(page, DESK);
  }

  @ParameterizedTest
  @CsvSource({
    "report.html, 1280, light",
    "report.html, 1280, dark",
    "report.html, 390, light",
    "report.html, 390, dark",
    "index.html, 1280, light",
    "index.html, 390, dark",
    "ARTICLE, 1280, dark",
    "ARTICLE, 390, light"
  })
  void axe_finds_nothing_wrong(String file, int width, String scheme) throws IOException {
    browser.media("screen", scheme);
    browser.open(folder.resolve(file.equals("ARTICLE") ? articlePage() : file), width);

    assertThat(browser.violations()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(browser.all("details:not([open])")).isEmpty();
    assertThat(browser.violations()).isEmpty();
    browser.shoot(file + "-" + width + "-" + scheme);
  }

  /** Of the pages that each hold one article, the first. */
  private static String articlePage() {
    return HarbourNews.report().pages().keySet().stream()
        .filter(name -> !name.equals("index.html"))
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void axe_finds_nothing_wrong_in_what_appears_when_asked_for(String scheme) throws IOException {
    browser.media("screen", scheme);
    browser.open(page, DESK);
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser.run("arguments[0].focus()", browser.one(".text .ref"));
    new Actions(browser.driver()).sendKeys(Keys.TAB).perform();

    assertThat(browser.one("#tip").isDisplayed()).isTrue();
    assertThat(browser.violations()).isEmpty();
    browser.run("arguments[0].click()", browser.one(".text .ref"));
    assertThat(browser.one(":target").isDisplayed()).isTrue();
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void filters_leave_what_fits() {
    assertThat(browser.one(".result").getText()).isEqualTo("11 of 11 statements");

    choose("speaker", "Ivo Karel");
    assertThat(browser.one(".result").getText()).isEqualTo("2 of 11 statements");
    assertThat(shownSpeakers()).containsExactly("Ivo Karel", "Ivo Karel");
    assertThat(browser.all(".text .m:not(.off)")).hasSize(2);

    range(80);
    assertThat(browser.one(".result").getText()).isEqualTo("1 of 11 statements");

    browser.one("button[type=reset]").click();
    assertThat(browser.one(".result").getText()).isEqualTo("11 of 11 statements");

    browser.one("input[value=paraphrased]").click();
    browser.one("input[value=partly]").click();
    assertThat(browser.one(".result").getText()).isEqualTo("3 of 11 statements");

    browser.one("button[type=reset]").click();
    choose("act", "warn");
    assertThat(shownSpeakers()).containsExactly("Ingrid Maas");

    browser.one("button[type=reset]").click();
    choose("firmness", "hedged");
    assertThat(shownSpeakers()).containsExactly("residents");
  }

  @Test
  void the_index_shows_only_one_source() {
    WebElement karel =
        browser.all(".index tr").stream()
            .filter(row -> row.getText().contains("Ivo Karel"))
            .findFirst()
            .orElseThrow();
    browser.run(
        "arguments[0].click()", karel.findElement(org.openqa.selenium.By.cssSelector(".only")));

    browser.await(
        "all but two statements go",
        () -> browser.one(".result").getText().equals("2 of 11 statements"));
  }

  @Test
  void the_keyboard_reaches_every_statement_and_shows_its_grounds() {
    List<WebElement> markers = browser.all(".text .ref");
    assertThat(markers).hasSize(11);
    browser.run("arguments[0].focus()", markers.get(0));
    for (int i = 1; i < markers.size() - 2; i++) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      assertThat(browser.driver().switchTo().activeElement()).isEqualTo(markers.get(i));
      assertThat(browser.one("#tip").isDisplayed()).isTrue();
      assertThat(browser.one("#tip").getText()).contains("Confidence", "Decided by");
      assertThat(markers.get(i).getDomAttribute("aria-describedby")).isEqualTo("tip");
    }

    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(browser.one("#tip").isDisplayed()).isFalse();
  }

  @Test
  void a_mouse_shows_the_innermost_statement_and_those_around_it() throws IOException {
    browser.pointAt(browser.one(".text .m .m .m"));

    browser.await("the grounds appear", () -> browser.one("#tip").isDisplayed());
    List<String> names = browser.all("#tip .name").stream().map(WebElement::getText).toList();
    assertThat(names).containsExactly("Ivo Karel", "Mara Ellison", "Harbour Wire");
    browser.shoot("tip");
  }

  @Test
  void a_link_to_a_quote_leads_to_its_words() {
    String link = browser.one(".permalink").getDomAttribute("href");
    browser.driver().get(page.toUri() + link);

    WebElement quote = browser.one(":target");
    assertThat(quote.getText()).isEqualTo("“We are not going to sell it,”");
    assertThat(
            browser.run(
                "var box = arguments[0].getBoundingClientRect();"
                    + " return box.top > 0 && box.bottom < innerHeight",
                quote))
        .isEqualTo(true);
  }

  @Test
  void grounds_are_out_of_the_way_until_asked_for() {
    WebElement card = browser.one(".st");
    assertThat(card.isDisplayed()).isFalse();

    browser.run("arguments[0].click()", browser.one(".text .ref"));
    assertThat(card.isDisplayed()).isTrue();
    assertThat(browser.one(":target")).isEqualTo(card);

    String link = browser.driver().getCurrentUrl();
    browser.driver().get("about:blank");
    browser.driver().get(link);
    assertThat(browser.one(":target").isDisplayed()).isTrue();
  }

  @Test
  void colours_are_chosen_and_kept() {
    String light = background();
    browser.one("button[data-theme=dark]").click();
    String dark = background();
    assertThat(dark).isNotEqualTo(light);

    browser.open(page, DESK);
    assertThat(background()).isEqualTo(dark);
    assertThat(browser.one("button[data-theme=dark]").getDomAttribute("aria-pressed"))
        .isEqualTo("true");
  }

  @Test
  void nothing_is_wider_than_a_phone() {
    browser.open(page, PHONE);

    assertThat(browser.tooWide()).isEmpty();
  }

  @Test
  void without_scripts_everything_is_there_and_nothing_that_does_not_work() throws IOException {
    browser.scripts(false);
    browser.open(page, DESK);

    assertThat(browser.one(".text").getText()).contains("The ferry will stay");
    assertThat(browser.one(".st").isDisplayed()).isTrue();
    assertThat(browser.one(".filters").isDisplayed()).isFalse();
    assertThat(browser.one(".theme").isDisplayed()).isFalse();
    assertThat(browser.one(".only").isDisplayed()).isFalse();
    browser.shoot("no-scripts");
    browser.scripts(true);
  }

  @Test
  void on_paper_there_is_no_control_and_no_dark() throws IOException {
    browser.media("print", "dark");
    browser.run("dispatchEvent(new Event('beforeprint'))");

    assertThat(browser.one(".filters").isDisplayed()).isFalse();
    assertThat(browser.one("nav").isDisplayed()).isFalse();
    assertThat(browser.one(".statements").isDisplayed()).isTrue();
    assertThat(browser.run("return getComputedStyle(document.body).color"))
        .isEqualTo("rgb(29, 28, 26)");
    browser.shoot("print");
  }

  @Test
  void hostile_words_stay_words() throws IOException {
    int rendered = 0;
    for (String words : HostileWords.ALL) {
      Path hostile = folder.resolve("hostile.html");
      Files.writeString(hostile, HostileWords.report(words).page());
      browser.open(hostile, DESK);

      String text = HostileWords.analysis(words).article().text();
      // what comes out of the browser by way of the driver has lost carriage returns before line
      // feeds
      assertThat(
              browser.run(
                  "return document.querySelector('.text').textContent.replace(/\\r/g, '\u240d')"))
          .isEqualTo(Legible.text(text).replace('\r', '\u240d'));
      assertThat(browser.run("return window.caught")).isNull();
      assertThat(browser.run("return document.scripts.length + document.styleSheets.length"))
          .isEqualTo(2L);
      assertThat(browser.tooWide()).isEmpty();
      assertThat(browser.complaints()).isEmpty();
      rendered++;
    }
    assertThat(rendered).isGreaterThanOrEqualTo(30);
  }

  private static String background() {
    return String.valueOf(browser.run("return getComputedStyle(document.body).backgroundColor"));
  }

  private static List<String> shownSpeakers() {
    return browser.all(".st:not([hidden]) .head .name").stream().map(WebElement::getText).toList();
  }

  private static void choose(String select, String label) {
    browser.run(
        """
        var select = document.querySelector('select[name=' + arguments[0] + ']');
        var label = arguments[1];
        select.value = Array.from(select.options).find(o => o.text.startsWith(label)).value;
        select.dispatchEvent(new Event('input', {bubbles: true}));
        """,
        select,
        label);
  }

  private static void range(int value) {
    browser.run(
        """
        var range = document.querySelector('input[type=range]');
        range.value = arguments[0];
        range.dispatchEvent(new Event('input', {bubbles: true}));
        """,
        value);
  }
}
