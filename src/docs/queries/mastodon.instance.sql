-- Questions about the embedded server (jdbc:fanworks:demo) itself.

-- instance-size: How large is the server?
-- 2 requests, 1 row
SELECT title, version, user_count, status_count FROM mastodon.instance;

-- instance-contact: Whom does one write to, and may one join?
-- 1 request, 1 row
SELECT contact_email, registrations_open, approval_required FROM mastodon.instance;

-- instance-limits: How long may a status be?
-- 1 request, 1 row
SELECT max_characters, max_media_attachments FROM mastodon.instance;
