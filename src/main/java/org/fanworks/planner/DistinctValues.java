package org.fanworks.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.metadata.BuiltInMetadata;
import org.apache.calcite.rel.metadata.MetadataDef;
import org.apache.calcite.rel.metadata.RelMdUtil;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many different values columns of a scan have, by what is declared of them. Calcite
 * would take it for a tenth of the rows, even of a key. Thread-safe.
 */
final class DistinctValues implements BuiltInMetadata.DistinctRowCount.Handler {
  static final DistinctValues INSTANCE = new DistinctValues();

  private DistinctValues() {}

  @Override
  public MetadataDef<BuiltInMetadata.DistinctRowCount> getDef() {
    return BuiltInMetadata.DistinctRowCount.DEF;
  }

  @Override
  public @Nullable Double getDistinctRowCount(
      RelNode scan, RelMetadataQuery mq, ImmutableBitSet columns, @Nullable RexNode predicate) {
    double rows = mq.getRowCount(scan) * RelMdUtil.guessSelectivity(predicate);
    if (scan instanceof SiteQuery query && !query.request().total()) {
      return among(rows, query.schemaTable().declaration(), query.request().projection(), columns);
    }
    return scan instanceof SiteScan site && !site.work().plan().total()
        ? among(
            rows, site.work().plan().table().declaration(), site.work().plan().columns(), columns)
        : (Double) 1.0;
  }

  private static double among(
      double rows, TableDeclaration table, List<Integer> projection, ImmutableBitSet columns) {
    double combinations = 1;
    Set<String> names = new HashSet<>();
    for (int position : columns) {
      Column column = table.columns().get(projection.get(position));
      names.add(column.name());
      combinations *= column.distinctValues();
    }
    return names.containsAll(table.primaryKey()) ? rows : Math.min(rows, combinations);
  }
}
