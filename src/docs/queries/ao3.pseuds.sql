-- Questions about pseuds, over the embedded archive (jdbc:fanworks:demo).

-- pseuds-of-user: Under which names does a user write?
-- 1 request, 3 rows
SELECT name, works_count, description FROM pseuds WHERE login = 'marlow';

-- pseud-by-name: Whose pseud is this, and how much do they read?
-- 1 request, 1 row
SELECT login, works_count, bookmarks_count FROM pseuds WHERE name = 'Captain Fen';

-- pseuds-by-words: Who has a word in name or description?
-- 1 request, 8 rows
SELECT login, name, works_count FROM pseuds WHERE any_text = 'marlow' ORDER BY works_count DESC;

-- writers-of-fandom: How many people write in a fandom?
-- 2 requests, 1 row
SELECT COUNT(*) FROM pseuds WHERE fandom = 'Tallowick (Video Game)';

-- writers-of-fandom-by-word: Who of them has a certain word in the name, and how much did they write in it?
-- 2 requests, 3 rows
SELECT login, name, fandom_works_count
FROM pseuds
WHERE fandom = 'Tallowick (Video Game)' AND any_text = 'marlow'
ORDER BY fandom_works_count DESC;
