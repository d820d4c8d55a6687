-- Questions to the embedded archive (jdbc:fanworks:demo), and what each costs on a new connection:
-- requests for pages, robots.txt not counted, and rows of the answer. None can be answered with
-- fewer requests. A page holds 20 works; a scan reads all pages of the works that match.
-- The tests read this file: name and question, cost, query, and an empty line between queries.

-- fandom-size-with-related: How many has it together with its films, books and games?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE fandom = 'Quillmarsh - All Media Types';

-- fandom-size-odd-name: Does a name with every sign that an address has to escape work as well?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE fandom = 'Sword/Shield & Co. - Who? #1';

-- archive-size: How many works are there at all?
-- 1 request, 1 row
SELECT COUNT(*) FROM works;

-- character-size: How many works has a character?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE character_name = 'Ottoline Fenwarden';

-- trope-in-fandom: How many works of a fandom use a trope?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' AND freeform = 'Angst';

-- trope-not-in-fandom: How many do not? The excluded tag has to be looked up first.
-- 2 requests, 1 row
SELECT COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' AND freeform <> 'Angst';

-- pairing-and-trope: How many works have this fandom, this pairing and this trope?
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles'
  AND relationship = 'Ottoline Fenwarden/Bram Sallow'
  AND freeform = 'Angst';

-- pairing-alone: How many works of a pairing have no other pairing?
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE relationship = 'Ottoline Fenwarden/Bram Sallow' AND single_relationship;

-- crossovers: How many works of a fandom are crossovers?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' AND crossover;

-- no-crossovers: And how many are none?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE fandom = 'Tallowick (Video Game)' AND NOT crossover;

-- backdated: How many works are older than their place in the archive says?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE backdated;

-- nonfiction: How many works say that they are no fiction?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE has_nonfiction_tag;

-- art: Which works of art are bookmarked most?
-- 1 request, 5 rows
SELECT title, bookmarks FROM works WHERE work_type = 'Art' ORDER BY bookmarks DESC LIMIT 5;

-- anonymous: How many works hide their creators?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE anonymous;

-- written-search: How many works does a search in the archive's own language find?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE any_text = '"lighthouse keepers" -angst';

-- fine-selection: Five conditions at once, each of them the site's own.
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE fandom = 'Sword/Shield & Co. - Who? #1'
  AND complete
  AND language = 'en'
  AND rating <> 'Explicit'
  AND word_count >= 5000;

-- one-shots: How many works have one chapter and will have no other?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE chapters_total = 1;

-- open-ended: How many do not know how many chapters they will have?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE chapters_total IS NULL;

-- unfinished: How many are not finished?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE complete IS NOT TRUE;

-- well-loved: How many have more than a hundred kudos?
-- 1 request, 1 row
SELECT COUNT(id) FROM works WHERE kudos > 100;

-- adult: How many are rated for adults?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE rating IN ('Mature', 'Explicit');

-- not-adult: How many are rated, but not so?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE rating NOT IN ('Mature', 'Explicit');

-- neither: How many are neither finished nor short?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE NOT (complete OR word_count < 1000);

-- extremes: How many are very short or very long?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE word_count NOT BETWEEN 1000 AND 100000;

-- wordless: How many have no words, or do not say how many?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE word_count IS NULL OR word_count = 0;

-- any-of-three: How many fulfil one of three conditions on three columns?
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE rating = 'Explicit' OR 'F/F' = ANY(categories) OR word_count > 100000;

-- other-languages: How many are in neither of the two largest languages?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE language NOT IN ('en', 'zh');

-- category: How many works are gen?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE ARRAY_CONTAINS(categories, 'Gen');

-- one-category-without-another: How many of a fandom are F/F, but not M/M as well?
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles'
  AND 'F/F' = ANY(categories)
  AND 'M/M' <> ALL(categories);

-- warned: How many carry one of two warnings?
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE 'Graphic Depictions Of Violence' = ANY(warnings)
   OR 'Major Character Death' = ANY(warnings);

-- share-of-warned: What share of all works carries a warning of death?
-- 2 requests, 1 row
SELECT 100.0 * (SELECT COUNT(*) FROM works WHERE 'Major Character Death' = ANY(warnings))
  / (SELECT COUNT(*) FROM works) AS percent;

-- share-of-finished: What share of a fandom's works is finished?
-- 2 requests, 1 row
SELECT 100.0 * (SELECT COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' AND complete)
  / (SELECT COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles') AS percent;

-- share-of-finished-by-filter: The same as an aggregate.
-- 2 requests, 1 row
SELECT 100.0 * COUNT(*) FILTER (WHERE complete) / COUNT(*) AS percent
FROM works
WHERE fandom = 'Quillmarsh Chronicles';

-- length-classes-of-fandom: How many works of a fandom are short, middling and long?
-- 3 requests, 1 row
SELECT COUNT(*) FILTER (WHERE word_count < 1000) AS short,
  COUNT(*) FILTER (WHERE word_count >= 1000 AND word_count < 10000) AS middling,
  COUNT(*) FILTER (WHERE word_count >= 10000) AS long
FROM works
WHERE fandom = 'Quillmarsh Chronicles';

-- longest: How long is the longest work of a fandom?
-- 1 request, 1 row
SELECT MAX(word_count) FROM works WHERE fandom = 'Quillmarsh Chronicles';

-- shortest-and-longest: How long are the shortest and the longest finished work?
-- 2 requests, 1 row
SELECT MIN(word_count) AS shortest, MAX(word_count) AS longest
FROM works
WHERE fandom = 'Quillmarsh Chronicles' AND complete;

-- first-and-last-update: When was a fandom's oldest work updated, and when its newest?
-- 2 requests, 1 row
SELECT MIN(date_updated) AS first_day, MAX(date_updated) AS last_day
FROM works
WHERE fandom = 'Quillmarsh Chronicles';

-- highest-number: Which number has the youngest work?
-- 1 request, 1 row
SELECT MAX(id) FROM works;

-- share-of-trope: What share of all works uses a trope?
-- 2 requests, 1 row
SELECT CAST(a.n AS DOUBLE) / b.n AS share
FROM (SELECT COUNT(*) AS n FROM works WHERE tag = 'Angst') AS a
CROSS JOIN (SELECT COUNT(*) AS n FROM works) AS b;

-- asked-twice: What does a statement pay that needs the same number twice?
-- 1 request, 1 row
SELECT (SELECT COUNT(*) FROM works WHERE complete) AS a,
  (SELECT COUNT(*) FROM works WHERE complete) AS b;

-- length-classes: How many works are short, middling and long? One count a class.
-- 3 requests, 3 rows
SELECT 'short' AS class, COUNT(*) AS works FROM works WHERE word_count < 1000
UNION ALL
SELECT 'middling', COUNT(*) FROM works WHERE word_count >= 1000 AND word_count < 10000
UNION ALL
SELECT 'long', COUNT(*) FROM works WHERE word_count >= 10000;

-- chapter-classes: The same for chapters, with the classes as a table.
-- 2 requests, 2 rows
SELECT c.label,
  (SELECT COUNT(*) FROM works w WHERE w.chapters_total BETWEEN c.low AND c.high) AS works
FROM (VALUES ('one chapter', 1, 1), ('a few', 2, 5)) AS c (label, low, high);

-- sizes-of-fandoms: How large are these fandoms?
-- 2 requests, 2 rows
SELECT f.name, t.works
FROM (VALUES ('Quillmarsh Chronicles'), ('Tallowick (Video Game)')) AS f (name)
CROSS JOIN LATERAL (SELECT COUNT(*) AS works FROM works w WHERE w.fandom = f.name) AS t;

-- most-loved: Which finished works in English are loved most?
-- 5 requests, 100 rows
SELECT title, authors, kudos
FROM works
WHERE complete AND language = 'en'
ORDER BY kudos DESC
LIMIT 100;

-- long-and-bookmarked: Which works of 50,000 to 100,000 words are bookmarked most?
-- 1 request, 20 rows
SELECT title, word_count, bookmarks
FROM works
WHERE word_count BETWEEN 50000 AND 100000 AND rating <> 'Explicit'
ORDER BY bookmarks DESC
LIMIT 20;

-- newest-fluff-of-pairing: What is new of this pairing, with fluff and without death?
-- 1 request, 20 rows
SELECT title, date_updated
FROM works
WHERE relationship = 'Ottoline Fenwarden/Bram Sallow'
  AND freeform = 'Fluff'
  AND 'Major Character Death' <> ALL(warnings)
ORDER BY date_updated DESC
LIMIT 20;

-- newest: What was updated last?
-- 1 request, 20 rows
SELECT title, date_updated FROM works ORDER BY date_updated DESC LIMIT 20;

-- youngest-numbers: Which works have the highest numbers?
-- 1 request, 5 rows
SELECT id, title FROM works ORDER BY id DESC LIMIT 5;

-- shortest: Which is the shortest work of a fandom that has words?
-- 1 request, 1 row
SELECT title, word_count
FROM works
WHERE fandom = 'Tallowick (Video Game)' AND word_count > 0
ORDER BY word_count
LIMIT 1;

-- first-and-last-day: The first and the last day of a fandom by sub-queries.
-- 2 requests, 1 row
SELECT
  (SELECT date_updated
   FROM works WHERE fandom = 'Tallowick (Video Game)'
   ORDER BY date_updated LIMIT 1) AS first_day,
  (SELECT date_updated
   FROM works WHERE fandom = 'Tallowick (Video Game)'
   ORDER BY date_updated DESC LIMIT 1) AS last_day;

-- busy-corner: Ten works of two sorts, the best liked first.
-- 1 request, 10 rows
SELECT title, rating, kudos
FROM works
WHERE (rating = 'Explicit' AND word_count > 100000) OR (rating = 'Mature' AND word_count > 150000)
ORDER BY kudos DESC
LIMIT 10;

-- discussed: Which works are both discussed and bookmarked?
-- 1 request, 20 rows
SELECT title FROM works WHERE comments > 100 AND bookmarks > 50 LIMIT 20;

-- narrow-band: Works of about a thousand kudos with few hits, the fewest first.
-- 1 request, 20 rows
SELECT title, kudos, hits
FROM works
WHERE kudos BETWEEN 900 AND 1100 AND hits < 20000
ORDER BY hits
LIMIT 20;

-- recent-epics: Which epics of this year are loved most?
-- 1 request, 5 rows
SELECT title
FROM works
WHERE date_updated >= DATE '2026-01-01' AND word_count > 100000
ORDER BY kudos DESC
LIMIT 5;

-- recent-one-shots: Which one-shots of the last twenty days?
-- 1 request, 5 rows
SELECT title
FROM works
WHERE date_updated >= DATE '2026-06-30' - INTERVAL '20' DAY AND chapters_total = 1
ORDER BY kudos DESC
LIMIT 5;

-- chapter-length: How long are the chapters of the most read long works?
-- 1 request, 10 rows
SELECT title, word_count / chapters_posted AS words_per_chapter
FROM works
WHERE complete AND chapters_total > 10
ORDER BY hits DESC
LIMIT 10;

-- three-languages: What is read most in these languages?
-- 1 request, 20 rows
SELECT title, language
FROM works
WHERE language IN ('de', 'ptBR', 'zh')
ORDER BY hits DESC
LIMIT 20;

-- either-fandom: Five works of one fandom or the other.
-- 1 request, 5 rows
SELECT id, title
FROM works
WHERE fandom IN ('Tallowick (Video Game)', 'Sword/Shield & Co. - Who? #1')
LIMIT 5;

-- displayed-tag: Five works that show just this spelling of a tag.
-- 1 request, 5 rows
SELECT title, freeforms FROM works WHERE 'Angst' = ANY(freeforms) LIMIT 5;

-- displayed-below-searched: Works of a fandom that show the name of its series.
-- 1 request, 10 rows
SELECT title, fandoms
FROM works
WHERE fandom = 'Quillmarsh Chronicles' AND 'Quillmarsh Chronicles (TV)' = ANY(fandoms)
LIMIT 10;

-- exact-title: Which works have this title, letter for letter?
-- 1 request, 2 rows
SELECT id, title FROM works WHERE title = 'What the Pilot Breaks';

-- title-in-many-spellings: The same where three pages of works differ in case alone.
-- 3 requests, 9 rows
SELECT id, title FROM works WHERE title = 'The Quiet Ember';

-- one-of-two-titles: Which works have one of these titles?
-- 1 request, 3 rows
SELECT id, title FROM works WHERE title IN ('What the Pilot Breaks', 'What the Coat Leaves');

-- title-prefix: Which titles begin so?
-- 1 request, 13 rows
SELECT id, title FROM works WHERE title LIKE 'What the Pilot%';

-- title-prefix-any-case: And in any case of letters?
-- 1 request, 18 rows
SELECT id, title FROM works WHERE title ILIKE 'what the pilot%';

-- top-of-creator: Which finished works of a creator are longest?
-- 1 request, 10 rows
SELECT title, word_count
FROM works
WHERE 'inkwell_ida' = ANY(author_logins) AND complete
ORDER BY word_count DESC
LIMIT 10;

-- all-of-creator: All works of a creator, newest first; a scan.
-- 19 requests, 361 rows
SELECT title, date_updated
FROM works
WHERE 'inkwell_ida' = ANY(author_logins)
ORDER BY date_updated DESC;

-- creator-in-fandom: How many works of a fandom are by this creator?
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE 'inkwell_ida' = ANY(author_logins) AND fandom = 'Quillmarsh Chronicles';

-- written-together: What have two creators written together?
-- 1 request, 1 row
SELECT title
FROM works
WHERE 'inkwell_ida' = ANY(author_logins) AND 'marlow' = ANY(author_logins);

-- creator-by-number: How many works has the creator with this number?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE 3549 = ANY(creator_user_ids);

-- creator-without-works: What of a creator who has published nothing?
-- 1 request, 1 row
SELECT AVG(kudos) FROM works WHERE author_login = 'silent_reader';

-- unknown-creator: And of one who does not exist?
-- 1 request, 0 rows
SELECT * FROM works WHERE author_login = 'nobody_of_that_name';

-- unknown-tag: What of a tag that does not exist?
-- 1 request, 0 rows
SELECT * FROM works WHERE freeform = 'No such tag at all';

-- series: Which works make up a series?
-- 1 request, 5 rows
SELECT id, title, series_positions FROM works WHERE 1038 = ANY(series_ids) ORDER BY id;

-- three-ids: What are these works?
-- 1 request, 3 rows
SELECT * FROM works WHERE id IN (3823, 11869, 16653);

-- ids-by-or: The same, written as OR.
-- 1 request, 3 rows
SELECT title FROM works WHERE id = 3823 OR id = 11869 OR id = 16653;

-- sixty-ids: Twenty works fit on a page.
-- 3 requests, 60 rows
SELECT id, title
FROM works
WHERE id IN (3823, 11869, 16653, 20483, 22534, 26212, 29782, 33761, 37203, 37758, 38631, 43872,
  44739, 47619, 48527, 49192, 52082, 57841, 62190, 68758, 70405, 74586, 75264, 79253, 83602, 83636,
  85429, 89333, 89504, 94969, 96948, 98733, 98898, 104720, 107305, 110819, 114857, 118733, 123931,
  125800, 128361, 130273, 135035, 137804, 144444, 150792, 155037, 155699, 160681, 164825, 169395,
  180752, 183702, 187719, 192987, 209565, 209802, 215736, 217650, 220286);

-- number-range: Which works have numbers in a range?
-- 1 request, 5 rows
SELECT id, title FROM works WHERE id BETWEEN 3000 AND 23000;

-- best-of-ids: Which of these works is loved most?
-- 1 request, 1 row
SELECT id FROM works WHERE id IN (3823, 11869, 16653) ORDER BY kudos DESC LIMIT 1;

-- still-there: How many of these works are there?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE id IN (3823, 11869, 1);

-- first-works: Any ten works.
-- 1 request, 10 rows
SELECT * FROM works LIMIT 10;

-- twenty-one: One row more than a page holds.
-- 2 requests, 21 rows
SELECT id FROM works LIMIT 21;

-- deep-page: Skipped rows cost nothing.
-- 1 request, 20 rows
SELECT title
FROM works
WHERE fandom = 'Quillmarsh Chronicles'
ORDER BY kudos DESC
LIMIT 20 OFFSET 100;

-- page-border: Twenty rows across a border of pages.
-- 2 requests, 20 rows
SELECT id FROM works ORDER BY id LIMIT 20 OFFSET 390;

-- within-page: Ten rows from the middle of a page.
-- 1 request, 10 rows
SELECT title FROM works ORDER BY word_count DESC OFFSET 5 ROWS FETCH NEXT 10 ROWS ONLY;

-- beyond-the-end: More rows skipped than there are.
-- 1 request, 0 rows
SELECT title FROM works WHERE fandom = 'Tallowick (Video Game)' LIMIT 20 OFFSET 100000;

-- no-rows-wanted: A tool that only wants the columns.
-- 0 requests, 0 rows
SELECT * FROM works LIMIT 0;

-- contradiction: Conditions that no work fulfils.
-- 0 requests, 0 rows
SELECT id FROM works WHERE word_count > 5000 AND word_count < 1000;

-- two-ids-at-once: No work has two numbers.
-- 0 requests, 0 rows
SELECT id FROM works WHERE id = 3823 AND id = 11869;

-- no-such-rating: A rating that the archive does not have.
-- 0 requests, 0 rows
SELECT id FROM works WHERE rating = 'Spicy';

-- equals-null: Nothing equals NULL.
-- 0 requests, 0 rows
SELECT id FROM works WHERE word_count = NULL;

-- kudos-per-hit: Which of the 200 most loved works have the most kudos for a hit?
-- 10 requests, 10 rows
SELECT title, 1.0 * kudos / hits AS kudos_per_hit
FROM (SELECT title, kudos, hits FROM works ORDER BY kudos DESC LIMIT 200) AS loved
WHERE hits > 0
ORDER BY kudos_per_hit DESC
LIMIT 10;

-- ratings-of-most-loved: How are the hundred most loved works rated?
-- 5 requests, 5 rows
SELECT rating, COUNT(*) AS works
FROM (SELECT rating FROM works ORDER BY kudos DESC LIMIT 100) AS loved
GROUP BY rating;

-- tags-of-most-loved: Which tags do the twenty most loved works show?
-- 1 request, 101 rows
SELECT t.name, COUNT(*) AS works
FROM (SELECT freeforms FROM works ORDER BY kudos DESC LIMIT 20) AS loved,
  UNNEST(loved.freeforms) AS t (name)
GROUP BY t.name
ORDER BY works DESC;

-- best-two-of-each-rating: The first two of each rating among the forty most loved.
-- 2 requests, 10 rows
SELECT rating, title, place
FROM (
  SELECT rating, title, ROW_NUMBER() OVER (PARTITION BY rating ORDER BY kudos DESC) AS place
  FROM (SELECT rating, title, kudos FROM works ORDER BY kudos DESC LIMIT 40) AS loved) AS placed
WHERE place <= 2;

-- loved-and-read: Which of the twenty most loved are among the twenty most read?
-- 2 requests, 12 rows
SELECT loved.title
FROM (SELECT id, title FROM works ORDER BY kudos DESC LIMIT 20) AS loved
JOIN (SELECT id FROM works ORDER BY hits DESC LIMIT 20) AS read_most ON read_most.id = loved.id;

-- loved-but-not-read: And which are not?
-- 2 requests, 8 rows
SELECT id FROM (SELECT id FROM works ORDER BY kudos DESC LIMIT 20) AS loved
EXCEPT
SELECT id FROM (SELECT id FROM works ORDER BY hits DESC LIMIT 20) AS read_most;

-- means-by-completion: How do finished works differ from others in a corner of a fandom? A scan.
-- 11 requests, 2 rows
SELECT complete, AVG(kudos) AS kudos, AVG(hits) AS hits, AVG(comments) AS comments
FROM works
WHERE fandom = 'Tallowick (Video Game)' AND rating = 'Explicit'
GROUP BY complete;

-- tropes-and-kudos: Which tropes are common there, and how loved are they? The same scan.
-- 11 requests, 29 rows
SELECT t.name, COUNT(*) AS works, AVG(w.kudos) AS kudos
FROM works w, UNNEST(w.freeforms) AS t (name)
WHERE w.fandom = 'Tallowick (Video Game)' AND w.rating = 'Explicit'
GROUP BY t.name
HAVING COUNT(*) > 3
ORDER BY kudos DESC;

-- creators-by-words: Who has written most of a fandom in other languages than English? A scan.
-- 10 requests, 3 rows
SELECT author_login, SUM(word_count) AS words
FROM works
WHERE fandom = 'Tallowick (Video Game)' AND language <> 'en'
GROUP BY author_login
ORDER BY words DESC
LIMIT 3;

-- newcomers-by-year: In which year did each creator begin there? A scan.
-- 11 requests, 16 rows
SELECT first_year, COUNT(*) AS creators
FROM (
  SELECT author_login, MIN(EXTRACT(YEAR FROM date_updated)) AS first_year
  FROM works
  WHERE fandom = 'Tallowick (Video Game)' AND rating = 'Explicit'
  GROUP BY author_login) AS newcomers
GROUP BY first_year
ORDER BY first_year;

-- changed-since: Which works of a list have another length than when it was made?
-- 1 request, 2 rows
SELECT w.id, w.title, w.word_count
FROM (VALUES (3823, 249), (11869, 1200), (16653, 300)) AS seen (id, words)
JOIN works w ON w.id = seen.id
WHERE w.word_count <> seen.words;

-- library: Forty works of a list, two pages.
-- 2 requests, 40 rows
SELECT seen.id, w.title
FROM (VALUES (3823), (11869), (16653), (20483), (22534), (26212), (29782), (33761), (37203),
  (37758), (38631), (43872), (44739), (47619), (48527), (49192), (52082), (57841), (62190),
  (68758), (70405), (74586), (75264), (79253), (83602), (83636), (85429), (89333), (89504),
  (94969), (96948), (98733), (98898), (104720), (107305), (110819), (114857), (118733), (123931),
  (125800)) AS seen (id)
JOIN works w ON w.id = seen.id;

-- library-turned-round: The list may stand second.
-- 1 request, 3 rows
SELECT w.id, w.title
FROM works w
JOIN (VALUES (3823), (11869), (16653)) AS seen (id) ON w.id = seen.id;

-- library-with-doubles: A work that is listed twice is asked for once.
-- 1 request, 4 rows
SELECT seen.id, w.title
FROM (VALUES (3823), (3823), (11869), (11869)) AS seen (id)
JOIN works w ON w.id = seen.id;

-- library-with-gaps: Works that are gone stay in the list.
-- 1 request, 3 rows
SELECT seen.id, w.title
FROM (VALUES (3823), (11869), (1)) AS seen (id)
LEFT JOIN works w ON w.id = seen.id;

-- gone: Which works of a list are gone?
-- 1 request, 1 row
SELECT seen.id
FROM (VALUES (3823), (1)) AS seen (id)
LEFT JOIN works w ON w.id = seen.id
WHERE w.id IS NULL;

-- gone-by-not-in: The same, asked otherwise.
-- 1 request, 1 row
SELECT seen.id
FROM (VALUES (3823), (1)) AS seen (id)
WHERE seen.id NOT IN (SELECT w.id FROM works w WHERE w.id IN (3823, 1));

-- gone-by-not-exists: And once more.
-- 1 request, 1 row
SELECT seen.id
FROM (VALUES (3823), (1), (11869)) AS seen (id)
WHERE NOT EXISTS (SELECT 1 FROM works w WHERE w.id = seen.id);

-- gone-or-grown: Which works of a list are gone, or no longer as short as they were?
-- 1 request, 2 rows
SELECT seen.id
FROM (VALUES (3823, 249), (1, 500), (11869, 1200)) AS seen (id, words)
WHERE NOT EXISTS (SELECT 1 FROM works w WHERE w.id = seen.id AND w.word_count <= seen.words);

-- finished-or-not: Which works of a list are finished, and which are not?
-- 1 request, 3 rows
SELECT seen.id, seen.id IN (SELECT w.id FROM works w WHERE w.complete) AS finished
FROM (VALUES (3823), (1), (11869)) AS seen (id);

-- without-works: Who of a list has written nothing? One page a name is enough.
-- 3 requests, 1 row
SELECT f.login
FROM (VALUES ('inkwell_ida'), ('marlow'), ('silent_reader')) AS f (login)
WHERE NOT EXISTS (SELECT 1 FROM works w WHERE w.author_login = f.login);

-- there: Which works of a list are there and finished?
-- 1 request, 2 rows
SELECT seen.id
FROM (VALUES (3823), (11869), (1)) AS seen (id)
WHERE EXISTS (SELECT 1 FROM works w WHERE w.id = seen.id AND w.complete);

-- listed: Works whose numbers another query knows.
-- 1 request, 2 rows
SELECT id, title FROM works WHERE id IN (SELECT id FROM (VALUES (3823), (11869)) AS seen (id));

-- grown: Which works of a list have more words than was hoped for?
-- 1 request, 1 row
SELECT seen.id, w.title
FROM (VALUES (3823, 1000), (11869, 1000)) AS seen (id, least)
JOIN works w ON w.id = seen.id AND w.word_count > seen.least;

-- more-of-the-same: What else is by the first creator of this work?
-- 2 requests, 4 rows
SELECT b.title
FROM works a
JOIN works b ON b.author_login = a.author_login
WHERE a.id = 11869;

-- others-of-the-same: The same from a list, without the work itself.
-- 2 requests, 3 rows
SELECT seen.id, b.title
FROM (VALUES (11869)) AS seen (id)
JOIN works a ON a.id = seen.id
JOIN works b ON b.author_login = a.author_login AND b.id <> a.id;

-- best-of-the-same: The best of them, by a sub-query.
-- 2 requests, 2 rows
SELECT title, kudos
FROM works
WHERE author_login = (SELECT author_login FROM works WHERE id = 11869)
ORDER BY kudos DESC
LIMIT 2;

-- best-of-each-fandom: The three most loved works of each fandom of a list.
-- 2 requests, 6 rows
SELECT f.name, t.title, t.kudos
FROM (VALUES ('Quillmarsh Chronicles'), ('Tallowick (Video Game)')) AS f (name),
  LATERAL (
    SELECT w.title, w.kudos
    FROM works w
    WHERE w.fandom = f.name
    ORDER BY w.kudos DESC
    LIMIT 3) AS t;

-- longest-of-each-rating: The longest work of each rating of a list.
-- 3 requests, 3 rows
SELECT r.name, t.title, t.word_count
FROM (VALUES ('General Audiences'), ('Mature'), ('Explicit')) AS r (name)
CROSS JOIN LATERAL (
  SELECT w.title, w.word_count
  FROM works w
  WHERE w.rating = r.name
  ORDER BY w.word_count DESC
  LIMIT 1) AS t;

-- newest-of-each-creator: The newest work of each creator of a list, if there is any.
-- 3 requests, 3 rows
SELECT f.login, t.title
FROM (VALUES ('inkwell_ida'), ('marlow'), ('silent_reader')) AS f (login)
LEFT JOIN LATERAL (
  SELECT w.title
  FROM works w
  WHERE f.login = ANY(w.author_logins)
  ORDER BY w.date_updated DESC
  LIMIT 1) AS t ON TRUE;

-- works-of-each-creator: How many works has each creator of a list?
-- 2 requests, 2 rows
SELECT f.login, t.works
FROM (VALUES ('inkwell_ida'), ('marlow')) AS f (login)
CROSS JOIN LATERAL (
  SELECT COUNT(*) AS works FROM works w WHERE f.login = ANY(w.author_logins)) AS t;

-- best-of-best-creators: The best work of each creator of a fandom's three best works.
-- 4 requests, 3 rows
SELECT best.author_login, t.title
FROM (
  SELECT author_login
  FROM works
  WHERE fandom = 'Tallowick (Video Game)'
  ORDER BY kudos DESC
  LIMIT 3) AS best
CROSS JOIN LATERAL (
  SELECT w.title
  FROM works w
  WHERE w.author_login = best.author_login
  ORDER BY w.kudos DESC
  LIMIT 1) AS t;

-- fandoms-with-epics: Which fandoms of a list have a work of more than 300,000 words?
-- 2 requests, 2 rows
SELECT f.name
FROM (VALUES ('Quillmarsh Chronicles'), ('Tallowick (Video Game)')) AS f (name)
WHERE EXISTS (SELECT 1 FROM works w WHERE w.fandom = f.name AND w.word_count > 300000);

-- any-giant: Is there a work of a million words?
-- 1 request, 1 row
SELECT CASE WHEN EXISTS (SELECT 1 FROM works WHERE word_count > 1000000) THEN 'yes' ELSE 'no' END;

-- updates-per-year: How many were updated in each year? A count a year, and the days around New Year.
-- 14 requests, 11 rows
SELECT EXTRACT(YEAR FROM date_updated) AS updated, COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles' AND date_updated >= DATE '2016-01-01'
GROUP BY 1;

-- updates-per-month: And in each month of 2023?
-- 14 requests, 12 rows
SELECT FLOOR(date_updated TO MONTH) AS updated, COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles'
  AND date_updated BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'
GROUP BY 1;

-- updates-since: How many since a day? A count, and the works around the day, whose dates may differ.
-- 2 requests, 1 row
SELECT COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles' AND date_updated >= DATE '2021-03-05';

-- classes-of-length: How long are the works of a fandom?
-- 3 requests, 3 rows
SELECT CASE WHEN word_count < 1000 THEN 'short' WHEN word_count < 10000 THEN 'middle' ELSE 'long' END
  AS length, COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles'
GROUP BY 1;

-- completion: How many are finished?
-- 2 requests, 2 rows
SELECT complete, COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' GROUP BY complete;

-- languages-asked: How many mature works are there in each of two languages?
-- 2 requests, 2 rows
SELECT language, COUNT(*)
FROM works
WHERE language IN ('en', 'fr') AND rating = 'Mature'
GROUP BY language;

-- ratings-of-french: How is what is finished in French rated? A count a rating, and a look for none of them.
-- 6 requests, 6 rows
SELECT rating, COUNT(*) FROM works WHERE complete AND language = 'fr' GROUP BY rating;

-- displayed-fandom: How many works show a fandom? Its own page tells that it stands for no other.
-- 2 requests, 1 row
SELECT COUNT(*) FROM works WHERE 'Tallowick (Video Game)' = ANY(fandoms);

-- displayed-fandom-and-trope: How many of them show a trope?
-- 3 requests, 1 row
SELECT COUNT(*)
FROM works
WHERE 'Tallowick (Video Game)' = ANY(fandoms) AND 'Lighthouse Keepers' = ANY(freeforms);

-- trope-not-displayed: How many explicit works of a fandom do not show it?
-- 2 requests, 1 row
SELECT COUNT(*)
FROM works
WHERE fandom = 'Tallowick (Video Game)'
  AND rating = 'Explicit'
  AND NOT ('Lighthouse Keepers' = ANY(freeforms));

-- displayed-deep-page: The sixteenth page of works that show a fandom.
-- 2 requests, 20 rows
SELECT title
FROM works
WHERE 'Tallowick (Video Game)' = ANY(fandoms)
ORDER BY kudos DESC
LIMIT 20 OFFSET 300;

-- displayed-per-year: How many of them were updated in each of the last years?
-- 7 requests, 4 rows
SELECT EXTRACT(YEAR FROM date_updated) AS updated, COUNT(*)
FROM works
WHERE 'Tallowick (Video Game)' = ANY(fandoms) AND date_updated >= DATE '2023-01-01'
GROUP BY 1;

-- displayed-by-nobody: How many works show a tag that there is not? The archive would search for its words.
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE 'no such tag here' = ANY(fandoms);

-- displayed-first: Five works that show a fandom; asking about it first would not pay.
-- 1 request, 5 rows
SELECT id FROM works WHERE 'Tallowick (Video Game)' = ANY(fandoms) LIMIT 5;

-- grown-up: How many works have a rating that begins with M, or comes after it?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE rating LIKE 'M%' OR rating > 'M';

-- title-in-any-case: Which works have this title, however it is written?
-- 3 requests, 44 rows
SELECT id, title FROM works WHERE LOWER(title) = 'the quiet ember';

-- signed: How many works name their creators?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE author_login IS NOT NULL;

-- best-of-either: Which works of one trope or the other are loved most? A page of each.
-- 2 requests, 20 rows
SELECT title, kudos FROM works WHERE freeform IN ('Fluff', 'Angst') ORDER BY kudos DESC LIMIT 20;

-- longest-of-either: How long is the longest of them?
-- 2 requests, 1 row
SELECT MAX(word_count) FROM works WHERE freeform IN ('Fluff', 'Angst');

-- only-f-f: How many works of a fandom are F/F and nothing else?
-- 1 request, 1 row
SELECT COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles' AND 'F/F' = ANY(categories) AND CARDINALITY(categories) = 1;

-- fandom-or-pairing: How many works have a fandom or a pairing? Each, less those that have both.
-- 3 requests, 1 row
SELECT COUNT(*)
FROM works
WHERE fandom = 'Quillmarsh Chronicles' OR relationship = 'Ottoline Fenwarden/Bram Sallow';

-- either-trope: How many works have one of two tropes?
-- 3 requests, 1 row
SELECT COUNT(*) FROM works WHERE tag IN ('Fluff', 'Angst');

-- long-of-either: The longest works that have a fandom or a trope, a search each.
-- 2 requests, 9 rows
SELECT id, title
FROM works
WHERE (fandom = 'Quillmarsh Chronicles' OR freeform = 'Angst') AND word_count > 300000;

-- series-latest: Which series did an author last work on?
-- 1 request, 1 row
SELECT title, date_updated
FROM series
WHERE author_login = 'marlow'
ORDER BY date_updated DESC
LIMIT 1;

-- series-of-two-authors: How many series have two authors each begun?
-- 3 requests, 2 rows
SELECT author_login, COUNT(*) FROM series
WHERE author_login IN ('inkwell_ida', 'marlow')
GROUP BY author_login;

-- series-with-others: Which long series of an author have a part by somebody else?
-- 6 requests, 1 row
SELECT s.title
FROM series s
WHERE 'marlow' = ANY(s.author_logins)
  AND s.works_count >= 5
  AND EXISTS (SELECT 1 FROM series_works sw
              WHERE sw.series_id = s.id AND sw.author_login <> 'marlow');

-- series-missing: Is there a series of that number?
-- 1 request, 0 rows
SELECT title FROM series WHERE id = 999999999;

-- series-notes-of-two: What do the authors say about two series?
-- 2 requests, 2 rows
SELECT series_id, notes FROM series_details WHERE series_id IN (219831, 53246);

-- series-begun-after: Which of an author's long series began in the last ten years?
-- 4 requests, 1 row
SELECT s.title, d.date_begun
FROM series s
JOIN series_details d ON d.series_id = s.id
WHERE s.author_login = 'inkwell_ida' AND s.works_count > 5 AND d.date_begun > DATE '2012-01-01';

-- series-details-missing: What if the number is wrong?
-- 1 request, 0 rows
SELECT notes FROM series_details WHERE series_id = 999999999;

-- series-details-of-search: When did the series of the most liked work of an author begin?
-- 2 requests, 1 row
SELECT d.series_id, d.date_begun
FROM (SELECT series_ids FROM works
      WHERE author_login = 'marlow' AND CARDINALITY(series_ids) > 0
      ORDER BY kudos DESC LIMIT 1) w
CROSS JOIN UNNEST(w.series_ids) AS part (series_id)
JOIN series_details d ON d.series_id = part.series_id;

-- series-first-part: With which work does a series begin?
-- 1 request, 1 row
SELECT work_id, title FROM series_works WHERE series_id = 6676 ORDER BY position LIMIT 1;

-- series-sizes: How many works of two series can be read?
-- 2 requests, 2 rows
SELECT series_id, COUNT(*) FROM series_works WHERE series_id IN (6676, 33669) GROUP BY series_id;

-- series-next-part: Which work comes after another in its series?
-- 1 request, 1 row
SELECT title FROM series_works WHERE series_id = 6676 AND position > 4 ORDER BY position LIMIT 1;

-- series-works-missing: Which works has a series that does not exist?
-- 1 request, 0 rows
SELECT work_id FROM series_works WHERE series_id = 999999999;

-- user-joined: Since when is somebody here?
-- 1 request, 1 row
SELECT joined FROM users WHERE login = 'marlow';

-- user-case: Is a login with other letters in capitals somebody else?
-- 1 request, 0 rows
SELECT id FROM users WHERE login = 'Inkwell_Ida';

-- users-busy: Which of three users look after collections?
-- 3 requests, 2 rows
SELECT login, collections_count
FROM users
WHERE login IN ('inkwell_ida', 'silent_reader', 'marlow') AND collections_count > 0;

-- user-with-works: What is the newest work of a user, and how many are there?
-- 2 requests, 1 row
SELECT u.works_count, w.title
FROM (SELECT author_login, title FROM works
      WHERE author_login = 'marlow' ORDER BY id DESC LIMIT 1) w
JOIN users u ON u.login = w.author_login;

-- pseuds-of-two-users: Which names have two users?
-- 2 requests, 4 rows
SELECT login, name FROM pseuds WHERE login IN ('marlow', 'inkwell_ida');

-- pseud-of-signs: Who has a name without a letter?
-- 0 requests, 0 rows
SELECT login FROM pseuds WHERE name = '--';

-- pseud-user: Since when is the user here who writes under a pseud?
-- 2 requests, 1 row
SELECT u.login, u.joined
FROM pseuds p
JOIN users u ON u.login = p.login
WHERE p.name = 'Captain Fen';

-- people-found: How many people does a search for a word find?
-- 1 request, 1 row
SELECT COUNT(*) FROM pseuds WHERE any_text = 'marlow';

-- people-of-unknown-fandom: Who writes in a fandom that the archive does not know?
-- 1 request, 0 rows
SELECT login FROM pseuds WHERE fandom = 'Nonesuch Chronicles';

-- gifts-authors: Who gave a user something?
-- 1 request, 2 rows
SELECT DISTINCT author_login FROM gifts WHERE recipient_login = 'marlow';

-- gifts-none: What was given to somebody who got nothing?
-- 1 request, 0 rows
SELECT title FROM gifts WHERE recipient_login = 'inkwell_ida';

-- gifts-of-nobody: What was given to nobody?
-- 1 request, 0 rows
SELECT title FROM gifts WHERE recipient_login = 'nobody_of_that_name';

-- gifts-of-three: How many gifts got each of three users?
-- 3 requests, 3 rows
SELECT recipient_login, COUNT(*)
FROM gifts
WHERE recipient_login IN ('marlow', 'silent_reader', 'old_harbour_archivist')
GROUP BY recipient_login;

-- collections-number: How many collections are there?
-- 1 request, 1 row
SELECT COUNT(*) FROM collections;

-- collections-moderated: How many closed ones were moderated?
-- 1 request, 1 row
SELECT COUNT(*) FROM collections WHERE moderated AND NOT open;

-- collections-two: What are two collections about?
-- 4 requests, 2 rows
SELECT name, description FROM collections WHERE name IN ('harbour_lights', 'veiled_exchange');

-- collection-missing: Is there a collection of that name?
-- 1 request, 0 rows
SELECT title FROM collections WHERE name = 'no_such_collection';

-- collections-multifandom: How many gift exchanges are for several fandoms?
-- 1 request, 1 row
SELECT COUNT(*) FROM collections WHERE multifandom AND challenge_type = 'Gift Exchange';

-- collection-age: When was a collection founded?
-- 1 request, 1 row
SELECT date_created FROM collection_details WHERE collection = 'veiled_exchange';

-- collection-details-missing: When was one founded that does not exist?
-- 1 request, 0 rows
SELECT date_created FROM collection_details WHERE collection = 'no_such_collection';

-- collections-by-user-details: Whom can one ask about the collections of a user?
-- 3 requests, 2 rows
SELECT c.name, d.contact
FROM collections c
LEFT JOIN collection_details d ON d.collection = c.name
WHERE c.maintainer_login = 'marlow';

-- collection-parts-founded: When were the parts of a collection founded?
-- 2 requests, 1 row
SELECT c.name, d.date_created
FROM collections c
JOIN collection_details d ON d.collection = c.name
WHERE c.parent = 'harbour_lights';

-- collection-first-works: Which works have the lowest numbers in a collection?
-- 1 request, 5 rows
SELECT work_id, title FROM collection_works WHERE collection = 'harbour_lights' LIMIT 5;

-- collection-works-missing: How many works has a collection that does not exist?
-- 1 request, 1 row
SELECT COUNT(*) FROM collection_works WHERE collection = 'no_such_collection';

-- collection-other-case: How many works has one whose name is spelled in capitals?
-- 1 request, 1 row
SELECT COUNT(*) FROM collection_works WHERE collection = 'HARBOUR_LIGHTS';

-- collections-sizes: How many works have two exchanges, those not revealed included?
-- 2 requests, 1 row
SELECT COUNT(*) FROM collection_works WHERE collection IN ('sealed_envelopes', 'veiled_exchange');

-- collection-works-of-author: Which works of an author are in a collection?
-- 1 request, 5 rows
SELECT title FROM works WHERE collection = 'harbour_lights_2020' AND 'marlow' = ANY(author_logins);

-- collection-number-of-works: How many complete works of a fandom are in a collection?
-- 1 request, 1 row
SELECT COUNT(*) FROM works
WHERE collection = 'harbour_lights' AND fandom = 'Quillmarsh Chronicles' AND complete;

-- series-tags: Which fandoms and ratings have two series? Their tags are above their bookmarks.
-- 2 requests, 2 rows
SELECT title, fandoms, ratings FROM series WHERE id IN (6676, 33669);

-- series-by-tag: Is a series of this number about a character?
-- 1 request, 1 row
SELECT title FROM series WHERE id = 33669 AND 'Ottoline Fenwarden' = ANY(characters);

-- ratings-of-fandom: How are the works of a fandom rated? The sidebar of its works counts that.
-- 1 request, 6 rows
SELECT rating, COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles' GROUP BY rating;

-- ratings-of-unwrangled: And those of a tag that has no list of its own? A count a rating.
-- 7 requests, 6 rows
SELECT rating, COUNT(*) FROM works WHERE freeform = 'written on the night ferry' GROUP BY rating;

-- languages-smallest: Which language that is used at all has fewest works?
-- 1 request, 1 row
SELECT name FROM languages WHERE works_count > 0 ORDER BY works_count, code LIMIT 1;

-- languages-together: How many works are there in all languages but English, about?
-- 1 request, 1 row
SELECT SUM(works_count) FROM languages WHERE code <> 'en';

-- bookmarks-total: How many bookmarks are there that everybody sees?
-- 1 request, 1 row
SELECT COUNT(*) FROM bookmarks;

-- bookmarks-of-reader: How many has a reader?
-- 1 request, 1 row
SELECT COUNT(*) FROM bookmarks WHERE bookmarker_login = 'silent_reader';

-- bookmarks-recs-of-fandom: How many recommendations are there of complete things of a fandom?
-- 1 request, 1 row
SELECT COUNT(*) FROM bookmarks WHERE rec AND fandom = 'Quillmarsh Chronicles' AND item_complete;

-- bookmarks-without-own-tag: How many of a reader's have not a tag of theirs? It is looked up first.
-- 2 requests, 1 row
SELECT COUNT(*) FROM bookmarks
WHERE bookmarker_login = 'silent_reader' AND NOT 'to read' = ANY(bookmark_tags);

-- bookmarks-by-number: What are three bookmarks of?
-- 1 request, 3 rows
SELECT item_type, item_title FROM bookmarks WHERE id IN (2852032502, 2845251847, 2841132936);

-- bookmarks-by-number-range: Which bookmarks came just before one?
-- 1 request, 3 rows
SELECT id, item_title FROM bookmarks WHERE id < 1300000000 ORDER BY id DESC LIMIT 3;

-- bookmarks-batches: What is known of thirty bookmarks? Two pages tell which, twenty at once are read.
-- 4 requests, 30 rows
SELECT id FROM bookmarks
WHERE id IN (SELECT id FROM bookmarks WHERE bookmarker_login = 'silent_reader' LIMIT 30);

-- bookmarks-of-two-works: How often are two works bookmarked?
-- 1 request, 1 row
SELECT COUNT(*) FROM bookmarks WHERE item_type = 'work' AND item_id IN (209565, 155037);

-- bookmarks-of-series: Which series has a reader bookmarked?
-- 2 requests, 33 rows
SELECT item_id, item_title FROM bookmarks
WHERE bookmarker_login = 'marlow' AND item_type = 'series';

-- bookmarks-elsewhere: How many bookmarks are of works elsewhere, in a fandom?
-- 1 request, 1 row
SELECT COUNT(*) FROM bookmarks
WHERE item_type = 'external_work' AND fandom = 'Quillmarsh Chronicles';

-- bookmarks-longest-series: Which bookmarked series are the longest?
-- 1 request, 5 rows
SELECT item_title, item_word_count FROM bookmarks
WHERE item_type = 'series'
ORDER BY item_word_count DESC
LIMIT 5;

-- bookmarks-page: Which bookmarks are a reader's numbers 41 to 45?
-- 1 request, 5 rows
SELECT item_title FROM bookmarks
WHERE bookmarker_login = 'marlow'
ORDER BY id DESC
OFFSET 40 ROWS FETCH NEXT 5 ROWS ONLY;

-- bookmarks-oldest: What has a reader bookmarked first? The archive sorts the other way only.
-- 21 requests, 5 rows
SELECT item_title FROM bookmarks
WHERE bookmarker_login = 'marlow'
ORDER BY date_bookmarked, id
LIMIT 5;

-- bookmarks-of-month: How many bookmarks are of one month?
-- 1 request, 1 row
SELECT COUNT(*) FROM bookmarks
WHERE date_bookmarked_indexed BETWEEN DATE '2026-05-01' AND DATE '2026-05-31';

-- bookmarks-both-texts: What do readers say about complete things with a word in the title?
-- 1 request, 3 rows
SELECT item_title, notes FROM bookmarks
WHERE any_text = 'title:lantern AND complete:true' AND any_bookmark_text = 'with_notes:true'
LIMIT 3;

-- bookmarks-of-author: Who has bookmarked what an author wrote?
-- 1 request, 3 rows
SELECT bookmarker_login, item_title FROM bookmarks
WHERE 'inkwell_ida' = ANY(item_author_logins)
LIMIT 3;

-- bookmarks-with-tags: Which pairings are in the works that a reader has bookmarked?
-- 1 request, 7 rows
SELECT b.item_title, t.name
FROM bookmarks b JOIN work_tags t ON t.work_id = b.item_id
WHERE b.bookmarker_login = 'LonelyShip' AND b.item_type = 'work' AND t.kind = 'relationship';

-- bookmarks-of-liked-works: Which of a reader's bookmarks are of works that many like?
-- 1 request, 3 rows
SELECT b.item_title FROM bookmarks b
WHERE b.bookmarker_login = 'LonelyShip'
  AND b.item_type = 'work'
  AND EXISTS (SELECT 1 FROM works w WHERE w.id = b.item_id AND w.kudos > 500);

-- bookmarks-fandoms-explained: What are the fandoms of a reader's bookmarks part of?
-- 7 requests, 8 rows
SELECT b.item_title, d.name, d.metatags
FROM bookmarks b
CROSS JOIN UNNEST(b.item_fandoms) AS item (fandom_name)
JOIN tag_details d ON d.name = item.fandom_name
WHERE b.bookmarker_login = 'LonelyShip';

-- bookmarks-fans: Who bookmarks most of what an author wrote for a fandom?
-- 4 requests, 3 rows
SELECT b.bookmarker_login, COUNT(*)
FROM works w JOIN bookmarks b ON b.item_id = w.id AND b.item_type = 'work'
WHERE w.author_login = 'marlow' AND w.fandom = 'Tallowick (Video Game)'
GROUP BY b.bookmarker_login
ORDER BY 2 DESC, 1
LIMIT 3;

-- works-with-series-names: In which series are the works that an author wrote for a fandom?
-- 2 requests, 7 rows
SELECT w.title, part.series_title
FROM works w CROSS JOIN UNNEST(w.series_titles) AS part (series_title)
WHERE w.author_login = 'marlow' AND w.fandom = 'Tallowick (Video Game)';

-- series-of-a-work: In which series is a work, and what are they called?
-- 2 requests, 1 row
SELECT s.title, m.position
FROM series_works m JOIN series s ON s.id = m.series_id
WHERE m.work_id = 209565;

-- commenters: Since when have those who comment on a work been members? One thread goes too deep.
-- 5 requests, 3 rows
SELECT c.author_name, u.joined
FROM comments c JOIN users u ON u.login = c.author_login
WHERE c.work_id = 155037 AND c.depth = 0
LIMIT 3;

-- works-of-authors-in-collection: What else did they write who have works in a collection?
-- 7 requests, 1 row
SELECT COUNT(DISTINCT o.id)
FROM works w JOIN works o ON o.author_login = w.author_login
WHERE w.collection = 'oath_of_netherquay';

-- tags-total: How many tags are there?
-- 1 request, 1 row
SELECT COUNT(*) FROM tags;

-- tags-of-each-type: How many of each type?
-- 9 requests, 8 rows
SELECT type, COUNT(*) FROM tags GROUP BY type;

-- tags-least-used: Which pairings does hardly anybody write?
-- 1 request, 5 rows
SELECT name, uses FROM tags WHERE type = 'Relationship' ORDER BY uses LIMIT 5;

-- tags-by-name: Which tags come first by name? The archive's order is not that of SQL.
-- 81 requests, 5 rows
SELECT name FROM tags ORDER BY name LIMIT 5;

-- tags-with-uses: How often is a tag used? Only the search says so.
-- 2 requests, 1 row
SELECT name, uses FROM tags WHERE name = 'Angst';

-- tags-of-two-fandoms: Who appears in two fandoms?
-- 4 requests, 43 rows
SELECT name FROM tags
WHERE fandom IN ('Quillmarsh Chronicles', 'Tallowick (Video Game)')
  AND type = 'Character'
  AND canonical;

-- tags-of-unknown-fandom: How many tags has a fandom that does not exist?
-- 1 request, 1 row
SELECT COUNT(*) FROM tags WHERE fandom = 'No Such Fandom';

-- tag-synonyms: Which tags mean the same as a trope?
-- 1 request, 3 rows
SELECT synonym
FROM tag_details CROSS JOIN UNNEST(synonyms) AS other (synonym)
WHERE name = 'Angst';

-- tag-unknown: Is there a tag of this name?
-- 1 request, 0 rows
SELECT type FROM tag_details WHERE name = 'No Such Tag';

-- tag-other-case: Does case matter?
-- 1 request, 0 rows
SELECT type FROM tag_details WHERE name = 'ANGST';

-- tag-details-of-medium: What are the large films part of?
-- 3 requests, 2 rows
SELECT d.name, d.metatags
FROM fandoms f JOIN tag_details d ON d.name = f.name
WHERE f.medium = 'Movies' AND f.works > 100;

-- facets-of-synonym: How are the works of a synonym rated? The archive sends on to its canonical.
-- 2 requests, 5 rows
SELECT name, works FROM facets WHERE tag = 'so much angst' AND kind = 'rating';

-- facets-without-tag: Which categories have the works of a fandom without a trope?
-- 2 requests, 6 rows
SELECT name, works FROM facets
WHERE fandom = 'Quillmarsh Chronicles' AND freeform <> 'Angst' AND kind = 'category';

-- facets-unknown: What goes with a tag that does not exist?
-- 1 request, 0 rows
SELECT name FROM facets WHERE tag = 'No Such Tag';

-- facets-of-bookmarks: Which pairings go with the fandoms of a reader's bookmarks?
-- 9 requests, 74 rows
SELECT item.fandom_name, x.name
FROM bookmarks b
CROSS JOIN UNNEST(b.item_fandoms) AS item (fandom_name)
JOIN facets x ON x.fandom = item.fandom_name
WHERE b.bookmarker_login = 'LonelyShip' AND x.kind = 'relationship';

-- fandoms-total: How many fandoms are there?
-- 12 requests, 1 row
SELECT COUNT(*) FROM fandoms;

-- fandoms-look: What does the table of fandoms look like?
-- 2 requests, 5 rows
SELECT * FROM fandoms LIMIT 5;

-- fandoms-unknown-medium: Which fandoms has a medium that does not exist?
-- 1 request, 0 rows
SELECT name FROM fandoms WHERE medium = 'Opera';

-- fandoms-complete: How many works of the large games are complete?
-- 4 requests, 3 rows
SELECT f.name, (SELECT COUNT(*) FROM works w WHERE w.fandom = f.name AND w.complete)
FROM fandoms f
WHERE f.medium = 'Video Games' AND f.works > 160;
