-- Questions about languages, over the embedded archive (jdbc:fanworks:demo).

-- languages-largest: In which languages are most works, next to English?
-- 1 request, 5 rows
SELECT name, works_count FROM languages WHERE code <> 'en' ORDER BY works_count DESC, code LIMIT 5;

-- language-by-code: Which language has a code?
-- 1 request, 1 row
SELECT name FROM languages WHERE code = 'fr';

-- languages-used: How many languages have more than a hundred works?
-- 1 request, 1 row
SELECT COUNT(*) FROM languages WHERE works_count > 100;
