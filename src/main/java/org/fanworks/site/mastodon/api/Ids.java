package org.fanworks.site.mastodon.api;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids are text; those of one server are ordered by length first (Mastodon reference, 5.5). */
public final class Ids {
  /** The order in which a server lists things, oldest first. */
  public static final Comparator<String> ORDER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}|[1-8]\\d{18}");

  private Ids() {}

  /** Whether a text can be an id at all; nothing else is put into a path. */
  public static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  /** The id as a number, null where it is none. */
  public static @Nullable Long numberOrNull(String id) {
    return NUMBER.matcher(id).matches() ? (Long) Long.parseLong(id) : null;
  }
}
