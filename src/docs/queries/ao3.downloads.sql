-- Questions that ao3.downloads answers, over the embedded archive (jdbc:fanworks:demo).

-- files-of-work: As which files can a work be read?
-- 1 request, 5 rows
SELECT format, file_name, url FROM downloads WHERE work_id = 37203;

-- file-size: How large is a work as EPUB?
-- 2 requests, 1 row
SELECT OCTET_LENGTH(content) FROM downloads WHERE work_id = 37203 AND format = 'EPUB';

-- files-of-author: Where are the EPUBs of an author's newest works?
-- 4 requests, 3 rows
SELECT w.title, d.url
FROM works w JOIN downloads d ON d.work_id = w.id
WHERE w.author_login = 'marlow' AND d.format = 'EPUB' ORDER BY w.id DESC LIMIT 3;

-- file-pdf: What is the PDF of a work called?
-- 1 request, 1 row
SELECT file_name FROM downloads WHERE work_id = 16653 AND format = 'PDF';
