package dev.byline.pipeline.internal.telling;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who has a campaign, and so is 'the candidate' where it speaks. Grows while names are read. */
final class Campaigns {

  /** What a candidate has. */
  private static final Set<String> OF_CANDIDATES = Set.of("campaign", "candidacy");

  private final AnnotatedText text;

  /** Where names of people begin. */
  private final Set<Integer> people = new HashSet<>();

  /** By place of the noun, whose campaign it is. */
  private final TreeMap<Integer, Referent> campaigns = new TreeMap<>();

  Campaigns(AnnotatedText text, Map<Name, Referent> owners) {
    this.text = text;
    owners.forEach(
        (name, owner) -> {
          if (owner.isPerson()) {
            people.add(name.tokens().start());
          }
        });
  }

  /** 'Vale’s campaign said that the candidate': she, whoever else is one. */
  Optional<Referent> ofCampaign(NominalMention description) {
    int start = text.sentenceOf(description.head()).start();
    boolean candidate = description.lemma().equals("candidate") && description.isPlain();
    return candidate
        ? campaigns.subMap(start, description.head()).entrySet().stream()
            .filter(campaign -> WordClass.isSaying(text.token(campaign.getKey() + 1)))
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }

  /**
   * Notes the campaign of the last person named in the sentence; whether there is one: 'the Karel
   * campaign', 'Vale’s faltering campaign', 'has dogged her candidacy'.
   *
   * @param from behind the name
   * @param end of the sentence
   */
  boolean read(int from, int end, Referent owner) {
    boolean has = false;
    boolean owns = from < end && text.token(from).hasTag("POS");
    int i = owns ? from + 1 : from;
    while (i < end && !people.contains(i)) {
      Token token = text.token(i);
      if (isCampaign(i, end) && (owns || i == from)) {
        campaigns.put(i, owner);
        has = true;
      }
      owns = token.hasTag("PRP$") && token.isWord("his", "her") || owns && token.hasTag("JJ", "NN");
      i++;
    }
    return has;
  }

  private boolean isCampaign(int i, int end) {
    return OF_CANDIDATES.contains(text.token(i).lemma())
        && !(i + 1 < end && text.token(i + 1).hasTag("NN"));
  }
}
