-- Web analytics: sites, pages, visitors, visits, page views, clicks and goals reached.

CREATE TABLE sites (
  id INTEGER PRIMARY KEY,
  domain TEXT, -- gardenhub.com; bikeparts.net; teatime.org; loftdesign.io
  niche TEXT, -- gardening; cycling; tea; interior design
  launched_on DATE,
  monthly_hosting_cost NUMERIC,
  uses_cookies BOOLEAN
);

CREATE TABLE pages (
  id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES sites (id),
  path TEXT, -- /home; /pricing; /contact; /about
  template TEXT, -- landing; article; form; catalogue
  published_at TIMESTAMP,
  load_time_ms INTEGER,
  word_count INTEGER
);

CREATE TABLE visitors (
  id INTEGER PRIMARY KEY,
  country TEXT, -- France; Mexico; Vietnam; Sweden
  browser TEXT, -- Chrome; Firefox; Safari; Edge
  device_type TEXT, -- mobile; tablet; desktop
  first_seen DATE,
  accepts_cookies BOOLEAN
);

CREATE TABLE visits (
  id INTEGER PRIMARY KEY,
  visitor_id INTEGER REFERENCES visitors (id),
  site_id INTEGER REFERENCES sites (id),
  entry_page_id INTEGER REFERENCES pages (id),
  exit_page_id INTEGER REFERENCES pages (id),
  traffic_source TEXT, -- organic; paid; referral; social; direct
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  bounced BOOLEAN,
  pages_seen INTEGER
);

CREATE TABLE page_views (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER REFERENCES visits (id),
  page_id INTEGER REFERENCES pages (id),
  viewed_at TIMESTAMP,
  seconds_on_page INTEGER,
  scroll_depth NUMERIC
);

CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES sites (id),
  goal_name TEXT, -- newsletter signup; quote request; download; purchase
  goal_value NUMERIC,
  is_active BOOLEAN
);

CREATE TABLE conversions (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER REFERENCES visits (id),
  goal_id INTEGER REFERENCES goals (id),
  converted_at TIMESTAMP,
  revenue NUMERIC
);

? How many visits did bikeparts.net get?
? visits to the site bikeparts.net
SELECT COUNT(*) FROM visits v JOIN sites s ON v.site_id = s.id WHERE s.domain = 'bikeparts.net'

? Which pages of teatime.org take longer than 3000 ms to load?
? paths on the teatime.org site with a load time over 3000 ms
SELECT p.path FROM pages p JOIN sites s ON p.site_id = s.id WHERE s.domain = 'teatime.org' AND p.load_time_ms > 3000

? Which pages have never been viewed?
? page paths without a single page view
SELECT path FROM pages WHERE id NOT IN (SELECT page_id FROM page_views)

? From which different countries do the visitors of gardenhub.com come?
? distinct visitor countries for visits to gardenhub.com
SELECT DISTINCT r.country FROM visits v JOIN visitors r ON v.visitor_id = r.id JOIN sites s ON v.site_id = s.id WHERE s.domain = 'gardenhub.com'

? How much revenue came from visits with a paid traffic source?
? conversion revenue of paid visits
SELECT SUM(c.revenue) FROM conversions c JOIN visits v ON c.visit_id = v.id WHERE v.traffic_source = 'paid'

? On which entry pages do mobile visitors land? List every path once.
? distinct entry page paths for visits by mobile visitors
SELECT DISTINCT p.path FROM visits v JOIN pages p ON v.entry_page_id = p.id JOIN visitors r ON v.visitor_id = r.id WHERE r.device_type = 'mobile'

? How many visits ended on a page with the form template?
? visits whose exit page uses the template form
SELECT COUNT(*) FROM visits v JOIN pages p ON v.exit_page_id = p.id WHERE p.template = 'form'

? Which sites have no goals set up?
? domains of sites without goals
SELECT domain FROM sites WHERE id NOT IN (SELECT site_id FROM goals)

? How often was the quote request goal reached by visitors from Mexico?
? conversions for goal quote request in visits of Mexico visitors
SELECT COUNT(*) FROM conversions c JOIN goals g ON c.goal_id = g.id JOIN visits v ON c.visit_id = v.id JOIN visitors r ON v.visitor_id = r.id WHERE g.goal_name = 'quote request' AND r.country = 'Mexico'

? What is the average time in seconds people spend on the /pricing page?
? mean seconds on page for page views of /pricing
SELECT AVG(w.seconds_on_page) FROM page_views w JOIN pages p ON w.page_id = p.id WHERE p.path = '/pricing'

? How many different visitors came to each site? Give me the domain next to it.
? unique visitors by domain
SELECT s.domain, COUNT(DISTINCT v.visitor_id) FROM visits v JOIN sites s ON v.site_id = s.id GROUP BY s.id, s.domain

? Which visits never led to a conversion? Visit ids, please.
? ids of visits without conversions
SELECT id FROM visits WHERE id NOT IN (SELECT visit_id FROM conversions)

? What's our bounce rate as a percentage?
? percentage of visits that bounced
SELECT 100.0 * SUM(CASE WHEN bounced = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM visits

? Bounce rate per traffic source as a percentage of visits
? For each traffic source, what percentage of visits bounced?
SELECT traffic_source, 100.0 * SUM(CASE WHEN bounced = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM visits GROUP BY traffic_source

? What share of the visits to each domain is organic?
? organic share of visits by domain
SELECT s.domain, CAST(SUM(CASE WHEN v.traffic_source = 'organic' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM visits v JOIN sites s ON v.site_id = s.id GROUP BY s.id, s.domain

? What is the ratio of mobile to desktop visitors?
SELECT CAST(SUM(CASE WHEN device_type = 'mobile' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN device_type = 'desktop' THEN 1 ELSE 0 END), 0) FROM visitors

? How many visits does a visitor make on average?
? visits per unique visitor
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT visitor_id), 0) FROM visits

? How much revenue does a converting visit bring on average?
? revenue per distinct visit with conversions
SELECT CAST(SUM(revenue) AS FLOAT) / NULLIF(COUNT(DISTINCT visit_id), 0) FROM conversions

? What proportion of visitors accepts cookies, by browser?
? cookie acceptance share of visitors per browser
SELECT browser, CAST(SUM(CASE WHEN accepts_cookies = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM visitors GROUP BY browser

? How many page views are there per visit on average?
? average page views per visit
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT visit_id), 0) FROM page_views

? What is the ratio of social to referral visits this year?
? social vs referral visits this year, as a ratio
SELECT CAST(SUM(CASE WHEN traffic_source = 'social' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN traffic_source = 'referral' THEN 1 ELSE 0 END), 0) FROM visits WHERE EXTRACT(YEAR FROM started_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? For every country, what percentage of the visits was direct?
? percent direct visits by visitor country
SELECT r.country, 100.0 * SUM(CASE WHEN v.traffic_source = 'direct' THEN 1 ELSE 0 END) / COUNT(*) FROM visits v JOIN visitors r ON v.visitor_id = r.id GROUP BY r.country

? Load time per word for each page: show the path and load time divided by word count.
? path with load time over word count of the pages
SELECT path, CAST(load_time_ms AS FLOAT) / NULLIF(word_count, 0) FROM pages

? How much of the total conversion revenue came from the purchase goal? As a share.
? share of conversion revenue from the goal purchase
SELECT CAST(SUM(CASE WHEN g.goal_name = 'purchase' THEN c.revenue ELSE 0 END) AS FLOAT) / NULLIF(SUM(c.revenue), 0) FROM conversions c JOIN goals g ON c.goal_id = g.id

? How many visits were there in November 2023?
? visits November 2023
SELECT COUNT(*) FROM visits WHERE EXTRACT(YEAR FROM started_at) = 2023 AND EXTRACT(MONTH FROM started_at) = 11

? Daily visits over the last 30 days
? How many visits did we have per day in the last 30 days?
SELECT CAST(started_at AS DATE), COUNT(*) FROM visits WHERE started_at >= CURRENT_DATE - INTERVAL '30 days' GROUP BY CAST(started_at AS DATE)

? Monthly revenue from conversions in 2024
? How much did conversions bring in during each month of 2024?
SELECT DATE_TRUNC('month', converted_at), SUM(revenue) FROM conversions WHERE EXTRACT(YEAR FROM converted_at) = 2024 GROUP BY DATE_TRUNC('month', converted_at)

? How long is an average visit in minutes?
? average visit duration in minutes
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM visits

? How long does a visit last on each device type, in minutes on average?
? mean visit minutes by device type of the visitor
SELECT r.device_type, AVG(EXTRACT(EPOCH FROM v.ended_at - v.started_at) / 60) FROM visits v JOIN visitors r ON v.visitor_id = r.id GROUP BY r.device_type

? Which sites were launched before 2018-01-01?
? domains launched before January 1, 2018
SELECT domain FROM sites WHERE launched_on < '2018-01-01'

? Number of visits by weekday for loftdesign.io
? How many visits does loftdesign.io get on each day of the week?
SELECT EXTRACT(DOW FROM v.started_at), COUNT(*) FROM visits v JOIN sites s ON v.site_id = s.id WHERE s.domain = 'loftdesign.io' GROUP BY EXTRACT(DOW FROM v.started_at)

? When was the /contact page viewed last?
? latest view time of the /contact page
SELECT MAX(w.viewed_at) FROM page_views w JOIN pages p ON w.page_id = p.id WHERE p.path = '/contact'

? New visitors per week
? How many visitors were first seen in each week?
SELECT DATE_TRUNC('week', first_seen), COUNT(*) FROM visitors GROUP BY DATE_TRUNC('week', first_seen)

? How many visitors did we first see between 2024-05-01 and 2024-05-31?
? visitors first seen from 1 May 2024 to 31 May 2024
SELECT COUNT(*) FROM visitors WHERE first_seen BETWEEN '2024-05-01' AND '2024-05-31'

? Which pages were published in the last 12 months?
? paths of pages published in the past 12 months
SELECT path FROM pages WHERE published_at >= CURRENT_DATE - INTERVAL '12 months'

? How many minutes pass from the start of a visit until its conversion on average, for each goal?
? average minutes between visit start and conversion by goal name
SELECT g.goal_name, AVG(EXTRACT(EPOCH FROM c.converted_at - v.started_at) / 60) FROM conversions c JOIN visits v ON c.visit_id = v.id JOIN goals g ON c.goal_id = g.id GROUP BY g.goal_name

? Visits per year and traffic source
? How many visits did each traffic source send in each year?
SELECT EXTRACT(YEAR FROM started_at), traffic_source, COUNT(*) FROM visits GROUP BY EXTRACT(YEAR FROM started_at), traffic_source

? How many visitors use each browser?
? visitors by browser
SELECT browser, COUNT(*) FROM visitors GROUP BY browser

? Average load time by template
? How many ms do pages of each template need to load on average?
SELECT template, AVG(load_time_ms) FROM pages GROUP BY template

? Which countries send us more than 500 visitors?
? countries with over 500 visitors
SELECT country FROM visitors GROUP BY country HAVING COUNT(*) > 500

? Conversions and revenue by goal name
? For every goal, how often was it reached in conversions and how much revenue did it make?
SELECT g.goal_name, COUNT(*), SUM(c.revenue) FROM conversions c JOIN goals g ON c.goal_id = g.id GROUP BY g.goal_name

? How many pages does every site have, also counting sites without pages?
? pages per domain including sites with no pages
SELECT s.domain, COUNT(p.id) FROM sites s LEFT JOIN pages p ON p.site_id = s.id GROUP BY s.id, s.domain

? Give the average number of pages seen and the longest chain of pages seen in a visit, per traffic source.
? mean and maximum pages seen by traffic source of visits
SELECT traffic_source, AVG(pages_seen), MAX(pages_seen) FROM visits GROUP BY traffic_source

? For which goals is the average revenue of a conversion above 40?
? goals with mean conversion revenue over 40
SELECT g.goal_name FROM conversions c JOIN goals g ON c.goal_id = g.id GROUP BY g.id, g.goal_name HAVING AVG(c.revenue) > 40

? Average scroll depth for each path
? How far do people scroll on average in the page views of each page path?
SELECT p.path, AVG(w.scroll_depth) FROM page_views w JOIN pages p ON w.page_id = p.id GROUP BY p.path

? visitors by country and device type
? Break down our visitors by country and by device type.
SELECT country, device_type, COUNT(*) FROM visitors GROUP BY country, device_type

? Hosting cost by niche
? What do we pay for hosting per month in total for the sites of each niche?
SELECT niche, SUM(monthly_hosting_cost) FROM sites GROUP BY niche

? Which page is viewed most?
? path of the page with the most page views
SELECT p.path FROM page_views w JOIN pages p ON w.page_id = p.id GROUP BY p.id, p.path ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 countries by number of visits
? Which 3 countries do most visits come from?
SELECT r.country FROM visits v JOIN visitors r ON v.visitor_id = r.id GROUP BY r.country ORDER BY COUNT(*) DESC LIMIT 3

? What is our slowest page?
? path of the page with the longest load time
SELECT path FROM pages ORDER BY load_time_ms DESC LIMIT 1

? Which site earned the most conversion revenue, and how much?
? domain with the highest revenue from conversions, including the sum
SELECT s.domain, SUM(c.revenue) FROM conversions c JOIN visits v ON c.visit_id = v.id JOIN sites s ON v.site_id = s.id GROUP BY s.id, s.domain ORDER BY SUM(c.revenue) DESC LIMIT 1

? Which traffic source has the fewest visits?
? least used traffic source by visits
SELECT traffic_source FROM visits GROUP BY traffic_source ORDER BY COUNT(*) LIMIT 1

? List the sites from the newest launch to the oldest.
? domains by launch date descending
SELECT domain FROM sites ORDER BY launched_on DESC

? Which goal is worth the least among the active ones?
? active goal with the lowest value
SELECT goal_name FROM goals WHERE is_active = TRUE ORDER BY goal_value LIMIT 1

? On which page do most visits end?
? path that is the exit page of the most visits
SELECT p.path FROM visits v JOIN pages p ON v.exit_page_id = p.id GROUP BY p.id, p.path ORDER BY COUNT(*) DESC LIMIT 1

? Show paths and word counts sorted by word count, longest first, then by path.
? page paths with word counts, most words first, path as tie-breaker
SELECT path, word_count FROM pages ORDER BY word_count DESC, path

? How many visitors use Safari or Edge on a tablet?
? tablet visitors with browser Safari or Edge
SELECT COUNT(*) FROM visitors WHERE device_type = 'tablet' AND browser IN ('Safari', 'Edge')

? Which pages start with "/blog"?
? paths beginning with /blog
SELECT path FROM pages WHERE path LIKE '/blog%'

? Which goals are switched off?
? inactive goals
SELECT goal_name FROM goals WHERE is_active = FALSE

? How many visits with 5 to 10 pages seen did not bounce?
? non-bounced visits with between 5 and 10 pages seen
SELECT COUNT(*) FROM visits WHERE pages_seen BETWEEN 5 AND 10 AND bounced = FALSE

? Which sites do not use cookies? Domain and niche.
? domain and niche of sites without cookies
SELECT domain, niche FROM sites WHERE uses_cookies = FALSE

? Which pages load slower than average?
? paths with an above-average load time
SELECT path FROM pages WHERE load_time_ms > (SELECT AVG(load_time_ms) FROM pages)

? What did visitors type into the search box?
? search terms per site
I do not know

? Which age group are our visitors in?
? visitors by age
I do not know

? Who wrote the /about page?
? author of each page
I do not know
