package dev.byline.examples.runner.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Why a request is not answered as asked; the message says what to do and quotes no article. */
final class HttpProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Map<String, String> headers;

  HttpProblem(int status, String code, String message) {
    this(status, code, message, Map.of());
  }

  HttpProblem(int status, String code, String message, Map<String, String> headers) {
    super(message, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** There is more to do than is taken on; the client may come again. */
  static HttpProblem busy(String code, String message) {
    return new HttpProblem(503, code, message, Map.of("Retry-After", "5"));
  }

  int status() {
    return status;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  /** For a program: one object. */
  Reply json() {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    error.putObject("error").put("status", status).put("code", code).put("message", message());
    return Reply.json(status, error.toString()).with(headers);
  }

  /** For a reader: the page with the message, and with what was filled in. */
  Reply page(Map<String, String> fields) {
    return Reply.html(status, Page.problem(message(), fields)).with(headers);
  }
}
