-- A comic collectors' exchange: series, issues, creators, collectors, copies, grading and auctions.

CREATE TABLE comic_series (
  series_id INTEGER PRIMARY KEY,
  series_title TEXT, -- Captain Vortex; Moon Rangers; The Grey Cowl; Robo Kid; Swamp Tales
  publisher TEXT, -- Atlas Ink; Big Bang; Quill Press; Nightjar
  genre TEXT, -- superhero; science fiction; horror; humour; western
  start_year INTEGER,
  end_year INTEGER,
  country TEXT -- USA; UK; Belgium; Japan
);

CREATE TABLE issues (
  issue_id INTEGER PRIMARY KEY,
  series_id INTEGER REFERENCES comic_series (series_id),
  issue_no INTEGER,
  cover_date DATE,
  page_count INTEGER,
  cover_price NUMERIC,
  print_run INTEGER,
  is_variant BOOLEAN,
  first_appearance TEXT -- Doctor Rust; Lady Comet; Mister Moth; Gutter Rat
);

CREATE TABLE creators (
  creator_id INTEGER PRIMARY KEY,
  creator_name TEXT, -- Sal Berto; Kim Otway; Jean Pascal; Yoko Arai
  nationality TEXT, -- American; British; Belgian; Japanese
  born_on DATE
);

CREATE TABLE credits (
  issue_id INTEGER REFERENCES issues (issue_id),
  creator_id INTEGER REFERENCES creators (creator_id),
  job TEXT -- writer; penciller; inker; colourist; letterer
);

CREATE TABLE collectors (
  collector_id INTEGER PRIMARY KEY,
  username TEXT, -- inkhound; panelking; mylarmike; duchess; boxfresh
  real_name TEXT,
  city TEXT, -- Boston; Leeds; Brussels; Nagoya
  registered_on DATE,
  last_login TIMESTAMP,
  verified BOOLEAN,
  feedback_score INTEGER
);

CREATE TABLE copies (
  copy_id INTEGER PRIMARY KEY,
  issue_id INTEGER REFERENCES issues (issue_id),
  owner_id INTEGER REFERENCES collectors (collector_id),
  grade NUMERIC,
  graded_on DATE,
  paid_price NUMERIC,
  market_value NUMERIC,
  acquired_on DATE,
  storage TEXT, -- bagged; slabbed; loose; framed
  signed BOOLEAN
);

CREATE TABLE auctions (
  auction_id INTEGER PRIMARY KEY,
  copy_id INTEGER REFERENCES copies (copy_id),
  seller_id INTEGER REFERENCES collectors (collector_id),
  winner_id INTEGER REFERENCES collectors (collector_id),
  opened_at TIMESTAMP,
  closed_at TIMESTAMP,
  reserve_price NUMERIC,
  final_price NUMERIC,
  bid_count INTEGER,
  state TEXT -- open; sold; unsold; withdrawn
);

? Which issues of Moon Rangers are variants? Issue numbers only.
? issue numbers of variant issues in the comic series Moon Rangers
SELECT i.issue_no FROM issues i JOIN comic_series s ON i.series_id = s.series_id WHERE s.series_title = 'Moon Rangers' AND i.is_variant = TRUE

? Who drew The Grey Cowl? I want each penciller once.
? distinct creators with credits as penciller on issues of the comic series The Grey Cowl
SELECT DISTINCT c.creator_name FROM creators c JOIN credits d ON d.creator_id = c.creator_id JOIN issues i ON d.issue_id = i.issue_id JOIN comic_series s ON i.series_id = s.series_id WHERE d.job = 'penciller' AND s.series_title = 'The Grey Cowl'

? Which collectors don't own any copies?
? collectors without copies
SELECT username FROM collectors WHERE collector_id NOT IN (SELECT owner_id FROM copies)

? Which creators have never had a writer credit?
? creators with no credits as writer
SELECT creator_name FROM creators WHERE creator_id NOT IN (SELECT creator_id FROM credits WHERE job = 'writer')

? What is panelking's collection worth in total?
? sum of the market value of copies owned by the collector panelking
SELECT SUM(c.market_value) FROM copies c JOIN collectors o ON c.owner_id = o.collector_id WHERE o.username = 'panelking'

? Show series title, issue number and grade for each slabbed copy.
? slabbed copies: comic series title, issue number, grade
SELECT s.series_title, i.issue_no, c.grade FROM copies c JOIN issues i ON c.issue_id = i.issue_id JOIN comic_series s ON i.series_id = s.series_id WHERE c.storage = 'slabbed'

? How many issues has every comic series had? Include series with none.
? issues per comic series with zero included
SELECT s.series_title, COUNT(i.issue_id) FROM comic_series s LEFT JOIN issues i ON i.series_id = s.series_id GROUP BY s.series_id, s.series_title

? In which comic series does Lady Comet first appear?
? comic series of the issues with the first appearance of Lady Comet
SELECT s.series_title FROM comic_series s JOIN issues i ON i.series_id = s.series_id WHERE i.first_appearance = 'Lady Comet'

? Which collectors have won an auction for more than 1000? No doubles.
? distinct winners (username of collectors) of auctions with a final price over 1000
SELECT DISTINCT o.username FROM collectors o JOIN auctions a ON a.winner_id = o.collector_id WHERE a.final_price > 1000

? How many auctions did duchess sell in? She must be the seller and the state sold.
? number of sold auctions with the collector duchess as seller
SELECT COUNT(*) FROM auctions a JOIN collectors o ON a.seller_id = o.collector_id WHERE o.username = 'duchess' AND a.state = 'sold'

? Which horror series have signed copies? List each series once.
? unique horror comic series with signed copies of their issues
SELECT DISTINCT s.series_title FROM comic_series s JOIN issues i ON i.series_id = s.series_id JOIN copies c ON c.issue_id = i.issue_id WHERE s.genre = 'horror' AND c.signed = TRUE

? Which issues has no one got a copy of? Issue number and cover date.
? issue number and cover date of issues without copies
SELECT issue_no, cover_date FROM issues WHERE issue_id NOT IN (SELECT issue_id FROM copies)

? comic series by publisher
? How many comic series does each publisher have?
SELECT publisher, COUNT(*) FROM comic_series GROUP BY publisher

? Average and best grade per storage
? For each kind of storage, what are the average and the highest grade of the copies?
SELECT storage, AVG(grade), MAX(grade) FROM copies GROUP BY storage

? How many credits does each job have, and how many different creators?
? credits and distinct creators by job
SELECT job, COUNT(*), COUNT(DISTINCT creator_id) FROM credits GROUP BY job

? Value of each collector's copies
? What are the copies of each collector worth altogether, by username?
SELECT o.username, SUM(c.market_value) FROM collectors o JOIN copies c ON c.owner_id = o.collector_id GROUP BY o.collector_id, o.username

? Number of collectors per city
? how many collectors are there in each city?
SELECT city, COUNT(*) FROM collectors GROUP BY city

? auctions by state with average number of bids
? For every auction state, show how many auctions there are and the average bid count.
SELECT state, COUNT(*), AVG(bid_count) FROM auctions GROUP BY state

? Series by country and genre
? count the comic series for each country and genre
SELECT country, genre, COUNT(*) FROM comic_series GROUP BY country, genre

? Which publishers have printed more than 1000000 issues going by the print run?
? publishers whose comic series have a total print run of issues above 1000000
SELECT s.publisher FROM comic_series s JOIN issues i ON i.series_id = s.series_id GROUP BY s.publisher HAVING SUM(i.print_run) > 1000000

? How many issues did each creator work on?
? distinct issues per creator in the credits
SELECT c.creator_name, COUNT(DISTINCT d.issue_id) FROM creators c JOIN credits d ON d.creator_id = c.creator_id GROUP BY c.creator_id, c.creator_name

? Which collectors own at least 50 copies?
? collectors with 50 or more copies
SELECT o.username FROM collectors o JOIN copies c ON c.owner_id = o.collector_id GROUP BY o.collector_id, o.username HAVING COUNT(*) >= 50

? average cover price by publisher
? What is the average cover price of issues from each publisher?
SELECT s.publisher, AVG(i.cover_price) FROM issues i JOIN comic_series s ON i.series_id = s.series_id GROUP BY s.publisher

? Number of series started per year
? how many comic series began in each start year?
SELECT start_year, COUNT(*) FROM comic_series GROUP BY start_year

? Total auction turnover per genre
? how much did auctions of copies bring for each genre of comic series?
SELECT s.genre, SUM(a.final_price) FROM auctions a JOIN copies c ON a.copy_id = c.copy_id JOIN issues i ON c.issue_id = i.issue_id JOIN comic_series s ON i.series_id = s.series_id GROUP BY s.genre

? What's the oldest comic series?
? comic series with the earliest start year
SELECT series_title FROM comic_series ORDER BY start_year ASC LIMIT 1

? Which collector has the largest collection?
? collector with the most copies
SELECT o.username FROM collectors o JOIN copies c ON c.owner_id = o.collector_id GROUP BY o.collector_id, o.username ORDER BY COUNT(*) DESC LIMIT 1

? The 10 most valuable copies: grade and market value
? grade and value of the top 10 copies by market value
SELECT grade, market_value FROM copies ORDER BY market_value DESC LIMIT 10

? Which auction got the most bids? Show when it opened and the final price.
? opening time and final price of the auction with the highest bid count
SELECT opened_at, final_price FROM auctions ORDER BY bid_count DESC LIMIT 1

? Which collector has the best feedback?
? collector with the highest feedback score
SELECT username FROM collectors ORDER BY feedback_score DESC LIMIT 1

? List comic series alphabetically within each publisher.
? comic series titles ordered by publisher, then title
SELECT series_title FROM comic_series ORDER BY publisher ASC, series_title ASC

? Which creator has worked on the most issues? Count the credits.
? creator with the most credits
SELECT c.creator_name FROM creators c JOIN credits d ON d.creator_id = c.creator_id GROUP BY c.creator_id, c.creator_name ORDER BY COUNT(*) DESC LIMIT 1

? Which series has the rarest issue, the smallest print run?
? comic series of the issue with the lowest print run
SELECT s.series_title FROM comic_series s JOIN issues i ON i.series_id = s.series_id ORDER BY i.print_run ASC LIMIT 1

? Issues of Robo Kid in order of cover date, showing number and pages
? issue number and page count for the comic series Robo Kid sorted by cover date
SELECT i.issue_no, i.page_count FROM issues i JOIN comic_series s ON i.series_id = s.series_id WHERE s.series_title = 'Robo Kid' ORDER BY i.cover_date ASC

? Top 3 publishers by number of issues
? which 3 publishers have put out the most issues?
SELECT s.publisher FROM comic_series s JOIN issues i ON i.series_id = s.series_id GROUP BY s.publisher ORDER BY COUNT(*) DESC LIMIT 3

? Which collectors registered in 2020?
? collectors who registered in 2020
SELECT username FROM collectors WHERE EXTRACT(YEAR FROM registered_on) = 2020

? How many auctions closed in March 2024?
? auctions closed March 2024, count
SELECT COUNT(*) FROM auctions WHERE EXTRACT(YEAR FROM closed_at) = 2024 AND EXTRACT(MONTH FROM closed_at) = 3

? What did people spend on copies each year, by date acquired?
? total paid price of copies per year acquired
SELECT EXTRACT(YEAR FROM acquired_on), SUM(paid_price) FROM copies GROUP BY EXTRACT(YEAR FROM acquired_on)

? How many copies were graded in the last 90 days?
? copies graded in the past 90 days
SELECT COUNT(*) FROM copies WHERE graded_on >= CURRENT_DATE - INTERVAL '90 days'

? How long do auctions run on average in hours?
? average hours from opening to closing of auctions
SELECT AVG(EXTRACT(EPOCH FROM closed_at - opened_at) / 3600) FROM auctions

? How many days after acquiring are copies graded on average?
? average days between acquisition and grading of copies
SELECT AVG(graded_on - acquired_on) FROM copies

? Who hasn't logged in since 2023-06-01?
? collectors whose last login is before June 1, 2023
SELECT username FROM collectors WHERE last_login < '2023-06-01'

? New collectors per month
? how many collectors registered in each month?
SELECT DATE_TRUNC('month', registered_on), COUNT(*) FROM collectors GROUP BY DATE_TRUNC('month', registered_on)

? What are the first and last cover dates of Swamp Tales issues?
? earliest and latest cover date for the comic series Swamp Tales
SELECT MIN(i.cover_date), MAX(i.cover_date) FROM issues i JOIN comic_series s ON i.series_id = s.series_id WHERE s.series_title = 'Swamp Tales'

? Which issue numbers carry a cover date between 1963-01-01 and 1969-12-31?
? issue numbers with cover dates from January 1, 1963 to December 31, 1969
SELECT issue_no FROM issues WHERE cover_date BETWEEN '1963-01-01' AND '1969-12-31'

? What percentage of copies is signed?
? percent signed copies
SELECT 100.0 * SUM(CASE WHEN signed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM copies

? How much has each copy gained? Copy grade and the market value minus the price paid.
? grade and gain (market value less paid price) of all copies
SELECT grade, market_value - paid_price FROM copies

? Proportion of auctions that end unsold, by seller username
? for each seller among the collectors, share of unsold auctions
SELECT o.username, CAST(SUM(CASE WHEN a.state = 'unsold' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM auctions a JOIN collectors o ON a.seller_id = o.collector_id GROUP BY o.collector_id, o.username

? Ratio of sold to unsold auctions
? what is the ratio of auctions sold to auctions unsold?
SELECT CAST(SUM(CASE WHEN state = 'sold' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'unsold' THEN 1 ELSE 0 END), 0) FROM auctions

? How many copies does a collector own on average?
? average copies per owner
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT owner_id), 0) FROM copies

? What is the ratio of total market value to total price paid for each storage?
? by storage: sum of market value divided by sum of paid price of the copies
SELECT storage, CAST(SUM(market_value) AS FLOAT) / NULLIF(SUM(paid_price), 0) FROM copies GROUP BY storage

? What share of issues are variants in each comic series?
? variant share of issues by series title
SELECT s.series_title, CAST(SUM(CASE WHEN i.is_variant = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM issues i JOIN comic_series s ON i.series_id = s.series_id GROUP BY s.series_id, s.series_title

? Percent of verified collectors by city
? what percentage of the collectors in every city is verified?
SELECT city, 100.0 * SUM(CASE WHEN verified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM collectors GROUP BY city

? Which western or humour series come from Belgium?
? comic series from Belgium in the genre western or humour
SELECT series_title FROM comic_series WHERE genre IN ('western', 'humour') AND country = 'Belgium'

? Which series are still running, without an end year?
? comic series with no end year
SELECT series_title FROM comic_series WHERE end_year IS NULL

? Username, real name and city of unverified collectors
? who among the collectors isn't verified? username, real name, city please
SELECT username, real_name, city FROM collectors WHERE verified = FALSE

? How many copies have a grade between 9 and 10 but are not slabbed?
? count of copies graded 9 to 10 with storage other than slabbed
SELECT COUNT(*) FROM copies WHERE grade BETWEEN 9 AND 10 AND storage <> 'slabbed'

? Which series titles contain "Amazing"?
? comic series with Amazing in the title
SELECT series_title FROM comic_series WHERE series_title LIKE '%Amazing%'

? Auctions that went above their reserve: final price and reserve price
? final price and reserve of auctions whose final price is higher than the reserve price
SELECT final_price, reserve_price FROM auctions WHERE final_price > reserve_price

? How many copies are ungraded?
? number of copies without a grade
SELECT COUNT(*) FROM copies WHERE grade IS NULL

? American or British creators
? which creators are American or British?
SELECT creator_name FROM creators WHERE nationality IN ('American', 'British')

? Which collectors have a feedback score above average?
? collectors with above-average feedback
SELECT username FROM collectors WHERE feedback_score > (SELECT AVG(feedback_score) FROM collectors)

? Who was the villain of Captain Vortex issue 12?
? Which comic shop sold the most copies last week?
? How many pages did mylarmike read?
I do not know
