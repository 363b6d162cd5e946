package dev.byline.examples.runner;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.examples.runner.options.ServeOptions;
import dev.byline.examples.runner.options.ThreadsOption;
import dev.byline.examples.runner.options.Usage;
import dev.byline.examples.runner.serve.AnalysisServer;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code byline serve}: one engine behind HTTP, until the process is told to end. */
@Command(
    name = "serve",
    header = "A page to try it, and JSON for programs, on this machine.",
    description = {
      "",
      "GET / is a page: paste an article, see who says what. POST /analyze takes text/plain, or"
          + " JSON {text, id?, title?, publishedOn?, outlet?, url?, author?}, and answers with the"
          + " JSON of extract. GET /health says whether it is ready. Pages from elsewhere are"
          + " refused. A line a request goes to standard error, without anything of an article."
          + " Ctrl-C and SIGTERM let what runs be finished."
    },
    exitCodeList = {
      "1:the models cannot be loaded",
      "2:the command line is wrong, or somebody else listens there",
      "130, 143:stopped by Ctrl-C, by SIGTERM"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  byline serve",
      "  byline serve --port 9000 -j 4 --queue 32 --time-limit 20",
      "  curl -H 'Content-Type: text/plain' --data-binary @article.txt localhost:8080/analyze"
    })
final class ServeCommand implements Callable<Integer> {

  private final Io io;
  private final EngineLoader loader;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  @Mixin private ServeOptions options = new ServeOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  ServeCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  @Override
  public Integer call() throws InterruptedException {
    EngineOptions limited = engineOptions.withTimeLimit(ServeOptions.TIME_LIMIT);
    try (AnalysisServer server = bind();
        Engine engine = loader.load(limited)) {
      engine.notice().ifPresent(io::say);
      CountDownLatch stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "byline-stop"));
      server.start(engine);
      io.say("ready: http://" + options.shownHost() + ":" + server.port() + "/");
      stopped.await();
    }
    return Run.ALL_DONE;
  }

  private void stop(AnalysisServer server, CountDownLatch stopped) {
    server.close();
    io.say("stopped");
    stopped.countDown();
  }

  /** Before the models are loaded, for which nobody waits if the port is taken. */
  private AnalysisServer bind() {
    try {
      return AnalysisServer.bind(
          options.settings(threads.get(), engineOptions.timeLimit()), io::say);
    } catch (IOException | IllegalArgumentException e) {
      throw Usage.error(
          spec,
          "cannot listen on "
              + options.shownHost()
              + ": "
              + Reasons.of(e)
              + "; another --port, or another --host, may be free");
    }
  }
}
