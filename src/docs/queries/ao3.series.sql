-- Questions about series, over the embedded archive (jdbc:fanworks:demo).

-- series-of-author: Which series has an author written, the longest first?
-- 2 requests, 20 rows
SELECT title, works_count, word_count, date_updated
FROM series
WHERE author_login = 'inkwell_ida'
ORDER BY word_count DESC;

-- series-count: How many series has an author a part in?
-- 1 request, 1 row
SELECT COUNT(*) FROM series WHERE 'inkwell_ida' = ANY(author_logins);

-- series-unfinished-in-fandom: Which of them are still going on, in one fandom?
-- 2 requests, 4 rows
SELECT title, works_count, date_updated
FROM series
WHERE 'inkwell_ida' = ANY(author_logins)
  AND NOT complete
  AND 'Quillmarsh Chronicles' = ANY(fandoms);

-- series-by-number: What is known of a few series?
-- 3 requests, 3 rows
SELECT title, authors, summary, complete FROM series WHERE id IN (6676, 33669, 152708);

-- series-of-works: In which series are the works that an author wrote for a fandom?
-- 7 requests, 5 rows
SELECT DISTINCT s.title, s.works_count, s.complete
FROM works w
CROSS JOIN UNNEST(w.series_ids) AS part (series_id)
JOIN series s ON s.id = part.series_id
WHERE w.author_login = 'marlow' AND w.fandom = 'Tallowick (Video Game)';
