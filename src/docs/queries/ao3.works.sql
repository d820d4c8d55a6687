-- Questions about works.

-- fandom-size: How many works has a fandom, synonyms and sub-tags included?
-- 1 request, 1 row
SELECT count(*) FROM ao3.works WHERE fandom = 'Quillmarsh Chronicles';

-- most-liked: Which complete works of a fandom do readers like best?
-- 1 request, 10 rows
SELECT title, authors, kudos
FROM ao3.works
WHERE fandom = 'Quillmarsh Chronicles' AND complete AND word_count > 10000
ORDER BY kudos DESC
LIMIT 10;

-- without-a-trope: What is new in a fandom that is not sad? The tag to leave out is looked up first.
-- 2 requests, 20 rows
SELECT title, freeforms, date_updated
FROM ao3.works
WHERE fandom = 'Quillmarsh Chronicles' AND freeform <> 'Angst'
ORDER BY date_updated DESC
LIMIT 20;

-- short-reads: What can I read in an evening that somebody has written, and how is it rated?
-- 1 request, 5 rows
SELECT title, rating, word_count
FROM ao3.works
WHERE author_login = 'inkwell_ida' AND word_count BETWEEN 5000 AND 20000
ORDER BY word_count DESC
LIMIT 5;
