-- Questions that ao3.chapter_texts answers, over the embedded archive (jdbc:fanworks:demo).

-- text-of-work: How long are the chapters of a work, in characters?
-- 1 request, 4 rows
SELECT position, CHAR_LENGTH(plain_text) FROM chapter_texts
WHERE work_id = 37203 ORDER BY position;

-- text-of-chapter: What does one chapter say?
-- 1 request, 1 row
SELECT plain_text FROM chapter_texts WHERE chapter_id = 13339;

-- text-word: Which chapters of a work mention a harbour?
-- 1 request, 0 rows
SELECT position FROM chapter_texts WHERE work_id = 37203 AND plain_text LIKE '%harbour%';

-- text-notes: Which notes has each chapter?
-- 1 request, 4 rows
SELECT position, summary, notes, endnotes FROM chapter_texts WHERE work_id = 37203;
