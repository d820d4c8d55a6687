package org.fanworks.demo.generator;

import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.UserProfile;
import org.jspecify.annotations.Nullable;

/** What users tell about themselves: made up whenever asked for, always the same. */
final class ProfileMaker {
  private ProfileMaker() {}

  /** The profile of a user. */
  static UserProfile profile(User user) {
    Dice dice = new Dice(user.id(), "profile");
    ProseMaker prose = new ProseMaker(dice);
    String icon = "https://example.org/icons/" + user.id() + ".png";
    return new UserProfile(
        dice.chance(0.3) ? prose.chapterTitle() : null,
        dice.chance(0.5) ? prose.paragraph() + prose.paragraph() : null,
        dice.chance(0.6) ? icon : null);
  }

  /** What a user says about one of their names, as HTML. */
  static @Nullable String description(Pseud pseud) {
    Dice dice = new Dice(pseud.id(), "pseud");
    return dice.chance(0.25) ? new ProseMaker(dice).paragraph() : null;
  }
}
