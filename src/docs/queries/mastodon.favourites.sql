-- Questions about the favourites of the account of the embedded server (jdbc:fanworks:demo).

-- favourites-latest: What did I like last?
-- 1 request, 10 rows
SELECT position, account_acct, content FROM mastodon.favourites LIMIT 10;

-- favourites-tags: Under which hashtags were the last two hundred that I liked?
-- 5 requests, 5 rows
SELECT tag, count(*) AS statuses
FROM (SELECT tags FROM mastodon.favourites LIMIT 200) f, UNNEST(f.tags) AS used(tag)
GROUP BY tag
ORDER BY statuses DESC, tag
LIMIT 5;

-- favourites-from-here: How many of the last two hundred were written on this server?
-- 5 requests, 2 rows
SELECT account_is_local, count(*) AS statuses
FROM (SELECT account_is_local FROM mastodon.favourites LIMIT 200) AS latest
GROUP BY account_is_local;
