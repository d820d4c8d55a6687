package org.fanworks.demo.data;

/**
 * Who may see a work (AO3 reference, 2.1 and 7.3).
 *
 * @param posted false for a draft
 * @param unrevealed a mystery until its collection is revealed
 * @param restricted for registered users only
 */
public record Visibility(
    boolean posted, boolean unrevealed, boolean restricted, boolean hiddenByAdmin) {

  /** A work that everybody sees. */
  public static final Visibility PUBLIC = new Visibility(true, false, false, false);

  /** Whether a guest finds the work in searches and listings. */
  public boolean listedForGuests() {
    return listedForMembers() && !restricted;
  }

  /** Whether a signed-in viewer finds the work in searches and listings. */
  public boolean listedForMembers() {
    return posted && !unrevealed && !hiddenByAdmin;
  }
}
