-- Questions about trending statuses, over the embedded server (jdbc:fanworks:demo).

-- trending-statuses-top: Which statuses are trending?
-- 1 request, 5 rows
SELECT rank_no, account_acct, content FROM mastodon.trending_statuses LIMIT 5;

-- trending-statuses-authors: Who is trending more than once?
-- 2 requests, 8 rows
SELECT account_acct, count(*) AS statuses
FROM mastodon.trending_statuses
GROUP BY account_acct
HAVING count(*) > 1;

-- trending-statuses-admirers: Who likes the one on top?
-- 2 requests, 37 rows
SELECT a.acct
FROM (SELECT id FROM mastodon.trending_statuses LIMIT 1) top
JOIN mastodon.status_favourited_by a ON a.status_id = top.id;
