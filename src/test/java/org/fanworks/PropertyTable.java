package org.fanworks;

import static org.fanworks.jdbc.ConnectionProperty.CONTACT;
import static org.fanworks.jdbc.ConnectionProperty.MAX_REQUESTS;
import static org.fanworks.jdbc.ConnectionProperty.ON_LIMIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.jdbc.ConnectionProperty;

/** The table of connection properties in README.md, made from the driver's own list. */
final class PropertyTable {
  private static final Set<ConnectionProperty> ESSENTIAL =
      EnumSet.of(CONTACT, MAX_REQUESTS, ON_LIMIT);

  private static final Set<String> RARE =
      Set.of("robots", "pushdown", "readOnly", "cacheDir", "offline");

  private PropertyTable() {}

  static String text() {
    Set<ConnectionProperty> rare = EnumSet.allOf(ConnectionProperty.class);
    rare.removeIf(property -> !isRare(property.propertyName()));
    Set<ConnectionProperty> frequent = EnumSet.complementOf(EnumSet.copyOf(ESSENTIAL));
    frequent.removeAll(rare);
    return "| property | default | meaning |\n| --- | --- | --- |\n"
        + group("essential", ESSENTIAL)
        + group("frequent", frequent)
        + group("rare", rare);
  }

  /** What is said of one site is rare. */
  private static boolean isRare(String name) {
    return RARE.contains(name) || name.contains(".");
  }

  private static String group(String name, Set<ConnectionProperty> properties) {
    return "| *"
        + name
        + "* | | |\n"
        + properties.stream().map(PropertyTable::row).collect(Collectors.joining());
  }

  private static String row(ConnectionProperty property) {
    String value = property.defaultValue();
    List<String> choices = property.choices().stream().map(choice -> "`" + choice + "`").toList();
    return "| `"
        + property.propertyName()
        + "` | "
        + (value.isEmpty() ? "none" : "`" + value + "`")
        + " | "
        + property.description()
        + (choices.isEmpty() ? "" : " " + String.join(" or ", choices) + ".")
        + " |\n";
  }
}
