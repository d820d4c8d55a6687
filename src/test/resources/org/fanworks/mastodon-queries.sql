-- Questions to the embedded Mastodon server (jdbc:fanworks:demo), and what each costs on a new
-- connection: requests, robots.txt and the check of the token not counted, and rows of the answer.
-- A page holds 40 statuses or 80 accounts; only an empty page, or one that names no next page, ends
-- a list. The tests read this file, which has the form of named-queries.sql; further questions are in
-- src/docs/queries.

-- latest-statuses: What is going on right now?
-- 1 request, 40 rows
SELECT account_acct, content FROM mastodon.public_timeline LIMIT 40;

-- latest-by-time: What are the newest twenty statuses by their own clocks?
-- 1 request, 20 rows
SELECT created_at, account_acct FROM mastodon.public_timeline ORDER BY created_at DESC LIMIT 20;

-- local-pictures: Which pictures have people of this server shown lately?
-- 1 request, 30 rows
SELECT url FROM mastodon.public_timeline WHERE account_is_local AND has_media LIMIT 30;

-- remote-only: What comes from elsewhere?
-- 1 request, 40 rows
SELECT account_acct FROM mastodon.public_timeline WHERE NOT account_is_local LIMIT 40;

-- servers-of-the-week: Which servers wrote most in the last week?
-- 3 requests, 8 rows
SELECT split_part(account_acct, '@', 2) AS server, count(*) AS statuses
FROM mastodon.public_timeline
WHERE created_at >= TIMESTAMP '2026-09-24 00:00:00'
GROUP BY split_part(account_acct, '@', 2)
ORDER BY statuses DESC;

-- tags-of-local-statuses: Which hashtags do people of this server use most in a month?
-- 6 requests, 20 rows
SELECT tag, count(*) AS uses
FROM mastodon.public_timeline, UNNEST(tags) AS used(tag)
WHERE account_is_local AND created_at >= TIMESTAMP '2026-09-01 00:00:00'
GROUP BY tag
ORDER BY uses DESC;

-- local-statuses-of-2020: What was written here on New Year's Day of 2020? It takes a page to see how ids tell the time.
-- 2 requests, 1 row
SELECT id, content
FROM mastodon.public_timeline
WHERE account_is_local
  AND created_at >= TIMESTAMP '2020-01-01 00:00:00'
  AND created_at < TIMESTAMP '2020-01-02 00:00:00';

-- below-an-id: What comes just below an id?
-- 2 requests, 40 rows
SELECT id FROM mastodon.public_timeline WHERE id_num < 111677748019200000 LIMIT 40;

-- oldest-own-statuses: What were my first statuses?
-- 2 requests, 40 rows
SELECT id, content FROM mastodon.my_statuses ORDER BY id_num LIMIT 40;

-- one-tag: Who writes about a hashtag?
-- 2 requests, 40 rows
SELECT account_acct FROM mastodon.tag_timeline WHERE tag = 'Quillmarsh' LIMIT 40;

-- four-tags: What is new under any of four hashtags?
-- 1 request, 40 rows
SELECT tag, id FROM mastodon.tag_timeline WHERE tag IN ('fanfic', 'fanart', 'ao3', 'poetry') LIMIT 40;

-- tags-combined: What has one hashtag and another one, but not a third?
-- 1 request, 20 rows
SELECT id FROM mastodon.tag_timeline WHERE tag = 'fanfic' AND tag = 'ao3' AND tag <> 'cats' LIMIT 20;

-- tag-per-month: How often was a hashtag used in each month of half a year?
-- 2 requests, 6 rows
SELECT EXTRACT(MONTH FROM created_at) AS month_no, count(*)
FROM mastodon.tag_timeline
WHERE tag = 'podcast' AND created_at >= TIMESTAMP '2026-04-01 00:00:00'
GROUP BY EXTRACT(MONTH FROM created_at);

-- home-boosters: Who boosts most in my home timeline?
-- 21 requests, 46 rows
SELECT account_acct, count(*) FROM mastodon.home_timeline WHERE is_reblog GROUP BY account_acct;

-- home-latest-hundred: How long are the last hundred statuses at home?
-- 3 requests, 1 row
SELECT avg(char_length(content)) FROM (SELECT content FROM mastodon.home_timeline LIMIT 100) AS latest;

-- list-timelines: How much is there on each of my lists?
-- 10 requests, 3 rows
SELECT l.title, count(*)
FROM mastodon.lists l
JOIN mastodon.list_timeline t ON t.list_id = l.id
GROUP BY l.title;

-- own-kinds: What kinds of statuses did I write this year?
-- 5 requests, 3 rows
SELECT is_reblog, is_reply, count(*)
FROM mastodon.my_statuses
WHERE created_at >= TIMESTAMP '2026-06-01 00:00:00'
GROUP BY is_reblog, is_reply;

-- account-originals: What did somebody write, without boosts and answers?
-- 2 requests, 20 rows
SELECT content
FROM mastodon.account_statuses
WHERE account_handle = 'ida' AND NOT is_reblog AND NOT replies_to_others
LIMIT 20;

-- bookmark-authors: Whose statuses do I bookmark?
-- 4 requests, 94 rows
SELECT account_acct, count(*) FROM mastodon.bookmarks GROUP BY account_acct;

-- favourites-latest: Which were my latest favourites?
-- 1 request, 40 rows
SELECT position, account_acct, content FROM mastodon.favourites LIMIT 40;

-- answered-statuses: Which statuses did the last bookmarks answer?
-- 2 requests, 7 rows
SELECT b.id, p.account_acct
FROM (SELECT * FROM mastodon.bookmarks LIMIT 40) b
JOIN mastodon.statuses p ON p.id = b.in_reply_to_id;

-- follows-by-month: When did those whom I follow join?
-- 2 requests, 9 rows
SELECT EXTRACT(YEAR FROM created_at) AS joined, count(*) FROM mastodon.my_following GROUP BY EXTRACT(YEAR FROM created_at);

-- followers-by-server: On which servers are my followers?
-- 4 requests, 9 rows
SELECT domain, count(*) FROM mastodon.my_followers GROUP BY domain;

-- notifications-by-type: How many notifications of each kind were there this summer?
-- 12 requests, 2 rows
SELECT type, count(*)
FROM mastodon.notifications
WHERE type IN ('mention', 'follow')
GROUP BY type;

-- latest-mentions: Who mentioned me lately?
-- 1 request, 80 rows
SELECT account_acct, status_content FROM mastodon.notifications WHERE type = 'mention' LIMIT 80;

-- trending-links: Which pages do many link to?
-- 2 requests, 16 rows
SELECT title, url FROM mastodon.trending_links LIMIT 20;

-- server-activity: How busy was the server in the last weeks?
-- 1 request, 12 rows
SELECT week, statuses FROM mastodon.instance_activity;

-- thread: How does a thread go?
-- 3 requests, 3 rows
SELECT c.depth, c.account_acct
FROM mastodon.status_context c
WHERE c.status_id = (
  SELECT id FROM mastodon.my_statuses WHERE replies_count > 1 LIMIT 1);

-- authors-in-both-worlds: Which works are by a writer of the archive who is praised here?
-- 3 requests, 90 rows
SELECT t.account_acct, w.title
FROM (SELECT title, author_login FROM ao3.works WHERE author_login = 'inkwell_ida' LIMIT 5) w
JOIN (SELECT account_acct, content FROM mastodon.tag_timeline WHERE tag = 'ao3' LIMIT 40) t
  ON t.content LIKE '%' || w.author_login || '%';
