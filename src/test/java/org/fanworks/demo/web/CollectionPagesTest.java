package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.CollectionRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads collections by the selectors of the AO3 reference, 4.6, 5.2 and 6.13. */
class CollectionPagesTest {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
  private static final List<CollectionRow> ROWS = DemoSite.SMALL.rows().collections().all();
  private static final String FILTER = "collection_search%5B";

  @Test
  void listHoldsAllRowsTheNewestFirst() {
    List<CollectionRow> read = read("/collections?");

    assertThat(read).containsExactlyInAnyOrderElementsOf(rows(row -> true));
    assertThat(read)
        .isSortedAccordingTo(Comparator.comparing(CollectionRow::created).reversed())
        .anyMatch(row -> row.subcollectionsCount() > 0)
        .anyMatch(row -> row.promptsCount() != null)
        .anyMatch(row -> row.bookmarksCount() > 0);
  }

  @Test
  void headingTellsWhichOfHowMany() {
    Document page = DemoSite.page("/collections?page=2");

    assertThat(page.select("#main.collections-index > h3.heading").text())
        .isEqualTo("21 - 40 of " + rows(row -> true).size() + " Collections");
  }

  @Test
  void filtersLeaveJustTheMatchingRows() {
    assertThat(read("/collections?" + FILTER + "closed%5D=true"))
        .containsExactlyInAnyOrderElementsOf(rows(row -> !row.open()));
    assertThat(read("/collections?" + FILTER + "moderated%5D=false"))
        .containsExactlyInAnyOrderElementsOf(rows(row -> !row.moderated()));
    assertThat(read("/collections?" + FILTER + "multifandom%5D=true"))
        .containsExactlyInAnyOrderElementsOf(rows(CollectionRow::multifandom));
    assertThat(read("/collections?" + FILTER + "challenge_type%5D=PromptMeme"))
        .containsExactlyInAnyOrderElementsOf(rows(row -> row.promptsCount() != null));
    assertThat(read("/collections?" + FILTER + "challenge_type%5D=no_challenge"))
        .containsExactlyInAnyOrderElementsOf(rows(row -> row.challengeType() == null));
  }

  @Test
  void titleFilterWantsAllWords() {
    assertThat(read("/collections?" + FILTER + "title%5D=harbour+lights"))
        .extracting(CollectionRow::name)
        .contains(Anchors.PARENT_COLLECTION, Anchors.PART_COLLECTION);
    assertThat(DemoSite.page("/collections?" + FILTER + "title%5D=nowhere+atall").text())
        .contains("Sorry, there were no collections found.");
  }

  @Test
  void tagFilterFindsWhatTheCollectionIsAbout() {
    String tag =
        rows(row -> !row.tags().isEmpty()).stream()
            .flatMap(row -> row.tags().stream())
            .filter(name -> name.matches("[A-Za-z ]+"))
            .findFirst()
            .orElseThrow();

    assertThat(read("/collections?" + FILTER + "tag%5D=" + tag.replace(' ', '+')))
        .containsAll(rows(row -> row.tags().contains(tag)));
  }

  @Test
  void sortingByTitleIsAscending() {
    List<CollectionRow> read = read("/collections?" + FILTER + "sort_column%5D=title.keyword");

    assertThat(read).extracting(CollectionRow::title).isSorted();
  }

  @Test
  void userListsTheCollectionsTheyKeep() {
    assertThat(read("/users/" + Anchors.PROLIFIC_LOGIN + "/collections?"))
        .containsExactlyInAnyOrderElementsOf(
            rows(row -> row.maintainerLogins().contains(Anchors.PROLIFIC_LOGIN)))
        .hasSizeGreaterThan(1);
  }

  @Test
  void partsHaveAListThatIgnoresFilters() {
    assertThat(
            read("/collections/" + Anchors.PARENT_COLLECTION + "/collections?" + FILTER + "x%5D=1"))
        .extracting(CollectionRow::name)
        .containsExactly(Anchors.PART_COLLECTION);
  }

  @Test
  void workListsItsCollections() {
    Work work = Works.open(w -> w.collectionIds().size() > 1);

    assertThat(read("/works/" + work.id() + "/collections?"))
        .extracting(CollectionRow::title)
        .isEqualTo(DemoSite.SMALL.rows().workDetails().details(work).collectionTitles());
  }

  @Test
  void listingOfACollectionHoldsItsWorks() {
    for (String name : List.of(Anchors.PARENT_COLLECTION, Anchors.MYSTERY_COLLECTION)) {
      Document page = DemoSite.page("/collections/" + name + "/works");
      List<Long> expected = DemoSite.SMALL.rows().collections().workIds(name);

      assertThat(page.select("#main > h2.heading").text())
          .contains(expected.size() + (expected.size() == 1 ? " Work" : " Works"));
    }
  }

  @Test
  void profileTellsSinceWhen() {
    CollectionRow row = rows(one -> one.contact() != null).get(0);

    Document page = DemoSite.page("/collections/" + row.name() + "/profile");

    assertThat(page.select("dl.meta dd").eachText())
        .startsWith(row.created().toString())
        .endsWith(row.contact());
    assertThat(page.select("dl.meta dd").get(1).select("a").eachText())
        .isEqualTo(Stream.concat(row.owners().stream(), row.moderators().stream()).toList());
  }

  @Test
  void peoplePageListsAllWhoTakePart() {
    CollectionRow row = rows(one -> one.moderators().size() == 2).get(0);

    Document page = DemoSite.page("/collections/" + row.name() + "/people");

    assertThat(page.select("ul.pseud.index > li.user.pseud").size())
        .isGreaterThanOrEqualTo(row.owners().size() + 2);
  }

  @Test
  void entranceLinksToAllThatBelongsToIt() {
    Document page = DemoSite.page("/collections/" + Anchors.PARENT_COLLECTION);

    assertThat(page.select("#main.collections-show li.work.blurb")).hasSizeBetween(1, 5);
    assertThat(DemoSite.get("/collections/no_such_collection").statusCode()).isEqualTo(404);
  }

  private static List<CollectionRow> rows(Predicate<CollectionRow> condition) {
    return ROWS.stream().filter(condition).toList();
  }

  private static List<CollectionRow> read(String path) {
    List<CollectionRow> read = new ArrayList<>();
    Document page;
    int number = 0;
    do {
      number++;
      page = DemoSite.page(path + "&page=" + number);
      page.outputSettings().prettyPrint(false);
      page.select("ul.collection.picture.index > li.collection.picture.blurb")
          .forEach(blurb -> read.add(row(blurb)));
    } while (!page.select("li.next a").isEmpty());
    return read;
  }

  private static CollectionRow row(Element blurb) {
    String name = blurb.select("span.name").text().replaceAll("[()]", "");
    CollectionRow known = rows(row -> row.name().equals(name)).get(0);
    String text = blurb.select("p.type").text();
    List<String> type = Splitter.on(", ").splitToList(text.substring(1, text.length() - 1));
    Element description = blurb.selectFirst("blockquote.userstuff.summary");
    return new CollectionRow(
        name,
        blurb.select("h4.heading > a[href=/collections/" + name + "]").text(),
        blurb.select("h4 a.owner").eachText(),
        blurb.select("h4 a.mod").eachText(),
        known.maintainerLogins(),
        LocalDate.parse(blurb.select("p.datetime").text(), DATE),
        blurb.select("h5.tags a.tag").eachText(),
        description == null ? null : description.html().strip(),
        type.contains("Open"),
        type.contains("Moderated"),
        type.contains("Unrevealed"),
        type.contains("Anonymous"),
        type.stream().filter(word -> word.endsWith("Challenge")).findFirst().orElse(null),
        number(blurb, "works"),
        number(blurb, "bookmarks"),
        (int) number(blurb, "collections"),
        blurb.select("dd.prompts").isEmpty() ? null : (Integer) (int) number(blurb, "prompts"),
        known.created(),
        known.contact(),
        known.multifandom());
  }

  private static long number(Element blurb, String kind) {
    String text = blurb.select("dd." + kind).text();
    return text.isEmpty() ? 0 : Long.parseLong(text.replace(",", ""));
  }
}
