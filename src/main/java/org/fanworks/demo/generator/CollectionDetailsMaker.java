package org.fanworks.demo.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.CollectionDetails.Challenge;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;

/** Invents what a collection is about and who keeps it. Not thread-safe. */
final class CollectionDetailsMaker {
  private final Archive archive;
  private final List<Pseud> people;
  private final List<Tag> topics;

  private CollectionDetailsMaker(Archive archive, Cast cast) {
    this.archive = archive;
    this.people = cast.pseuds();
    this.topics =
        archive.tags().stream()
            .filter(tag -> tag.type() == TagType.FANDOM || tag.type() == TagType.FREEFORM)
            .filter(Tag::canonical)
            .toList();
  }

  /** All collections of an archive. */
  static List<CollectionDetails> of(Archive archive, Cast cast) {
    CollectionDetailsMaker maker = new CollectionDetailsMaker(archive, cast);
    return archive.collections().stream().map(maker::details).toList();
  }

  private CollectionDetails details(Collection collection) {
    Dice dice = new Dice(collection.id(), "collection");
    Set<Pseud> taken = new LinkedHashSet<>();
    List<Pseud> owners = owners(collection, taken, dice);
    int days = (int) (Anchors.PRESENT.toLocalDate().toEpochDay() - Anchors.OPENED.toEpochDay());
    LocalDate created = Anchors.OPENED.plusDays(dice.below(days));
    Challenge challenge = challenge(collection, dice);
    Instant updated =
        Anchors.PRESENT.minusHours(dice.below(24 * (days - dayOf(created)))).toInstant();
    return new CollectionDetails(
        collection,
        owners,
        people(taken, dice.chance(0.3) ? dice.between(1, 2) : 0, dice),
        people(taken, dice.chance(0.2) ? dice.between(1, 45) : 0, dice),
        dice.chance(0.8) ? new ProseMaker(dice).paragraph() : null,
        dice.chance(0.3),
        dice.chance(0.25),
        dice.chance(0.5),
        challenge,
        challenge == Challenge.PROMPT_MEME ? dice.below(60) : 0,
        topics(dice),
        created,
        updated,
        dice.chance(0.3) ? "https://example.org/contact/" + collection.id() : null);
  }

  private static int dayOf(LocalDate date) {
    return (int) (date.toEpochDay() - Anchors.OPENED.toEpochDay());
  }

  /** The collections of the anchors are kept by a user of the anchors. */
  private List<Pseud> owners(Collection collection, Set<Pseud> taken, Dice dice) {
    if (collection.name().startsWith(Anchors.PARENT_COLLECTION)) {
      archive
          .findUser(Anchors.PROLIFIC_LOGIN)
          .ifPresent(user -> taken.add(archive.pseuds(user).get(0)));
      return List.copyOf(taken);
    }
    return people(taken, dice.chance(0.2) ? 2 : 1, dice);
  }

  private List<Pseud> people(Set<Pseud> taken, int count, Dice dice) {
    List<Pseud> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Pseud pseud = dice.pick(people);
      if (taken.add(pseud)) {
        drawn.add(pseud);
      }
    }
    return drawn;
  }

  private static Challenge challenge(Collection collection, Dice dice) {
    if (collection.anonymous() || collection.unrevealed()) {
      return Challenge.GIFT_EXCHANGE;
    }
    if (dice.chance(0.15)) {
      return Challenge.PROMPT_MEME;
    }
    return dice.chance(0.1) ? Challenge.GIFT_EXCHANGE : Challenge.NONE;
  }

  private List<Tag> topics(Dice dice) {
    Set<Tag> drawn = new LinkedHashSet<>();
    dice.repeat(dice.below(4), () -> drawn.add(dice.pick(topics)));
    return List.copyOf(drawn);
  }
}
