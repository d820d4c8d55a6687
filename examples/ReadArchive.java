import java.net.URI;
import java.time.Duration;
import org.fanworks.demo.DemoArchive;
import org.fanworks.site.ao3.client.Ao3Client;
import org.fanworks.site.ao3.client.Ao3Link;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.form.CountRange;
import org.fanworks.site.ao3.form.WorkCount;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.form.WorkSearchOptions;
import org.fanworks.site.ao3.form.WorkSort;
import org.fanworks.site.ao3.page.Rating;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.web.WebOptions;

/**
 * Reads an archive without SQL: java -cp target/fanworks-jdbc.jar examples/ReadArchive.java [URL].
 * Without a URL it is the archive inside the jar; at the real one each request waits five seconds.
 */
public final class ReadArchive {
  public static void main(String[] args) {
    URI base = args.length > 0 ? URI.create(args[0]) : DemoArchive.shared().url();
    Duration pace = args.length > 0 ? Duration.ofSeconds(5) : Duration.ZERO;

    try (Ao3Client archive =
        Ao3Client.guest(WebOptions.of(base, "example").withMinInterval(pace))) {
      // The most liked long works of a fandom: one request for the first twenty.
      WorkSearchOptions options =
          WorkSearchOptions.ALL
              .withRating(Rating.TEEN)
              .withCount(WorkCount.WORDS, CountRange.atLeast(10_000))
              .withOrder(new WorkOrder(WorkSort.KUDOS, true));
      System.out.println("Most liked:");
      archive.works(new WorkSource.OfTag("Quillmarsh Chronicles"), options).stream()
          .flatMap(entry -> entry.work().stream())
          .limit(3)
          .forEach(ReadArchive::print);

      // What a link leads to.
      Ao3Link.of("https://archiveofourown.org/users/inkwell_ida/works?page=2")
          .filter(Ao3Link.ToUser.class::isInstance)
          .map(Ao3Link.ToUser.class::cast)
          .flatMap(user -> archive.user(user.login()))
          .ifPresent(
              user ->
                  System.out.printf(
                      "%s joined on %s and has %d works.%n",
                      user.login(), user.joined(), user.counts().works()));
    }
  }

  private static void print(Work work) {
    System.out.printf(
        "  %s by %s, %,d kudos%n",
        work.title(), String.join(" & ", work.byline().authorNames()), work.stats().kudos());
  }
}
