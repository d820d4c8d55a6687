package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A name under which a user appears (AO3 reference, 6.10 and 6.14).
 *
 * @param login of the account, as the archive spells it
 * @param description inner HTML, trimmed; empty when there is none
 * @param bookmarks empty in a user's own list of pseuds, which counts recommendations instead
 * @param worksInFandom works in the fandom that was searched for, where one was
 */
public record Pseud(
    String login,
    String name,
    Optional<String> description,
    int works,
    OptionalInt bookmarks,
    OptionalInt worksInFandom) {}
