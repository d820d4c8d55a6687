-- Questions about members of lists, over the embedded server (jdbc:fanworks:demo).

-- list-accounts-members: Who is on my lists?
-- 4 requests, 35 rows
SELECT l.title, m.acct
FROM mastodon.lists l
JOIN mastodon.list_accounts m ON m.list_id = l.id;

-- list-accounts-twice: Who is on more than one?
-- 4 requests, 5 rows
SELECT m.acct, count(*) AS lists
FROM mastodon.lists l
JOIN mastodon.list_accounts m ON m.list_id = l.id
GROUP BY m.acct
HAVING count(*) > 1;

-- list-accounts-back: Which members of my lists follow me?
-- 5 requests, 19 rows
SELECT l.title, m.acct
FROM mastodon.lists l
JOIN mastodon.list_accounts m ON m.list_id = l.id
JOIN mastodon.relationships r ON r.id = m.id
WHERE r.followed_by;
