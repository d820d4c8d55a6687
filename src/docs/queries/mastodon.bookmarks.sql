-- Questions about the bookmarks of the account of the embedded server (jdbc:fanworks:demo).

-- bookmarks-authors: Whose statuses do I bookmark?
-- 4 requests, 5 rows
SELECT account_acct, count(*) AS bookmarks
FROM mastodon.bookmarks
GROUP BY account_acct
ORDER BY bookmarks DESC, account_acct
LIMIT 5;

-- bookmarks-latest: What did I bookmark last?
-- 1 request, 10 rows
SELECT position, account_acct, url FROM mastodon.bookmarks LIMIT 10;

-- bookmarks-with-links: Which pages are linked by what I bookmarked?
-- 4 requests, 12 rows
SELECT card_title, card_url FROM mastodon.bookmarks WHERE has_card;
