package dev.byline.examples.runner.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static List<LineReader.Line> read(InputStream in, long limit) throws IOException {
    List<LineReader.Line> lines = new ArrayList<>();
    try (LineReader reader = new LineReader(in, new Reading(Encoding.utf8(), limit))) {
      Optional<LineReader.Line> line = reader.next();
      while (line.isPresent()) {
        lines.add(line.get());
        line = reader.next();
      }
    }
    return lines;
  }

  private static List<LineReader.Line> read(String text, long limit) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(UTF_8)), limit);
  }

  @Test
  void lines_know_where_they_begin() throws IOException {
    List<LineReader.Line> lines = read("é\n\nlast", 100);

    assertThat(lines.stream().map(line -> new String(line.bytes(), UTF_8)))
        .containsExactly("é", "", "last");
    assertThat(lines.stream().map(LineReader.Line::offset)).containsExactly(0L, 3L, 4L);
  }

  @Test
  void nothing_is_no_line_and_a_line_feed_at_the_end_begins_none() throws IOException {
    assertThat(read("", 100)).isEmpty();
    assertThat(read("a\n", 100)).hasSize(1);
  }

  @Test
  void of_a_line_that_is_too_long_nothing_is_kept_and_the_next_one_follows() throws IOException {
    List<LineReader.Line> lines = read("12345\n123456\nok\n", 5);

    assertThat(lines.get(0).problem()).isEmpty();
    assertThat(lines.get(1).problem()).contains("is larger than 5 bytes (see --max-size)");
    assertThat(lines.get(1).bytes()).isEmpty();
    assertThat(lines.get(2).bytes()).asString(UTF_8).isEqualTo("ok");
  }

  @Test
  void a_line_of_many_gigabytes_needs_no_memory() throws IOException {
    long length = 5L << 30;
    InputStream endless =
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int count) {
            int read = (int) Math.min(left, count);
            left -= read;
            return read == 0 ? -1 : read;
          }
        };

    List<LineReader.Line> lines = read(endless, Reading.DEFAULT_MAX_SIZE);

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).problem()).isPresent();
  }
}
