package org.fanworks.demo.generator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Kudos;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;

/** Decides who liked a work; as many as its counter says. Immutable. */
final class KudosMaker {
  private final List<User> users;

  /** Larger than the number of users, so that steps of any size reach all of them. */
  private final int prime;

  KudosMaker(List<User> users) {
    this.users = users;
    this.prime = BigInteger.valueOf(users.size()).nextProbablePrime().intValueExact();
  }

  Kudos of(Work work) {
    int total = work.pageCounters().kudos();
    Dice dice = new Dice(work.id(), "kudos");
    int wanted = Math.min((int) (total * (0.3 + dice.fraction() / 3)), users.size() * 4 / 5);
    List<User> fans = fans(work, wanted, dice);
    return new Kudos(fans, total - fans.size());
  }

  /** Walks over all users in an order of the work's own; creators don't like their own works. */
  private List<User> fans(Work work, int wanted, Dice dice) {
    Set<Long> creators =
        work.byline().creators().stream().map(Pseud::userId).collect(Collectors.toSet());
    int place = dice.below(prime);
    int step = dice.between(1, prime - 1);
    List<User> fans = new ArrayList<>(wanted);
    while (fans.size() < wanted) {
      place = (place + step) % prime;
      if (place < users.size() && !creators.contains(users.get(place).id())) {
        fans.add(users.get(place));
      }
    }
    return fans;
  }
}
