package org.fanworks.site.ao3;

/**
 * Kind of tag that a search names, with its parameter. The archive lets all of them filter by tags
 * of any kind (AO3 reference, 2.2).
 */
enum TagKind {
  FANDOM("fandom_names"),
  RELATIONSHIP("relationship_names"),
  CHARACTER("character_names"),
  FREEFORM("freeform_names"),
  ANY("other_tag_names");

  private final String parameter;

  TagKind(String parameter) {
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
