-- Questions about media, over the embedded server (jdbc:fanworks:demo).

-- status-media-home: Which pictures are there in my home timeline?
-- 1 request, 27 rows
SELECT m.url, m.description
FROM (SELECT id FROM mastodon.home_timeline LIMIT 40) h
JOIN mastodon.status_media m ON m.status_id = h.id;

-- status-media-kinds: What kinds of media did the last hundred local statuses with media have?
-- 3 requests, 2 rows
SELECT m.type, count(*) AS media
FROM (SELECT id FROM mastodon.public_timeline WHERE account_is_local AND has_media LIMIT 100) p
JOIN mastodon.status_media m ON m.status_id = p.id
GROUP BY m.type;

-- status-media-own: Which of my own pictures lack a description?
-- 2 requests, 35 rows
SELECT s.url
FROM (SELECT * FROM mastodon.my_statuses WHERE has_media AND NOT is_reblog LIMIT 40) s
JOIN mastodon.status_media m ON m.status_id = s.id
WHERE m.description IS NULL;
