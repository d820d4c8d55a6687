-- Questions about threads, over the embedded server (jdbc:fanworks:demo).

-- context-thread: How does a thread of mine go on?
-- 3 requests, 3 rows
SELECT depth, account_acct, content
FROM mastodon.status_context
WHERE status_id = (SELECT id FROM mastodon.my_statuses WHERE replies_count > 1 LIMIT 1);

-- context-answers-to-trends: Who answers the three trending statuses that rank first of those with answers?
-- 4 requests, 2 rows
SELECT t.rank_no, c.account_acct
FROM (SELECT * FROM mastodon.trending_statuses WHERE replies_count > 0 LIMIT 3) t
JOIN mastodon.status_context c ON c.status_id = t.id
WHERE c.relation = 'descendant';

-- context-before: What came before my latest answer to somebody?
-- 2 requests, 1 row
SELECT account_acct, content
FROM mastodon.status_context
WHERE status_id = (SELECT id FROM mastodon.my_statuses WHERE in_reply_to_id IS NOT NULL LIMIT 1)
  AND relation = 'ancestor';
