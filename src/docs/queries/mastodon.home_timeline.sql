-- Questions about the home timeline of the account of the embedded server (jdbc:fanworks:demo).

-- home-today: What did those whom I follow write today, the most liked first?
-- 1 request, 2 rows
SELECT account_acct, favourites_count, content
FROM mastodon.home_timeline
WHERE created_at >= TIMESTAMP '2026-10-01 00:00:00' AND NOT is_reblog
ORDER BY favourites_count DESC, id_num;

-- home-boosts: Whom do those whom I follow boost most?
-- 6 requests, 5 rows
SELECT reblog_account_acct, count(*) AS boosts
FROM (SELECT * FROM mastodon.home_timeline LIMIT 200) AS latest
WHERE is_reblog
GROUP BY reblog_account_acct
ORDER BY boosts DESC, reblog_account_acct
LIMIT 5;

-- home-strangers: Who is boosted into my timeline whom I do not follow?
-- 4 requests, 7 rows
SELECT DISTINCT h.reblog_account_acct
FROM (SELECT * FROM mastodon.home_timeline LIMIT 80) h
JOIN mastodon.relationships r ON r.id = h.reblog_account_id
WHERE NOT r.following;
