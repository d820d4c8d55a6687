-- Questions about what happens, over the embedded server (jdbc:fanworks:demo), where somebody writes at once.

-- stream-local: What are the next three statuses of this server?
-- 1 request, 3 rows
SELECT account_acct, content
FROM mastodon.stream_events
WHERE stream_name = 'public:local' AND event = 'update'
LIMIT 3;

-- stream-tag: What comes next under a hashtag?
-- 1 request, 1 row
SELECT account_acct, content
FROM mastodon.stream_events
WHERE stream_name = 'hashtag' AND tag = 'fanfic'
LIMIT 1;

-- stream-own: What happens to me next?
-- 1 request, 1 row
SELECT event, payload FROM mastodon.stream_events WHERE stream_name = 'user' LIMIT 1;
