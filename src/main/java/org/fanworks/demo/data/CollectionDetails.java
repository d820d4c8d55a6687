package org.fanworks.demo.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a collection is about and who keeps it (AO3 reference, 6.13).
 *
 * @param members those who take part, maintainers not among them
 * @param description HTML
 * @param moderated whether maintainers decide what gets in
 * @param prompts number of prompts in a challenge
 * @param tags canonicals that the collection is about
 * @param updatedAt shown as a date
 */
public record CollectionDetails(
    Collection collection,
    List<Pseud> owners,
    List<Pseud> moderators,
    List<Pseud> members,
    @Nullable String description,
    boolean closed,
    boolean moderated,
    boolean multifandom,
    Challenge challenge,
    int prompts,
    List<Tag> tags,
    LocalDate createdOn,
    Instant updatedAt,
    @Nullable String contact) {

  /** Copies the lists. */
  public CollectionDetails {
    owners = List.copyOf(owners);
    moderators = List.copyOf(moderators);
    members = List.copyOf(members);
    tags = List.copyOf(tags);
  }

  /** What people are asked to make for a collection. */
  public enum Challenge {
    NONE("", "no_challenge"),
    GIFT_EXCHANGE("Gift Exchange Challenge", "GiftExchange"),
    PROMPT_MEME("Prompt Meme Challenge", "PromptMeme");

    private final String label;
    private final String code;

    Challenge(String label, String code) {
      this.label = label;
      this.code = code;
    }

    /** How blurbs name it; empty for none. */
    public String label() {
      return label;
    }

    /** Value of the search parameter. */
    public String code() {
      return code;
    }
  }
}
