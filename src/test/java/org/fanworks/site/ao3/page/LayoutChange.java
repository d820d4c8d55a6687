package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How a page may come to look otherwise: all things of one kind are renamed, or are gone. */
enum LayoutChange {
  REMOVED_ELEMENTS {
    @Override
    Stream<String> kinds(Element element) {
      return element.id().equals("main") || element.is("blockquote, div.userstuff")
          ? Stream.empty()
          : Stream.of(nameAndClasses(element));
    }

    @Override
    void to(Element element, String kind) {
      element.remove();
    }
  },
  RENAMED_CLASS {
    @Override
    Stream<String> kinds(Element element) {
      return element.classNames().stream().map(LayoutChange::withoutDigits);
    }

    @Override
    void to(Element element, String kind) {
      for (String name : List.copyOf(element.classNames())) {
        if (withoutDigits(name).equals(kind)) {
          element.removeClass(name).addClass("renamed-" + name);
        }
      }
    }
  },
  RENAMED_ELEMENTS {
    @Override
    Stream<String> kinds(Element element) {
      return element.id().equals("main") ? Stream.empty() : Stream.of(element.normalName());
    }

    @Override
    void to(Element element, String kind) {
      element.tagName("x-" + kind);
    }
  },
  RENAMED_ATTRIBUTE {
    @Override
    Stream<String> kinds(Element element) {
      return element.attributes().asList().stream().map(Attribute::getKey);
    }

    @Override
    void to(Element element, String kind) {
      element.attr("data-" + kind, element.attr(kind)).removeAttr(kind);
    }
  };

  /** What users write may look like anything. */
  private static final String OF_USERS = "blockquote *, div.userstuff *";

  /** Kinds of things in the main part of a page that this may happen to. */
  List<String> kinds(String html) {
    return elements(Jsoup.parse(html)).flatMap(this::kinds).distinct().toList();
  }

  /** The page after it has happened to all things of a kind. */
  String in(String html, String kind) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    elements(document)
        .filter(element -> kinds(element).anyMatch(kind::equals))
        .toList()
        .forEach(element -> to(element, kind));
    return document.outerHtml();
  }

  private static Stream<Element> elements(Document document) {
    return document.expectFirst("#main").getAllElements().stream()
        .filter(element -> !element.is(OF_USERS));
  }

  private static String nameAndClasses(Element element) {
    return element.classNames().stream()
        .map(LayoutChange::withoutDigits)
        .collect(Collectors.joining(".", element.normalName() + ".", ""))
        .replaceFirst("\\.$", "");
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("\\d+", "N");
  }

  abstract Stream<String> kinds(Element element);

  abstract void to(Element element, String kind);
}
