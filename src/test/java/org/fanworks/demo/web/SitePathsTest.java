package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.generator.ArchiveGenerator;
import org.fanworks.demo.generator.GeneratorOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathsTest {

  @ParameterizedTest
  @CsvSource({
    "M/M, /tags/M*s*M",
    "Fandom & Co., /tags/Fandom%20*a*%20Co*d*",
    "Who? #1, /tags/Who*q*%20*h*1",
    "a:b (c)!, /tags/a:b%20(c)!",
    "月, /tags/%E6%9C%88"
  })
  void escapesTagNamesAsTheSiteDoes(String name, String path) {
    Tag tag = new Tag(1, name, TagType.FREEFORM, true, null, List.of(), List.of());

    assertThat(SitePaths.tag(tag)).isEqualTo(path);
  }

  @Test
  void everyTagNameComesBackFromItsAddress() {
    assertThat(ArchiveGenerator.generate(new GeneratorOptions(3, 100, 0)).tags())
        .allSatisfy(
            tag -> {
              Request request = Request.of("GET", SitePaths.tag(tag), "", Map.of());

              assertThat(SitePaths.tagName(request.segments().get(1))).isEqualTo(tag.name());
            });
  }
}
