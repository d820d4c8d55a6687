package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FixedTagsTest {
  @ParameterizedTest
  @EnumSource
  void ratingIsFoundByItsDisplayName(Rating rating) {
    assertThat(Rating.fromDisplayName(rating.displayName())).contains(rating);
  }

  @ParameterizedTest
  @EnumSource
  void categoryIsFoundByItsDisplayName(Category category) {
    assertThat(Category.fromDisplayName(category.displayName())).contains(category);
  }

  @ParameterizedTest
  @EnumSource
  void warningIsFoundByItsDisplayName(Warning warning) {
    assertThat(Warning.fromDisplayName(warning.displayName())).contains(warning);
  }

  @ParameterizedTest
  @CsvSource({
    "Choose Not To Use Archive Warnings, 14",
    "Creator Chose Not To Use Archive Warnings, 14",
    "Underage, 20",
    "Underage Sex, 20"
  })
  void warningIsFoundByAnyOfItsNames(String name, String id) {
    assertThat(Warning.fromAnyName(name).map(Warning::id)).contains(id);
  }

  @Test
  void otherNameOfAWarningIsNoDisplayName() {
    assertThat(Warning.fromDisplayName("Underage")).isEmpty();
    assertThat(Warning.fromDisplayName("Choose Not To Use Archive Warnings")).isEmpty();
  }

  @Test
  void unknownAndDifferentlyWrittenNamesAreNotFound() {
    assertThat(Rating.fromDisplayName("explicit")).isEmpty();
    assertThat(Category.fromDisplayName("")).isEmpty();
    assertThat(Warning.fromAnyName("Spoilers")).isEmpty();
  }
}
