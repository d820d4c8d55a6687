-- Questions about how busy the embedded server (jdbc:fanworks:demo) is.

-- instance-activity-weeks: How many statuses were written in each week?
-- 1 request, 12 rows
SELECT week, statuses FROM mastodon.instance_activity ORDER BY week;

-- instance-activity-growth: How many people came in the last weeks?
-- 1 request, 1 row
SELECT sum(registrations) AS newcomers FROM mastodon.instance_activity;

-- instance-activity-busiest: Which week was the busiest?
-- 1 request, 1 row
SELECT week, logins FROM mastodon.instance_activity ORDER BY logins DESC, week LIMIT 1;
