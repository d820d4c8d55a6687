-- Queries as the tiles of a dashboard send them, each of few requests:
--
--   java -jar fanworks-jdbc.jar -u jdbc:fanworks:demo < dashboard.sql
--
-- In Metabase, Superset, Power BI and others, make each one a question over this driver.

-- Works of the fandom: one request.
SELECT count(*) AS works FROM works WHERE fandom = 'Quillmarsh Chronicles';

-- How many are finished: one request each.
SELECT (SELECT count(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' AND complete) AS finished,
       (SELECT count(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' AND NOT complete) AS open_works;

-- Ratings of one author's works.
SELECT rating, count(*) AS works, avg(kudos) AS kudos, max(word_count) AS longest
  FROM works WHERE author_login = 'inkwell_ida'
 GROUP BY rating ORDER BY works DESC;

-- An author's works a year.
SELECT date_trunc('year', date_updated) AS first_day, count(*) AS works, sum(word_count) AS words
  FROM works WHERE author_login = 'inkwell_ida'
 GROUP BY date_trunc('year', date_updated) ORDER BY first_day;

-- The works with the most kudos: one request.
SELECT title, kudos, hits, CAST(kudos AS DOUBLE) / hits AS kudos_per_hit
  FROM works WHERE fandom = 'Quillmarsh Chronicles' ORDER BY kudos DESC LIMIT 10;

-- Tags that an author uses most.
SELECT tag_name, count(*) AS works
  FROM (SELECT freeforms FROM works WHERE author_login = 'inkwell_ida') AS hers,
       UNNEST(freeforms) AS tags (tag_name)
 GROUP BY tag_name ORDER BY works DESC, tag_name LIMIT 10;

-- Do long works get more kudos?
SELECT corr(word_count, kudos) AS together FROM works WHERE author_login = 'inkwell_ida';

-- What all of this asked of the archive.
SELECT statement_id, count(*) AS requests, sum(waited_ms) AS waited_ms
  FROM fanworks.requests WHERE NOT robots_txt GROUP BY statement_id ORDER BY statement_id;
