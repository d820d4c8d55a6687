package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fanworks.Damage;
import org.fanworks.Fuzz;
import org.fanworks.Soon;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.demo.web.Response;

/**
 * Answers with something wrong: each has the rows that it had, as far as it tells them, or is
 * refused, and soon.
 */
class AnswerFuzzTest {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  /** What breaks JSON: halves of its signs, numbers beyond all bounds, bytes that are no UTF-8. */
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "\\",
          "null",
          "true",
          "0",
          "-1",
          "1e400",
          "9".repeat(30),
          "9".repeat(2_000),
          "[".repeat(2_000),
          "{}",
          "[]",
          "\"id\":\"1\",",
          "\"id\":null,",
          "\"0000-00-00T00:00:00Z\"",
          "\\u0000",
          "\\ud83d",
          "\u0000",
          "\u00ff",
          "\u00c3",
          "\u00ed\u00a0\u00bd",
          "<html><body>Please wait</body></html>",
          "<p>");

  private static final ChangingInstance SERVER =
      ChangingInstance.start(MastodonOptions.defaults().withSize(150, 3_000));
  private static final List<Question> QUESTIONS = new ArrayList<>();

  private static Connection connection;

  @BeforeContainer
  static void connect() throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:fanworks:mastodon?mastodon.minInterval=0s&maxRequests=100&cache=off"
                + "&mastodon.accessToken="
                + MastodonDemo.TOKEN
                + "&mastodon.url="
                + SERVER.url());
    Question.all(connection, SERVER).stream()
        .filter(question -> !question.fields().isEmpty())
        .forEach(QUESTIONS::add);
  }

  @AfterContainer
  static void disconnect() throws SQLException {
    connection.close();
    SERVER.close();
  }

  @AfterTry
  void repair() {
    SERVER.repair();
    SERVER.forget();
  }

  /**
   * Something wrong with a field.
   *
   * @param field which of those that the answer has
   * @param object which of those that have the field; all if there are not so many
   */
  private record Fault(int field, int object, FieldHarm harm) {
    JsonField of(List<JsonField> fields) {
      return fields.get(field % fields.size());
    }

    JsonNode in(JsonNode answer, JsonField named) {
      List<Runnable> places = new ArrayList<>();
      named.inAll(answer, (found, key) -> places.add(() -> harm.to(found, key)));
      if (object < places.size()) {
        places.get(object).run();
      } else {
        places.forEach(Runnable::run);
      }
      return answer;
    }
  }

  @Fuzz
  void anAnswerWithWrongFieldsHasItsRowsOrIsRefused(
      @ForAll("questions") Question question, @ForAll("faults") List<Fault> faults) {
    List<JsonField> fields = question.fields();
    Map<JsonField, Fault> due = new LinkedHashMap<>();
    faults.forEach(fault -> due.putIfAbsent(fault.of(fields), fault));
    due.entrySet()
        .removeIf(one -> one.getValue().harm() == FieldHarm.MISSING && one.getKey().isToldIfSo());
    SERVER.change(
        ChangingInstance.Change.of(
            question.last().endpoint(),
            answer -> {
              due.forEach((field, fault) -> fault.in(answer, field));
              return answer;
            }));
    List<FieldHarm> harms = due.values().stream().map(Fault::harm).toList();
    String what = question + " with " + due;

    Soon.assertEnds(() -> assertThat(question.misread(harms)).as(what).isEmpty(), what);
  }

  @Fuzz
  void aDamagedAnswerIsReadOrRefused(
      @ForAll("questions") Question question, @ForAll("damages") List<Damage> damages) {
    List<Response> damaged = new CopyOnWriteArrayList<>();
    SERVER.change(
        (endpoint, answer) -> {
          if (!endpoint.equals(question.last().endpoint())) {
            return answer;
          }
          damaged.add(damaged(answer, damages));
          return damaged.get(damaged.size() - 1);
        });

    Soon.assertEnds(() -> readOrRefuse(question, damaged), question.toString());
  }

  private static void readOrRefuse(Question question, List<Response> damaged) {
    try {
      question.ask();
      assertThat(damaged).as(question.toString()).allMatch(AnswerFuzzTest::isJson);
    } catch (SQLException refused) {
      assertThat(question.isRefusal(refused)).as("%s: %s", question, refused).isTrue();
    }
  }

  private static boolean isJson(Response answer) {
    try {
      byte[] bytes = answer.body().getBytes(answer.charset());
      return !STRICT.readTree(new String(bytes, StandardCharsets.UTF_8)).isMissingNode();
    } catch (JsonProcessingException broken) {
      return false;
    }
  }

  /** The answer with damaged bytes. */
  private static Response damaged(Response answer, List<Damage> damages) {
    String bytes =
        new String(answer.body().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return new Response(
        answer.status(), answer.headers(), Damage.all(damages, bytes), StandardCharsets.ISO_8859_1);
  }

  @Provide
  Arbitrary<Question> questions() {
    return Arbitraries.of(QUESTIONS);
  }

  @Provide
  Arbitrary<List<Fault>> faults() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(FieldHarm.class))
        .as(Fault::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Damage.with(SCRAPS);
  }
}
