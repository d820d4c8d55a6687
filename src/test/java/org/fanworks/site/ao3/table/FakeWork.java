package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A work of a {@link FakeArchive}. */
public record FakeWork(long id, List<String> freeforms) {
  /** Works with the ids from {@code first} to {@code last} and the same tags. */
  public static List<FakeWork> range(long first, long last, String... freeforms) {
    return LongStream.rangeClosed(first, last)
        .mapToObj(id -> new FakeWork(id, List.of(freeforms)))
        .toList();
  }

  /** The work's entry in a list. */
  String blurb() {
    String tags =
        freeforms.stream()
            .map(tag -> "<li class='freeforms'><a class='tag' href='/tags/x/works'>%s</a></li>")
            .collect(Collectors.joining());
    return """
        <li id="work_%1$d" class="work blurb group work-%1$d user-7" role="article">
          <div class="header module">
            <!-- updated_at=1749454014 -->
            <h4 class="heading"><a href="/works/%1$d">Work %1$d</a> by
              <a rel="author" href="/users/ann/pseuds/ann">ann</a></h4>
            <h5 class="fandoms heading"><a class="tag" href="/tags/Sea/works">Sea</a></h5>
            <ul class="required-tags">
              <li><span class="rating-teen rating" title="Teen And Up Audiences"></span></li>
              <li><span class="warning-no warnings" title="No Archive Warnings Apply"></span></li>
              <li><span class="category-gen category" title="Gen"></span></li>
              <li><span class="complete-yes iswip" title="Complete Work"></span></li>
            </ul>
            <p class="datetime">09 Jun 2025</p>
          </div>
          <ul class="tags commas">
            <li class="warnings"><strong><a class="tag" href="/tags/n">No Archive Warnings Apply</a></strong></li>
            %2$s
          </ul>
          <dl class="stats">
            <dt class="language">Language:</dt><dd class="language" lang="en">English</dd>
            <dt class="words">Words:</dt><dd class="words">1,000</dd>
            <dt class="chapters">Chapters:</dt><dd class="chapters">1/1</dd>
            <dt class="kudos">Kudos:</dt><dd class="kudos"><a href="/k">%1$d</a></dd>
            <dt class="hits">Hits:</dt><dd class="hits">14,370</dd>
          </dl>
        </li>
        """
        .formatted(id, tags.formatted(freeforms.toArray()));
  }
}
