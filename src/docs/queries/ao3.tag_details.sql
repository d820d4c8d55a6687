-- Questions about how tags hang together.

-- tag-details-of-fandom: What is a fandom part of, and what are its parts and other names?
-- 1 request, 1 row
SELECT parents, metatags, subtags, synonyms
FROM ao3.tag_details
WHERE name = 'Quillmarsh Chronicles';

-- tag-details-meaning: Which tags do these stand for?
-- 2 requests, 2 rows
SELECT name, merged_into FROM ao3.tag_details WHERE name IN ('so much angst', 'ottobram');

-- tag-details-nicknames: Which nicknames do the pairings of a fandom have, and of which pairing is each?
-- 19 requests, 17 rows
SELECT d.merged_into, t.name, t.uses
FROM ao3.tags t
JOIN ao3.tag_details d ON d.name = t.name
WHERE t.fandom = 'Quillmarsh Chronicles'
  AND t.type = 'Relationship'
  AND t.wrangling_status = 'synonymous';
