package org.fanworks.site.ao3.page;

import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;

/**
 * Reads the page with the form to sign in (AO3 reference, 7.1).
 *
 * <pre>{@code
 * <div class="flash alert">The password or user name is wrong.</div>
 * <form class="new_user" id="new_user" action="/users/login" method="post">
 *   <input type="hidden" name="authenticity_token" value="..." /> ... </form>
 * }</pre>
 */
public final class SignInPageParser {
  private static final String PAGE = "AO3 sign-in page";
  private static final String TOKEN = "form#new_user input[name=authenticity_token]";

  private SignInPageParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one, such as one about maintenance
   * @throws PageChanged if the page is not understood
   */
  public static SignInPage parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.SIGN_IN) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    String token =
        page.main()
            .flatMap(main -> Optional.ofNullable(main.selectFirst(TOKEN)))
            .map(Element::val)
            .filter(value -> !value.isBlank())
            .orElseThrow(() -> reading.lacks("#main " + TOKEN));
    return new SignInPage(token, refusal(page));
  }

  private static Optional<String> refusal(Ao3Page page) {
    return page.parts().flashes().stream()
        .filter(message -> message.hasClass("alert"))
        .map(PageText::of)
        .findFirst();
  }
}
