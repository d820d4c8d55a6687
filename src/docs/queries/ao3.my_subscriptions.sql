-- Questions about what a member wants to hear of.
-- Signed in as silent_reader.

-- kinds: What am I subscribed to?
-- 3 requests, 4 rows
SELECT kind, count(*) AS subscriptions
FROM ao3.my_subscriptions
GROUP BY kind;

-- followed-users: Whom do I follow?
-- 1 request, 11 rows
SELECT user_login FROM ao3.my_subscriptions WHERE kind = 'user';

-- authors-of-works: Whose works do I wait for most?
-- 2 requests, 5 rows
SELECT author, count(*) AS works
FROM ao3.my_subscriptions, UNNEST(authors) AS a (author)
WHERE kind = 'work'
GROUP BY author
ORDER BY works DESC, author
LIMIT 5;
