package org.fanworks.demo.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * The accounts of the embedded archive that one can sign in to. Their passwords are no secret: they
 * stand in the README. Public for users of {@code jdbc:fanworks:demo}.
 */
public enum DemoAccount {
  /** Has written many works. */
  WRITER("inkwell_ida", "lamp oil & ink"),
  /** Has several pseuds. */
  CAPTAIN("marlow", "saltmarsh-7"),
  /** Has written nothing, and reads much. */
  READER("silent_reader", "hush=100%");

  private final String login;
  private final String password;

  DemoAccount(String login, String password) {
    this.login = login;
    this.password = password;
  }

  public String login() {
    return login;
  }

  public String password() {
    return password;
  }

  /** The account of this name, in any case; only its own password opens it. */
  public static Optional<DemoAccount> opened(String name, String password) {
    NameKey key = NameKey.of(name);
    return Arrays.stream(values())
        .filter(account -> NameKey.of(account.login).equals(key))
        .filter(account -> account.password.equals(password))
        .findFirst();
  }
}
