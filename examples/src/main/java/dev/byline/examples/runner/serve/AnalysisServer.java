package dev.byline.examples.runner.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.json.AnalysisJson;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The server: {@code GET /} is a page to try it, {@code POST /analyze} answers with the JSON of the
 * contract, {@code GET /health} says whether it is ready.
 */
public final class AnalysisServer implements AutoCloseable {

  /** In seconds: a client that takes longer to send its request, or to take the answer, is cut. */
  private static final long PATIENCE = 30;

  /** Connections beyond those whose articles are analysed or wait: health checks, refusals. */
  private static final int SPARE = 32;

  private static final long POLL_MILLIS = 20;

  private static final Set<String> KNOWN =
      Set.of("GET /", "POST /", "POST /analyze", "GET /health");

  private final ServerSettings settings;
  private final HttpServer http;
  private final ThreadPoolExecutor connections;
  private final AnalysisQueue workers;
  private final RequestGuard guard;
  private final Consumer<String> log;
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean stopping;

  private AnalysisServer(ServerSettings settings, Consumer<String> log) throws IOException {
    // read once, by the first server of the process
    long answer = PATIENCE + settings.timeLimit().toSeconds(); // from the end of the request on
    System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(PATIENCE));
    System.setProperty("sun.net.httpserver.maxRspTime", String.valueOf(answer));
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.settings = settings;
    this.log = log;
    this.guard = new RequestGuard(settings);
    this.workers = new AnalysisQueue(settings);
    int most = settings.threads() + settings.queue() + SPARE;
    this.connections =
        new ThreadPoolExecutor(0, most, 1, TimeUnit.MINUTES, new SynchronousQueue<>());
    this.http = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), most);
    http.setExecutor(connections);
    http.createContext("/", this::handle);
  }

  /**
   * Takes the port, before anything that takes long is loaded; {@link #start} begins to answer.
   *
   * @param log gets one line a request: what was asked for and what became of it, never of what
   * @throws IOException if it cannot listen there
   */
  public static AnalysisServer bind(ServerSettings settings, Consumer<String> log)
      throws IOException {
    return new AnalysisServer(settings, log);
  }

  /**
   * Answers from here on.
   *
   * @param engine stays the caller's to close
   */
  public AnalysisServer start(Engine engine) {
    workers.use(engine);
    http.start();
    return this;
  }

  /** Where it listens. */
  public int port() {
    return http.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    long start = System.nanoTime();
    open.incrementAndGet();
    String what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    String known = KNOWN.contains(what) ? what : "other"; // a path may hold anything
    try (exchange) {
      exchange.getRequestBody(); // else the connection could not be used again
      Reply reply = reply(exchange, what);
      log.accept(
          "%s %d %d ms".formatted(known, reply.status(), (System.nanoTime() - start) / 1_000_000));
      reply.send(exchange);
    } finally {
      open.decrementAndGet();
    }
  }

  private Reply reply(HttpExchange exchange, String what) throws IOException {
    try {
      guard.check(exchange.getRequestHeaders());
      return switch (what) {
        case "GET /", "HEAD /" -> Reply.html(200, Page.form(Map.of()));
        case "GET /health", "HEAD /health" -> health();
        case "POST /analyze" -> Reply.json(200, AnalysisJson.write(analyze(body(exchange))));
        case "POST /" -> page(exchange);
        default -> throw nothing(exchange.getRequestURI().getPath());
      };
    } catch (HttpProblem e) {
      return e.json();
    } catch (RuntimeException | StackOverflowError e) {
      return new HttpProblem(500, "failed", e.getClass().getSimpleName()).json();
    }
  }

  private static HttpProblem nothing(String path) {
    return switch (path) {
      case "/analyze" -> method("POST");
      case "/health" -> method("GET, HEAD");
      case "/" -> method("GET, HEAD, POST");
      default -> new HttpProblem(404, "no-such-path", "there are /, /analyze and /health");
    };
  }

  private static HttpProblem method(String allowed) {
    return new HttpProblem(
        405, "wrong-method", "this path takes " + allowed, Map.of("Allow", allowed));
  }

  private RequestBody body(HttpExchange exchange) throws IOException, HttpProblem {
    if (stopping) {
      throw HttpProblem.busy("stopping", "the server is being stopped");
    }
    return RequestBody.of(exchange, settings.maxBytes());
  }

  private Analysis analyze(RequestBody body) throws HttpProblem {
    return workers.analyze(body.article());
  }

  private Reply page(HttpExchange exchange) throws IOException {
    Map<String, String> fields = Map.of();
    try {
      RequestBody body = body(exchange);
      fields = body.isForm() ? body.fields() : fields;
      return Reply.html(200, Page.result(analyze(body), fields));
    } catch (HttpProblem e) {
      return e.page(fields);
    }
  }

  private Reply health() {
    String status = stopping ? "stopping" : "ok";
    return Reply.json(
        stopping ? 503 : 200,
        "{\"status\":\"%s\",\"running\":%d,\"waiting\":%d}"
            .formatted(status, workers.running(), workers.waiting()));
  }

  /** Takes on nothing new, finishes what runs, as long as the settings say, and is gone. */
  @Override
  public void close() {
    stopping = true;
    long end = System.nanoTime() + settings.grace().toNanos();
    try {
      while (open.get() > 0 && System.nanoTime() < end) {
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    http.stop(0);
    workers.close();
    connections.shutdownNow();
  }
}
