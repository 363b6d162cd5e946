package dev.byline.report.internal.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A claim with the quotes in it, or a quote that is part of no claim, as a page shows it.
 *
 * @param article where it stands
 * @param number from 1, in text order
 * @param anchor its name for links to its place in the text
 * @param speaker who; empty where nobody is named
 * @param mention the words that name the speaker here
 * @param form how much of it is quoted
 * @param kind what sort of statement it is
 * @param place what is said of it in the text
 * @param judgement how sure it is
 * @param justification why the source would know, as the article says
 * @param firmness how firmly it was said; empty where it was said plainly
 * @param quotes the quotes in it
 * @param within the statement that reports it
 */
public record StatementView(
    ArticleRef article,
    int number,
    String anchor,
    Optional<Speaker> speaker,
    Optional<String> mention,
    Form form,
    Kind kind,
    Place place,
    Sureness judgement,
    Optional<Knowing> justification,
    List<FirmnessNote> firmness,
    List<QuoteView> quotes,
    Optional<StatementView> within) {

  /** How much of a statement is quoted. */
  public enum Form {
    /** All. */
    QUOTED("quoted"),
    /** Some words. */
    PARTLY("partly quoted"),
    /** Nothing. */
    PARAPHRASED("paraphrased");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    /** How it is called. */
    public String label() {
      return label;
    }

    /** For filters and style sheets. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What sort of statement it is.
   *
   * @param act what the source does by it; empty where it is no claim
   * @param type the attitude of the source; empty where it is no claim
   * @param negated whether it was not said
   * @param unattributed why nobody is the speaker
   */
  public record Kind(
      Optional<String> act,
      Optional<String> type,
      boolean negated,
      Optional<String> unattributed) {}

  /**
   * What is said of it in the text.
   *
   * @param words its content
   * @param cue the words that attribute it
   * @param role what the source is said to be
   * @param grounds why the source has no name
   * @param saidOn when it was said
   */
  public record Place(
      String words,
      Optional<String> cue,
      Optional<String> role,
      Optional<String> grounds,
      Optional<SaidOn> saidOn) {}

  /**
   * Why a source would know.
   *
   * @param words of the article
   * @param kind on what it rests
   */
  public record Knowing(String words, String kind) {}

  /**
   * When something was said.
   *
   * @param period a day, or the first and the last one
   * @param words that say so
   */
  public record SaidOn(String period, String words) {}

  /**
   * How sure it is.
   *
   * @param confidence from 0 to 1
   * @param decidedBy the rule or model that decided
   * @param alternatives who else was possible; empty where nobody was, or it is not known
   */
  public record Sureness(double confidence, String decidedBy, List<Candidacy> alternatives) {}

  /**
   * Who else was possible.
   *
   * @param name who
   * @param percent how likely, judged by itself
   * @param decidedBy what proposed it
   */
  public record Candidacy(String name, int percent, String decidedBy) {}

  /** For filters: the keys of its firmness. */
  public String firmnessKeys() {
    return firmness.isEmpty()
        ? "plain"
        : firmness.stream().map(FirmnessNote::key).collect(Collectors.joining(" "));
  }

  /**
   * A quote of the statement.
   *
   * @param anchor its name for links
   * @param words without the marks
   */
  public record QuoteView(String anchor, String words) {}

  /** Where its details stand. */
  public String details() {
    return "d-" + anchor;
  }

  /** What to call it, for links. */
  public String label() {
    return number + ", " + speakerName() + ", " + form.label();
  }

  /** The name of the speaker. */
  public String speakerName() {
    return speaker.map(Speaker::who).map(SpeakerIdentity::name).orElse("nobody named");
  }

  /** Whether the words that name the speaker here are not its name. */
  public boolean isNamedOtherwise() {
    return mention
        .filter(words -> !words.replaceFirst("(?i)^the ", "").equalsIgnoreCase(speakerName()))
        .isPresent();
  }

  /** A few letters for the speaker; for nobody a question mark, or quotation marks for a term. */
  public String mark() {
    return speaker.map(Speaker::mark).orElse(isTerm() ? "“”" : "?");
  }

  /** The classes that give the colour of the speaker. */
  public String classes() {
    return speaker.map(Speaker::classes).orElse("s0 nobody");
  }

  /** Whether the marks of a quote set off a term or a title, which nobody utters. */
  boolean isTerm() {
    return kind.unattributed()
        .filter(r -> r.equals("scare quote") || r.equals("title"))
        .isPresent();
  }

  /** For filters: the anchor of the speaker. */
  public String speakerKey() {
    return speaker.map(Speaker::who).map(SpeakerIdentity::anchor).orElse("nobody");
  }

  /** For filters: what the source does by it. */
  public String actKey() {
    return kind.act().orElse("none");
  }

  /** How sure it is, of a hundred. */
  public int percent() {
    return (int) Math.round(judgement.confidence() * 100);
  }
}
