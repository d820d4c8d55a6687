-- Questions to the search for statuses of the embedded server (jdbc:fanworks:demo).

-- search-words: Where do people write about lanterns in English, with pictures?
-- 1 request, 10 rows
SELECT account_acct, content
FROM mastodon.search_statuses
WHERE query = 'lantern' AND language = 'en' AND has_media
LIMIT 10;

-- search-of-a-month: Who wrote of harbours in the last month?
-- 2 requests, 4 rows
SELECT account_acct, created_at
FROM mastodon.search_statuses
WHERE query = 'harbour' AND created_at >= TIMESTAMP '2026-09-01 00:00:00';

-- search-answers: Which answers to others speak of a storm?
-- 1 request, 10 rows
SELECT account_acct, content
FROM mastodon.search_statuses
WHERE query = 'storm' AND is_reply
LIMIT 10;
