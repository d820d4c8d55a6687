-- Questions about what only a collection's profile shows, over the embedded archive
-- (jdbc:fanworks:demo).

-- collection-founded: Since when is there a collection, and whom can one ask?
-- 1 request, 1 row
SELECT date_created, contact FROM collection_details WHERE collection = 'harbour_lights';

-- collections-founded: Which of a user's collections is the older one?
-- 3 requests, 1 row
SELECT c.name, d.date_created
FROM collections c
JOIN collection_details d ON d.collection = c.name
WHERE c.maintainer_login = 'inkwell_ida'
ORDER BY d.date_created
LIMIT 1;

-- collections-contact: How are the maintainers of the largest collections reached?
-- 4 requests, 3 rows
SELECT c.title, d.contact
FROM (SELECT name, title FROM collections ORDER BY works_count DESC LIMIT 3) c
JOIN collection_details d ON d.collection = c.name;

-- collections-compared: When were three collections founded?
-- 3 requests, 3 rows
SELECT collection, date_created
FROM collection_details
WHERE collection IN ('harbour_lights', 'sealed_envelopes', 'veiled_exchange');
