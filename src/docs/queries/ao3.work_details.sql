-- Questions that ao3.work_details answers, over the embedded archive (jdbc:fanworks:demo).

-- detail-published: When were the newest complete works of a fandom first published?
-- 6 requests, 5 rows
SELECT w.title, d.date_published
FROM works w JOIN work_details d ON d.work_id = w.id
WHERE w.fandom = 'Quillmarsh Chronicles' AND w.complete
ORDER BY w.id DESC LIMIT 5;

-- detail-inspired: Which works did a work inspire, and what are they called?
-- 2 requests, 1 row
SELECT id, title FROM works
WHERE id IN (SELECT * FROM UNNEST((SELECT inspired_work_ids FROM work_details WHERE work_id = 16653)));

-- detail-sources: What does a work say about where it comes from?
-- 1 request, 1 row
SELECT associations, source_work_ids FROM work_details WHERE work_id = 155037;

-- detail-guests: How many kudos of a work are from members, and how many from guests?
-- 2 requests, 1 row
SELECT w.kudos, d.guest_kudos
FROM works w JOIN work_details d ON d.work_id = w.id
WHERE w.id = 209565;
