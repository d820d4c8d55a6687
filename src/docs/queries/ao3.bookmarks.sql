-- Questions about bookmarks.

-- bookmarks-newest: What has a reader bookmarked last, and what do they say about it?
-- 1 request, 10 rows
SELECT date_bookmarked, item_type, item_title, item_authors, notes
FROM ao3.bookmarks
WHERE bookmarker_login = 'marlow'
ORDER BY date_bookmarked DESC
LIMIT 10;

-- bookmarks-recommended: Which long, complete works of a fandom do readers recommend with a reason?
-- 1 request, 7 rows
SELECT item_title, item_authors, item_word_count, bookmarker_login, notes
FROM ao3.bookmarks
WHERE fandom = 'Quillmarsh Chronicles'
  AND item_type = 'work'
  AND rec
  AND has_notes
  AND item_complete
  AND item_word_count > 20000
ORDER BY item_word_count DESC;

-- bookmarks-to-read: What has a reader put on a list with a tag of their own?
-- 4 requests, 61 rows
SELECT item_title, item_authors, item_fandoms
FROM ao3.bookmarks
WHERE bookmarker_login = 'silent_reader' AND 'to read' = ANY (bookmark_tags);

-- bookmarks-of-work: Who has bookmarked a work, and what do they call it?
-- 1 request, 13 rows
SELECT bookmarker_login, date_bookmarked, bookmark_tags
FROM ao3.bookmarks
WHERE item_type = 'work' AND item_id = 209565;

-- bookmarks-liked-works: Which bookmarked works have most kudos? The pages of bookmarks show the works as well.
-- 19 requests, 5 rows
SELECT w.title, w.authors, w.kudos
FROM ao3.bookmarks b
JOIN ao3.works w ON w.id = b.item_id
WHERE b.bookmarker_login = 'marlow' AND b.item_type = 'work'
ORDER BY w.kudos DESC, w.id
LIMIT 5;

-- bookmarks-fandoms: Which fandoms does a reader like?
-- 21 requests, 5 rows
SELECT fandom_name, count(*) AS bookmarks
FROM ao3.bookmarks b
CROSS JOIN UNNEST(b.item_fandoms) AS item (fandom_name)
WHERE b.bookmarker_login = 'marlow'
GROUP BY fandom_name
ORDER BY bookmarks DESC, fandom_name
LIMIT 5;
