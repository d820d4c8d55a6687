-- Questions about the tags that works have together.

-- facets-pairings: Which pairings go with a trope?
-- 1 request, 10 rows
SELECT name, works
FROM ao3.facets
WHERE tag = 'Angst' AND kind = 'relationship'
ORDER BY works DESC;

-- facets-ratings: How are the works of a fandom rated?
-- 1 request, 5 rows
SELECT name, works FROM ao3.facets WHERE fandom = 'Quillmarsh Chronicles' AND kind = 'rating';

-- facets-filtered: What are the long, complete works of a fandom in English about?
-- 1 request, 10 rows
SELECT name, works
FROM ao3.facets
WHERE fandom = 'Quillmarsh Chronicles'
  AND language = 'en'
  AND complete
  AND word_count > 10000
  AND kind = 'freeform'
ORDER BY works DESC;

-- facets-shared: Which tropes do two fandoms share?
-- 2 requests, 9 rows
SELECT a.name, a.works, b.works
FROM ao3.facets a
JOIN ao3.facets b ON b.kind = a.kind AND b.name = a.name
WHERE a.fandom = 'Quillmarsh Chronicles'
  AND b.fandom = 'Tallowick (Video Game)'
  AND a.kind = 'freeform';
