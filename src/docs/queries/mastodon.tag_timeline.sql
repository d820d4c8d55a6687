-- Questions about the timelines of hashtags, over the embedded server (jdbc:fanworks:demo).

-- tag-authors-of-a-month: Who wrote most about a hashtag in a month?
-- 2 requests, 5 rows
SELECT account_acct, count(*) AS statuses
FROM mastodon.tag_timeline
WHERE tag = 'quillmarsh' AND created_at >= TIMESTAMP '2026-09-01 00:00:00'
GROUP BY account_acct
ORDER BY statuses DESC, account_acct
LIMIT 5;

-- tag-any-of-three: What is new under any of three hashtags?
-- 1 request, 5 rows
SELECT DISTINCT id, account_acct, content
FROM mastodon.tag_timeline
WHERE tag IN ('fanart', 'mastoart', 'photography') AND created_at >= TIMESTAMP '2026-09-29 00:00:00';

-- tag-both-but-not: What has both of two hashtags, but not a third?
-- 1 request, 10 rows
SELECT id, account_acct
FROM mastodon.tag_timeline
WHERE tag = 'fanfic' AND tag = 'slowburn' AND tag <> 'cats'
LIMIT 10;

-- tag-companions: Which hashtags go together with one?
-- 4 requests, 5 rows
SELECT with_it, count(*) AS statuses
FROM (SELECT tags FROM mastodon.tag_timeline WHERE tag = 'ao3' LIMIT 120) t, UNNEST(t.tags) AS used(with_it)
WHERE with_it <> 'ao3'
GROUP BY with_it
ORDER BY statuses DESC, with_it
LIMIT 5;
