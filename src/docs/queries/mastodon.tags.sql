-- Questions about hashtags, over the embedded server (jdbc:fanworks:demo).

-- tags-week: How often were a few hashtags used this week?
-- 3 requests, 3 rows
SELECT name, uses_this_week FROM mastodon.tags WHERE name IN ('fanfic', 'cats', 'poetry');

-- tags-any-spelling: Is a hashtag found whatever its case and accents?
-- 1 request, 1 row
SELECT name, url FROM mastodon.tags WHERE name = 'Cafe';

-- tags-of-a-profile: How busy are the hashtags that my profile shows?
-- 3 requests, 2 rows
SELECT f.name, f.statuses_count, t.uses_this_week
FROM mastodon.featured_tags f
JOIN mastodon.tags t ON t.name = f.name;
