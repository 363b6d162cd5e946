package dev.byline.report;

import dev.byline.entity.Gender;
import dev.byline.report.internal.speech.Speaker;
import dev.byline.report.internal.speech.SpeakerBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who has how many words.
 *
 * @param bars those with most words
 * @param others how many speakers have no bar
 * @param otherWords how many words those have together
 * @param strips the same words by naming, kind and gender
 */
record ShareChart(List<Bar> bars, int others, int otherWords, List<Strip> strips) {

  private static final int MOST_BARS = 12;

  /**
   * The words of a speaker.
   *
   * @param speaker who
   * @param quoted how long the part for words in quotation marks is, in thousandths
   * @param reported how long the part for the others is
   */
  record Bar(Speaker speaker, int quoted, int reported) {}

  /**
   * All words, cut into parts.
   *
   * @param title by what
   * @param parts in a fixed order, without empty ones
   */
  record Strip(String title, List<Part> parts) {

    /** For those who hear the page: what the picture shows. */
    String spoken() {
      List<String> spoken = new ArrayList<>();
      parts.forEach(part -> spoken.add(part.label() + " " + part.percent() + " %"));
      return title + ": " + String.join(", ", spoken);
    }
  }

  /**
   * A part of a strip.
   *
   * @param label what it is
   * @param words how many
   * @param percent of all, rounded
   * @param from where it begins, in thousandths
   * @param width how wide it is, in thousandths
   * @param shade its fill, from 1
   */
  record Part(String label, int words, int percent, int from, int width, int shade) {}

  static ShareChart of(List<Speaker> speakers) {
    List<Speaker> heard =
        speakers.stream().filter(speaker -> speaker.counts().words() > 0).toList();
    List<Speaker> shown = heard.subList(0, Math.min(MOST_BARS, heard.size()));
    List<Speaker> rest = heard.subList(shown.size(), heard.size());
    int longest = shown.isEmpty() ? 1 : shown.get(0).counts().words();
    List<Bar> bars =
        shown.stream()
            .map(
                speaker ->
                    new Bar(
                        speaker,
                        (int) (1000L * speaker.counts().quotedWords() / longest),
                        (int) (1000L * speaker.counts().reportedWords() / longest)))
            .toList();
    List<Strip> strips = new ArrayList<>();
    add(strips, "By naming", heard, ShareChart::naming);
    add(strips, "By kind of source", heard, speaker -> speaker.who().kind());
    List<Speaker> people = heard.stream().filter(SpeakerBook::isPerson).toList();
    add(strips, "People, by gender as stated", people, ShareChart::gender);
    return new ShareChart(
        bars,
        rest.size(),
        rest.stream().mapToInt(speaker -> speaker.counts().words()).sum(),
        strips);
  }

  private static String naming(Speaker speaker) {
    return switch (speaker.who().naming()) {
      case NAMED -> "named";
      case DESCRIBED -> "described only";
      case ANONYMOUS -> "anonymous";
    };
  }

  private static String gender(Speaker person) {
    return person.who().gender() == Gender.UNKNOWN
        ? "not stated"
        : person.who().gender() == Gender.FEMALE ? "women" : "men";
  }

  private static void add(
      List<Strip> strips, String title, List<Speaker> speakers, Function<Speaker, String> by) {
    Map<String, Integer> words = new LinkedHashMap<>();
    speakers.forEach(
        speaker -> words.merge(by.apply(speaker), speaker.counts().words(), Integer::sum));
    int all = words.values().stream().mapToInt(Integer::intValue).sum();
    List<Part> parts = new ArrayList<>();
    int before = 0;
    List<Map.Entry<String, Integer>> order = new ArrayList<>(words.entrySet());
    order.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    for (Map.Entry<String, Integer> part : order) {
      int from = (int) (1000L * before / all);
      before += part.getValue();
      int width = (int) (1000L * before / all) - from;
      int percent = (int) Math.round(100.0 * part.getValue() / all);
      parts.add(new Part(part.getKey(), part.getValue(), percent, from, width, parts.size() + 1));
    }
    if (!parts.isEmpty()) {
      strips.add(new Strip(title, parts));
    }
  }
}
