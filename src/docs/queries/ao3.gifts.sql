-- Questions about gifts, over the embedded archive (jdbc:fanworks:demo).

-- gifts-of-user: Which works were given to a user?
-- 1 request, 2 rows
SELECT work_id, title, authors FROM gifts WHERE recipient_login = 'marlow';

-- gifts-count: How many works were given to a user?
-- 1 request, 1 row
SELECT COUNT(*) FROM gifts WHERE recipient_login = 'silent_reader';

-- gift-givers: Who gave something to one of two users?
-- 2 requests, 3 rows
SELECT DISTINCT recipient_login, author_login
FROM gifts
WHERE recipient_login IN ('marlow', 'old_harbour_archivist') AND author_login IS NOT NULL;

-- gifts-by-pseud: What was given to the user of whom only a pseud is known?
-- 2 requests, 2 rows
SELECT g.title, g.authors
FROM pseuds p
JOIN gifts g ON g.recipient_login = p.login
WHERE p.name = 'Captain Fen';
