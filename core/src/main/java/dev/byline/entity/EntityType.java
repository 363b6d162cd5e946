package dev.byline.entity;

/** What an entity is. */
public enum EntityType {
  /** A human being, named or described. */
  PERSON,
  /** A company, agency, ministry, party, team or outlet. */
  ORGANIZATION,
  /** A country, city, region or place. */
  LOCATION,
  /** People counted together: a nationality, a faith, 'border guards'. */
  GROUP
}
