package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

  @Test
  void groupsParametersByTheirKeys() {
    Query query = Query.parse("work_search%5Bquery%5D=a+b&work_search[category_ids][]=21&x=1");

    assertThat(query.group("work_search"))
        .containsOnlyKeys("query", "category_ids")
        .containsEntry("query", List.of("a b"));
  }

  @Test
  void arraysKeepAllValuesAndScalarsTheLast() {
    Query query = Query.parse("g[a][]=1&g[a][]=2&g[b]=1&g[b]=2");

    assertThat(query.group("g")).containsEntry("a", List.of("1", "2"));
    assertThat(query.group("g")).containsEntry("b", List.of("2"));
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "0, 1", "-2, 1", "abc, 1", "99999999999, 1", "'', 1"})
  void readsJunkAsTheFirstPage(String text, int page) {
    assertThat(Query.parse("page=" + text).page()).isEqualTo(page);
  }

  @Test
  void keepsWhatIsNoPercentEncoding() {
    assertThat(Query.parse("a=100%").value("a")).contains("100%");
  }

  @Property
  void survivesBeingWrittenAndRead(@ForAll String name, @ForAll String value) {
    String text = wellFormed(value);
    Query query = Query.parse("").with("n" + wellFormed(name), text);

    String address = query.after("/p");

    assertThat(Query.parse(address.substring(3))).isEqualTo(query);
  }

  /** Lone surrogates have no UTF-8. */
  private static String wellFormed(String text) {
    return text.replaceAll("\\p{Cs}", "");
  }
}
