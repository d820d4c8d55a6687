-- Questions about what the account of the embedded server (jdbc:fanworks:demo) wrote.

-- my-best: Which of my statuses of this year were liked most?
-- 10 requests, 5 rows
SELECT favourites_count, reblogs_count, content
FROM mastodon.my_statuses
WHERE created_at >= TIMESTAMP '2026-01-01 00:00:00' AND NOT is_reblog
ORDER BY favourites_count DESC, id_num
LIMIT 5;

-- my-first: What were my first statuses?
-- 1 request, 3 rows
SELECT created_at, content FROM mastodon.my_statuses ORDER BY id_num LIMIT 3;

-- my-months: How much have I written in each month of this summer?
-- 5 requests, 3 rows
SELECT EXTRACT(MONTH FROM created_at) AS month_no, count(*) AS statuses
FROM mastodon.my_statuses
WHERE created_at >= TIMESTAMP '2026-06-01 00:00:00' AND created_at < TIMESTAMP '2026-09-01 00:00:00'
GROUP BY EXTRACT(MONTH FROM created_at)
ORDER BY month_no;

-- my-private: What did I tell to mentioned people alone?
-- 6 requests, 5 rows
SELECT created_at, content FROM mastodon.my_statuses WHERE visibility = 'direct' LIMIT 5;
