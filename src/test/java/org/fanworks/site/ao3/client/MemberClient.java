package org.fanworks.site.ao3.client;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.site.Execution;
import org.fanworks.web.Account;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;
import org.fanworks.web.WebPage;

/** A client of an embedded archive, and who it reads as. */
final class MemberClient implements AutoCloseable {
  private static final AtomicInteger MEMBERS = new AtomicInteger();

  private final URI base;
  private final Optional<Membership> membership;
  private final WebClient client;

  private MemberClient(URI base, Optional<Membership> membership) {
    this.base = base;
    this.membership = membership;
    WebOptions options = WebOptions.of(base, "0").withMinInterval(Duration.ZERO).withRetries(0);
    Account account = membership.map(Membership::web).orElse(Account.GUEST);
    this.client = new WebClient(options, account, new RequestLog());
  }

  static MemberClient ofGuest(DemoArchive archive) {
    return new MemberClient(archive.url(), Optional.empty());
  }

  static MemberClient of(DemoArchive archive, DemoAccount account) {
    return of(archive, new Ao3Account(account.login(), account.password()));
  }

  /** A client of an account that no other test has signed in. */
  static MemberClient of(DemoArchive archive, Ao3Account account) {
    URI unique = URI.create("http://test" + MEMBERS.incrementAndGet());
    return new MemberClient(archive.url(), Optional.of(Membership.of(unique, account)));
  }

  /** Another client of the same account. */
  MemberClient another() {
    return new MemberClient(base, membership);
  }

  Ao3Session session() {
    Ao3Urls urls = new Ao3Urls(base);
    return membership
        .map(member -> Ao3Session.ofMember(client, urls, member))
        .orElseGet(() -> Ao3Session.ofGuest(client, urls));
  }

  WebPage get(String path, Execution execution) {
    return session().get(URI.create(base + path), execution);
  }

  @Override
  public void close() {
    client.close();
  }
}
