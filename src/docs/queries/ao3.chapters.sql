-- Questions that ao3.chapters answers, over the embedded archive (jdbc:fanworks:demo).

-- chapter-dates: How many days passed between the chapters of a work?
-- 1 request, 4 rows
SELECT position, published FROM chapters WHERE work_id = 37203 ORDER BY position;

-- chapter-count: How many chapters has a work?
-- 1 request, 1 row
SELECT COUNT(*) FROM chapters WHERE work_id = 37203;

-- chapter-latest: Which chapters of the longest works of an author came last?
-- 10 requests, 9 rows
SELECT w.title, MAX(c.published)
FROM works w JOIN chapters c ON c.work_id = w.id
WHERE w.author_login = 'marlow' AND w.chapters_total > 20
GROUP BY w.title;

-- chapter-two-works: Which chapters have two works?
-- 2 requests, 5 rows
SELECT work_id, position, title FROM chapters WHERE work_id IN (37203, 16653);
