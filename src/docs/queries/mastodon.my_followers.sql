-- Questions about the followers of the account of the embedded server (jdbc:fanworks:demo).

-- my-followers-servers: On which servers are my followers?
-- 4 requests, 5 rows
SELECT domain, count(*) AS followers
FROM mastodon.my_followers
GROUP BY domain
ORDER BY followers DESC, domain
LIMIT 5;

-- my-followers-mutual: Which of my followers do I follow back?
-- 8 requests, 54 rows
SELECT f.acct
FROM mastodon.my_followers f
JOIN mastodon.relationships r ON r.id = f.id
WHERE r.following;

-- my-followers-famous: Which of my followers are followed most?
-- 4 requests, 5 rows
SELECT acct, followers_count
FROM mastodon.my_followers
ORDER BY followers_count DESC, acct
LIMIT 5;
