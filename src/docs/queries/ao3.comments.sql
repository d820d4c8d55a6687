-- Questions that ao3.comments answers, over the embedded archive (jdbc:fanworks:demo).

-- comment-authors: Who comments most on a work?
-- 16 requests, 69 rows
SELECT author_name, COUNT(*) FROM comments WHERE work_id = 68758 GROUP BY author_name;

-- comment-depth: How deep do the answers on a work nest?
-- 16 requests, 1 row
SELECT MAX(depth) FROM comments WHERE work_id = 68758;

-- comment-chapter: What do guests say about one chapter?
-- 1 request, 5 rows
SELECT posted, author_name, text FROM comments WHERE chapter_id = 13339 AND guest;

-- comment-by-id: What does one comment say, and on which work?
-- 1 request, 1 row
SELECT work_id, author_name, text FROM comments WHERE id = 68758000007;

-- comment-unanswered: How many comments on a work has nobody answered?
-- 6 requests, 1 row
SELECT COUNT(*) FROM comments c
WHERE c.work_id = 37203 AND c.id NOT IN
  (SELECT parent_id FROM comments WHERE work_id = 37203 AND parent_id IS NOT NULL);
