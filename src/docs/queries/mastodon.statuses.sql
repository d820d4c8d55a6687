-- Questions about single statuses, over the embedded server (jdbc:fanworks:demo).

-- statuses-answered: Which statuses do my bookmarks answer?
-- 2 requests, 7 rows
SELECT b.id, p.account_acct, p.content
FROM (SELECT * FROM mastodon.bookmarks LIMIT 40) b
JOIN mastodon.statuses p ON p.id = b.in_reply_to_id;

-- statuses-quoted: What is quoted by those who quote today?
-- 8 requests, 5 rows
SELECT p.account_acct, q.account_acct AS quoted, q.content
FROM (SELECT * FROM mastodon.public_timeline WHERE quoted_status_id IS NOT NULL LIMIT 5) p
JOIN mastodon.statuses q ON q.id = p.quoted_status_id;

-- statuses-favoured: How often were the statuses boosted for which people favoured me?
-- 1 request, 30 rows
SELECT n.account_acct, s.reblogs_count
FROM (SELECT * FROM mastodon.notifications WHERE type = 'favourite' LIMIT 30) n
JOIN mastodon.statuses s ON s.id = n.status_id;
