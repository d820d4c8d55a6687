-- Questions about polls, over the embedded server (jdbc:fanworks:demo).

-- polls-open: Which of the latest polls are still open?
-- 5 requests, 1 row
SELECT p.id, p.expires_at
FROM (SELECT poll_id FROM mastodon.public_timeline WHERE has_poll LIMIT 3) s
JOIN mastodon.polls p ON p.id = s.poll_id
WHERE NOT p.expired;

-- polls-votes: How did people vote in the latest poll?
-- 2 requests, 3 rows
SELECT o.title, o.votes_count
FROM (SELECT poll_id FROM mastodon.public_timeline WHERE has_poll LIMIT 1) s
JOIN mastodon.poll_options o ON o.poll_id = s.poll_id;

-- polls-busy: Which of the latest three has most votes?
-- 5 requests, 1 row
SELECT s.url, p.votes_count
FROM (SELECT * FROM mastodon.public_timeline WHERE has_poll LIMIT 3) s
JOIN mastodon.polls p ON p.id = s.poll_id
ORDER BY p.votes_count DESC, s.url
LIMIT 1;
