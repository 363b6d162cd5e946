/** The result types and their JSON. Knows no NLP engine. */
module dev.byline.core {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports dev.byline.analysis;
  exports dev.byline.attribution;
  exports dev.byline.entity;
  exports dev.byline.index;
  exports dev.byline.json;
  exports dev.byline.standoff;
  exports dev.byline.text;
}
