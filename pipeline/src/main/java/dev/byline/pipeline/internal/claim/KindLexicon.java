package dev.byline.pipeline.internal.claim;

import dev.byline.attribution.ClaimType;
import dev.byline.attribution.SpeechAct;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cues do, from {@code kinds.tsv}. Immutable. */
final class KindLexicon {

  /** What a cue says about the claim beyond type and act. */
  enum Note {
    /** Nothing. */
    NONE,
    /** A plain wish, plan or decision. */
    INTENTION,
    /** Something shows rather than somebody says. */
    EVIDENCE,
    /** Where somebody stands on a topic. */
    STANCE
  }

  /** What a cue does with a complement. */
  record Entry(ClaimType type, SpeechAct act, Note note) {}

  private static final String RESOURCE = "kinds.tsv";
  private static final int COLUMNS = 6;

  private final Map<String, Entry> entries;

  private KindLexicon(Map<String, Entry> entries) {
    this.entries = new HashMap<>(entries);
  }

  /** Reads the lexicon that ships with the library. */
  static KindLexicon load() {
    try (InputStream in = KindLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KindLexicon read(BufferedReader reader) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != COLUMNS) {
        throw new IOException("a kind needs " + COLUMNS + " columns: " + line);
      }
      Note note = fields[4].equals("-") ? Note.NONE : Note.valueOf(fields[4]);
      Entry entry = new Entry(ClaimType.valueOf(fields[2]), SpeechAct.valueOf(fields[3]), note);
      for (String lemma : fields[5].split(" ")) {
        // The first line that names a word for a complement decides.
        entries.putIfAbsent(key(fields[0].charAt(0), lemma, fields[1]), entry);
      }
    }
    return new KindLexicon(entries);
  }

  /** This lexicon with what somebody says of cues, whatever their complement. */
  KindLexicon with(List<ClaimChanges.Meaning> meanings) {
    Map<String, Entry> changed = new HashMap<>(entries);
    for (ClaimChanges.Meaning meaning : meanings) {
      Entry entry = new Entry(meaning.type(), meaning.act(), Note.NONE);
      changed.put(key(meaning.wordClass(), meaning.key(), "*"), entry);
      for (Complement complement : Complement.values()) {
        changed.put(key(meaning.wordClass(), meaning.key(), complement.name()), entry);
      }
    }
    return new KindLexicon(changed);
  }

  /** What the word does with the complement, if the lexicon knows the word. */
  Optional<Entry> find(char wordClass, String lemma, Complement complement) {
    Entry special = entries.get(key(wordClass, lemma, complement.name()));
    return special != null
        ? Optional.of(special)
        : Optional.ofNullable(entries.get(key(wordClass, lemma, "*")));
  }

  private static String key(char wordClass, String lemma, String complement) {
    return wordClass + " " + lemma + " " + complement;
  }
}
