-- Questions about the works of collections, over the embedded archive (jdbc:fanworks:demo).

-- collection-size: How many works does a collection list?
-- 1 request, 1 row
SELECT COUNT(*) FROM collection_works WHERE collection = 'harbour_lights';

-- collection-unrevealed: How many works of an exchange are not revealed yet?
-- 5 requests, 1 row
SELECT COUNT(*) FROM collection_works WHERE collection = 'sealed_envelopes' AND NOT revealed;

-- collection-authors: Who wrote most for a collection?
-- 18 requests, 5 rows
SELECT author_login, COUNT(*) AS works
FROM collection_works
WHERE collection = 'harbour_lights_2020' AND author_login IS NOT NULL
GROUP BY author_login
ORDER BY works DESC, author_login
LIMIT 5;

-- collection-best: Which works of a collection have most kudos?
-- 1 request, 5 rows
SELECT title, kudos FROM works WHERE collection = 'harbour_lights' ORDER BY kudos DESC LIMIT 5;

-- collection-in-rating: How many works of a collection are for everybody?
-- 1 request, 1 row
SELECT COUNT(*) FROM works WHERE collection = 'harbour_lights' AND rating = 'General Audiences';

-- collection-words: How many words have the works of a collection together?
-- 18 requests, 1 row
SELECT COUNT(*), SUM(w.word_count)
FROM collection_works c
JOIN works w ON w.id = c.work_id
WHERE c.collection = 'harbour_lights_2020' AND c.revealed;
