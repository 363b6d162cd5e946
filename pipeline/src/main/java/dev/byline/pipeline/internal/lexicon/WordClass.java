package dev.byline.pipeline.internal.lexicon;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.Token;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Closed classes of words, each a line of {@code words.txt}, which says what it is for. Words are
 * in lower case; of verbs and nouns the lemma.
 */
public enum WordClass {
  /** Opens a clause with a subject of its own: 'that', 'because'. */
  CLAUSE_OPENER,
  /** Opens an adverbial clause: 'after', 'unless'. */
  SUBORDINATOR,
  /** Is tagged like a preposition, but a clause follows: 'because'. */
  CONJUNCTION,
  /** Opens a condition in front of a main clause: 'if'. */
  FRONTED,
  /** 'what', 'whether'. */
  QUESTION_WORD,
  /** A pronoun that is no subject: 'him'. */
  OBJECT_PRONOUN,
  /** A preposition by which one noun group goes on with another: 'of'. */
  LINK,
  /** A preposition of circumstances between a verb and its clause: 'during'. */
  CIRCUMSTANCE,
  /** Of the prepositions between noun groups, what may stand before a time: 'on'. */
  TIME_PREPOSITION,
  /** A preposition of place or company: 'looked behind him' may be about himself. */
  BESIDE,
  /** A preposition between an object and whom it is done to: 'gave the keys to him'. */
  AT_OBJECT,
  /** A day of the week. */
  DAY,
  /** A month but May, which is a verb more often. */
  MONTH,
  /** What else says when: 'yesterday', 'week'. */
  TIME,
  /** What may stand before a time: 'last week'. */
  TIME_MODIFIER,
  /** An auxiliary other than a modal. */
  AUXILIARY,
  /** A verb with an adjective as its predicate: 'remain'. */
  COPULA,
  /** A verb by which somebody is what its predicate says: 'become'. */
  BEING,
  /** A verb that makes somebody what its predicate says: 'elect'. */
  APPOINTING,
  /** 'seem': nobody says so. */
  IMPRESSION,
  /** A verb whose subject speaks. */
  SPEECH,
  /** A verb that may have somebody who is spoken to: 'tell'. */
  ADDRESSEE,
  /** A verb that hardly has a clause without somebody who is spoken to: 'inform'. */
  ADDRESSEE_ONLY,
  /** A verb that may stand between a clause and its speaker: 'It rains, said Mara'. */
  INVERTING,
  /** A noun for what somebody issues: 'statement'. */
  UTTERANCE,
  /** A small word inside a surname: 'van'. */
  NAME_PARTICLE,
  /** What may follow a surname: 'jr'. */
  NAME_SUFFIX,
  /** Stands in capitals behind a name and is no part of it: 'kc'. */
  POST_NOMINAL,
  /** Stands in front of an Irish surname: 'ní'. */
  IRISH_PARTICLE,
  /** A title that goes with a given name: 'Dame Mara'. */
  GIVEN_NAME_TITLE,
  /** A rank whose bearers are called officers: 'sgt'. */
  POLICE_RANK,
  /** Stands before the name of a peer, which a place may follow: 'Lord Vale of Karel'. */
  PEER,
  /** What may follow the name of a company: 'inc'. */
  COMPANY_ENDING,
  /** Makes a firm's name of a surname in front: 'Vale Holdings'. */
  FIRM,
  /** What places have and persons have not: 'Karel’s mayor'. */
  OF_A_PLACE,
  /** Before 'to', a way to a place: 'the ferry to Karel'. */
  WAY,
  /** What somebody may live in: 'town'. */
  SETTLEMENT,
  /** Ends the names of places in which there are no people to speak: 'Karel Avenue'. */
  SITE,
  /** Ends the name of what a place has one of: 'airport'. */
  FACILITY,
  /** Stands before a country's name and is the country: 'republic'. */
  STATE_FORM,
  /** A verb that 'to' and a place may follow: 'travel'. */
  MOTION,
  /** What initials leave out: 'of'. */
  SMALL,
  /** A noun that any organisation answers to: 'company'. */
  GENERIC_ORGANISATION,
  /** A noun for one who may as well be a firm: 'the developer', 'its owner'. */
  LIKE_A_FIRM,
  /** Ends names of streets: 'road'. */
  STREET,
  /** What a couple does together for years: 'run', 'live'. */
  HOUSEHOLD,
  /** Ends names of things and places rather than surnames: 'news', 'valley'. */
  THING,
  /** A noun that any place answers to: 'country'. */
  GENERIC_PLACE,
  /** A noun for what else is on a map: 'bay'. */
  LANDMARK,
  /** What belongs to a place, rather than being it: 'the capital of Velland'. */
  OWNED_PLACE,
  /** Who fines and warns: 'watchdog'. */
  REGULATOR,
  /** What a regulator is by its name: 'authority'. */
  REGULATING_BODY,
  /** A verb for what somebody is seen to do while he speaks: 'nod'. */
  ACTING,
  /** A noun for words that are spoken of: 'the word “reform”'. */
  WORD_ITSELF,
  /** What is done to words that are no longer to be said: 'ban'. */
  UNSAYING,
  /** A thing that words are printed or written on, and that is worn or carried: 'badge'. */
  CARRIER,
  /** A noun for what was said before: 'that was the verdict of'. */
  VERDICT,
  /** A verb behind which an answer is somebody else's: 'ask'. */
  ASKING,
  /** A verb of who wins, with who loses as its object: 'beat'. */
  WINNING,
  /** What is this by its name is no company: 'university'. */
  NO_COMPANY,
  /** What a firm, club or charity is called for what it does: 'retailer'. */
  BUSINESS,
  /** An institution or place that idioms name without article: 'took office', 'in court'. */
  INSTITUTION_IN_IDIOMS,
  /** What two people are called that were named: 'the pair', 'the two'. */
  TWO_PEOPLE,
  /** What tells one of several from the others: 'the rival firm', 'the second club'. */
  ONE_OF_SEVERAL,
  /** What a body is called for what kind it is: 'the union', 'the channel'. */
  KIND_OF_BODY,
  /** Of these what names hardly say: 'party'. */
  BODY_UNSAID,
  /** What a report is called for how it judges: 'damning'. */
  EVALUATIVE,
  /** A verb for what a court or the police does to somebody: 'charge'. */
  TRIED,
  /** A verb for what somebody who stands trial says of it: 'admit'. */
  PLEADING,
  /** Says of one of two that he was born first: 'elder'. */
  OLDER,
  /** Says the contrary: 'younger'. */
  YOUNGER,
  /** Whose number of children is told: 'the grandmother of six'. */
  PARENT,
  /** What somebody is by himself, and not for others, who is little else: 'striker'. */
  CALLING,
  /** The same for what goes with any calling: 'veteran'. */
  STANDING,
  /** A wife or husband. */
  SPOUSE,
  /** A sister or brother. */
  SIBLING,
  /** Says that somebody was something before: 'until'. */
  BYGONE,
  /** What one holds of a firm: 'share'. */
  SHARE,
  /** What firms have and persons have not: 'shareholder', 'headquarters'. */
  OF_A_FIRM,
  /** May stand before a determiner: 'all', 'half'. */
  PREDETERMINER,
  /** A determiner that may stand for a whole noun group: 'those', 'many'. */
  HEADLESS,
  /** A determiner that introduces somebody new: 'another'. */
  INDEFINITE,
  /** What is said of whoever will be or may be something: 'the next mayor'. */
  PROSPECTIVE,
  /** A determiner behind which a noun names nothing: 'any court'. */
  ANY_ONE,
  /** A pronoun for one person, whoever it is: 'someone'. */
  SOMEBODY,
  /** A pronoun for several people: 'everybody'. */
  SEVERAL_PEOPLE,
  /** Says not: 'never', 'hardly'. */
  NEGATION,
  /** A verb for not doing what follows: 'decline'. */
  REFUSAL,
  /** A modal by which the article only supposes: 'might'. */
  SUPPOSITION,
  /** A verb that leaves the meaning of a cue to its noun: 'make' of 'make a claim'. */
  LIGHT_VERB,
  /** A noun for what shows something and nobody says: 'footage'. */
  EVIDENCE,
  /** A verb or noun that says that somebody utters something, and not that he thinks it. */
  UTTERING,
  /** A word that says so only right before the words: "he goes, “…”", "she was like, “…”". */
  QUOTATIVE,
  /** What an outlet does with news: 'report'. */
  RELAYING,
  /** A word that makes a content worth a second reading: 'believe'. */
  NESTED_CUE,
  /** A verb in the form in which a reporter's clause has it: 'said', 'says'. */
  REPORTING_FORM,
  /** A word in lower case that begins the subject of a reporter's clause: 'she', 'the'. */
  SUBJECT_START,
  /** A word, without its apostrophe, that is written with one in front: 'tis'. */
  ELIDED,
  /** The label of a line of facts in print, which nobody speaks: 'where', 'price'. */
  FACT_LABEL,
  /** Opens what follows a claim and is no part of it: 'because'. */
  AFTERTHOUGHT,
  /** A place on the internet where people post: 'twitter'. */
  PLATFORM,
  /** A noun for a work or a programme: 'memoir'. */
  WORK,
  /** What is done to works and not to words: 'publish'. */
  MAKING,
  /** A participle behind which a title stands: 'entitled'. */
  TITLED,
  /** A preposition or determiner before a date that is not the day of a claim: 'since'. */
  DATE_BOUND,
  /** A participle for an occasion of speech: 'speaking on Monday'. */
  SPEAKING,
  /** A noun or adjective before a role that says what work it is, not for whom: 'press'. */
  KIND_OF_WORK,
  /** Of somebody who may speak, or may not: 'authorised'. */
  PERMITTED,
  /** A noun for what anonymity is agreed by: 'condition'. */
  ANONYMITY_TERM,
  /** A verb form by which anonymity is asked for or given: 'granted'. */
  GRANTED,
  /** A verb form before 'anonymous': 'remain'. */
  REMAINING,
  /** A verb, or 'condition', by which somebody says what he wants: 'ask'. */
  WISH,
  /** Says that somebody does not: 'declined', 'not'. */
  REFUSED,
  /** A verb for speaking in public: 'comment'. */
  SPEAKING_OUT,
  /** What may stand between 'who' and the grounds of anonymity: 'spoke'. */
  SPOKE,
  /** Opens the reason for anonymity by itself: 'fearing'. */
  REASON_OPENER,
  /** Behind 'for', a reason for anonymity: 'fear'. */
  REASON_NOUN,
  /** Behind 'to', a reason for anonymity: 'discuss'. */
  REASON_VERB,
  /** Before 'date 2021-11-08', makes it part of a sentence: 'release'. */
  BEFORE_DATE,
  /** Often begins a sentence, a caption or an entry of a list: 'meanwhile'. */
  SENTENCE_STARTER,
  /** The end of an internet address: 'com'. */
  INTERNET_ENDING;

  /** Read before the first constant is made: an enum sets its static fields after them. */
  private static final class Lines {
    static final Map<String, Set<String>> WORDS = WordLists.byKind("words.txt");
  }

  private final Set<String> words = read();

  /** Whether a word in lower case, or a lemma, is of the class. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** Whether a token is spelled like a word of the class, without regard to case. */
  public boolean has(Token token) {
    return words.contains(Spelling.lower(token.text()));
  }

  /** Whether a token in capitals stands for an honour or office behind a name: 'KC'. */
  public static boolean isPostNominal(Token token) {
    return Spelling.isAllCaps(token.text()) && POST_NOMINAL.has(token);
  }

  /** Whether a token is a verb of speech in a form that says that somebody spoke: 'said'. */
  public static boolean isSaying(Token token) {
    return token.hasTag("VBD", "VBZ") && SPEECH.has(token.lemma());
  }

  /** All of its words. */
  Set<String> words() {
    return words;
  }

  private Set<String> read() {
    String line = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return requireNonNull(Lines.WORDS.get(line), line); // hashed: a copy takes longer to say no
  }

  /** The names of all lines of the list, whether or not there is a class for them. */
  static Set<String> lines() {
    return Lines.WORDS.keySet();
  }
}
