-- Questions about fandoms.

-- fandoms-largest: Which fandoms of a medium are the largest?
-- 1 request, 5 rows
SELECT name, works FROM ao3.fandoms WHERE medium = 'Video Games' ORDER BY works DESC LIMIT 5;

-- fandoms-small: How many fandoms of a medium have hardly any works?
-- 1 request, 1 row
SELECT count(*) FROM ao3.fandoms WHERE medium = 'Movies' AND works < 10;

-- fandoms-media: Which media have most fandoms? There is a page for each of them.
-- 12 requests, 11 rows
SELECT medium, count(*) AS fandoms, sum(works) AS works
FROM ao3.fandoms
GROUP BY medium
ORDER BY works DESC;

-- fandoms-pairings: Which pairing is each large game best known for?
-- 4 requests, 3 rows
SELECT f.name, max(x.works) AS works
FROM ao3.fandoms f
JOIN ao3.facets x ON x.fandom = f.name
WHERE f.medium = 'Video Games' AND f.works > 160 AND x.kind = 'relationship'
GROUP BY f.name;
