package dev.byline.examples.runner.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back, whole. */
record Reply(int status, Map<String, String> headers, byte[] body) {

  static Reply json(int status, String json) {
    return of(status, "application/json", json + "\n");
  }

  static Reply html(int status, String html) {
    return of(status, "text/html; charset=utf-8", html)
        .with(
            Map.of(
                "Content-Security-Policy",
                "default-src 'none'; style-src '"
                    + Page.STYLE_HASH
                    + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                "Referrer-Policy",
                // not no-referrer, with which a form would be sent without its origin
                "same-origin"));
  }

  private static Reply of(int status, String type, String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", type);
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    return new Reply(status, headers, text.getBytes(UTF_8));
  }

  Reply with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Reply(status, all, body);
  }

  void send(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }
}
