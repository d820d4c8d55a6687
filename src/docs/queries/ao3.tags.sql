-- Questions about tags.

-- tags-largest: Which fandoms are the largest?
-- 1 request, 10 rows
SELECT name, uses
FROM ao3.tags
WHERE type = 'Fandom' AND canonical
ORDER BY uses DESC
LIMIT 10;

-- tags-pairings: Which pairings of a fandom are written most? The fandom is looked up first.
-- 2 requests, 5 rows
SELECT name, uses
FROM ao3.tags
WHERE fandom = 'Quillmarsh Chronicles' AND type = 'Relationship' AND canonical
ORDER BY uses DESC
LIMIT 5;

-- tags-with-word: Which canonical tags have some words in their names?
-- 1 request, 4 rows
SELECT name, type, uses FROM ao3.tags WHERE name LIKE '%Alternate Universe%' AND canonical;

-- tags-standing: Which spellings of a tag are canonical?
-- 3 requests, 3 rows
SELECT name, canonical FROM ao3.tags WHERE name IN ('Angst', 'angsty', 'so much angst');

-- tags-wrangled: How many additional tags has nobody put in order yet?
-- 1 request, 1 row
SELECT count(*)
FROM ao3.tags
WHERE type = 'Freeform' AND wrangling_status = 'noncanonical_nonsynonymous';
