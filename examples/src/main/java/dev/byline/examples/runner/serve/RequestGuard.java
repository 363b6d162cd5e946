package dev.byline.examples.runner.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody in by way of somebody's browser: a page from elsewhere can send requests to this
 * machine, directly or under a name of its own that leads here.
 */
final class RequestGuard {

  private final Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

  RequestGuard(ServerSettings settings) {
    add(settings.host());
    settings.allowedHosts().forEach(this::add);
  }

  private void add(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    hosts.add(name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name);
  }

  /** Refuses a request that is not meant for this server, or that another page makes. */
  void check(Headers headers) throws HttpProblem {
    String host = headers.getFirst("Host");
    if (host == null || !hosts.contains(name("http://" + host))) {
      throw new HttpProblem(
          421, "wrong-host", "this server does not answer under that name (see --allow-host)");
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    String origin = headers.getFirst("Origin");
    // the scheme may be that of a proxy in front
    boolean own = origin == null || authority(origin).equalsIgnoreCase(host);
    if (foreign && !isLink(headers) || !own) {
      throw new HttpProblem(403, "wrong-origin", "a page from elsewhere may not use this server");
    }
  }

  /** That a page elsewhere links here is no harm: nothing is sent along. */
  private static boolean isLink(Headers headers) {
    return "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
        && headers.getFirst("Origin") == null
        && headers.getFirst("Content-Length") == null
        && headers.getFirst("Transfer-Encoding") == null;
  }

  private static String name(String address) {
    URI uri = uri(address);
    return uri == null || uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
  }

  private static String authority(String origin) {
    URI uri = uri(origin);
    return uri == null || uri.getAuthority() == null ? "" : uri.getAuthority();
  }

  private static @Nullable URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
