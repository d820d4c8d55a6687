-- Questions about hashtags of statuses, over the embedded server (jdbc:fanworks:demo).

-- status-tags-home: Which hashtags are used in my home timeline?
-- 4 requests, 5 rows
SELECT t.name, count(*) AS statuses
FROM (SELECT id FROM mastodon.home_timeline LIMIT 120) h
JOIN mastodon.status_tags t ON t.status_id = h.id
GROUP BY t.name
ORDER BY statuses DESC, t.name
LIMIT 5;

-- status-tags-bookmarked: Under which hashtags is what I bookmarked?
-- 4 requests, 5 rows
SELECT t.name, count(*) AS statuses
FROM mastodon.bookmarks b
JOIN mastodon.status_tags t ON t.status_id = b.id
GROUP BY t.name
ORDER BY statuses DESC, t.name
LIMIT 5;

-- status-tags-untagged: Which of the latest local pictures have no hashtag?
-- 1 request, 11 rows
SELECT p.url
FROM (SELECT * FROM mastodon.public_timeline WHERE account_is_local AND has_media LIMIT 20) p
WHERE NOT EXISTS (SELECT 1 FROM mastodon.status_tags t WHERE t.status_id = p.id);
