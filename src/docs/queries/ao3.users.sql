-- Questions about users, over the embedded archive (jdbc:fanworks:demo).

-- user-profile: Who is an author?
-- 1 request, 1 row
SELECT login, joined, title, bio, works_count, series_count FROM users WHERE login = 'inkwell_ida';

-- users-compared: Who of several authors has written most?
-- 3 requests, 3 rows
SELECT login, joined, works_count, bookmarks_count
FROM users
WHERE login IN ('inkwell_ida', 'marlow', 'old_harbour_archivist')
ORDER BY works_count DESC;

-- user-by-work: Since when are the authors of the most liked works of a fandom here?
-- 6 requests, 5 rows
SELECT DISTINCT u.login, u.joined
FROM (SELECT author_login FROM works
      WHERE fandom = 'Tallowick (Video Game)' ORDER BY kudos DESC LIMIT 5) w
JOIN users u ON u.login = w.author_login;

-- users-of-collection: Who looks after a collection, and since when are they here?
-- 3 requests, 1 row
SELECT u.login, u.joined, u.collections_count
FROM collections c
CROSS JOIN UNNEST(c.maintainer_logins) AS keeper (login)
JOIN users u ON u.login = keeper.login
WHERE c.name = 'harbour_lights';

-- user-missing: Is there a user of that name?
-- 1 request, 0 rows
SELECT login FROM users WHERE login = 'nobody_of_that_name';
