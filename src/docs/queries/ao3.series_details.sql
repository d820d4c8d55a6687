-- Questions about what only a series' own page shows, over the embedded archive (jdbc:fanworks:demo).

-- series-begun: When did a series begin, and what does its author say about it?
-- 1 request, 1 row
SELECT date_begun, notes FROM series_details WHERE series_id = 6676;

-- series-duration: How long did an author write on the finished series?
-- 3 requests, 1 row
SELECT s.title, d.date_begun, s.date_updated
FROM series s
JOIN series_details d ON d.series_id = s.id
WHERE s.author_login = 'inkwell_ida' AND s.complete AND s.works_count > 4
ORDER BY d.date_begun;

-- series-with-notes: Which long series of an author have notes?
-- 8 requests, 2 rows
SELECT s.title, d.notes
FROM series s
JOIN series_details d ON d.series_id = s.id
WHERE s.author_login = 'inkwell_ida' AND s.works_count >= 5 AND d.notes IS NOT NULL;

-- series-oldest: With which series did an author begin?
-- 6 requests, 1 row
SELECT d.date_begun, s.title
FROM series s
JOIN series_details d ON d.series_id = s.id
WHERE s.author_login = 'marlow' AND s.works_count > 3
ORDER BY d.date_begun
LIMIT 1;
