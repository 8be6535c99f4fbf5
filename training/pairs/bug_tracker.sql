-- A bug tracker: software products, releases, developers, bugs, comments and commits.

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Notepad Plus; CloudSync; PhotoBox; Ledger; MapKit
  platform TEXT, -- web; android; ios; windows
  repo_url TEXT,
  is_open_source BOOLEAN
);

CREATE TABLE developer (
  id INTEGER PRIMARY KEY,
  username TEXT, -- jdoe; kpatel; mmeyer; tnguyen
  team TEXT, -- backend; frontend; mobile; qa
  timezone TEXT, -- Berlin; Pune; Toronto; Hanoi
  joined DATE,
  left_on DATE
);

CREATE TABLE release (
  id INTEGER PRIMARY KEY,
  product_id INTEGER REFERENCES product (id),
  version TEXT,
  released_on DATE,
  download_count INTEGER,
  is_beta BOOLEAN
);

CREATE TABLE bug (
  id INTEGER PRIMARY KEY,
  title TEXT,
  product_id INTEGER REFERENCES product (id),
  reporter_id INTEGER REFERENCES developer (id),
  assignee_id INTEGER REFERENCES developer (id),
  found_in INTEGER REFERENCES release (id),
  severity TEXT, -- trivial; minor; major; blocker
  state TEXT, -- new; confirmed; fixed; verified; wontfix; duplicate
  created_at TIMESTAMP,
  resolved_at TIMESTAMP,
  votes INTEGER,
  estimate_hours NUMERIC,
  spent_hours NUMERIC
);

CREATE TABLE comment (
  id INTEGER PRIMARY KEY,
  bug_id INTEGER REFERENCES bug (id),
  author_id INTEGER REFERENCES developer (id),
  body TEXT,
  posted_at TIMESTAMP
);

CREATE TABLE label (
  id INTEGER PRIMARY KEY,
  name TEXT -- crash; security; performance; ui; regression
);

CREATE TABLE bug_label (
  bug_id INTEGER REFERENCES bug (id),
  label_id INTEGER REFERENCES label (id)
);

CREATE TABLE commits (
  id INTEGER PRIMARY KEY,
  bug_id INTEGER REFERENCES bug (id),
  developer_id INTEGER REFERENCES developer (id),
  committed_at TIMESTAMP,
  lines_added INTEGER,
  lines_removed INTEGER
);

? Which bugs carry the security label?
? titles of bugs with the label security
SELECT b.title FROM bug b JOIN bug_label x ON x.bug_id = b.id JOIN label l ON x.label_id = l.id WHERE l.name = 'security'

? Which developers were assigned a blocker in CloudSync?
? usernames of developers who are the assignee of a blocker bug of the product CloudSync
SELECT DISTINCT d.username FROM developer d JOIN bug b ON b.assignee_id = d.id JOIN product p ON b.product_id = p.id WHERE b.severity = 'blocker' AND p.name = 'CloudSync'

? Products without any bugs
? which products have no bug reported against them?
SELECT name FROM product WHERE id NOT IN (SELECT product_id FROM bug)

? How many bugs did kpatel report?
? number of bugs whose reporter is the developer kpatel
SELECT COUNT(*) FROM bug b JOIN developer d ON b.reporter_id = d.id WHERE d.username = 'kpatel'

? Bugs nobody commented on: titles
? titles of bugs without a comment
SELECT title FROM bug WHERE id NOT IN (SELECT bug_id FROM comment)

? In which versions of PhotoBox were crashes found? Label crash
? release versions of the product PhotoBox in which a bug labelled crash was found
SELECT DISTINCT r.version FROM release r JOIN product p ON r.product_id = p.id JOIN bug b ON b.found_in = r.id JOIN bug_label x ON x.bug_id = b.id JOIN label l ON x.label_id = l.id WHERE p.name = 'PhotoBox' AND l.name = 'crash'

? Who has commented on major bugs?
? usernames of developers that wrote a comment on a major bug
SELECT DISTINCT d.username FROM developer d JOIN comment c ON c.author_id = d.id JOIN bug b ON c.bug_id = b.id WHERE b.severity = 'major'

? Developers who have never committed anything
? usernames of developers without commits
SELECT username FROM developer WHERE id NOT IN (SELECT developer_id FROM commits)

? Title, product and assignee of all blockers
? bug title, product name and assignee username for blocker bugs
SELECT b.title, p.name, d.username FROM bug b JOIN product p ON b.product_id = p.id JOIN developer d ON b.assignee_id = d.id WHERE b.severity = 'blocker'

? How many lines were added to fix bugs in android products?
? lines added in commits for bugs of products on the android platform
SELECT SUM(c.lines_added) FROM commits c JOIN bug b ON c.bug_id = b.id JOIN product p ON b.product_id = p.id WHERE p.platform = 'android'

? Bugs labelled performance as well as regression
? titles of bugs that have both the performance label and the regression label
SELECT b.title FROM bug b JOIN bug_label x ON x.bug_id = b.id JOIN label l ON x.label_id = l.id WHERE l.name = 'performance' INTERSECT SELECT b.title FROM bug b JOIN bug_label x ON x.bug_id = b.id JOIN label l ON x.label_id = l.id WHERE l.name = 'regression'

? Bug count by state
? how many bugs are in each state?
SELECT state, COUNT(*) FROM bug GROUP BY state

? Bugs per product and severity
? number of bugs for every product name and severity
SELECT p.name, b.severity, COUNT(*) FROM bug b JOIN product p ON b.product_id = p.id GROUP BY p.id, p.name, b.severity

? How many bugs carry each label?
? bugs by label name
SELECT l.name, COUNT(*) FROM label l JOIN bug_label x ON x.label_id = l.id GROUP BY l.id, l.name

? Hours spent by severity, total and average
? total and mean spent hours on bugs per severity
SELECT severity, SUM(spent_hours), AVG(spent_hours) FROM bug GROUP BY severity

? Downloads per product
? total release downloads of every product
SELECT p.name, SUM(r.download_count) FROM product p JOIN release r ON r.product_id = p.id GROUP BY p.id, p.name

? Assigned bugs per developer, including developers with none
? for each username, how many bugs are assigned (zero too)?
SELECT d.username, COUNT(b.id) FROM developer d LEFT JOIN bug b ON b.assignee_id = d.id GROUP BY d.id, d.username

? Which teams have more than 8 developers?
? teams with over 8 developers
SELECT team FROM developer GROUP BY team HAVING COUNT(*) > 8

? How many different bugs did each developer commit to?
? distinct bugs per developer username in the commits
SELECT d.username, COUNT(DISTINCT c.bug_id) FROM developer d JOIN commits c ON c.developer_id = d.id GROUP BY d.id, d.username

? Lines added and removed by team
? code churn per team: lines added, lines removed in commits
SELECT d.team, SUM(c.lines_added), SUM(c.lines_removed) FROM commits c JOIN developer d ON c.developer_id = d.id GROUP BY d.team

? Releases in which more than 20 bugs were found: versions
? versions of releases with over 20 bugs found in them
SELECT r.version FROM release r JOIN bug b ON b.found_in = r.id GROUP BY r.id, r.version HAVING COUNT(*) > 20

? Most votes, fewest votes and number of bugs for each state
? by state: number of bugs, max votes, min votes
SELECT state, COUNT(*), MAX(votes), MIN(votes) FROM bug GROUP BY state

? Which bug has the most votes?
? title of the top voted bug
SELECT title FROM bug ORDER BY votes DESC LIMIT 1

? Which product is the buggiest?
? product with the largest number of bugs
SELECT p.name FROM product p JOIN bug b ON b.product_id = p.id GROUP BY p.id, p.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 developers by commits
? usernames of the 5 developers with the most commits
SELECT d.username FROM developer d JOIN commits c ON c.developer_id = d.id GROUP BY d.id, d.username ORDER BY COUNT(*) DESC LIMIT 5

? Latest release of all: which version?
? version of the most recent release
SELECT version FROM release ORDER BY released_on DESC LIMIT 1

? Which bug triggered the longest discussion, counted in comments?
? title of the bug with the most comments
SELECT b.title FROM bug b JOIN comment c ON c.bug_id = b.id GROUP BY b.id, b.title ORDER BY COUNT(*) DESC LIMIT 1

? Show titles and votes of new bugs, most votes first and older ones first when equal.
? new bugs with title and votes, sorted by votes descending, then creation time
SELECT title, votes FROM bug WHERE state = 'new' ORDER BY votes DESC, created_at

? Oldest confirmed bug
? title of the confirmed bug created first
SELECT title FROM bug WHERE state = 'confirmed' ORDER BY created_at LIMIT 1

? Labels from most used to least used, with the count
? label names with number of bugs, descending
SELECT l.name, COUNT(*) FROM label l JOIN bug_label x ON x.label_id = l.id GROUP BY l.id, l.name ORDER BY COUNT(*) DESC

? Which team spent the most hours on bugs?
? team of the assignees with the highest total of spent hours on bugs
SELECT d.team FROM developer d JOIN bug b ON b.assignee_id = d.id GROUP BY d.team ORDER BY SUM(b.spent_hours) DESC LIMIT 1

? How many bugs were filed in 2023?
? bugs created 2023
SELECT COUNT(*) FROM bug WHERE EXTRACT(YEAR FROM created_at) = 2023

? Bugs opened per month
? number of bugs created each month
SELECT DATE_TRUNC('month', created_at), COUNT(*) FROM bug GROUP BY DATE_TRUNC('month', created_at)

? Bugs resolved in the last 30 days: titles
? titles of the bugs resolved during the past 30 days
SELECT title FROM bug WHERE resolved_at >= CURRENT_DATE - INTERVAL '30 days'

? How many hours until a bug is resolved, on average by severity?
? average hours from creation to resolution of bugs per severity
SELECT severity, AVG(EXTRACT(EPOCH FROM resolved_at - created_at) / 3600) FROM bug GROUP BY severity

? Releases between 2024-01-01 and 2024-03-31: version and date
? version and date of releases from January 1, 2024 to March 31, 2024
SELECT version, released_on FROM release WHERE released_on BETWEEN '2024-01-01' AND '2024-03-31'

? When was Ledger last released?
? latest release date of the product Ledger
SELECT MAX(r.released_on) FROM release r JOIN product p ON r.product_id = p.id WHERE p.name = 'Ledger'

? Commits on weekends or not? Count commits per weekday.
? commits by day of the week
SELECT EXTRACT(DOW FROM committed_at), COUNT(*) FROM commits GROUP BY EXTRACT(DOW FROM committed_at)

? Commits in October 2022
? how many commits were made in October 2022?
SELECT COUNT(*) FROM commits WHERE EXTRACT(YEAR FROM committed_at) = 2022 AND EXTRACT(MONTH FROM committed_at) = 10

? How many days did each former developer stay? Username and days
? username and days between joining and leaving of the developers who left
SELECT username, left_on - joined FROM developer WHERE left_on IS NOT NULL

? Comments posted this year
? number of comments this year
SELECT COUNT(*) FROM comment WHERE EXTRACT(YEAR FROM posted_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? What share of bugs ended as wontfix?
? proportion of bugs with the state wontfix
SELECT CAST(SUM(CASE WHEN state = 'wontfix' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bug

? Percentage of bugs fixed per product
? what percent of each product's bugs is fixed?
SELECT p.name, 100.0 * SUM(CASE WHEN b.state = 'fixed' THEN 1 ELSE 0 END) / COUNT(*) FROM product p JOIN bug b ON b.product_id = p.id GROUP BY p.id, p.name

? Ratio of minor to major bugs
? what is the ratio between minor and major bugs?
SELECT CAST(SUM(CASE WHEN severity = 'minor' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN severity = 'major' THEN 1 ELSE 0 END), 0) FROM bug

? Actual over estimated hours by assignee
? spent hours divided by estimated hours of bugs for every developer assigned
SELECT d.username, CAST(SUM(b.spent_hours) AS FLOAT) / NULLIF(SUM(b.estimate_hours), 0) FROM developer d JOIN bug b ON b.assignee_id = d.id GROUP BY d.id, d.username

? Comments per bug on average
? average number of comments per commented bug
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT bug_id), 0) FROM comment

? By how many hours did each bug exceed its estimate? Title and difference
? bug title and spent hours minus estimate
SELECT title, spent_hours - estimate_hours FROM bug

? Percent of releases that are beta
? what percentage of releases is a beta?
SELECT 100.0 * SUM(CASE WHEN is_beta = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM release

? Net lines per commit author: added minus removed
? for each developer username, total lines added minus total lines removed in commits
SELECT d.username, SUM(c.lines_added) - SUM(c.lines_removed) FROM developer d JOIN commits c ON c.developer_id = d.id GROUP BY d.id, d.username

? Unassigned blocker or major bugs: titles
? titles of major or blocker bugs without an assignee
SELECT title FROM bug WHERE severity IN ('major', 'blocker') AND assignee_id IS NULL

? Confirmed bugs with at least 10 votes: id, title and votes
? id, title, votes of confirmed bugs having 10 votes or more
SELECT id, title, votes FROM bug WHERE state = 'confirmed' AND votes >= 10

? How many bugs are still unresolved?
? number of bugs without a resolution time
SELECT COUNT(*) FROM bug WHERE resolved_at IS NULL

? Bugs with login in the title
? titles of bugs that contain login
SELECT title FROM bug WHERE title LIKE '%login%'

? Closed source products for ios or web
? ios or web products that are not open source
SELECT name FROM product WHERE platform IN ('ios', 'web') AND is_open_source = FALSE

? stable releases (not beta) whose version starts with v3
SELECT version FROM release WHERE version LIKE 'v3%' AND is_beta = FALSE

? Commits that removed between 100 and 500 lines: ids
? ids of commits with 100 to 500 lines removed
SELECT id FROM commits WHERE lines_removed BETWEEN 100 AND 500

? Current developers in Pune or Hanoi
? developers still here (no leaving date) in the timezone Pune or Hanoi
SELECT username FROM developer WHERE left_on IS NULL AND timezone IN ('Pune', 'Hanoi')

? Bugs that are neither duplicate nor wontfix with an estimate above 40 hours: titles
? titles of bugs with over 40 estimated hours and a state other than duplicate or wontfix
SELECT title FROM bug WHERE state <> 'duplicate' AND state <> 'wontfix' AND estimate_hours > 40

? Bugs with more votes than average
? titles of bugs with an above-average number of votes
SELECT title FROM bug WHERE votes > (SELECT AVG(votes) FROM bug)

? Which customers are affected by the crash?
I do not know

? What percentage of the code is covered by tests?
I do not know

? How much does a developer hour cost us?
I do not know
