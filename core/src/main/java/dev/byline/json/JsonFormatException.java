package dev.byline.json;

/**
 * The JSON cannot be read: it is malformed, lacks something, or says something that breaks a law.
 */
public final class JsonFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;

  JsonFormatException(String path, String complaint) {
    super(path + ": " + complaint);
    this.path = path;
  }

  JsonFormatException(String path, String complaint, Throwable cause) {
    super(path + ": " + complaint, cause);
    this.path = path;
  }

  /**
   * Where the mistake is.
   *
   * @return a path such as {@code $.quotes[3].cue.start}; {@code $} is the whole document
   */
  public String path() {
    return path;
  }
}
