package org.fanworks.web;

import com.google.common.collect.ImmutableList;
import java.util.List;
import okhttp3.FormBody;

/**
 * What is filled into a form of a site and sent by POST, such as the form to sign in. Immutable.
 * The values may be secret: nothing ever shows them.
 */
public final class WebForm {
  private static final WebForm EMPTY = new WebForm(ImmutableList.of());

  private final ImmutableList<Field> fields;

  private record Field(String name, String value) {}

  private WebForm(ImmutableList<Field> fields) {
    this.fields = fields;
  }

  /** A form without fields. */
  public static WebForm empty() {
    return EMPTY;
  }

  /** The same form with one more field at its end; a name may occur several times. */
  public WebForm with(String name, String value) {
    return new WebForm(
        ImmutableList.<Field>builder().addAll(fields).add(new Field(name, value)).build());
  }

  /** The names of the fields in their order. */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  FormBody body() {
    FormBody.Builder body = new FormBody.Builder();
    fields.forEach(field -> body.add(field.name(), field.value()));
    return body.build();
  }

  /** The names alone. */
  @Override
  public String toString() {
    return "form of " + names();
  }
}
