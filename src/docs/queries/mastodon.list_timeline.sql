-- Questions about the timelines of lists, over the embedded server (jdbc:fanworks:demo).

-- list-latest: What is new on each of my lists?
-- 4 requests, 3 rows
SELECT l.title, t.account_acct, t.content
FROM mastodon.lists l
JOIN mastodon.list_timeline t ON t.list_id = l.id
WHERE t.created_at >= TIMESTAMP '2026-09-30 00:00:00';

-- list-first-of-one: What are the latest five statuses of one list?
-- 2 requests, 5 rows
SELECT account_acct, content
FROM mastodon.list_timeline
WHERE list_id = (SELECT id FROM mastodon.lists LIMIT 1)
LIMIT 5;

-- list-silent-members: Which members of my lists wrote nothing since August?
-- 4 requests, 1 row
SELECT l.title, m.acct
FROM mastodon.lists l
JOIN mastodon.list_accounts m ON m.list_id = l.id
WHERE m.last_status_date < DATE '2026-08-01';
