package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FanworksDataSourceTest {
  private static final Set<ConnectionProperty> SECRETS =
      EnumSet.of(ConnectionProperty.PASSWORD, ConnectionProperty.MASTODON_ACCESS_TOKEN);

  private final FanworksDataSource source = new FanworksDataSource();

  private static PropertyDescriptor bean(String name) throws IntrospectionException {
    return Arrays.stream(
            Introspector.getBeanInfo(FanworksDataSource.class).getPropertyDescriptors())
        .filter(bean -> bean.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No bean property " + name));
  }

  /** {@code ao3.url} is the bean property {@code ao3Url}. */
  private static String beanName(ConnectionProperty property) {
    String name = property.propertyName();
    int dot = name.indexOf('.');
    return dot < 0
        ? name
        : name.substring(0, dot)
            + name.substring(dot + 1, dot + 2).toUpperCase(Locale.ROOT)
            + name.substring(dot + 2);
  }

  @ParameterizedTest
  @EnumSource(ConnectionProperty.class)
  void hasABeanPropertyForEachConnectionProperty(ConnectionProperty property) throws Exception {
    PropertyDescriptor bean = bean(beanName(property));

    assertThat(bean.getWriteMethod()).isNotNull();
    if (SECRETS.contains(property)) {
      assertThat(bean.getReadMethod()).isNull();
    } else {
      Object first = bean.getReadMethod().invoke(source);
      bean.getWriteMethod().invoke(source, first);
      assertThat(first).hasToString(property.defaultValue());
      assertThat(bean.getReadMethod().invoke(source)).isEqualTo(first);
    }
  }

  @Test
  void connectsWithItsProperties() throws SQLException {
    source.setUrl("jdbc:fanworks:demo");
    source.setSchema("fanworks");
    source.setMaxRequests(7);
    source.setReadOnly(false);

    try (Connection connection = source.getConnection();
        Connection other = source.getConnection("", null)) {
      FanworksConnection ours = connection.unwrap(FanworksConnection.class);
      assertThat(ours.options().queries().maxRequests()).isEqualTo(7);
      assertThat(connection.getSchema()).isEqualTo("fanworks");
      assertThat(connection.isReadOnly()).isFalse();
      assertThat(other.getSchema()).isEqualTo("fanworks");
    }
  }

  @Test
  void refusesPropertiesAndUrlsThatAreNotUnderstood() {
    source.setUrl("jdbc:other:");
    assertThatExceptionOfType(SQLException.class).isThrownBy(source::getConnection);

    source.setUrl("jdbc:fanworks:demo");
    source.setTimeout("soon");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(source::getConnection)
        .withMessageContaining("timeout")
        .returns("08001", SQLException::getSQLState);
  }

  @Test
  void isAPlainDataSource() throws SQLException {
    PrintWriter writer = new PrintWriter(new StringWriter());
    source.setLogWriter(writer);
    source.setLoginTimeout(5);

    assertThat(source.getLogWriter()).isSameAs(writer);
    assertThat(source.getLoginTimeout()).isEqualTo(5);
    assertThat(source.unwrap(DataSource.class)).isSameAs(source);
    assertThat(List.of(source.isWrapperFor(DataSource.class), source.isWrapperFor(List.class)))
        .containsExactly(true, false);
    assertThat(source.getParentLogger().getName()).isEqualTo("org.fanworks");
  }
}
