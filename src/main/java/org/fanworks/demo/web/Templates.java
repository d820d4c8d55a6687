package org.fanworks.demo.web;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** The page templates; all that they print is escaped unless they say otherwise. Thread-safe. */
final class Templates {
  private final Configuration configuration;

  Templates() {
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setClassForTemplateLoading(Templates.class, "/org/fanworks/demo");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_35));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNumberFormat("computer");
    configuration.setLocale(Locale.ROOT);
  }

  /** Fills in a template. */
  String render(String name, Map<String, Object> model) {
    StringWriter page = new StringWriter(64 * 1024);
    try {
      configuration.getTemplate(name + ".ftlh").process(model, page);
    } catch (IOException | TemplateException failure) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The demo archive cannot render its page " + name + ".", failure);
    }
    return page.toString();
  }
}
