-- Questions about trending hashtags, over the embedded server (jdbc:fanworks:demo).

-- trending-tags-top: Which hashtags are trending?
-- 1 request, 10 rows
SELECT rank_no, name, uses_this_week FROM mastodon.trending_tags LIMIT 10;

-- trending-tags-unknown: Which of them do I not follow yet?
-- 2 requests, 15 rows
SELECT name FROM mastodon.trending_tags WHERE NOT following;

-- trending-tags-voices: What is said last under the one on top?
-- 2 requests, 5 rows
SELECT t.account_acct, t.content
FROM (SELECT name FROM mastodon.trending_tags LIMIT 1) top
JOIN mastodon.tag_timeline t ON t.tag = top.name
LIMIT 5;
