package org.fanworks.site.ao3.form;

/**
 * Kind of tag that a search names, with its parameter. The archive lets all of them filter by tags
 * of any kind (AO3 reference, 2.2).
 */
public enum TagKind {
  FANDOM(SearchParameter.FANDOM_NAMES),
  RELATIONSHIP(SearchParameter.RELATIONSHIP_NAMES),
  CHARACTER(SearchParameter.CHARACTER_NAMES),
  FREEFORM(SearchParameter.FREEFORM_NAMES),
  ANY(SearchParameter.OTHER_TAG_NAMES);

  private final SearchParameter parameter;

  TagKind(SearchParameter parameter) {
    this.parameter = parameter;
  }

  SearchParameter parameter() {
    return parameter;
  }
}
