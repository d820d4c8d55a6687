-- Questions about who follows whom, over the embedded server (jdbc:fanworks:demo).

-- followers-latest: Who follows somebody since lately?
-- 2 requests, 10 rows
SELECT position, acct
FROM mastodon.followers
WHERE account_id = (SELECT id FROM mastodon.accounts WHERE handle = 'ida')
LIMIT 10;

-- followers-servers: From which servers do followers come?
-- 5 requests, 5 rows
SELECT domain, count(*) AS followers
FROM mastodon.followers
WHERE account_id = (SELECT id FROM mastodon.accounts WHERE handle = 'ida')
GROUP BY domain
ORDER BY followers DESC, domain
LIMIT 5;

-- followers-of-trending: Which followers of the three on top of the trends are followed most?
-- 5 requests, 5 rows
SELECT f.acct, f.followers_count
FROM (SELECT account_id FROM mastodon.trending_statuses LIMIT 3) t
JOIN mastodon.followers f ON f.account_id = t.account_id
ORDER BY f.followers_count DESC, f.acct
LIMIT 5;
