package org.fanworks.site.ao3.form;

import java.util.Arrays;
import java.util.Optional;

/** What a collection asks of those who take part (AO3 reference, 4.6 and 6.13). */
public enum ChallengeKind {
  GIFT_EXCHANGE("GiftExchange", "Gift Exchange"),
  PROMPT_MEME("PromptMeme", "Prompt Meme");

  private final String parameter;
  private final String displayName;

  ChallengeKind(String parameter, String displayName) {
    this.parameter = parameter;
    this.displayName = displayName;
  }

  /** The kind as a filter takes it. */
  String parameter() {
    return parameter;
  }

  /** The kind that pages call {@code name}; case matters. */
  public static Optional<ChallengeKind> fromDisplayName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.displayName.equals(name)).findFirst();
  }
}
