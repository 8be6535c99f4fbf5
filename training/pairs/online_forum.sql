-- An online forum: boards, users, threads, posts, votes, badges and moderation reports.

CREATE TABLE boards (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Home Repair; Budget Travel; Houseplants; Retro Computing
  topic_group TEXT, -- living; leisure; technology
  created_on DATE,
  is_private BOOLEAN,
  lead_moderator_id INTEGER REFERENCES users (id)
);

CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  username TEXT, -- mossy; drillbit; backpack7; floppy; zenfern
  country TEXT, -- Ireland; Turkey; Chile; Nepal
  joined_at TIMESTAMP,
  last_active TIMESTAMP,
  reputation INTEGER,
  role TEXT, -- member; moderator; admin
  is_banned BOOLEAN
);

CREATE TABLE threads (
  id INTEGER PRIMARY KEY,
  board_id INTEGER REFERENCES boards (id),
  author_id INTEGER REFERENCES users (id),
  title TEXT,
  opened_at TIMESTAMP,
  closed_at TIMESTAMP,
  view_count INTEGER,
  is_pinned BOOLEAN,
  status TEXT -- open; answered; locked
);

CREATE TABLE posts (
  id INTEGER PRIMARY KEY,
  thread_id INTEGER REFERENCES threads (id),
  author_id INTEGER REFERENCES users (id),
  posted_at TIMESTAMP,
  edited_at TIMESTAMP,
  word_count INTEGER,
  is_accepted BOOLEAN
);

CREATE TABLE votes (
  id INTEGER PRIMARY KEY,
  post_id INTEGER REFERENCES posts (id),
  voter_id INTEGER REFERENCES users (id),
  kind TEXT, -- helpful; funny
  cast_on DATE
);

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  post_id INTEGER REFERENCES posts (id),
  reporter_id INTEGER REFERENCES users (id),
  handled_by INTEGER REFERENCES users (id),
  reason TEXT, -- spam; insult; off topic; copyright
  reported_at TIMESTAMP,
  resolved_at TIMESTAMP,
  verdict TEXT -- removed; kept; warned
);

? Which threads are on the Houseplants board?
? titles of threads in board Houseplants
SELECT t.title FROM threads t JOIN boards b ON t.board_id = b.id WHERE b.name = 'Houseplants'

? Who moderates Budget Travel?
? username of the lead moderator of the board Budget Travel
SELECT u.username FROM boards b JOIN users u ON b.lead_moderator_id = u.id WHERE b.name = 'Budget Travel'

? Which users have never posted anything?
? usernames without posts
? lurkers: users that never wrote a post
SELECT username FROM users WHERE id NOT IN (SELECT author_id FROM posts)

? How many posts has drillbit written on the Home Repair board?
? count of posts by user drillbit in threads of board Home Repair
SELECT COUNT(*) FROM posts p JOIN users u ON p.author_id = u.id JOIN threads t ON p.thread_id = t.id JOIN boards b ON t.board_id = b.id WHERE u.username = 'drillbit' AND b.name = 'Home Repair'

? Whose posts were reported as spam? List everyone once.
? distinct usernames of authors whose post got a report with reason spam
SELECT DISTINCT u.username FROM reports r JOIN posts p ON r.post_id = p.id JOIN users u ON p.author_id = u.id WHERE r.reason = 'spam'

? Which threads have no post yet?
? titles of threads without posts
SELECT title FROM threads WHERE id NOT IN (SELECT thread_id FROM posts)

? How many funny votes did members from Nepal cast?
? number of funny votes by users in Nepal
SELECT COUNT(*) FROM votes v JOIN users u ON v.voter_id = u.id WHERE v.kind = 'funny' AND u.country = 'Nepal'

? Which moderators have handled an insult report? Names once each.
? distinct usernames of users who handled a report for insult
SELECT DISTINCT u.username FROM reports r JOIN users u ON r.handled_by = u.id WHERE r.reason = 'insult'

? What is the average word count of posts in locked threads?
? mean words per post for threads with status locked
SELECT AVG(p.word_count) FROM posts p JOIN threads t ON p.thread_id = t.id WHERE t.status = 'locked'

? How many views do the threads of the technology boards have in total?
? total view count of threads on boards in the topic group technology
SELECT SUM(t.view_count) FROM threads t JOIN boards b ON t.board_id = b.id WHERE b.topic_group = 'technology'

? Show thread title, board name and author for all pinned threads.
? pinned threads with board and username
SELECT t.title, b.name, u.username FROM threads t JOIN boards b ON t.board_id = b.id JOIN users u ON t.author_id = u.id WHERE t.is_pinned = TRUE

? Which posts were never voted on? Post ids.
? ids of posts without votes
SELECT id FROM posts WHERE id NOT IN (SELECT post_id FROM votes)

? On which boards has a banned user opened a thread? No duplicates.
? distinct board names with a thread by a banned user
SELECT DISTINCT b.name FROM threads t JOIN boards b ON t.board_id = b.id JOIN users u ON t.author_id = u.id WHERE u.is_banned = TRUE

? What percentage of threads is answered?
? answered threads in percent
SELECT 100.0 * SUM(CASE WHEN status = 'answered' THEN 1 ELSE 0 END) / COUNT(*) FROM threads

? What share of threads is answered on each board?
? answered share of threads by board name
SELECT b.name, CAST(SUM(CASE WHEN t.status = 'answered' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM threads t JOIN boards b ON t.board_id = b.id GROUP BY b.id, b.name

? What is the ratio of helpful to funny votes?
? helpful vs funny votes, ratio
SELECT CAST(SUM(CASE WHEN kind = 'helpful' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN kind = 'funny' THEN 1 ELSE 0 END), 0) FROM votes

? Helpful to funny vote ratio per author
? For each username, the ratio of helpful to funny votes on the posts they wrote
SELECT u.username, CAST(SUM(CASE WHEN v.kind = 'helpful' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN v.kind = 'funny' THEN 1 ELSE 0 END), 0) FROM votes v JOIN posts p ON v.post_id = p.id JOIN users u ON p.author_id = u.id GROUP BY u.id, u.username

? How many posts are there per thread on average?
? average posts per thread
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT thread_id), 0) FROM posts

? How many posts does a posting user write on average?
? posts per author
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT author_id), 0) FROM posts

? What proportion of posts was edited later?
? share of posts with an edit time
SELECT CAST(SUM(CASE WHEN edited_at IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM posts

? For each reason, what percentage of reports led to the post being removed?
? removed verdicts in percent by report reason
SELECT reason, 100.0 * SUM(CASE WHEN verdict = 'removed' THEN 1 ELSE 0 END) / COUNT(*) FROM reports GROUP BY reason

? What percentage of the users in each country is banned?
? banned user percentage per country
SELECT country, 100.0 * SUM(CASE WHEN is_banned = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM users GROUP BY country

? Views per thread on each board: total views divided by number of threads
? For each board name, total thread views over the number of its threads
SELECT b.name, CAST(SUM(t.view_count) AS FLOAT) / NULLIF(COUNT(DISTINCT t.id), 0) FROM threads t JOIN boards b ON t.board_id = b.id GROUP BY b.id, b.name

? How many reports does one reporter file on average?
? reports per reporter
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT reporter_id), 0) FROM reports

? How many users joined in September 2023?
? users who joined in September 2023
? September 2023 new users, how many
SELECT COUNT(*) FROM users WHERE EXTRACT(YEAR FROM joined_at) = 2023 AND EXTRACT(MONTH FROM joined_at) = 9

? Posts per day in the last 7 days
? How many posts were made on each of the last 7 days?
SELECT CAST(posted_at AS DATE), COUNT(*) FROM posts WHERE posted_at >= CURRENT_DATE - INTERVAL '7 days' GROUP BY CAST(posted_at AS DATE)

? How many hours does it take to resolve a report on average, by reason?
? average hours from report to resolution per reason, reports
SELECT reason, AVG(EXTRACT(EPOCH FROM resolved_at - reported_at) / 3600) FROM reports GROUP BY reason

? Who hasn't been active since 2022-12-31?
? usernames last active before December 31, 2022
SELECT username FROM users WHERE last_active < '2022-12-31'

? Threads per month of 2024
? How many threads were opened in each month of 2024?
SELECT DATE_TRUNC('month', opened_at), COUNT(*) FROM threads WHERE EXTRACT(YEAR FROM opened_at) = 2024 GROUP BY DATE_TRUNC('month', opened_at)

? On which weekday do people post?
? posts by day of week
SELECT EXTRACT(DOW FROM posted_at), COUNT(*) FROM posts GROUP BY EXTRACT(DOW FROM posted_at)

? When did zenfern open the first thread?
? time of the earliest thread opened by user zenfern
SELECT MIN(t.opened_at) FROM threads t JOIN users u ON t.author_id = u.id WHERE u.username = 'zenfern'

? Votes cast between 2024-02-01 and 2024-02-14
? how many votes were cast from February 1, 2024 to February 14, 2024?
SELECT COUNT(*) FROM votes WHERE cast_on BETWEEN '2024-02-01' AND '2024-02-14'

? Which boards were created this year?
? board names created this year
SELECT name FROM boards WHERE EXTRACT(YEAR FROM created_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? After how many hours are threads closed on average on each board?
? average hours between opening and closing a thread by board name
SELECT b.name, AVG(EXTRACT(EPOCH FROM t.closed_at - t.opened_at) / 3600) FROM threads t JOIN boards b ON t.board_id = b.id GROUP BY b.id, b.name

? Users per joining year
? How many users joined in each year?
SELECT EXTRACT(YEAR FROM joined_at), COUNT(*) FROM users GROUP BY EXTRACT(YEAR FROM joined_at)

? How many users does each country have, and what is their average reputation?
? users by country with mean reputation
SELECT country, COUNT(*), AVG(reputation) FROM users GROUP BY country

? Reports by reason and verdict
? Count reports for each reason and verdict.
SELECT reason, verdict, COUNT(*) FROM reports GROUP BY reason, verdict

? Threads per board including empty boards
? How many threads does every board have? Boards without threads should be listed too.
SELECT b.name, COUNT(t.id) FROM boards b LEFT JOIN threads t ON t.board_id = b.id GROUP BY b.id, b.name

? Which users have written more than 500 posts?
? usernames with over 500 posts
SELECT u.username FROM posts p JOIN users u ON p.author_id = u.id GROUP BY u.id, u.username HAVING COUNT(*) > 500

? How many different users have posted in each thread?
? distinct authors of posts per thread title
SELECT t.title, COUNT(DISTINCT p.author_id) FROM posts p JOIN threads t ON p.thread_id = t.id GROUP BY t.id, t.title

? Threads by status
? How many threads are there in each status?
SELECT status, COUNT(*) FROM threads GROUP BY status

? For each role, show the lowest, average and highest reputation.
? min, mean and max reputation of users by role
SELECT role, MIN(reputation), AVG(reputation), MAX(reputation) FROM users GROUP BY role

? Which topic groups have more than 4 boards?
? topic groups with over 4 boards
SELECT topic_group FROM boards GROUP BY topic_group HAVING COUNT(*) > 4

? Who has the highest reputation?
? username with the top reputation
SELECT username FROM users ORDER BY reputation DESC LIMIT 1

? Which thread got the most posts, and how many?
? title of the thread with the most posts plus the count
SELECT t.title, COUNT(*) FROM posts p JOIN threads t ON p.thread_id = t.id GROUP BY t.id, t.title ORDER BY COUNT(*) DESC LIMIT 1

? Top 10 threads by views
? Which 10 threads were viewed the most?
SELECT title FROM threads ORDER BY view_count DESC LIMIT 10

? Which board is the liveliest by number of posts?
? board with the most posts in its threads
SELECT b.name FROM posts p JOIN threads t ON p.thread_id = t.id JOIN boards b ON t.board_id = b.id GROUP BY b.id, b.name ORDER BY COUNT(*) DESC LIMIT 1

? Which user's posts have the most accepted answers?
? username with the highest number of accepted posts
SELECT u.username FROM posts p JOIN users u ON p.author_id = u.id WHERE p.is_accepted = TRUE GROUP BY u.id, u.username ORDER BY COUNT(*) DESC LIMIT 1

? What is the oldest board?
? name of the board created first
SELECT name FROM boards ORDER BY created_on LIMIT 1

? List title and views of open threads, most viewed first, then by title.
? open threads: title and view count sorted by views descending, title
SELECT title, view_count FROM threads WHERE status = 'open' ORDER BY view_count DESC, title

? Who are the users from Chile or Turkey with more than 1000 reputation?
? Chile or Turkey users with a reputation over 1000
SELECT username FROM users WHERE country IN ('Chile', 'Turkey') AND reputation > 1000

? How many reports are unresolved?
? reports not resolved yet
SELECT COUNT(*) FROM reports WHERE resolved_at IS NULL

? Threads with "broken" in the title
? which thread titles contain broken?
SELECT title FROM threads WHERE title LIKE '%broken%'

? Which living or leisure boards are private?
? private boards in the topic groups living or leisure
SELECT name FROM boards WHERE is_private = TRUE AND topic_group IN ('living', 'leisure')

? How many posts have between 100 and 300 words and are not accepted?
? posts of 100 to 300 words that were not accepted
SELECT COUNT(*) FROM posts WHERE word_count BETWEEN 100 AND 300 AND is_accepted = FALSE

? Which threads have more views than the average thread?
? titles of threads with an above-average view count
SELECT title FROM threads WHERE view_count > (SELECT AVG(view_count) FROM threads)

? Who both writes posts and reports others? User ids.
? user ids that are author of posts and reporter in reports
SELECT author_id FROM posts INTERSECT SELECT reporter_id FROM reports

? What did mossy say about the leaking tap?
? full text of the posts by mossy
I do not know

? Which adverts are shown on Retro Computing?
? advertising income per board
I do not know

? What is the email of floppy?
? emails of banned users
I do not know
