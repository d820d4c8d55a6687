// Works of a fandom, read by Spark 3.5 in four parts by their date, written as Parquet and
// grouped by rating; then the most liked ones by Spark's own SQL. With the driver and the jars of Spark on the class path, on JDK 17 with the
// --add-opens options that Spark asks for:
//
//   spark-shell --jars fanworks-jdbc.jar -i ArchiveToParquet.scala
//   scala -nc -cp "fanworks-jdbc.jar:spark/*" ArchiveToParquet.scala [directory [URL]]
//
// All parts share one pace and one robots.txt: the driver keeps them for the whole JVM.

import java.sql.Types
import org.apache.spark.sql.SparkSession
import org.apache.spark.sql.functions._
import org.apache.spark.sql.jdbc.{JdbcDialect, JdbcDialects}
import org.apache.spark.sql.types._

/** Tells Spark what an array is; without it, connect with arrays=text. */
object FanworksDialect extends JdbcDialect {
  override def canHandle(url: String): Boolean = url.startsWith("jdbc:fanworks:")

  override def quoteIdentifier(name: String): String = "\"" + name + "\""

  override def getCatalystType(
      sqlType: Int, typeName: String, size: Int, metadata: MetadataBuilder): Option[DataType] =
    (sqlType, typeName) match {
      case (Types.ARRAY, "BIGINT ARRAY")  => Some(ArrayType(LongType))
      case (Types.ARRAY, "INTEGER ARRAY") => Some(ArrayType(IntegerType))
      case (Types.ARRAY, _)               => Some(ArrayType(StringType))
      case _                              => None
    }
}

object ArchiveToParquet {
  private val Works =
    """(SELECT id, title, fandoms, rating, word_count, kudos, date_updated FROM ao3.works
      |  WHERE fandom = 'Quillmarsh Chronicles' AND word_count > 15000) AS works""".stripMargin

  /** Spark hands over filter, order and limit: the archive sorts, and shows one page. */
  private val MostLiked =
    """SELECT title, kudos FROM fanworks.ao3.works
      |  WHERE fandom = 'Quillmarsh Chronicles' ORDER BY kudos DESC LIMIT 3""".stripMargin

  def main(arguments: Array[String]): Unit = {
    val directory = arguments.lift(0).getOrElse("works.parquet")
    val url = arguments.lift(1).getOrElse("jdbc:fanworks:demo")
    JdbcDialects.registerDialect(FanworksDialect)
    val spark = SparkSession
      .builder()
      .master("local[2]")
      .config("spark.ui.enabled", "false")
      .config("spark.sql.session.timeZone", "UTC")
      .config(
        "spark.sql.catalog.fanworks",
        "org.apache.spark.sql.execution.datasources.v2.jdbc.JDBCTableCatalog")
      .config("spark.sql.catalog.fanworks.url", url)
      .config("spark.sql.catalog.fanworks.driver", "org.fanworks.jdbc.FanworksDriver")
      .getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")

    val works = spark.read
      .format("jdbc")
      .option("url", url)
      .option("driver", "org.fanworks.jdbc.FanworksDriver")
      .option("dbtable", Works)
      .option("partitionColumn", "date_updated")
      .option("lowerBound", "2010-01-01")
      .option("upperBound", "2024-01-01")
      .option("numPartitions", "4")
      .load()
    works.write.mode("overwrite").parquet(directory)

    val written = spark.read.parquet(directory)
    println(s"works: ${written.count()}, partitions: ${works.rdd.getNumPartitions}")
    println(s"first fandom: ${written.select(element_at(col("fandoms"), 1)).head.getString(0)}")
    written
      .groupBy("rating")
      .agg(count(lit(1)).as("works"), round(avg("kudos"), 1).as("kudos"))
      .orderBy("rating")
      .collect()
      .foreach(row => println(row.mkString(" | ")))
    println(s"long ones: ${works.filter("word_count > 30000").limit(3).count()}")

    val before = requests(spark)
    spark.sql(MostLiked).collect().foreach(work => println(s"liked: ${work.mkString(" | ")}"))
    println(s"requests for them: ${requests(spark) - before}")
    spark.stop()
  }

  private def requests(spark: SparkSession): Long =
    spark.sql("SELECT count(*) FROM fanworks.fanworks.requests").head.getLong(0)
}
