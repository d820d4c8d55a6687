-- Questions about what accounts wrote, over the embedded server (jdbc:fanworks:demo).

-- account-latest: What has somebody written lately, without boosts and answers to others?
-- 2 requests, 10 rows
SELECT created_at, content
FROM mastodon.account_statuses
WHERE account_handle = 'ida' AND NOT is_reblog AND NOT replies_to_others
LIMIT 10;

-- account-pictures-of-a-tag: Which pictures did somebody show under a hashtag?
-- 2 requests, 17 rows
SELECT url
FROM mastodon.account_statuses
WHERE account_handle = 'ida' AND NOT is_reblog AND has_media AND 'fanart' = ANY(tags);

-- account-hours: At which hours does somebody write?
-- 5 requests, 24 rows
SELECT EXTRACT(HOUR FROM created_at) AS hour_no, count(*) AS statuses
FROM mastodon.account_statuses
WHERE account_handle = 'ida' AND created_at >= TIMESTAMP '2026-07-01 00:00:00'
GROUP BY EXTRACT(HOUR FROM created_at)
ORDER BY hour_no;
