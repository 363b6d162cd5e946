package dev.byline.pipeline.internal.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.window.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * The files of a model: weights ({@code model.onnx}), vocabulary ({@code vocab.txt}), constants
 * ({@code tagger.properties}, may be absent), layers for antecedents ({@code coreference.onnx}, may
 * be absent) and the checksums of both ({@code .sha256}, checked where present). Immutable.
 */
public final class TaggerFiles {

  /** What stands before the quick checksum, a comment for {@code sha256sum -c}. */
  private static final String QUICK = "# crc32 ";

  private static final String BUNDLED = "dev/byline/model/";

  private final byte[] model;
  private final Vocabulary vocabulary;
  private final Constants constants;
  private final Optional<byte[]> coreference;

  private TaggerFiles(
      byte[] model, Vocabulary vocabulary, Constants constants, Optional<byte[]> coreference) {
    this.coreference = coreference;
    this.model = model;
    this.vocabulary = vocabulary;
    this.constants = constants;
  }

  /**
   * The files of a model on the class path, such as that of {@code byline-model-small}.
   *
   * @param size {@code "small"} or {@code "fast"}
   * @throws DamagedModelException if its files do not belong together
   * @throws IOException if the model is not on the class path
   */
  public static TaggerFiles bundled(String size) throws IOException {
    return read(
        name -> {
          // A class sees only what lies in its own module; the loader sees all.
          InputStream in =
              TaggerFiles.class.getClassLoader().getResourceAsStream(BUNDLED + size + "/" + name);
          if (in == null) {
            throw new FileNotFoundException(
                "no " + name + " of the " + size + " model on the class path");
          }
          return in;
        });
  }

  /**
   * The files of a model in a folder, as the training writes them.
   *
   * @throws DamagedModelException if its files do not belong together
   * @throws IOException if there is no model in the folder
   */
  public static TaggerFiles in(Path folder) throws IOException {
    return read(name -> Files.newInputStream(folder.resolve(name)));
  }

  private interface Opener {
    InputStream open(String name) throws IOException;
  }

  private static TaggerFiles read(Opener files) throws IOException {
    byte[] model = bytes(files, "model.onnx");
    try {
      check(model, "model.onnx", files);
      byte[] words = bytes(files, "vocab.txt");
      return new TaggerFiles(
          model,
          Vocabulary.read(new ByteArrayInputStream(words)),
          constants(files),
          coreference(files));
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw new DamagedModelException("a file is missing, " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new DamagedModelException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<byte[]> coreference(Opener files) throws IOException {
    Optional<byte[]> layers = bytesIfThere(files, "coreference.onnx");
    if (layers.isPresent()) {
      check(layers.get(), "coreference.onnx", files);
    }
    return layers;
  }

  private static Constants constants(Opener files) throws IOException {
    Properties properties = new Properties();
    Optional<byte[]> written = bytesIfThere(files, "tagger.properties");
    if (written.isPresent()) {
      properties.load(new StringReader(new String(written.get(), UTF_8)));
    }
    return Constants.read(properties);
  }

  private static byte[] bytes(Opener files, String name) throws IOException {
    try (InputStream in = files.open(name)) {
      return in.readAllBytes();
    }
  }

  private static Optional<byte[]> bytesIfThere(Opener files, String name) throws IOException {
    try {
      return Optional.of(bytes(files, name));
    } catch (FileNotFoundException | NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  private static void check(byte[] model, String name, Opener files) throws IOException {
    Optional<byte[]> checksum = bytesIfThere(files, name + ".sha256");
    if (checksum.isEmpty()) {
      return;
    }
    String sums = new String(checksum.get(), UTF_8).strip();
    Optional<String> quick =
        sums.lines().filter(line -> line.startsWith(QUICK)).findFirst().map(TaggerFiles::lastWord);
    String wanted = quick.orElse(sums.split("\\s")[0]);
    String found = quick.isPresent() ? crc32(model) : sha256(model);
    if (!found.equals(wanted)) {
      throw new DamagedModelException(name + " has the checksum " + found + ", not " + wanted);
    }
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /**
   * The lines of the file that a checksum is in: one that {@code sha256sum -c} reads, and one that
   * it takes for a comment, which is what is compared whenever the model is loaded. A JVM that has
   * just started takes a quarter of a second for the SHA-256 of a model, and a millisecond for its
   * CRC-32.
   */
  public static String checksums(byte[] bytes, String name) {
    return sha256(bytes) + "  " + name + "\n" + QUICK + crc32(bytes) + "\n";
  }

  private static String crc32(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  byte[] model() {
    return model;
  }

  /** The layers that tell whom pronouns mean, if the model has them. */
  Optional<byte[]> coreference() {
    return coreference;
  }

  /** The vocabulary of the encoder. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  Constants constants() {
    return constants;
  }
}
