package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.fanworks.search.ForeignKey;
import org.jspecify.annotations.Nullable;

/** Metadata of foreign keys: which rows name which. */
final class RelationRows {
  private static final MetadataShape RELATIONS =
      MetadataShape.of(
          "PKTABLE_CAT",
          "PKTABLE_SCHEM",
          "PKTABLE_NAME",
          "PKCOLUMN_NAME",
          "FKTABLE_CAT",
          "FKTABLE_SCHEM",
          "FKTABLE_NAME",
          "FKCOLUMN_NAME",
          "KEY_SEQ SMALLINT",
          "UPDATE_RULE SMALLINT",
          "DELETE_RULE SMALLINT",
          "FK_NAME",
          "PK_NAME",
          "DEFERRABILITY SMALLINT");

  private RelationRows() {}

  /** A key of {@code child} that names rows of {@code parent}. */
  private record Relation(TableCatalog.Table parent, TableCatalog.Table child, ForeignKey key) {}

  /** The keys by which {@code children} name rows of any table, by that table. */
  static ResultSet imported(List<TableCatalog.Table> all, List<TableCatalog.Table> children) {
    return rows(relations(all, children), Relation::parent);
  }

  /** The keys by which rows of any table name those of {@code parents}, by that table. */
  static ResultSet exported(List<TableCatalog.Table> parents, List<TableCatalog.Table> all) {
    return rows(relations(parents, all), Relation::child);
  }

  private static List<Relation> relations(
      List<TableCatalog.Table> parents, List<TableCatalog.Table> children) {
    List<Relation> relations = new ArrayList<>();
    for (TableCatalog.Table child : children) {
      for (ForeignKey key : child.declaration().relations()) {
        parents.stream()
            .filter(parent -> parent.schema().equals(child.schema()))
            .filter(parent -> parent.name().equals(key.table()))
            .forEach(parent -> relations.add(new Relation(parent, child, key)));
      }
    }
    return relations;
  }

  private static ResultSet rows(
      List<Relation> relations, Function<Relation, TableCatalog.Table> order) {
    return RELATIONS.of(
        relations.stream()
            .sorted(
                Comparator.comparing(order.andThen(TableCatalog.Table::schema))
                    .thenComparing(order.andThen(TableCatalog.Table::name)))
            .flatMap(relation -> rows(relation).stream())
            .toList());
  }

  private static List<@Nullable Object[]> rows(Relation relation) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    ForeignKey key = relation.key();
    for (int i = 0; i < key.columns().size(); i++) {
      rows.add(
          RELATIONS.row(
              null,
              relation.parent().schema(),
              relation.parent().name(),
              key.referenced().get(i),
              null,
              relation.child().schema(),
              relation.child().name(),
              key.columns().get(i),
              i + 1,
              DatabaseMetaData.importedKeyNoAction,
              DatabaseMetaData.importedKeyNoAction,
              "fk_" + relation.child().name() + "_" + String.join("_", key.columns()),
              relation.parent().keyName(),
              DatabaseMetaData.importedKeyNotDeferrable));
    }
    return rows;
  }
}
