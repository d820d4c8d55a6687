-- Questions that ao3.kudos answers, over the embedded archive (jdbc:fanworks:demo).

-- kudos-count: How many users left kudos on a work?
-- 1 request, 1 row
SELECT COUNT(*) FROM kudos WHERE work_id = 209565;

-- kudos-newest: Who left kudos last?
-- 1 request, 10 rows
SELECT user_login FROM kudos WHERE work_id = 209565 LIMIT 10;

-- kudos-both: Who left kudos on both of two works?
-- 16 requests, 15 rows
SELECT a.user_login FROM kudos a JOIN kudos b ON b.user_login = a.user_login
WHERE a.work_id = 209565 AND b.work_id = 155037;

-- kudos-page: Who are numbers 101 to 105?
-- 1 request, 5 rows
SELECT position, user_login FROM kudos WHERE work_id = 209565 OFFSET 100 ROWS FETCH NEXT 5 ROWS ONLY;
