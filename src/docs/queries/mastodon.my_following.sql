-- Questions about whom the account of the embedded server (jdbc:fanworks:demo) follows.

-- my-following-silent: Who of those whom I follow has been silent since summer?
-- 2 requests, 4 rows
SELECT acct, last_status_date
FROM mastodon.my_following
WHERE last_status_date < DATE '2026-07-01';

-- my-following-on-no-list: Whom do I follow who is on none of my lists?
-- 6 requests, 60 rows
SELECT f.acct
FROM mastodon.my_following f
WHERE f.id NOT IN (
  SELECT m.id FROM mastodon.lists l JOIN mastodon.list_accounts m ON m.list_id = l.id);

-- my-following-programs: Which of them are run by programs?
-- 2 requests, 3 rows
SELECT acct, note FROM mastodon.my_following WHERE bot;
