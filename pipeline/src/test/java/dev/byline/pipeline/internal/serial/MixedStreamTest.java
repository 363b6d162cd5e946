package dev.byline.pipeline.internal.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixedStreamTest {

  private static final int MANY = 12_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private MixedStream written() {
    return new MixedStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private void writeObjects(Object... all) throws IOException {
    ObjectOutputStream objects = new ObjectOutputStream(out);
    for (Object each : all) {
      objects.writeObject(each);
    }
    objects.flush();
  }

  @Test
  void numbers_and_words_come_as_they_were_written() throws Exception {
    List<String> words = List.of("", "dam", "Œdème", "\u0000", "😀", "x".repeat(65_535), "né");
    for (int i = 0; i < words.size(); i++) {
      out.writeUTF(words.get(i));
      out.writeInt(i - 3);
      out.writeBoolean(i % 2 == 0);
      out.write(new byte[i]);
    }

    MixedStream in = written();

    for (int i = 0; i < words.size(); i++) {
      assertThat(in.readWord()).isEqualTo(words.get(i));
      assertThat(in.readInt()).isEqualTo(i - 3);
      assertThat(in.readBoolean()).isEqualTo(i % 2 == 0);
      in.skip(i);
    }
  }

  @Test
  void words_are_whole_wherever_they_lie() throws Exception {
    List<String> words =
        IntStream.range(0, 40_000).mapToObj(i -> "é" + "a".repeat(i % 23)).toList();
    for (String word : words) {
      out.writeUTF(word);
    }

    MixedStream in = written();

    for (String word : words) {
      assertThat(in.readWord()).isEqualTo(word);
    }
  }

  @Test
  void streams_of_objects_end_where_others_begin() throws Exception {
    Map<String, String> groups = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      groups.put("word " + i, "group " + i % 7);
    }
    Properties said = new Properties();
    said.setProperty("lang", "english");
    writeObjects(said);
    out.writeInt(1);
    writeObjects(groups, "behind");
    out.writeInt(2);
    writeObjects((Object) new double[] {0.5, -3});

    MixedStream in = written();

    assertThat(in.readObjects(1).readObject()).isEqualTo(said);
    assertThat(in.readInt()).isEqualTo(1);
    TableObjects two = in.readObjects(2);
    assertThat(two.tables()).hasSize(1);
    assertThat(two.readObject()).isEqualTo(groups);
    assertThat(two.readObject()).isEqualTo("behind");
    assertThat(in.readInt()).isEqualTo(2);
    assertThat(in.readObjects(1).readObject()).isEqualTo(new double[] {0.5, -3});
  }

  @Test
  void the_end_is_no_number_and_no_stream() throws Exception {
    out.writeShort(7);
    MixedStream in = written();
    assertThatThrownBy(in::readInt).isInstanceOf(EOFException.class);

    out.writeInt(7);
    assertThatThrownBy(() -> written().readObjects(1)).isInstanceOf(UnusualStreamException.class);
  }
}
