-- Questions about private conversations, over the embedded server (jdbc:fanworks:demo).

-- conversations-unread: Which conversations have I not read?
-- 4 requests, 51 rows
SELECT id, last_status_at, last_status_content FROM mastodon.conversations WHERE unread;

-- conversations-with: With whom do I talk?
-- 5 requests, 10 rows
SELECT c.id, a.acct
FROM mastodon.conversations c
JOIN mastodon.conversation_accounts a ON a.conversation_id = c.id
LIMIT 10;

-- conversations-partners: With whom do I have most conversations?
-- 4 requests, 5 rows
SELECT acct, count(*) AS conversations
FROM mastodon.conversation_accounts
GROUP BY acct
ORDER BY conversations DESC, acct
LIMIT 5;
