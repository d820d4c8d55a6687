-- Questions about the lists of the account of the embedded server (jdbc:fanworks:demo).

-- lists-all: Which lists do I have?
-- 1 request, 3 rows
SELECT id, title, replies_policy FROM mastodon.lists;

-- lists-sizes: How many members has each?
-- 4 requests, 3 rows
SELECT l.title, count(*) AS members
FROM mastodon.lists l
JOIN mastodon.list_accounts m ON m.list_id = l.id
GROUP BY l.title;

-- lists-of-one: On which of my lists is the one who wrote last on the first of them?
-- 3 requests, 1 row
SELECT title
FROM mastodon.account_lists
WHERE account_id = (
  SELECT account_id
  FROM mastodon.list_timeline
  WHERE list_id = (SELECT id FROM mastodon.lists LIMIT 1)
  LIMIT 1);
