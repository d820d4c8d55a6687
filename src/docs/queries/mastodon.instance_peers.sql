-- Questions about servers that the embedded server (jdbc:fanworks:demo) knows.

-- instance-peers-number: How many other servers does it know?
-- 1 request, 1 row
SELECT count(*) FROM mastodon.instance_peers;

-- instance-peers-silent: Which of them wrote none of the latest forty statuses?
-- 2 requests, 1 row
SELECT domain
FROM mastodon.instance_peers
WHERE domain NOT IN (
  SELECT split_part(account_acct, '@', 2)
  FROM (SELECT account_acct FROM mastodon.public_timeline WHERE NOT account_is_local LIMIT 40) AS latest);

-- instance-peers-endings: Of which kinds are their names?
-- 1 request, 1 row
SELECT regexp_replace(domain, '^.*\.', '') AS ending, count(*) AS servers
FROM mastodon.instance_peers
GROUP BY regexp_replace(domain, '^.*\.', '')
ORDER BY servers DESC, ending;
