-- Questions about the use of hashtags, over the embedded server (jdbc:fanworks:demo).

-- tag-history-days: How often was a hashtag used on each day of the week?
-- 1 request, 7 rows
SELECT day, uses, accounts FROM mastodon.tag_history WHERE name = 'fanfic' ORDER BY day;

-- tag-history-best-day: On which day were three hashtags used most?
-- 3 requests, 1 row
SELECT day, sum(uses) AS uses
FROM mastodon.tag_history
WHERE name IN ('fanfic', 'fanart', 'ao3')
GROUP BY day
ORDER BY uses DESC, day
LIMIT 1;

-- tag-history-followed: How many people used the hashtags that I follow this week?
-- 6 requests, 5 rows
SELECT f.name, sum(h.accounts) AS people
FROM mastodon.followed_tags f
JOIN mastodon.tag_history h ON h.name = f.name
GROUP BY f.name;
