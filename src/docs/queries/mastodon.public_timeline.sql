-- Questions about the public timeline of the embedded server (jdbc:fanworks:demo).

-- public-servers-today: Which servers wrote most in the last day?
-- 1 request, 6 rows
SELECT split_part(account_acct, '@', 2) AS server, count(*) AS statuses
FROM mastodon.public_timeline
WHERE created_at >= TIMESTAMP '2026-09-30 12:00:00' AND NOT account_is_local
GROUP BY split_part(account_acct, '@', 2)
ORDER BY statuses DESC, server;

-- public-pictures-without-words: Which new local pictures come without a description of what they show?
-- 1 request, 13 rows
SELECT p.url, m.url AS picture
FROM (SELECT * FROM mastodon.public_timeline WHERE account_is_local AND has_media LIMIT 20) p
JOIN mastodon.status_media m ON m.status_id = p.id
WHERE m.description IS NULL;

-- public-languages: In which languages are the latest two hundred statuses?
-- 6 requests, 6 rows
SELECT language, count(*) AS statuses
FROM (SELECT language FROM mastodon.public_timeline LIMIT 200) AS latest
GROUP BY language
ORDER BY statuses DESC, language;

-- public-local-week: What was written here in a week six years ago? One page shows how ids tell the time, another one has the week.
-- 2 requests, 8 rows
SELECT created_at, account_acct, content
FROM mastodon.public_timeline
WHERE account_is_local
  AND created_at >= TIMESTAMP '2020-07-01 00:00:00'
  AND created_at < TIMESTAMP '2020-07-08 00:00:00'
ORDER BY created_at DESC;
