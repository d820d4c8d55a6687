-- Questions about how the account of the embedded server (jdbc:fanworks:demo) stands with others.

-- relationships-found: How do I stand with accounts that a search finds?
-- 3 requests, 7 rows
SELECT s.acct, r.following, r.followed_by
FROM mastodon.search_accounts s
JOIN mastodon.relationships r ON r.id = s.id
WHERE s.query = 'quiet';

-- relationships-one-sided: Whom do I follow who does not follow me?
-- 4 requests, 36 rows
SELECT f.acct
FROM mastodon.my_following f
JOIN mastodon.relationships r ON r.id = f.id
WHERE NOT r.followed_by;

-- relationships-unwelcome: How many of my followers have I muted or blocked?
-- 8 requests, 1 row
SELECT count(*) FILTER (WHERE r.muting) AS muted, count(*) FILTER (WHERE r.blocking) AS blocked
FROM mastodon.my_followers f
JOIN mastodon.relationships r ON r.id = f.id;
