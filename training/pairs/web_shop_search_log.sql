-- The search log of a web shop: visitors, sessions, search queries, results shown, clicks and baskets.

CREATE TABLE visitors (
  visitor_id INTEGER PRIMARY KEY,
  region TEXT, -- Bavaria; Tuscany; Wales; Silesia; Flanders
  customer_since DATE,
  device TEXT, -- phone; tablet; laptop; desktop
  newsletter BOOLEAN
);

CREATE TABLE search_sessions (
  session_id INTEGER PRIMARY KEY,
  visitor_id INTEGER REFERENCES visitors (visitor_id),
  landed_at TIMESTAMP,
  left_at TIMESTAMP,
  entry_page TEXT, -- home page; category page; advert; newsletter
  pages_seen INTEGER,
  basket_value NUMERIC,
  ordered_value NUMERIC
);

CREATE TABLE product_groups (
  group_code TEXT PRIMARY KEY, -- LMP; CHR; RUG; KIT
  label TEXT, -- lamps; chairs; rugs; kitchenware
  buyer_name TEXT, -- Irene Vogel; Marc Petit; Lucia Fontana; Sven Dahl
  target_margin NUMERIC
);

CREATE TABLE articles (
  sku INTEGER PRIMARY KEY,
  group_code TEXT REFERENCES product_groups (group_code),
  title TEXT, -- Arc Lamp; Oak Stool; Wool Runner; Copper Pan; Paper Lantern
  colour TEXT, -- white; black; oak; copper
  list_price NUMERIC,
  sale_price NUMERIC,
  qty_in_stock INTEGER,
  listed_on DATE,
  replaced_by INTEGER REFERENCES articles (sku)
);

CREATE TABLE search_queries (
  query_id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES search_sessions (session_id),
  search_term TEXT, -- floor lamp; garden chair; round rug; frying pan; gift ideas
  language TEXT, -- German; Italian; English; Polish
  searched_at TIMESTAMP,
  result_count INTEGER,
  response_ms INTEGER,
  spelling_corrected BOOLEAN,
  sorted_by TEXT -- relevance; price; newest; popularity
);

CREATE TABLE result_clicks (
  click_id INTEGER PRIMARY KEY,
  query_id INTEGER REFERENCES search_queries (query_id),
  sku INTEGER REFERENCES articles (sku),
  position INTEGER,
  clicked_at TIMESTAMP,
  put_in_basket BOOLEAN,
  bought_qty INTEGER
);

CREATE TABLE term_statistics (
  stat_month DATE,
  group_code TEXT REFERENCES product_groups (group_code),
  searches INTEGER,
  searches_without_result INTEGER,
  clicks INTEGER,
  orders INTEGER,
  revenue NUMERIC
);

? Which articles were clicked after a search for floor lamp?
? titles of the articles people clicked when they searched floor lamp
SELECT DISTINCT a.title FROM articles a JOIN result_clicks c ON c.sku = a.sku JOIN search_queries q ON c.query_id = q.query_id WHERE q.search_term = 'floor lamp'

? Return the title of each article along with the label of its product group.
? articles and their product group label
SELECT a.title, g.label FROM articles a JOIN product_groups g ON a.group_code = g.group_code

? Which articles have never been clicked in the results?
? articles nobody clicked
SELECT title FROM articles WHERE sku NOT IN (SELECT sku FROM result_clicks)

? What did visitors from Tuscany search for?
? search terms of queries by visitors in Tuscany
SELECT DISTINCT q.search_term FROM search_queries q JOIN search_sessions s ON q.session_id = s.session_id JOIN visitors v ON s.visitor_id = v.visitor_id WHERE v.region = 'Tuscany'

? How many queries did each visitor type in? Give the visitor id.
? search queries per visitor id
SELECT s.visitor_id, COUNT(*) FROM search_queries q JOIN search_sessions s ON q.session_id = s.session_id GROUP BY s.visitor_id

? How many clicks did each article get, including articles with no clicks?
? result clicks per article title, zeros too
SELECT a.title, COUNT(c.click_id) FROM articles a LEFT JOIN result_clicks c ON c.sku = a.sku GROUP BY a.sku, a.title

? How many pieces of each article were bought after a click?
? bought quantity per article title
SELECT a.title, SUM(c.bought_qty) FROM result_clicks c JOIN articles a ON c.sku = a.sku GROUP BY a.sku, a.title

? Who buys in the goods of the group that the Copper Pan belongs to?
? buyer in charge of the article Copper Pan
SELECT g.buyer_name FROM articles a JOIN product_groups g ON a.group_code = g.group_code WHERE a.title = 'Copper Pan'

? Which visitors have never searched? Show the visitor ids.
? ids of visitors without a search session
SELECT visitor_id FROM visitors WHERE visitor_id NOT IN (SELECT visitor_id FROM search_sessions)

? Which queries led to no click at all? List the distinct search terms.
? different search terms of queries without clicks
SELECT DISTINCT search_term FROM search_queries WHERE query_id NOT IN (SELECT query_id FROM result_clicks)

? What revenue did each product group make through search?
? total revenue per group label in the term statistics
SELECT g.label, SUM(t.revenue) FROM term_statistics t JOIN product_groups g ON t.group_code = g.group_code GROUP BY g.group_code, g.label

? How long is the average response time of queries for each device?
? average response in ms of searches by the device of the visitor
SELECT v.device, AVG(q.response_ms) FROM search_queries q JOIN search_sessions s ON q.session_id = s.session_id JOIN visitors v ON s.visitor_id = v.visitor_id GROUP BY v.device

? Which oak articles were put in the basket from the first position of the results?
? articles in oak put in the basket at position 1
SELECT DISTINCT a.title FROM articles a JOIN result_clicks c ON c.sku = a.sku WHERE a.colour = 'oak' AND c.put_in_basket = TRUE AND c.position = 1

? Which article was clicked most by people who sort by price?
? most clicked article in queries sorted by price
SELECT a.title FROM result_clicks c JOIN articles a ON c.sku = a.sku JOIN search_queries q ON c.query_id = q.query_id WHERE q.sorted_by = 'price' GROUP BY a.sku, a.title ORDER BY COUNT(*) DESC LIMIT 1

? In which regions are more than 800 search sessions recorded?
? regions with over 800 sessions
SELECT v.region FROM search_sessions s JOIN visitors v ON s.visitor_id = v.visitor_id GROUP BY v.region HAVING COUNT(*) > 800

? Which product groups have articles that are out of stock?
? labels of groups with an article at a stock of 0
SELECT DISTINCT g.label FROM product_groups g JOIN articles a ON a.group_code = g.group_code WHERE a.qty_in_stock = 0

? How much did newsletter subscribers order per region?
? ordered value by region for visitors with the newsletter
SELECT v.region, SUM(s.ordered_value) FROM search_sessions s JOIN visitors v ON s.visitor_id = v.visitor_id WHERE v.newsletter = TRUE GROUP BY v.region

? How many searches were there in the last 48 hours?
? search queries in the past 48 hours
SELECT COUNT(*) FROM search_queries WHERE searched_at >= CURRENT_DATE - INTERVAL '48 hours'

? How many minutes does a session last on average for each entry page?
? average session length in minutes by entry page
SELECT entry_page, AVG(EXTRACT(EPOCH FROM left_at - landed_at) / 60) FROM search_sessions GROUP BY entry_page

? How many searches were made per day in the last 14 days?
? daily searches, last 14 days
SELECT CAST(searched_at AS DATE), COUNT(*) FROM search_queries WHERE searched_at >= CURRENT_DATE - INTERVAL '14 days' GROUP BY CAST(searched_at AS DATE)

? What was the ordered value per month in 2024?
? monthly ordered value of the sessions of 2024
SELECT DATE_TRUNC('month', landed_at), SUM(ordered_value) FROM search_sessions WHERE EXTRACT(YEAR FROM landed_at) = 2024 GROUP BY DATE_TRUNC('month', landed_at)

? How many searches without result were there in March 2023?
? total searches without a result for the month of March 2023
SELECT SUM(searches_without_result) FROM term_statistics WHERE EXTRACT(YEAR FROM stat_month) = 2023 AND EXTRACT(MONTH FROM stat_month) = 3

? How many clicks happened on each weekday?
? result clicks by day of the week
SELECT EXTRACT(DOW FROM clicked_at), COUNT(*) FROM result_clicks GROUP BY EXTRACT(DOW FROM clicked_at)

? Which articles have been listed since before 2019-06-30?
? titles of articles listed earlier than June 30, 2019
SELECT title FROM articles WHERE listed_on < '2019-06-30'

? How many visitors became customers per year?
? new customers by year
SELECT EXTRACT(YEAR FROM customer_since), COUNT(*) FROM visitors WHERE customer_since IS NOT NULL GROUP BY EXTRACT(YEAR FROM customer_since)

? Which sessions were longer than 2 hours? Give the id.
? ids of search sessions over 2 hours
SELECT session_id FROM search_sessions WHERE EXTRACT(EPOCH FROM left_at - landed_at) / 3600 > 2

? When was each search term typed for the first time?
? first search per search term
SELECT search_term, MIN(searched_at) FROM search_queries GROUP BY search_term

? How much revenue do the statistics show per quarter?
? revenue by quarter of the statistics month
SELECT DATE_TRUNC('quarter', stat_month), SUM(revenue) FROM term_statistics GROUP BY DATE_TRUNC('quarter', stat_month)

? How many sessions took place between 2023-11-20 and 2023-11-27?
? search sessions that landed from November 20, 2023 to November 27, 2023
SELECT COUNT(*) FROM search_sessions WHERE CAST(landed_at AS DATE) BETWEEN '2023-11-20' AND '2023-11-27'

? What was the average basket value per week this year?
? weekly average basket value in the current year
SELECT DATE_TRUNC('week', landed_at), AVG(basket_value) FROM search_sessions WHERE EXTRACT(YEAR FROM landed_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', landed_at)

? How many sessions are still running?
? number of sessions the visitor has not left
SELECT COUNT(*) FROM search_sessions WHERE left_at IS NULL

? What percentage of searches found nothing?
? percent of queries with 0 results
SELECT 100.0 * SUM(CASE WHEN result_count = 0 THEN 1 ELSE 0 END) / COUNT(*) FROM search_queries

? What is the ratio of clicks to searches for each product group? Show the group label.
? clicks per search by group label
SELECT g.label, CAST(SUM(t.clicks) AS FLOAT) / NULLIF(SUM(t.searches), 0) FROM term_statistics t JOIN product_groups g ON t.group_code = g.group_code GROUP BY g.group_code, g.label

? What percentage of the searches stayed without a result in each statistics month?
? searches without result as a percentage of searches, per month
SELECT stat_month, 100.0 * SUM(searches_without_result) / NULLIF(SUM(searches), 0) FROM term_statistics GROUP BY stat_month

? What share of clicks ended in the basket, by position in the results?
? share of clicks put in the basket per position
SELECT position, CAST(SUM(CASE WHEN put_in_basket = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM result_clicks GROUP BY position

? What is the ratio of phone to desktop visitors in each region?
? phone visitors against desktop visitors by region
SELECT region, CAST(SUM(CASE WHEN device = 'phone' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN device = 'desktop' THEN 1 ELSE 0 END), 0) FROM visitors GROUP BY region

? How many queries are typed per session on average?
? average number of searches in a session
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT session_id), 0) FROM search_queries

? What percentage of the basket value was actually ordered, per entry page?
? ordered value in percent of basket value by entry page
SELECT entry_page, 100.0 * SUM(ordered_value) / NULLIF(SUM(basket_value), 0) FROM search_sessions GROUP BY entry_page

? What is the revenue per order for every month of the statistics?
? ratio of revenue to orders per statistics month
SELECT stat_month, CAST(SUM(revenue) AS FLOAT) / NULLIF(SUM(orders), 0) FROM term_statistics GROUP BY stat_month

? By how much is each article reduced?
? title and list price minus sale price of every article
SELECT title, list_price - sale_price FROM articles

? What is the sale price as a ratio of the list price for each article title?
? sale price to list price ratio per article
SELECT title, CAST(sale_price AS FLOAT) / NULLIF(list_price, 0) FROM articles

? What percentage of queries had the spelling corrected, by language?
? spelling corrections in percent of searches for each language
SELECT language, 100.0 * SUM(CASE WHEN spelling_corrected = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM search_queries GROUP BY language

? What share of the articles in each product group has been replaced by another?
? share of replaced articles per group label
SELECT g.label, CAST(SUM(CASE WHEN a.replaced_by IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM articles a JOIN product_groups g ON a.group_code = g.group_code GROUP BY g.group_code, g.label

? What share of visitors subscribes to the newsletter?
? share of visitors with newsletter
SELECT CAST(SUM(CASE WHEN newsletter = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM visitors

? What is the ratio of English to German searches for each search term?
? English against German queries by search term, ratio
SELECT search_term, CAST(SUM(CASE WHEN language = 'English' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN language = 'German' THEN 1 ELSE 0 END), 0) FROM search_queries GROUP BY search_term

? What percentage of sessions ended with an order?
? percentage of sessions with an ordered value over 0
SELECT 100.0 * SUM(CASE WHEN ordered_value > 0 THEN 1 ELSE 0 END) / COUNT(*) FROM search_sessions

? How many orders are there per hundred clicks in each product group?
? orders for every 100 clicks by group code
SELECT group_code, 100.0 * SUM(orders) / NULLIF(SUM(clicks), 0) FROM term_statistics GROUP BY group_code

? How many searches were made for each term?
? search terms with the number of searches
SELECT search_term, COUNT(*) FROM search_queries GROUP BY search_term

? How many pages do people look at in total per entry page?
? pages seen by entry page, summed
SELECT entry_page, SUM(pages_seen) FROM search_sessions GROUP BY entry_page

? Which search terms return fewer than 5 results on average?
? terms with an average result count under 5
SELECT search_term FROM search_queries GROUP BY search_term HAVING AVG(result_count) < 5

? How many pieces are in stock of each colour?
? stock quantity by colour
SELECT colour, SUM(qty_in_stock) FROM articles GROUP BY colour

? What is the slowest response time for each language?
? maximum response ms per language
SELECT language, MAX(response_ms) FROM search_queries GROUP BY language

? How many queries were sorted by each criterion?
? queries per sort order used
SELECT sorted_by, COUNT(*) FROM search_queries GROUP BY sorted_by

? What do people search for the most?
? most frequent search term
SELECT search_term FROM search_queries GROUP BY search_term ORDER BY COUNT(*) DESC LIMIT 1

? Which article do we have the least of in stock?
? article with the smallest stock
SELECT title FROM articles ORDER BY qty_in_stock LIMIT 1

? Which term took the longest to answer?
? search term of the slowest query
SELECT search_term FROM search_queries ORDER BY response_ms DESC LIMIT 1

? Which 6 articles are the newest? Show the title and the sale price.
? title and sale price of the 6 most recently listed articles
SELECT title, sale_price FROM articles ORDER BY listed_on DESC LIMIT 6

? Which buyer has the most ambitious target margin?
? name of the buyer with the highest target margin
SELECT buyer_name FROM product_groups ORDER BY target_margin DESC LIMIT 1

? Which articles have not been replaced and cost over 300?
? articles above a list price of 300 without a replacement
SELECT title FROM articles WHERE replaced_by IS NULL AND list_price > 300

? How many visitors have never become customers?
? visitors without a customer since date
SELECT COUNT(*) FROM visitors WHERE customer_since IS NULL

? How many queries took over 900 ms and did not have the spelling corrected?
? uncorrected searches slower than 900 ms
SELECT COUNT(*) FROM search_queries WHERE response_ms > 900 AND spelling_corrected = FALSE

? Which articles are white or black and out of stock?
? white or black articles with 0 in stock
SELECT title FROM articles WHERE colour IN ('white', 'black') AND qty_in_stock = 0

? Which orders were sent back by the customers?
? returns per article
I do not know

? Which browser do the visitors use?
? visitors by browser
I do not know

? Which synonyms are stored for the search terms?
? synonyms per search term
I do not know
