-- Questions about collections, over the embedded archive (jdbc:fanworks:demo).

-- collections-open-exchanges: How many gift exchanges are open?
-- 1 request, 1 row
SELECT COUNT(*) FROM collections WHERE open AND challenge_type = 'Gift Exchange';

-- collections-largest: Which collections hold most works?
-- 1 request, 5 rows
SELECT name, title, works_count FROM collections ORDER BY works_count DESC LIMIT 5;

-- collections-of-user: Which collections does a user look after?
-- 1 request, 2 rows
SELECT name, title, works_count FROM collections WHERE maintainer_login = 'inkwell_ida';

-- collection-by-name: What is a collection about?
-- 2 requests, 1 row
SELECT title, maintainers, description, open, moderated FROM collections WHERE name = 'harbour_lights';

-- collection-parts: Of which parts does a collection consist?
-- 1 request, 1 row
SELECT name, works_count FROM collections WHERE parent = 'harbour_lights';

-- collections-by-tag: Which collections are about a fandom?
-- 2 requests, 1 row
SELECT name, title FROM collections WHERE tag = 'Quillmarsh Chronicles';

-- collections-closed-by-title: Which closed collections have a certain word at the end of the title?
-- 1 request, 1 row
SELECT name, title FROM collections WHERE NOT open AND title LIKE '% Ember';
