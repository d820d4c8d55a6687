import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The works of a fandom with the most kudos, by jOOQ 3.19. With the driver, jooq and its libraries
 * on the class path:
 *
 * <pre>java -cp "fanworks-jdbc.jar:jooq/*" TopWorks.java [URL]</pre>
 */
final class TopWorks {
  private static final Field<String> TITLE = field(name("title"), String.class);
  private static final Field<Integer> KUDOS = field(name("kudos"), Integer.class);
  private static final Field<String> FANDOM = field(name("fandom"), String.class);

  private TopWorks() {}

  public static void main(String[] arguments) throws SQLException {
    String url = arguments.length > 0 ? arguments[0] : "jdbc:fanworks:demo";
    try (Connection connection = DriverManager.getConnection(url)) {
      for (Record2<String, Integer> work :
          DSL.using(connection, SQLDialect.POSTGRES)
              .select(TITLE, KUDOS)
              .from(table(name("ao3", "works")))
              .where(FANDOM.eq("Quillmarsh Chronicles"))
              .orderBy(KUDOS.desc())
              .limit(5)) {
        System.out.println(work.value2() + " kudos: " + work.value1());
      }
    }
  }
}
