-- Questions about what a member has read.
-- Signed in as silent_reader.

-- last-read: What did I read last?
-- 1 request, 10 rows
SELECT title, authors, last_visited
FROM ao3.my_history
ORDER BY last_visited DESC
LIMIT 10;

-- reading-list: What have I marked for later, and which of it has changed since I looked?
-- 1 request, 10 rows
SELECT title, version_read, last_visited
FROM ao3.my_history
WHERE marked_for_later AND version_read <> 'latest';

-- favourites: What do I come back to?
-- 3 requests, 5 rows
SELECT title, visits
FROM ao3.my_history
WHERE NOT deleted
ORDER BY visits DESC
LIMIT 5;
