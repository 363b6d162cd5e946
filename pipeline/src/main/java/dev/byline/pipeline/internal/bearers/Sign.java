package dev.byline.pipeline.internal.bearers;

/** What shows, or speaks against, that a person bears a name, each with its weight. */
enum Sign {
  /** 'Mr Ivo Karel'. */
  TITLED(4),
  /** 'the fisherman Ivo Karel'. */
  CALLED(3),
  /** 'the developer Ivo Karel', as firms are called as well. */
  CALLED_LIKE_A_FIRM(2),
  /** 'Ivo Karel, 52,'. */
  AGED(4),
  /** 'Ivo Karel, who'. */
  WHO(3),
  /** 'Ivo Karel, the trade minister,'. */
  DESCRIBED(3),
  /** 'Ivo Karel said he'. */
  SAYS_OF_ITSELF(3),
  /** 'Ivo Karel drowned. He was'. */
  GENDERED(3),
  /** 'Ivo Karel wants to sell. His brother'. */
  HAS_KIN(5),
  /** 'Ivo Karel said', which firms do too. */
  SPEAKS(1),
  /** 'Karel said', in another place. */
  SPEAKS_BY_SHORT_NAME(2),
  /** '“I asked my mother,” Karel said', in another place. */
  SAYS_I(4),
  /** 'Karel said', where the tagger took 'Karel' alone for a person. */
  SHORT_NAME_IS_PERSON(3),
  /** The first word is in the list of given names. */
  GIVEN_NAME(2),
  /** 'June Karel runs', of which the tagger saw nothing. */
  GIVEN_NAME_ACTS(2),
  /** 'Ivo de Karel'. */
  PARTICLE(1),
  /** 'Ivo Mac Karel'. */
  PATRONYMIC(3),
  /** 'Ivo Karel and Ana Vale', of whom the other is a person. */
  JOINED(5),
  /** 'beat Ivo Karel 6-2, 6-1', in sets as no team is beaten. */
  BEATEN_IN_SETS(5),
  /** The tagger took some of the words for a person's name. */
  PARTLY_PERSON(2),
  /** The tagger took all of them for something else. */
  ELSEWISE(-1),
  /** 'in Ivo Karel'. */
  PLACED(-3),
  /** 'the Ivo Karel'. */
  ARTICLE(-5),
  /**
   * 'Ivo Karel, which', 'Ivo Karel said it', 'Ivo Karel, the harbour board', 'Ivo Karel's managing
   * partner', 'Ana Vale at Ivo Karel'.
   */
  FIRM(-5);

  private final int weight;

  Sign(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** Whether it shows a person, be there what there may of a firm. */
  boolean isPersonal() {
    return isOfText()
        && this != SPEAKS_BY_SHORT_NAME
        && this != SHORT_NAME_IS_PERSON
        && this != CALLED_LIKE_A_FIRM
        && this != JOINED;
  }

  /** Whether it shows a person as much where the surname stands alone. */
  boolean isOfSurname() {
    return this == TITLED || this == AGED || this == WHO || this == SAYS_OF_ITSELF;
  }

  /** Whether it is seen in the text around the name, not in its words. */
  boolean isOfText() {
    return this != GIVEN_NAME && this != PARTICLE && this != PARTLY_PERSON && weight > 1;
  }
}
