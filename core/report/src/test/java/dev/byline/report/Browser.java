package dev.byline.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.Augmenter;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Chromium without a window, to look at pages with. It finds no host, whatever a page asks for. */
record Browser(ChromeDriverService service, RemoteWebDriver driver, HasCdp protocol)
    implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path SHOTS = Path.of("target", "screenshots");

  /** Starts it; where there is none, the test is skipped and says so. */
  static Browser start() throws IOException {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "no browser: install Debian's chromium and chromium-driver to run this test");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--disable-gpu",
        "--hide-scrollbars",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--host-resolver-rules=MAP * ~NOTFOUND");
    if ("root".equals(System.getProperty("user.name"))) {
      options.addArguments("--no-sandbox"); // which needs a user of its own
    }
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .build();
    // not through ChromeDriver, which would want Selenium Manager, which looks for downloads
    service.start();
    RemoteWebDriver driver = new RemoteWebDriver(service.getUrl(), options, false);
    return new Browser(service, driver, (HasCdp) new Augmenter().augment(driver));
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page at a width. */
  void open(Path page, int width) {
    size(width, 900);
    driver.get(page.toUri().toString());
  }

  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Shows pages as on paper, or on a screen of a colour scheme. */
  void media(String media, String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Pages are read without their scripts from now on, or with them. */
  void scripts(boolean run) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  void command(String name, Map<String, Object> parameters) {
    protocol.executeCdpCommand(name, parameters);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /**
   * Moves the mouse onto the first line of an element, when the page has come to rest: what scrolls
   * later than the mouse moves would take away what the mouse calls up.
   */
  void pointAt(WebElement element) {
    Object middle =
        driver.executeAsyncScript(
            """
            var element = arguments[0];
            var done = arguments[arguments.length - 1];
            element.scrollIntoView({block: 'center'});
            var rest = function (before, frames) {
              var line = element.getClientRects()[0];
              var now = [Math.round(line.left + line.width / 2), Math.round(line.top + line.height / 2)];
              var still = before && before[1] === now[1] ? frames + 1 : 0;
              if (still > 3) { done(now); } else {
                requestAnimationFrame(function () { rest(now, still); });
              }
            };
            rest(null, 0);
            """,
            element);
    List<?> point = (List<?>) middle;
    new Actions(driver)
        .moveToLocation(0, 0)
        .moveToLocation(((Number) point.get(0)).intValue(), ((Number) point.get(1)).intValue())
        .perform();
  }

  /** Looks again and again until it is so, for as long as a busy machine may take. */
  void await(String what, BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("%s within %s", what, PATIENCE).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** What makes the page wider than the window, if it is. */
  String tooWide() {
    return String.valueOf(
        run(
            """
            var width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) { return ''; }
            return Array.from(document.querySelectorAll('body *')).filter(function (element) {
              return element.getBoundingClientRect().right > width;
            }).map(function (element) { return element.parentElement.className + ' ' + element.parentElement.tagName + ' ' + element.outerHTML.substring(0, 90); }).join('\\n');
            """));
  }

  /** What the page complained of, what its policy stopped among it. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe-core finds wrong, a line each. */
  List<String> violations() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(axe).isNotNull();
      driver.executeScript(new String(axe.readAllBytes(), UTF_8));
    }
    Object found =
        driver.executeAsyncScript(
            """
            var done = arguments[arguments.length - 1];
            var all = {};
            axe.getRules().forEach(function (rule) { all[rule.ruleId] = {enabled: true}; });
            // asks for more than any standard does: seven to one
            all['color-contrast-enhanced'] = {enabled: false};
            axe.run(document, {resultTypes: ['violations'], rules: all}).then(function (result) {
              done(result.violations.map(function (one) {
                return one.id + ': ' + one.help + ': ' + one.nodes.slice(0, 5).map(function (node) {
                  return node.html.substring(0, 200) + ' ' + node.failureSummary;
                }).join(' | ') + ' (' + one.nodes.length + ')';
              }));
            }, function (e) { done(['axe failed: ' + e]); });
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** Keeps a picture of the whole page, to be looked at. */
  void shoot(String name) throws IOException {
    Files.createDirectories(SHOTS);
    Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
    service.stop();
  }
}
