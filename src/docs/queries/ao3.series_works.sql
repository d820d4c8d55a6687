-- Questions about the works of series, over the embedded archive (jdbc:fanworks:demo).

-- series-reading-order: In which order is a series to be read?
-- 1 request, 12 rows
SELECT position, title, authors FROM series_works WHERE series_id = 6676 ORDER BY position;

-- series-authors: Who took part in a series?
-- 1 request, 1 row
SELECT author_login, COUNT(*) AS works FROM series_works WHERE series_id = 33669 GROUP BY author_login;

-- series-openings: With which work does each longer series of an author begin?
-- 8 requests, 5 rows
SELECT s.title, sw.title AS first_work
FROM series s
JOIN series_works sw ON sw.series_id = s.id
WHERE s.author_login = 'inkwell_ida' AND s.works_count >= 5 AND sw.position = 1;

-- series-gaps: Which parts of a series can a guest not read?
-- 1 request, 1 row
SELECT MAX(position) - COUNT(*) AS hidden_parts FROM series_works WHERE series_id = 152708;

-- works-and-their-places: Which part of which series is each work of a list? Lists of works say so.
-- 2 requests, 7 rows
SELECT w.title, m.series_id, m.position
FROM ao3.works w
JOIN ao3.series_works m ON m.work_id = w.id
WHERE w.author_login = 'marlow' AND w.fandom = 'Tallowick (Video Game)';
