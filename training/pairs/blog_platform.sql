-- A blog platform: bloggers, blogs, entries, readers' remarks and earnings.

CREATE TABLE bloggers (
  blogger_id INTEGER PRIMARY KEY,
  pen_name TEXT, -- Salt and Rye; Wandering Jo; Old Hand; Miss Plum
  country TEXT, -- Iceland; Malaysia; Morocco; Austria
  joined_on DATE,
  is_partner BOOLEAN
);

CREATE TABLE blogs (
  blog_id INTEGER PRIMARY KEY,
  blogger_id INTEGER REFERENCES bloggers (blogger_id),
  blog_title TEXT, -- Crumbs; Slow Roads; Shed Notes; Ink Stains
  niche TEXT, -- baking; hiking; woodwork; poetry
  started_on DATE,
  followers INTEGER,
  is_archived BOOLEAN
);

CREATE TABLE entries (
  entry_id INTEGER PRIMARY KEY,
  blog_id INTEGER REFERENCES blogs (blog_id),
  headline TEXT,
  published_at TIMESTAMP,
  updated_at TIMESTAMP,
  word_count INTEGER,
  reads INTEGER,
  status TEXT -- draft; published; scheduled
);

CREATE TABLE remarks (
  remark_id INTEGER PRIMARY KEY,
  entry_id INTEGER REFERENCES entries (entry_id),
  blogger_id INTEGER REFERENCES bloggers (blogger_id),
  written_at TIMESTAMP,
  is_spam BOOLEAN
);

CREATE TABLE earnings (
  earning_id INTEGER PRIMARY KEY,
  blog_id INTEGER REFERENCES blogs (blog_id),
  source TEXT, -- advertising; donations; sponsoring
  amount NUMERIC,
  earned_on DATE
);

? Who writes Slow Roads?
? pen name of the blogger behind the blog Slow Roads
SELECT g.pen_name FROM blogs b JOIN bloggers g ON b.blogger_id = g.blogger_id WHERE b.blog_title = 'Slow Roads'

? Which bloggers have no blog?
? bloggers without blogs
SELECT pen_name FROM bloggers WHERE blogger_id NOT IN (SELECT blogger_id FROM blogs)

? How much have hiking blogs earned?
? total earnings of blogs in the niche hiking
SELECT SUM(e.amount) FROM earnings e JOIN blogs b ON e.blog_id = b.blog_id WHERE b.niche = 'hiking'

? How many remarks did the entries of Crumbs get?
? number of remarks on entries in the blog Crumbs
SELECT COUNT(*) FROM remarks r JOIN entries e ON r.entry_id = e.entry_id JOIN blogs b ON e.blog_id = b.blog_id WHERE b.blog_title = 'Crumbs'

? What percentage of remarks is spam?
? spam remarks in percent
SELECT 100.0 * SUM(CASE WHEN is_spam = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM remarks

? How many entries does a blog have on average?
? entries per blog
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT blog_id), 0) FROM entries

? Reads per word for every blog title
? For each blog, total reads of its entries divided by total words
SELECT b.blog_title, CAST(SUM(e.reads) AS FLOAT) / NULLIF(SUM(e.word_count), 0) FROM entries e JOIN blogs b ON e.blog_id = b.blog_id GROUP BY b.blog_id, b.blog_title

? What share of bloggers is partner, per country?
? partner share of bloggers by country
SELECT country, CAST(SUM(CASE WHEN is_partner = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bloggers GROUP BY country

? How many entries were published in May 2023?
? entries published May 2023
SELECT COUNT(*) FROM entries WHERE EXTRACT(YEAR FROM published_at) = 2023 AND EXTRACT(MONTH FROM published_at) = 5

? Earnings per month in 2024
? How much did blogs earn in each month of 2024?
SELECT DATE_TRUNC('month', earned_on), SUM(amount) FROM earnings WHERE EXTRACT(YEAR FROM earned_on) = 2024 GROUP BY DATE_TRUNC('month', earned_on)

? Which bloggers joined in the last 60 days?
? bloggers who joined in the past 60 days
SELECT pen_name FROM bloggers WHERE joined_on >= CURRENT_DATE - INTERVAL '60 days'

? Earnings by source
? How much money came from each source of earnings?
SELECT source, SUM(amount) FROM earnings GROUP BY source

? Which blog has the most followers?
? blog title with the most followers
SELECT blog_title FROM blogs ORDER BY followers DESC LIMIT 1

? Top 5 blogs by total earnings
? which 5 blogs have earned the most?
SELECT b.blog_title FROM earnings e JOIN blogs b ON e.blog_id = b.blog_id GROUP BY b.blog_id, b.blog_title ORDER BY SUM(e.amount) DESC LIMIT 5

? Archived blogs about baking or poetry
? which baking or poetry blogs are archived?
SELECT blog_title FROM blogs WHERE is_archived = TRUE AND niche IN ('baking', 'poetry')

? Which theme does Shed Notes use?
? page design per blog
I do not know
