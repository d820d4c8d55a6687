-- Questions to the search for accounts of the embedded server (jdbc:fanworks:demo).

-- search-accounts-by-name: Who has a name like this?
-- 1 request, 5 rows
SELECT acct, display_name FROM mastodon.search_accounts WHERE query = 'quiet' LIMIT 5;

-- search-accounts-followed: Whom of those do I follow?
-- 2 requests, 27 rows
SELECT acct FROM mastodon.search_accounts WHERE query = 'er' AND only_followed;

-- search-accounts-busy: Which of them wrote most?
-- 2 requests, 5 rows
SELECT acct, statuses_count
FROM mastodon.search_accounts
WHERE query = 'lantern'
ORDER BY statuses_count DESC, acct
LIMIT 5;
