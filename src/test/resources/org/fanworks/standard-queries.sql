-- What SQL says about cases that are easy to get wrong. Each query gives the same rows over the
-- archive, with pushdown on and off, as over an oracle database that holds the archive's rows; in
-- the same order, if it ends with ORDER BY. Where the oracle spells something differently, its query
-- follows after "-- oracle". The tests read this file; an empty line stands between queries.

-- in-list-with-null: A value that is not in a list with NULL is neither in it nor not.
SELECT COUNT(*) FROM works WHERE rating NOT IN ('Explicit', NULL);

-- in-list-of-null-column: A NULL is not outside of a list.
SELECT COUNT(*) FROM works WHERE word_count NOT IN (1, 2, 3);

-- in-found-with-null: A value that is in a list is in it, whatever else is there.
SELECT COUNT(*) FROM works WHERE rating IN ('Explicit', NULL);

-- not-in-subquery-with-null: NOT IN over a sub-query with a NULL finds nothing.
SELECT id FROM works WHERE id NOT IN (SELECT item_id FROM bookmarks);

-- not-in-subquery-without-null: Without NULLs it finds what has no partner.
SELECT id FROM works WHERE id NOT IN (SELECT item_id FROM bookmarks WHERE item_id IS NOT NULL);

-- null-not-in-subquery: A NULL is not outside of a sub-query with rows.
SELECT COUNT(*) FROM works WHERE author_login NOT IN (SELECT bookmarker_login FROM bookmarks);

-- null-not-in-empty: A NULL is outside of a sub-query without rows.
SELECT COUNT(*) FROM works
WHERE author_login NOT IN (SELECT bookmarker_login FROM bookmarks WHERE id < 0);

-- not-in-is-unknown: Of the NULLs that NOT IN leaves, IS UNKNOWN tells.
SELECT COUNT(*) FROM works WHERE (word_count IN (1, 2, NULL)) IS UNKNOWN;
-- oracle
SELECT COUNT(*) FROM works WHERE (word_count IN (1, 2, NULL)) IS NULL;

-- not-between-null: Neither BETWEEN nor NOT BETWEEN holds for NULL.
SELECT COUNT(*) FROM works WHERE word_count NOT BETWEEN 100 AND 5000;

-- between-swapped: Bounds in the wrong order enclose nothing.
SELECT COUNT(*) FROM works WHERE word_count BETWEEN 5000 AND 100;

-- not-swapped-between: All that is not NULL is outside of them.
SELECT COUNT(*) FROM works WHERE NOT (word_count BETWEEN 5000 AND 100);

-- equals-null: Nothing equals NULL.
SELECT COUNT(*) FROM works WHERE rating = NULL OR rating <> NULL;
-- oracle
SELECT COUNT(*) FROM works WHERE rating = CAST(NULL AS VARCHAR) OR rating <> CAST(NULL AS VARCHAR);

-- distinct-from-null: IS DISTINCT FROM takes NULL for a value.
SELECT COUNT(*) FROM works WHERE language IS DISTINCT FROM 'en';

-- unknown-in-list: Whether NULL in a list makes the rest unknown.
SELECT COUNT(*) FROM works WHERE (word_count IN (1, 2, NULL)) IS NOT FALSE AND (rating IN ('Mature', NULL)) IS NOT UNKNOWN;
-- oracle
SELECT COUNT(*) FROM works WHERE rating = 'Mature';

-- not-distinct-from: Two NULLs are not distinct.
SELECT COUNT(*) FROM works a JOIN works b
  ON a.chapters_total IS NOT DISTINCT FROM b.chapters_total AND a.rating = b.rating
WHERE a.rating = 'Mature';

-- or-with-null: An unknown half leaves the other.
SELECT id FROM works WHERE word_count > 20000 OR chapters_total = 1;

-- not-or-with-null: The opposite holds where both halves are known to fail.
SELECT id FROM works WHERE NOT (word_count > 20000 OR chapters_total = 1);

-- not-and-with-null: One half that is known to fail is enough.
SELECT id FROM works WHERE NOT (word_count > 20000 AND chapters_total = 1);

-- is-not-true: IS NOT TRUE takes in what is unknown.
SELECT COUNT(*) FROM works WHERE (word_count > 1000) IS NOT TRUE;

-- is-not-false: So does IS NOT FALSE.
SELECT COUNT(*) FROM works WHERE (chapters_total > 1) IS NOT FALSE;

-- null-sum: A sum leaves NULLs out, an addition does not.
SELECT SUM(chapters_total), SUM(chapters_posted), COUNT(chapters_total + chapters_posted) FROM works;

-- sum-of-nothing: Without rows a sum is NULL and a count is 0.
SELECT SUM(word_count), COUNT(word_count), COUNT(*), MIN(id), AVG(kudos) FROM works WHERE id < 0;

-- group-of-nothing: Without rows there are no groups.
SELECT rating, COUNT(*) FROM works WHERE id < 0 GROUP BY rating;

-- having-of-nothing: HAVING without GROUP BY is about one group.
SELECT COUNT(*) FROM works WHERE id < 0 HAVING COUNT(*) = 0;

-- having-of-one-group: And it can drop that group.
SELECT COUNT(*) FROM works HAVING COUNT(*) < 0;

-- having-on-other-aggregate: HAVING sees aggregates that are not selected.
SELECT rating FROM works GROUP BY rating HAVING MAX(word_count) > 10000 AND COUNT(*) > 3;

-- having-or-null: The group of NULLs is a group as any other.
SELECT chapters_total, COUNT(*) FROM works GROUP BY chapters_total
HAVING COUNT(*) > 2 OR chapters_total IS NULL;

-- left-join-on: A condition of ON leaves the left rows.
SELECT w.id, b.id FROM works w LEFT JOIN bookmarks b
  ON b.item_id = w.id AND b.item_type = 'work' AND b.rec
WHERE w.rating = 'Mature';

-- left-join-where: The same condition in WHERE drops those without a partner.
SELECT w.id, b.id FROM works w LEFT JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work'
WHERE w.rating = 'Mature' AND b.rec;

-- left-join-on-left: A condition of ON on the left table drops partners, not rows.
SELECT w.id, b.id FROM works w LEFT JOIN bookmarks b ON b.item_id = w.id AND w.complete
WHERE w.rating = 'Explicit';

-- left-join-null-test: Rows without a partner are those whose partner's key is NULL.
SELECT w.id FROM works w LEFT JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work'
WHERE b.id IS NULL;

-- left-join-null-column: NULLs of partners are no lack of a partner.
SELECT w.id, b.id FROM works w LEFT JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work'
WHERE b.notes IS NULL AND w.rating = 'Mature';

-- left-join-coalesce: What is made of NULL is no NULL.
SELECT COUNT(*) FROM works w LEFT JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work'
WHERE COALESCE(b.rec, FALSE) = FALSE;

-- right-join: A right join keeps the right rows.
SELECT b.id, w.title FROM works w RIGHT JOIN bookmarks b
  ON b.item_id = w.id AND w.complete
WHERE b.rec;

-- full-join: A full join keeps both.
SELECT a.id, b.id
FROM (SELECT * FROM works WHERE rating = 'Mature') a
FULL JOIN (SELECT * FROM works WHERE language <> 'en') b ON a.id = b.id;
-- oracle
SELECT a.id, b.id
FROM (SELECT * FROM works WHERE rating = 'Mature') a
LEFT JOIN (SELECT * FROM works WHERE language <> 'en') b ON a.id = b.id
UNION ALL
SELECT NULL, b.id FROM works b
WHERE b.language <> 'en' AND b.id NOT IN (SELECT id FROM works WHERE rating = 'Mature');

-- join-on-null: NULLs meet nobody.
SELECT COUNT(*) FROM works a JOIN works b ON a.author_login = b.author_login AND a.id < b.id;

-- join-on-or: Partners by either of two conditions.
SELECT COUNT(*) FROM works a JOIN works b
  ON (a.author_login = b.author_login OR a.title = b.title) AND a.id < b.id;

-- join-on-inequality: Partners by an order.
SELECT COUNT(*) FROM works a JOIN works b ON a.date_updated < b.date_updated
WHERE a.rating = 'Mature' AND b.rating = 'Explicit';

-- cross-join-count: Every row with every row.
SELECT COUNT(*) FROM works a CROSS JOIN works b WHERE a.rating = 'Mature' AND b.rating = 'Mature';

-- self-join-three: One table three times.
SELECT a.id, b.id, c.id FROM works a
JOIN works b ON a.author_login = b.author_login AND a.id < b.id
JOIN works c ON b.author_login = c.author_login AND b.id < c.id
WHERE a.complete AND b.complete AND c.complete;

-- join-using: USING takes one of two columns.
SELECT id, a.title, b.rating FROM works a JOIN works b USING (id) WHERE a.rating = 'Mature';
-- oracle
SELECT id, title, rating FROM works WHERE rating = 'Mature';

-- natural-join: NATURAL takes all columns of the same name.
SELECT COUNT(*) FROM (SELECT id, title FROM works) NATURAL JOIN (SELECT id, rating FROM works);
-- oracle
SELECT COUNT(*) FROM (SELECT id, title FROM works) a NATURAL JOIN (SELECT id, rating FROM works) b;

-- left-join-of-join: A join inside of a left join.
SELECT w.id, b.id, t.name FROM works w
LEFT JOIN (bookmarks b JOIN work_tags t ON t.work_id = b.item_id AND t.kind = 'fandom')
  ON b.item_id = w.id AND b.item_type = 'work'
WHERE w.rating = 'Mature';

-- left-join-chain: The second left join hangs on the first.
SELECT w.id, b.id, c.id FROM works w
LEFT JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work' AND b.rec
LEFT JOIN bookmarks c ON c.bookmarker_login = b.bookmarker_login AND c.id < b.id
WHERE w.rating = 'Explicit';

-- inner-after-left: An inner join after a left one drops what the left one kept.
SELECT w.id, t.name FROM works w
LEFT JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work'
JOIN work_tags t ON t.work_id = b.item_id AND t.kind = 'rating';

-- exists-with-or: A sub-query as one of two ways.
SELECT id FROM works w WHERE complete = FALSE
  OR EXISTS (SELECT 1 FROM bookmarks b WHERE b.item_id = w.id AND b.rec);

-- not-exists: What has no partner, NULLs or not.
SELECT id FROM works w WHERE NOT EXISTS
  (SELECT 1 FROM bookmarks b WHERE b.bookmarker_login = w.author_login);

-- exists-null-row: A row of NULL is a row.
SELECT COUNT(*) FROM works WHERE EXISTS (SELECT NULL FROM bookmarks WHERE rec);

-- in-pairs: Pairs of values.
SELECT id FROM works WHERE (rating, complete) IN (('Mature', TRUE), ('Explicit', FALSE));

-- in-pairs-subquery: Pairs from a sub-query.
SELECT w.id FROM works w
WHERE (w.id, 'work') IN (SELECT item_id, item_type FROM bookmarks WHERE rec);

-- scalar-subquery: One value of another table.
SELECT id FROM works WHERE word_count = (SELECT MAX(word_count) FROM works);

-- scalar-subquery-of-nothing: Without a row it is NULL.
SELECT id, (SELECT MAX(b.id) FROM bookmarks b WHERE b.item_id = w.id AND b.id < 0) FROM works w
WHERE rating = 'Mature';

-- correlated-count: A count of nothing is 0.
SELECT w.id, (SELECT COUNT(*) FROM bookmarks b WHERE b.item_id = w.id AND b.item_type = 'work')
FROM works w WHERE w.rating = 'Mature';

-- correlated-compare: Rows above the average of their group.
SELECT w.id FROM works w
WHERE w.word_count > (SELECT AVG(v.word_count) FROM works v WHERE v.rating = w.rating);

-- correlated-twice: A sub-query in a sub-query that looks two levels up.
SELECT w.id FROM works w WHERE EXISTS (
  SELECT 1 FROM bookmarks b WHERE b.item_id = w.id AND EXISTS (
    SELECT 1 FROM work_tags t WHERE t.work_id = w.id AND t.kind = 'category' AND b.rec));

-- all-comparison: Larger than all.
SELECT id FROM works WHERE word_count >= ALL (SELECT word_count FROM works WHERE word_count IS NOT NULL);

-- all-of-nothing: Whatever is compared with all of nothing holds.
SELECT COUNT(*) FROM works WHERE word_count > ALL (SELECT word_count FROM works WHERE id < 0);

-- all-with-null: A NULL among them leaves it unknown.
SELECT COUNT(*) FROM works WHERE word_count >= ALL (SELECT chapters_total FROM works);

-- any-of-nothing: Nothing is larger than any of nothing.
SELECT COUNT(*) FROM works WHERE word_count > ANY (SELECT word_count FROM works WHERE id < 0);

-- any-comparison: Larger than some.
SELECT COUNT(*) FROM works
WHERE word_count < ANY (SELECT word_count FROM works WHERE rating = 'Mature');

-- distinct-limit: DISTINCT comes before LIMIT.
SELECT DISTINCT rating FROM works ORDER BY rating NULLS LAST LIMIT 3;

-- distinct-expression: Of values that become equal one is left.
SELECT DISTINCT word_count / 10000 FROM works;

-- distinct-pairs: Pairs with NULLs.
SELECT DISTINCT language, chapters_total FROM works;

-- distinct-after-join: A join doubles rows and DISTINCT takes that back.
SELECT DISTINCT w.id FROM works w JOIN work_tags t ON t.work_id = w.id WHERE w.rating = 'Mature';

-- count-distinct: NULL is no value to count.
SELECT COUNT(DISTINCT rating), COUNT(DISTINCT chapters_total), COUNT(chapters_total) FROM works;

-- count-distinct-by-group: The same in groups.
SELECT rating, COUNT(DISTINCT author_login), COUNT(DISTINCT language), SUM(kudos)
FROM works GROUP BY rating;

-- sum-distinct: Equal values are added once.
SELECT SUM(DISTINCT chapters_posted), AVG(DISTINCT chapters_posted), SUM(chapters_posted) FROM works;

-- limit-zero: No row is wanted.
SELECT id FROM works ORDER BY id LIMIT 0;

-- offset-beyond: There are not so many.
SELECT id FROM works ORDER BY id LIMIT 5 OFFSET 100000;

-- offset-last: The last page is a short one.
SELECT id FROM works ORDER BY id DESC OFFSET 55 ROWS;

-- fetch-first: The standard's spelling.
SELECT id FROM works ORDER BY word_count DESC NULLS LAST, id FETCH FIRST 4 ROWS ONLY;

-- offset-fetch: With OFFSET before it.
SELECT id FROM works ORDER BY id OFFSET 7 ROWS FETCH NEXT 4 ROWS ONLY;

-- limit-in-subquery: A LIMIT stays inside.
SELECT COUNT(*) FROM (SELECT id FROM works ORDER BY id LIMIT 30) t WHERE id > 0;

-- limit-twice: The smaller one wins.
SELECT id FROM (SELECT id FROM works ORDER BY id LIMIT 10) t ORDER BY id LIMIT 20;

-- limit-offset-twice: Offsets add up.
SELECT id FROM (SELECT id FROM works ORDER BY id LIMIT 10 OFFSET 5) t ORDER BY id LIMIT 4 OFFSET 4;

-- filter-above-limit: What is filtered above a LIMIT is not filtered below it.
SELECT id FROM (SELECT id, rating FROM works ORDER BY id DESC LIMIT 30) t WHERE rating = 'Mature';

-- sort-above-limit: Another order above it.
SELECT id FROM (SELECT id, word_count FROM works ORDER BY id LIMIT 25) t
ORDER BY word_count DESC NULLS LAST, id;

-- count-above-limit: No more than the LIMIT.
SELECT COUNT(*) FROM (SELECT id FROM works WHERE complete LIMIT 17) t;

-- join-above-limit: A join of the first few.
SELECT t.id, b.id FROM (SELECT id FROM works ORDER BY id LIMIT 40) t
JOIN bookmarks b ON b.item_id = t.id AND b.item_type = 'work';

-- nulls-first: NULLs where they are asked for.
SELECT id, chapters_total FROM works ORDER BY chapters_total NULLS FIRST, id LIMIT 30;

-- nulls-first-descending: Also in the other direction.
SELECT id, word_count FROM works ORDER BY word_count DESC NULLS FIRST, id LIMIT 30;

-- nulls-last-descending: And at the end.
SELECT id, rating FROM works ORDER BY rating DESC NULLS LAST, id DESC LIMIT 40;

-- order-by-expression: An order that no site knows.
SELECT id FROM works ORDER BY MOD(id, 7), id LIMIT 25;

-- order-by-hidden-column: A column that is not selected.
SELECT title FROM works ORDER BY id DESC LIMIT 9;

-- order-by-position: By number.
SELECT rating, id FROM works ORDER BY 1 NULLS LAST, 2 DESC LIMIT 12;

-- order-by-alias: An alias wins over a column.
SELECT -id AS word_count, id FROM works ORDER BY word_count LIMIT 6;

-- order-by-case: NULL of a CASE.
SELECT id FROM works ORDER BY CASE rating WHEN 'Explicit' THEN 1 WHEN 'Mature' THEN 2 END NULLS LAST,
  id LIMIT 30;

-- order-by-aggregate: Groups by what they count.
SELECT rating, COUNT(*) FROM works GROUP BY rating ORDER BY COUNT(*) DESC, rating NULLS LAST;

-- order-by-text: By the code points of texts.
SELECT title, id FROM works ORDER BY title, id;

-- union-distinct: UNION drops doubles, of one side as well.
SELECT rating FROM works UNION SELECT rating FROM works WHERE complete;

-- union-all: UNION ALL does not.
SELECT id FROM works WHERE rating = 'Mature' UNION ALL SELECT id FROM works WHERE complete;

-- intersect: Rows of both, NULLs are equal here.
SELECT rating, chapters_total FROM works WHERE complete
INTERSECT SELECT rating, chapters_total FROM works WHERE NOT complete;

-- except: Rows of the first alone.
SELECT chapters_total FROM works WHERE language = 'en'
EXCEPT SELECT chapters_total FROM works WHERE rating = 'Mature';

-- intersect-before-union: INTERSECT binds closer.
SELECT id FROM works WHERE rating = 'Mature'
UNION SELECT id FROM works WHERE complete INTERSECT SELECT id FROM works WHERE language <> 'en';

-- except-chain: EXCEPT goes from left to right.
SELECT id FROM works EXCEPT SELECT id FROM works WHERE complete
EXCEPT SELECT id FROM works WHERE rating = 'Mature';

-- intersect-all: As often as in both.
SELECT rating FROM works WHERE complete
INTERSECT ALL SELECT rating FROM works WHERE NOT complete;
-- oracle
SELECT a.rating FROM
  (SELECT rating, ROW_NUMBER() OVER (PARTITION BY rating) n FROM works WHERE complete) a
  JOIN (SELECT rating, ROW_NUMBER() OVER (PARTITION BY rating) n FROM works WHERE NOT complete) b
  ON a.rating IS NOT DISTINCT FROM b.rating AND a.n = b.n;

-- except-all: As often as more in the first.
SELECT rating FROM works WHERE complete
EXCEPT ALL SELECT rating FROM works WHERE NOT complete;
-- oracle
SELECT a.rating FROM
  (SELECT rating, ROW_NUMBER() OVER (PARTITION BY rating) n FROM works WHERE complete) a
  LEFT JOIN (SELECT rating, ROW_NUMBER() OVER (PARTITION BY rating) n FROM works WHERE NOT complete) b
  ON a.rating IS NOT DISTINCT FROM b.rating AND a.n = b.n
WHERE b.n IS NULL;

-- union-order-limit: ORDER BY and LIMIT are of the whole.
SELECT id FROM works WHERE rating = 'Mature'
UNION SELECT item_id FROM bookmarks WHERE item_type = 'work' ORDER BY id LIMIT 15;
-- oracle
SELECT id FROM works WHERE rating = 'Mature'
UNION SELECT item_id FROM bookmarks WHERE item_type = 'work' ORDER BY 1 LIMIT 15;

-- union-types: A whole number and a fraction become a fraction.
SELECT chapters_posted FROM works WHERE rating = 'Mature' UNION ALL SELECT 1.5 FROM works WHERE complete;

-- union-texts: Texts of different lengths are not padded.
SELECT 'a' AS x FROM works WHERE rating = 'Mature' UNION SELECT 'abc' FROM works UNION SELECT title FROM works WHERE id < 0;

-- with: A table for one statement.
WITH long_works AS (SELECT id, rating FROM works WHERE word_count > 10000)
SELECT rating, COUNT(*) FROM long_works GROUP BY rating;

-- with-nested: One of them reads another.
WITH a AS (SELECT id, word_count FROM works WHERE complete),
     b AS (SELECT id FROM a WHERE word_count > 5000)
SELECT COUNT(*) FROM a WHERE id NOT IN (SELECT id FROM b);

-- with-twice: One of them is read twice.
WITH a AS (SELECT author_login, COUNT(*) n FROM works GROUP BY author_login)
SELECT x.author_login, x.n FROM a x WHERE x.n = (SELECT MAX(n) FROM a WHERE author_login IS NOT NULL);

-- with-shadows: It hides a table of the same name.
WITH works AS (SELECT id FROM bookmarks WHERE rec) SELECT COUNT(*) FROM works;
-- oracle
SELECT COUNT(*) FROM bookmarks WHERE rec;

-- row-number: Numbers in groups.
SELECT id, ROW_NUMBER() OVER (PARTITION BY rating ORDER BY id) FROM works;

-- ranks: Equal rows have equal ranks.
SELECT id, RANK() OVER (ORDER BY chapters_posted), DENSE_RANK() OVER (ORDER BY chapters_posted)
FROM works;

-- running-sum: A sum so far, peers included.
SELECT id, SUM(kudos) OVER (ORDER BY chapters_posted) FROM works;

-- running-rows: By rows, peers are not.
SELECT id, SUM(kudos) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING) FROM works;

-- window-of-nothing: Before the first row there is none.
SELECT id, SUM(kudos) OVER (ORDER BY id ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) FROM works;

-- lag-lead: Neighbours, and what stands for them at the ends.
SELECT id, LAG(id) OVER (ORDER BY id), LEAD(id, 2, -1) OVER (ORDER BY id) FROM works;

-- first-last-value: Of the frame up to the row.
SELECT id, FIRST_VALUE(id) OVER (PARTITION BY rating ORDER BY id),
  LAST_VALUE(id) OVER (PARTITION BY rating ORDER BY id) FROM works;

-- ntile: As even as can be.
SELECT id, NTILE(7) OVER (ORDER BY id) FROM works;

-- window-over-group: A share of all.
SELECT rating, COUNT(*), SUM(COUNT(*)) OVER () FROM works GROUP BY rating;

-- window-average: With NULLs left out.
SELECT id, AVG(word_count) OVER (PARTITION BY rating), COUNT(chapters_total) OVER (PARTITION BY rating)
FROM works;

-- window-top-n: The two longest of each rating.
SELECT rating, id FROM (
  SELECT id, rating, ROW_NUMBER() OVER (PARTITION BY rating ORDER BY word_count DESC NULLS LAST, id) n
  FROM works) t WHERE n <= 2;

-- window-before-limit: Windows see all rows, whatever the LIMIT.
SELECT id, COUNT(*) OVER () FROM works ORDER BY id LIMIT 3;

-- window-before-distinct: And DISTINCT comes after them.
SELECT DISTINCT rating, COUNT(*) OVER (PARTITION BY rating) FROM works;

-- filter-aggregates: Columns by kind.
SELECT complete, COUNT(*) FILTER (WHERE rating = 'Mature'), SUM(kudos) FILTER (WHERE rating = 'Explicit'),
  COUNT(*) FILTER (WHERE chapters_total IS NULL) FROM works GROUP BY complete;

-- filter-nothing: A sum of nothing is NULL.
SELECT rating, SUM(kudos) FILTER (WHERE id < 0), COUNT(*) FILTER (WHERE id < 0) FROM works GROUP BY rating;

-- case-sum: The same by CASE.
SELECT SUM(CASE WHEN complete THEN 1 ELSE 0 END), COUNT(CASE WHEN complete THEN 1 END),
  SUM(CASE WHEN rating = 'No such' THEN 1 END) FROM works;

-- case-null: WHEN NULL never holds.
SELECT COUNT(*) FROM works WHERE CASE chapters_total WHEN NULL THEN 'x' ELSE 'y' END = 'y';

-- case-order: The first that holds.
SELECT id, CASE WHEN word_count < 5000 THEN 'short' WHEN word_count < 20000 THEN 'middling'
  WHEN word_count IS NULL THEN 'unknown' ELSE 'long' END FROM works;

-- case-guards: What is not chosen is not computed.
SELECT SUM(CASE WHEN chapters_posted > 1 THEN 100 / (chapters_posted - 1) ELSE 0 END) FROM works;

-- nullif-guards: A division by NULL is NULL.
SELECT SUM(100 / NULLIF(chapters_posted - 1, 0)) FROM works;

-- coalesce-chain: The first that is there.
SELECT id, COALESCE(author_login, language, 'x') FROM works;

-- greatest-null: Of NULL and a number.
SELECT COUNT(*) FROM works WHERE COALESCE(chapters_total, 0) = 0 AND NOT complete;

-- rollup: Sub-totals.
SELECT rating, complete, COUNT(*) FROM works GROUP BY ROLLUP (rating, complete);
-- oracle
SELECT rating, complete, COUNT(*) FROM works GROUP BY rating, complete
UNION ALL SELECT rating, NULL, COUNT(*) FROM works GROUP BY rating
UNION ALL SELECT NULL, NULL, COUNT(*) FROM works;

-- cube: All of them.
SELECT complete, language, COUNT(*), GROUPING(complete), GROUPING(language)
FROM works GROUP BY CUBE (complete, language);
-- oracle
SELECT complete, language, COUNT(*), 0, 0 FROM works GROUP BY complete, language
UNION ALL SELECT complete, NULL, COUNT(*), 0, 1 FROM works GROUP BY complete
UNION ALL SELECT NULL, language, COUNT(*), 1, 0 FROM works GROUP BY language
UNION ALL SELECT NULL, NULL, COUNT(*), 1, 1 FROM works;

-- grouping-sets: Some of them.
SELECT rating, language, SUM(kudos) FROM works GROUP BY GROUPING SETS ((rating), (language), ());
-- oracle
SELECT rating, NULL AS language, SUM(kudos) FROM works GROUP BY rating
UNION ALL SELECT NULL, language, SUM(kudos) FROM works GROUP BY language
UNION ALL SELECT NULL, NULL, SUM(kudos) FROM works;

-- grouping-sets-of-nothing: The empty set has a row where there is none.
SELECT rating, COUNT(*) FROM works WHERE id < 0 GROUP BY GROUPING SETS ((rating), ());
-- oracle
SELECT NULL, 0;

-- rollup-of-nothing: So has a roll-up, and it knows what it has no groups of.
SELECT rating, language, GROUPING(rating, language), COUNT(DISTINCT title), SUM(kudos)
FROM works WHERE 1 = 0 GROUP BY ROLLUP (rating, language);
-- oracle
SELECT NULL, NULL, 3, 0, NULL;

-- cube-key-of-nothing: Also where nothing but a key is wanted.
SELECT rating FROM works WHERE id < 0 GROUP BY CUBE (rating);
-- oracle
SELECT NULL;

-- group-by-expression: By what is computed.
SELECT word_count / 5000, COUNT(*) FROM works GROUP BY word_count / 5000;

-- group-by-boolean: By a condition with NULLs.
SELECT word_count > 5000, COUNT(*) FROM works GROUP BY word_count > 5000;

-- group-by-constant: By nothing that differs.
SELECT 'all', COUNT(*) FROM works GROUP BY 'all';
-- oracle
SELECT 'all', COUNT(*) FROM works;

-- group-of-join: Counts of partners, those of none included.
SELECT w.rating, COUNT(b.id), COUNT(*) FROM works w
LEFT JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work' GROUP BY w.rating;

-- like-case: LIKE minds the case.
SELECT id FROM works WHERE title LIKE 'the%';

-- like-underscore: An underscore is one sign.
SELECT id, title FROM works WHERE title LIKE '____';

-- like-escaped: An escaped sign is itself.
SELECT COUNT(*) FROM works WHERE title LIKE '%!%%' ESCAPE '!';

-- like-empty: The empty pattern is like the empty text alone.
SELECT COUNT(*) FROM works WHERE title LIKE '';

-- like-percent: Any text is like that, NULL is not.
SELECT COUNT(*) FROM works WHERE summary LIKE '%';

-- not-like-null: NULL is not unlike either.
SELECT COUNT(*) FROM works WHERE summary NOT LIKE '%a%';

-- like-column: A pattern from a column.
SELECT COUNT(*) FROM works WHERE title LIKE title;

-- like-unicode: Signs beyond ASCII.
SELECT id, title FROM works WHERE title LIKE '%é%' OR title LIKE '%—%' OR title LIKE '%ß%';

-- equal-case: Equality minds the case.
SELECT COUNT(*) FROM works WHERE rating = 'mature' OR language = 'EN';

-- equal-blanks: Blanks at the end make a difference.
SELECT COUNT(*) FROM works WHERE rating = 'Mature ';

-- text-order: A range of texts.
SELECT id, title FROM works WHERE title >= 'B' AND title < 'D';

-- text-functions: What is made of texts.
SELECT id, UPPER(title), LOWER(title), CHAR_LENGTH(title), SUBSTRING(title FROM 3 FOR 4) FROM works;

-- substring-outside: A piece that begins before or after the text.
SELECT id, SUBSTRING(title FROM 100), SUBSTRING(title FROM 2) FROM works;

-- trim: Signs at the ends.
SELECT id, TRIM(BOTH 'e' FROM title), TRIM(title), TRIM(LEADING 'T' FROM title) FROM works;

-- position: Where a text begins, 0 if nowhere.
SELECT id, POSITION('e' IN title), POSITION('zzz' IN title) FROM works;

-- concatenation: NULL makes NULL.
SELECT id, title || '/' || author_login FROM works;

-- replace: Each of them.
SELECT id, REPLACE(title, 'e', 'EE') FROM works;

-- padding: LPAD fills up and cuts off.
SELECT id, LPAD(title, 5, '*'), RPAD(title, 40, '.') FROM works;

-- repeat: Some times, or none.
SELECT id, REPEAT('ab', chapters_posted), LEFT(title, 3), RIGHT(title, 2) FROM works WHERE chapters_posted < 4;

-- cast-number-text: A number as a text.
SELECT id, CAST(id AS VARCHAR), CAST(word_count AS VARCHAR) FROM works;

-- cast-text-number: A text as a number, with blanks.
SELECT CAST(' 42 ' AS INTEGER), CAST('-7' AS BIGINT), CAST('2.50' AS DECIMAL(5, 2));

-- cast-boolean: A condition as a text.
SELECT id, CAST(complete AS VARCHAR) FROM works;
-- oracle
SELECT id, CAST(complete AS VARCHAR) FROM works;

-- cast-date-text: A date as a text.
SELECT id, CAST(date_updated AS VARCHAR) FROM works;

-- cast-decimal: Rounding is half up.
SELECT CAST(2.345 AS DECIMAL(5, 2)), CAST(-2.345 AS DECIMAL(5, 2)), CAST(2.5 AS INTEGER), CAST(-3.5 AS INTEGER), CAST(1.5 * chapters_posted AS INTEGER), CAST(CAST(word_count AS DOUBLE) / 7 AS INTEGER) FROM works;

-- division: Of whole numbers, towards zero.
SELECT id, word_count / 7, -word_count / 7, MOD(word_count, 7), MOD(-word_count, 7) FROM works;

-- decimal-arithmetic: Fractions are exact.
SELECT 0.1 + 0.2, 1.10 * 1.10, 10 - 0.01, 1.5 * chapters_posted FROM works WHERE rating = 'Mature';

-- rounding: Half away from zero.
SELECT ROUND(2.5), ROUND(-2.5), FLOOR(-2.5), CEIL(-2.5), ROUND(2.345, 2), ABS(-3.5), SIGN(-2);

-- averages: Of whole numbers with a fraction.
SELECT rating, CAST(AVG(CAST(kudos AS DOUBLE)) AS DECIMAL(12, 3)) FROM works GROUP BY rating;

-- deviation: Of one value there is none.
SELECT STDDEV_POP(chapters_posted), VAR_POP(chapters_posted), VAR_SAMP(id) FROM works WHERE id = (SELECT MIN(id) FROM works);

-- variance-by-group: Of some.
SELECT rating, CAST(VAR_SAMP(CAST(kudos AS DOUBLE)) AS DECIMAL(18, 2)) FROM works GROUP BY rating;

-- month-end: A month after the last of January.
SELECT DATE '2023-01-31' + INTERVAL '1' MONTH, DATE '2024-01-31' + INTERVAL '1' MONTH,
  DATE '2024-03-31' - INTERVAL '1' MONTH, DATE '2024-02-29' + INTERVAL '1' YEAR;

-- leap-days: The last of February.
SELECT DATE '2024-02-28' + INTERVAL '1' DAY, DATE '2023-02-28' + INTERVAL '1' DAY,
  DATE '2000-02-28' + INTERVAL '1' DAY, DATE '1900-02-28' + INTERVAL '1' DAY;

-- date-shift: Dates that are moved, compared.
SELECT id FROM works WHERE date_updated + INTERVAL '1' MONTH > DATE '2024-03-31';

-- date-parts: The parts of a date.
SELECT id, EXTRACT(YEAR FROM date_updated), EXTRACT(MONTH FROM date_updated),
  EXTRACT(DAY FROM date_updated), EXTRACT(DOY FROM date_updated), EXTRACT(QUARTER FROM date_updated)
FROM works;

-- week: The week of the year begins on Monday.
SELECT id, EXTRACT(ISODOW FROM date_updated), EXTRACT(WEEK FROM date_updated), EXTRACT(ISOYEAR FROM date_updated) FROM works;
-- oracle
SELECT id, EXTRACT(ISO_DAY_OF_WEEK FROM date_updated), EXTRACT(ISO_WEEK FROM date_updated), EXTRACT(ISO_WEEK_YEAR FROM date_updated) FROM works;

-- date-floor: The first day of a month, a quarter, a year.
SELECT id, FLOOR(date_updated TO MONTH), FLOOR(date_updated TO QUARTER), FLOOR(date_updated TO YEAR) FROM works;
-- oracle
SELECT id, CAST(DATE_TRUNC('MONTH', date_updated) AS DATE), CAST(DATE_TRUNC('QUARTER', date_updated) AS DATE), CAST(DATE_TRUNC('YEAR', date_updated) AS DATE) FROM works;

-- week-floor: The Monday of a week.
SELECT id, DATE_TRUNC('week', date_updated) FROM works;
-- oracle
SELECT id, CAST(DATE_TRUNC('WEEK', date_updated) AS DATE) FROM works;

-- days-between: Days from one date to another.
SELECT id, TIMESTAMPDIFF(DAY, date_updated, DATE '2026-01-01'), TIMESTAMPDIFF(MONTH, DATE '2024-01-31', DATE '2024-02-29') FROM works;
-- oracle
SELECT id, DATEDIFF(DAY, date_updated, DATE '2026-01-01'), 0 FROM works;

-- timestamp-parts: The parts of a time.
SELECT id, EXTRACT(HOUR FROM record_updated_at), EXTRACT(MINUTE FROM record_updated_at),
  EXTRACT(SECOND FROM record_updated_at) FROM works;

-- timestamp-date: A time as a date, before 1970 as well.
SELECT id, CAST(record_updated_at AS DATE), CAST(TIMESTAMP '1969-12-31 23:59:59' AS DATE) FROM works;

-- timestamp-shift: A time that is moved over midnight and a month's end.
SELECT TIMESTAMP '2024-02-28 23:30:00' + INTERVAL '45' MINUTE, TIMESTAMP '2024-01-31 12:00:00' + INTERVAL '1' MONTH,
  TIMESTAMP '1970-01-01 00:00:00' - INTERVAL '1' SECOND;

-- timestamp-compare: A time compared with a date.
SELECT COUNT(*) FROM works WHERE record_updated_at < CAST(date_updated AS TIMESTAMP);

-- date-in-list: Dates as values of a list.
SELECT id FROM works WHERE date_updated IN (DATE '2024-02-29', DATE '2023-12-31', DATE '2020-01-01');

-- date-group: Works of each month.
SELECT EXTRACT(YEAR FROM date_updated), EXTRACT(MONTH FROM date_updated), COUNT(*) FROM works
GROUP BY EXTRACT(YEAR FROM date_updated), EXTRACT(MONTH FROM date_updated);

-- array-size: Elements of an array, none of an empty one, NULL of NULL.
SELECT id, CARDINALITY(freeforms), CARDINALITY(author_logins), CARDINALITY(series_ids) FROM works;

-- array-first: The first element.
SELECT id, fandoms[1] FROM works;

-- array-outside: Past the end there is NULL.
SELECT id, freeforms[50] FROM works;
-- oracle
SELECT id, NULL FROM works;

-- array-contains-null-array: Nothing is in an array that is NULL, nor not in it.
SELECT COUNT(*) FROM works WHERE NOT ('inkwell_ida' = ANY(author_logins));
-- oracle
SELECT COUNT(*) FROM works WHERE NOT ARRAY_CONTAINS(author_logins, 'inkwell_ida');

-- any-of-array: A list of values in an array, one of them NULL.
SELECT id FROM works WHERE rating = ANY (ARRAY['Mature', 'Explicit']) AND chapters_total = SOME (ARRAY[1, NULL]);
-- oracle
SELECT id FROM works WHERE rating IN ('Mature', 'Explicit') AND chapters_total = 1;

-- all-of-array: And none of them.
SELECT COUNT(*) FROM works WHERE rating <> ALL (ARRAY['Mature', 'Explicit']);
-- oracle
SELECT COUNT(*) FROM works WHERE rating NOT IN ('Mature', 'Explicit');

-- none-of-null: None of several can be told where one is NULL.
SELECT COUNT(*) FROM works WHERE rating <> ALL (ARRAY['Mature', NULL]);
-- oracle
SELECT 0;

-- array-equal: The same elements in the same order.
SELECT id FROM works WHERE categories = ARRAY['F/F'];

-- array-null: An array that is NULL.
SELECT id FROM works WHERE author_logins IS NULL;

-- unnest: The elements of an array as rows; none for an empty one.
SELECT w.id, t.name FROM works w CROSS JOIN UNNEST(w.freeforms) AS t (name);
-- oracle
SELECT work_id, name FROM work_tags WHERE kind = 'freeform';

-- unnest-ordinality: With their places.
SELECT w.id, t.name, t.place FROM works w CROSS JOIN UNNEST(w.fandoms) WITH ORDINALITY AS t (name, place);
-- oracle
SELECT work_id, name, position FROM work_tags WHERE kind = 'fandom';

-- unnest-left: A left join keeps works without elements.
SELECT w.id, t.name FROM works w LEFT JOIN UNNEST(w.relationships) AS t (name) ON TRUE;
-- oracle
SELECT w.id, t.name FROM works w LEFT JOIN work_tags t ON t.work_id = w.id AND t.kind = 'relationship';

-- unnest-group: The most used tags.
SELECT t.name, COUNT(*) FROM works w CROSS JOIN UNNEST(w.freeforms) AS t (name)
GROUP BY t.name HAVING COUNT(*) > 3;
-- oracle
SELECT name, COUNT(*) FROM work_tags WHERE kind = 'freeform' GROUP BY name HAVING COUNT(*) > 3;

-- unnest-two: Two arrays, every element with every one.
SELECT w.id, c.name, r.name FROM works w CROSS JOIN UNNEST(w.categories) AS c (name)
CROSS JOIN UNNEST(w.warnings) AS r (name);
-- oracle
SELECT c.work_id, c.name, r.name FROM work_tags c JOIN work_tags r ON r.work_id = c.work_id
WHERE c.kind = 'category' AND r.kind = 'warning';

-- lateral-top: The latest two bookmarks of each work.
SELECT w.id, b.id FROM works w CROSS JOIN LATERAL
  (SELECT id FROM bookmarks b WHERE b.item_id = w.id AND b.item_type = 'work' ORDER BY id DESC LIMIT 2) b
WHERE w.rating = 'Mature';
-- oracle
SELECT w.id, b.id FROM works w JOIN
  (SELECT id, item_id, ROW_NUMBER() OVER (PARTITION BY item_id ORDER BY id DESC) n
   FROM bookmarks WHERE item_type = 'work') b ON b.item_id = w.id AND n <= 2
WHERE w.rating = 'Mature';

-- lateral-left: With works that have none.
SELECT w.id, b.n FROM works w LEFT JOIN LATERAL
  (SELECT COUNT(*) AS n FROM bookmarks b WHERE b.item_id = w.id AND b.item_type = 'work') b ON TRUE
WHERE w.rating = 'Mature';
-- oracle
SELECT w.id, (SELECT COUNT(*) FROM bookmarks b WHERE b.item_id = w.id AND b.item_type = 'work')
FROM works w WHERE w.rating = 'Mature';

-- string-agg: Texts in one, in an order.
SELECT work_id, LISTAGG(name, ' & ') WITHIN GROUP (ORDER BY position) FROM work_tags WHERE kind = 'fandom' GROUP BY work_id;

-- values-join: Rows of the statement's own.
SELECT v.name, w.id FROM (VALUES ('Mature', 1), ('Explicit', 2), ('No such', 3)) AS v (name, n)
LEFT JOIN works w ON w.rating = v.name;

-- values-null: With NULLs in them.
SELECT v.x, w.id FROM (VALUES (1), (CAST(NULL AS INTEGER)), (2)) AS v (x) JOIN works w ON w.chapters_total = v.x;

-- values-in: As a sub-query.
SELECT id FROM works WHERE chapters_total IN (SELECT x FROM (VALUES (3), (4)) AS v (x));

-- duplicate-names: Two columns of one name.
SELECT a.id, b.id, a.title, b.title FROM works a JOIN works b ON a.title = b.title WHERE a.id <> b.id;

-- duplicate-star: All columns of both.
SELECT * FROM (SELECT id, title FROM works) a JOIN (SELECT id, rating FROM works) b ON a.id = b.id;

-- quoted-names: Names with blanks and capitals.
SELECT "The Id" FROM (SELECT id AS "The Id" FROM works WHERE rating = 'Mature') AS "My Works" WHERE "My Works"."The Id" > 0;

-- constant-false: No row, whatever the table.
SELECT id FROM works WHERE 1 = 0;

-- constant-null: NULL is not true.
SELECT id FROM works WHERE NULL;
-- oracle
SELECT id FROM works WHERE FALSE;

-- contradiction: Two values at once.
SELECT COUNT(*) FROM works WHERE rating = 'Mature' AND rating = 'Explicit';

-- tautology: NULL is not equal to itself.
SELECT COUNT(*) FROM works WHERE chapters_total = chapters_total;

-- double-negation: Not not.
SELECT COUNT(*) FROM works WHERE NOT NOT (word_count > 5000);

-- in-of-large-numbers: Numbers that no column can have.
SELECT COUNT(*) FROM works WHERE word_count IN (1, 99999999999) OR id = 99999999999999999999;

-- fraction-against-whole: A bound between two whole numbers.
SELECT COUNT(*) FROM works WHERE chapters_posted > 1.5 AND chapters_posted <= 3.5 AND chapters_posted <> 2.5;

-- equal-to-fraction: No whole number equals a fraction.
SELECT COUNT(*) FROM works WHERE chapters_posted = 1.5 OR chapters_posted = 2.0;

-- nested-aggregates: An aggregate of an aggregate.
SELECT MAX(n), MIN(n), AVG(CAST(n AS DOUBLE)) FROM (SELECT author_login, COUNT(*) n FROM works GROUP BY author_login) t;

-- min-max-text: The first and last of texts.
SELECT MIN(title), MAX(title), MIN(rating), MAX(language) FROM works;

-- min-max-boolean: Of conditions.
SELECT rating, MIN(date_updated), MAX(record_updated_at) FROM works GROUP BY rating;

-- every-some: Whether all or some.
SELECT rating, EVERY(complete), SOME(complete) FROM works GROUP BY rating;
-- oracle
SELECT rating, EVERY(complete), ANY(complete) FROM works GROUP BY rating;
