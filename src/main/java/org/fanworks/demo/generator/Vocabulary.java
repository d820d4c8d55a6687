package org.fanworks.demo.generator;

import java.util.List;
import java.util.Locale;

/**
 * The words from which names, titles and texts are put together. Public for the other embedded
 * sites.
 */
public final class Vocabulary {
  public static final List<String> ADJECTIVES =
      words(
          "quiet pale crooked hollow golden salt bitter gentle borrowed broken distant early "
              + "empty endless faithless fallen familiar feral fragile frozen half hidden hungry "
              + "idle iron last late little lonely lost low lucky mild missing narrow nameless "
              + "northern old open patient restless ruined scarlet second secret silver slow "
              + "small soft steady strange stubborn sudden tender thin unfinished unsent velvet "
              + "wandering warm wild winter wooden wrong young");

  public static final List<String> NOUNS =
      words(
          "ember harbour lantern letter tide garden mirror window kitchen winter orchard river "
              + "promise station morning evening ghost map compass crown thread needle feather "
              + "bridge bell candle cellar chapel clock coat door echo engine fever field fire "
              + "ferry glass hand heart hour house island key ladder lake ledger lighthouse moth "
              + "oath ocean paper pilot quarry rain road root rope sail shadow ship silence sky "
              + "snow song sparrow stair stone storm sugar summer teacup thunder tower train "
              + "valley violin wall water weather wing wolf wound year");

  public static final List<String> VERBS =
      words(
          "keep carry forget follow find burn mend leave answer break bury chase count cross "
              + "dream draw fall hold hide know learn lose name open owe pretend promise remember "
              + "run save sing sleep stay steal swallow swim trust turn wait wake watch weather");

  public static final List<String> PLACES =
      words(
          "Ostermoor Brackenfold Velmarsh Tarnwick Underlow Saltreach Corvane Hallowmere Piltrow "
              + "Dunmarrow Eskerhythe Fellgate Grimsander Ilverton Kestrelby Lorrimoor Netherquay");

  public static final List<String> FIRST_NAMES =
      words(
          "Ottoline Bram Ives Marisol Teodor Wren Anselm Calla Dorian Elspet Fenna Gideon Hesper "
              + "Isolde Jory Kestrel Linnea Maddox Nerys Orrin Perpetua Quill Rosalind Saffi "
              + "Tamsin Ulric Verity Willem Xanthe Yorick Zephra Ambrose Briseis Corin Delphine "
              + "Emeric Florian Greta Hollis Ingram Juno Katya Leopold Mireille Nico Odessa");

  public static final List<String> NAME_STARTS =
      words(
          "Fen Sal Tor Vel Ash Bryn Cal Dov Ell Far Gal Har Ist Jar Kel Lor Mar Nor Ost Pell "
              + "Quen Rav Sten Tarr Und Vas Wex Yar Zell Mor Hald Cress");

  public static final List<String> NAME_ENDS =
      words(
          "warden low wick mere ander ovic ette ingham arro isle okov enna mond thorpe ray vale "
              + "quist ardi ombe endale shaw croft");

  static final List<String> UNIVERSE_NOUNS =
      words(
          "Chronicles Wardens Protocol Academy Saga Reckoning Circus Parliament Division "
              + "Expedition Ledger Station Orchestra Requiem Tidewatch Hotel Cartographers");

  public static final List<String> CYRILLIC =
      words("ночь паром фонарь зима письмо дорога берег тишина огонь река дом снег голос");

  public static final List<String> HAN = words("月光 夜航 灯塔 雪国 旧信 春雨 孤岛 长夜 海风 星河 归途 白鸟");

  static final List<String> KANA = words("ひかり よるのうみ カモメ ランタン なつのおわり テガミ ゆきどけ");

  static final List<String> HANGUL = words("밤의 노래 등대 겨울 편지 바다 고요한 아침 별빛");

  public static final List<String> ACCENTED =
      words("été naïve café forêt Ängste Übermut señal corazón crème fjörd łódka příběh");

  public static final List<String> EMOJI = words("🔥 🌊 🌙 💌 🕯 ✨ ⛵ ❤");

  private Vocabulary() {}

  /** The word with its indefinite article. */
  public static String indefinite(String word) {
    return ("aeioAEIO".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  /** The word with a capital. */
  public static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
