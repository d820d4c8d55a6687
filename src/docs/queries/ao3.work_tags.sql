-- Questions that ao3.work_tags answers, over the embedded archive (jdbc:fanworks:demo).

-- tags-of-author: Which tags does an author use most?
-- 12 requests, 10 rows
SELECT t.kind, t.name, COUNT(*) AS works
FROM works w JOIN work_tags t ON t.work_id = w.id
WHERE w.author_login = 'marlow' GROUP BY t.kind, t.name ORDER BY works DESC LIMIT 10;

-- tags-of-work: Which tags has a work?
-- 1 request, 8 rows
SELECT kind, position, name FROM work_tags WHERE work_id = 37203;

-- works-with-tag: Which works display just this tag, and not a synonym?
-- 26 requests, 1 row
SELECT COUNT(*) FROM work_tags WHERE name = 'Lighthouse Keepers';

-- tags-together: Which characters appear in the complete crossovers of a fandom?
-- 17 requests, 5 rows
SELECT t.name, COUNT(*) AS works
FROM works w JOIN work_tags t ON t.work_id = w.id
WHERE w.fandom = 'Quillmarsh Chronicles' AND w.crossover AND w.complete AND t.kind = 'character'
GROUP BY t.name ORDER BY works DESC LIMIT 5;
