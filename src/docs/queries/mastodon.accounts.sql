-- Questions about accounts, over the embedded server (jdbc:fanworks:demo).

-- accounts-by-handle: Who is somebody?
-- 1 request, 1 row
SELECT acct, display_name, note, followers_count FROM mastodon.accounts WHERE handle = 'ida';

-- accounts-of-boosted: Which of those who were boosted at home are run by programs?
-- 3 requests, 1 row
SELECT DISTINCT a.acct
FROM (SELECT * FROM mastodon.home_timeline LIMIT 80) h
JOIN mastodon.accounts a ON a.id = h.reblog_account_id
WHERE a.bot;

-- accounts-who-mention: Since when are those here who mentioned me last?
-- 1 request, 20 rows
SELECT a.acct, a.created_at
FROM (SELECT * FROM mastodon.notifications WHERE type = 'mention' LIMIT 20) n
JOIN mastodon.accounts a ON a.id = n.account_id;
