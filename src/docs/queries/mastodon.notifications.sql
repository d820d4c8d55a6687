-- Questions about the notifications of the account of the embedded server (jdbc:fanworks:demo).

-- notifications-mentions: Who mentioned me lately, and how?
-- 1 request, 10 rows
SELECT account_acct, status_content FROM mastodon.notifications WHERE type = 'mention' LIMIT 10;

-- notifications-kinds: Of which kinds were the last two hundred?
-- 3 requests, 4 rows
SELECT type, count(*) AS notifications
FROM (SELECT type FROM mastodon.notifications LIMIT 200) AS latest
GROUP BY type
ORDER BY notifications DESC, type;

-- notifications-new-followers: Which of my latest followers do I not follow?
-- 2 requests, 32 rows
SELECT n.account_acct
FROM (SELECT * FROM mastodon.notifications WHERE type = 'follow' LIMIT 40) n
JOIN mastodon.relationships r ON r.id = n.account_id
WHERE NOT r.following;

-- notifications-of-one: What was I told about one account?
-- 3 requests, 12 rows
SELECT type, created_at
FROM mastodon.notifications
WHERE account_id = (SELECT id FROM mastodon.my_followers LIMIT 1);
