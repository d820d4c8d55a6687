package org.fanworks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports run downwards, and each library is known to the rooms that need it. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.fanworks");

  /** A room of the house, and the packages outside of it that it may use. */
  private record Room(String name, List<String> uses) {
    private static final List<String> FOR_ALL =
        List.of("java..", "javax..", "org.fanworks.error..", "org.jspecify..");

    String home() {
      return "org.fanworks." + name + "..";
    }

    String[] reach() {
      return Stream.of(List.of(home()), FOR_ALL, uses).flatMap(List::stream).toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Room> rooms() {
    String guava = "com.google.common..";
    return List.of(
        new Room("error", List.of()),
        new Room("search", List.of(guava)),
        new Room(
            "web",
            List.of(
                guava,
                "com.github.benmanes.caffeine..",
                "crawlercommons.robots..",
                "kotlin..",
                "okhttp3..",
                "okio..",
                "org.slf4j..")),
        new Room(
            "site",
            List.of(
                guava,
                "com.fasterxml.jackson..",
                "com.github.benmanes.caffeine..",
                "org.fanworks.search..",
                "org.fanworks.web..",
                "org.jsoup..")),
        new Room(
            "demo",
            List.of(
                guava,
                "com.fasterxml.jackson..",
                "com.sun.net.httpserver..",
                "freemarker..",
                "org.apache.lucene..")),
        // Sites through their contract alone, so that a new site changes nothing up here.
        new Room(
            "planner",
            List.of(
                guava,
                "org.apache.calcite..",
                "org.codehaus..",
                "org.fanworks.search..",
                "org.fanworks.site")),
        new Room(
            "jdbc",
            List.of(
                guava,
                "org.fanworks.demo..",
                "org.fanworks.planner..",
                "org.fanworks.search..",
                "org.fanworks.site..",
                "org.fanworks.web..")),
        new Room("shell", List.of("me.tongfei.progressbar..", "org.fanworks.jdbc..", "sqlline..")));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesWhatItMayAndNothingElse(Room room) {
    classes()
        .that()
        .resideInAPackage(room.home())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(room.reach()).or(primitives()))
        .allowEmptyShould(false)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> primitives() {
    return DescribedPredicate.describe(
        "primitive", type -> type.getBaseComponentType().isPrimitive());
  }

  @Test
  void everyClassHasARoom() {
    String[] homes = rooms().stream().map(Room::home).toArray(String[]::new);

    classes().should().resideInAnyPackage(homes).check(CLASSES);
  }

  @Test
  void sitesKnowNothingOfEachOther() {
    slices().matching("org.fanworks.site.(*)..").should().notDependOnEachOther().check(CLASSES);
  }

  @Test
  void theContractOfSitesKnowsNone() {
    noClasses()
        .that()
        .resideInAPackage("org.fanworks.site")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fanworks.site.*..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.fanworks.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void publicTypesOfTheDriverAreItsApiAlone() {
    List<String> names =
        CLASSES.stream()
            .filter(type -> type.getPackageName().equals("org.fanworks.jdbc"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .sorted()
            .toList();

    assertThat(names).containsExactly("ConnectionProperty", "FanworksDataSource", "FanworksDriver");
  }
}
