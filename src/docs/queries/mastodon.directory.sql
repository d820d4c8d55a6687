-- Questions about the directory of the embedded server (jdbc:fanworks:demo).

-- directory-new: Who is new on this server?
-- 1 request, 10 rows
SELECT acct, created_at FROM mastodon.directory WHERE sort_order = 'new' AND is_local LIMIT 10;

-- directory-active: Who wrote last?
-- 1 request, 10 rows
SELECT acct, last_status_date FROM mastodon.directory WHERE sort_order = 'active' LIMIT 10;

-- directory-fiftieth: Who comes at the hundred-and-first place?
-- 1 request, 1 row
SELECT position, acct FROM mastodon.directory WHERE sort_order = 'new' LIMIT 1 OFFSET 100;
