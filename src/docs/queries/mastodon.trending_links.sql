-- Questions about trending pages, over the embedded server (jdbc:fanworks:demo).

-- trending-links-top: Which pages do many link to?
-- 1 request, 5 rows
SELECT rank_no, title, url, uses_this_week FROM mastodon.trending_links LIMIT 5;

-- trending-links-who: Who links to the page on top?
-- 2 requests, 5 rows
SELECT t.account_acct, t.content
FROM (SELECT url FROM mastodon.trending_links LIMIT 1) top
JOIN mastodon.link_timeline t ON t.link_url = top.url
LIMIT 5;

-- trending-links-sites: Which sites are linked most?
-- 2 requests, 1 row
SELECT provider_name, sum(uses_this_week) AS uses
FROM mastodon.trending_links
GROUP BY provider_name
ORDER BY uses DESC, provider_name
LIMIT 5;
