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

  private static final Set<ConnectionProperty> RARE =
      EnumSet.of(
          ConnectionProperty.AO3_URL,
          ConnectionProperty.AO3_MIN_INTERVAL,
          ConnectionProperty.ROBOTS,
          ConnectionProperty.PUSHDOWN,
          ConnectionProperty.READ_ONLY);

  private PropertyTable() {}

  static String text() {
    Set<ConnectionProperty> frequent = EnumSet.complementOf(EnumSet.copyOf(ESSENTIAL));
    frequent.removeAll(RARE);
    return "| property | default | meaning |\n| --- | --- | --- |\n"
        + group("essential", ESSENTIAL)
        + group("frequent", frequent)
        + group("rare", RARE);
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
