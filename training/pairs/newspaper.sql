-- A regional newspaper: sections, journalists, articles, reader comments, subscribers, deliveries and classified ads.

CREATE TABLE sections (
  section_id INTEGER PRIMARY KEY,
  section_name TEXT, -- politics; culture; local news; business; lifestyle
  page_count INTEGER,
  editor_id INTEGER REFERENCES journalists (journalist_id)
);

CREATE TABLE journalists (
  journalist_id INTEGER PRIMARY KEY,
  name TEXT, -- Petra Hald; Simon Achebe; Lucia Moro; Gregor Tan
  position TEXT, -- reporter; columnist; photographer; trainee
  office TEXT, -- Graz; Linz; Salzburg; Villach
  monthly_salary NUMERIC,
  date_hired DATE,
  date_left DATE,
  has_press_card BOOLEAN
);

CREATE TABLE articles (
  article_id INTEGER PRIMARY KEY,
  headline TEXT,
  author_id INTEGER REFERENCES journalists (journalist_id),
  section_id INTEGER REFERENCES sections (section_id),
  word_count INTEGER,
  submitted_at TIMESTAMP,
  published_at TIMESTAMP,
  is_paywalled BOOLEAN,
  page_views INTEGER,
  status TEXT -- draft; published; retracted
);

CREATE TABLE comments (
  comment_id INTEGER PRIMARY KEY,
  article_id INTEGER REFERENCES articles (article_id),
  subscriber_id INTEGER REFERENCES subscribers (subscriber_id),
  posted_at TIMESTAMP,
  upvotes INTEGER,
  is_hidden BOOLEAN
);

CREATE TABLE subscribers (
  subscriber_id INTEGER PRIMARY KEY,
  name TEXT, -- Family Huber; Greta Stein; Hotel Post; Omar Aziz
  town TEXT, -- Leoben; Steyr; Wels; Hallein
  plan TEXT, -- print daily; weekend only; digital; student
  monthly_price NUMERIC,
  subscribed_on DATE,
  cancelled_on DATE,
  acquired_by TEXT -- phone; website; street stand; gift
);

CREATE TABLE complaints (
  complaint_id INTEGER PRIMARY KEY,
  subscriber_id INTEGER REFERENCES subscribers (subscriber_id),
  reason TEXT, -- late delivery; wet paper; wrong edition; billing error
  received_on DATE,
  settled_on DATE,
  refund_amt NUMERIC
);

CREATE TABLE classified_ads (
  ad_id INTEGER PRIMARY KEY,
  subscriber_id INTEGER REFERENCES subscribers (subscriber_id),
  category TEXT, -- furniture; jobs wanted; lost and found; pets
  printed_on DATE,
  lines INTEGER,
  price NUMERIC
);

? Which headlines did Lucia Moro write?
? headlines of the articles by the journalist Lucia Moro
SELECT a.headline FROM articles a JOIN journalists j ON a.author_id = j.journalist_id WHERE j.name = 'Lucia Moro'

? Who is the editor of the culture section?
? name of the journalist who edits the section culture
SELECT j.name FROM sections s JOIN journalists j ON s.editor_id = j.journalist_id WHERE s.section_name = 'culture'

? Which journalists haven't written a single article?
? journalists with no articles
SELECT name FROM journalists WHERE journalist_id NOT IN (SELECT author_id FROM articles)

? Who wrote about business? List each author's name once.
? different journalists with an article in the business section
SELECT DISTINCT j.name FROM articles a JOIN journalists j ON a.author_id = j.journalist_id JOIN sections s ON a.section_id = s.section_id WHERE s.section_name = 'business'

? How many comments were written below articles by Petra Hald?
? number of comments on the articles of journalist Petra Hald
SELECT COUNT(*) FROM comments c JOIN articles a ON c.article_id = a.article_id JOIN journalists j ON a.author_id = j.journalist_id WHERE j.name = 'Petra Hald'

? Which subscribers complained about late delivery? Each once, please.
? distinct subscribers with a complaint because of late delivery
SELECT DISTINCT s.name FROM complaints c JOIN subscribers s ON c.subscriber_id = s.subscriber_id WHERE c.reason = 'late delivery'

? What did we refund to digital subscribers altogether?
? total refunds on complaints by subscribers of the digital plan
SELECT SUM(c.refund_amt) FROM complaints c JOIN subscribers s ON c.subscriber_id = s.subscriber_id WHERE s.plan = 'digital'

? Return the headline, the section name and the author's name for every retracted article.
? retracted articles: headline, section and journalist name
SELECT a.headline, s.section_name, j.name FROM articles a JOIN sections s ON a.section_id = s.section_id JOIN journalists j ON a.author_id = j.journalist_id WHERE a.status = 'retracted'

? Which subscribers never posted any comment?
? subscribers without comments
SELECT name FROM subscribers WHERE subscriber_id NOT IN (SELECT subscriber_id FROM comments)

? How many page views did articles written in the Linz office get?
? sum of page views over articles by journalists of the office in Linz
SELECT SUM(a.page_views) FROM articles a JOIN journalists j ON a.author_id = j.journalist_id WHERE j.office = 'Linz'

? Which people from Steyr placed a pets ad?
? names of subscribers in Steyr with a classified ad in the category pets
SELECT s.name FROM classified_ads a JOIN subscribers s ON a.subscriber_id = s.subscriber_id WHERE s.town = 'Steyr' AND a.category = 'pets'

? Which sections contain paywalled articles with over 10000 page views?
? distinct section names having a paywalled article viewed more than 10000 times
SELECT DISTINCT s.section_name FROM articles a JOIN sections s ON a.section_id = s.section_id WHERE a.is_paywalled = TRUE AND a.page_views > 10000

? What percentage of articles sits behind the paywall?
? percentage of paywalled articles
SELECT 100.0 * SUM(CASE WHEN is_paywalled = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM articles

? For each section, what share of its articles was retracted?
? share of retracted articles per section name
SELECT s.section_name, CAST(SUM(CASE WHEN a.status = 'retracted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM articles a JOIN sections s ON a.section_id = s.section_id GROUP BY s.section_id, s.section_name

? What is the ratio of digital to print daily subscribers?
? digital / print daily subscriber ratio
SELECT CAST(SUM(CASE WHEN plan = 'digital' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN plan = 'print daily' THEN 1 ELSE 0 END), 0) FROM subscribers

? How many comments does an article get on average, looking only at articles with comments?
? average comments per commented article
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT article_id), 0) FROM comments

? How many page views does each author get per article word? Show the names.
? page views divided by word count per journalist
SELECT j.name, CAST(SUM(a.page_views) AS FLOAT) / NULLIF(SUM(a.word_count), 0) FROM articles a JOIN journalists j ON a.author_id = j.journalist_id GROUP BY j.journalist_id, j.name

? What is the churn, i.e. the percentage of subscribers who cancelled?
? percent of subscribers with a cancellation date
SELECT 100.0 * SUM(CASE WHEN cancelled_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM subscribers

? Break that cancellation share down by plan: for each plan the proportion of subscribers who cancelled.
? proportion of cancelled subscribers per plan
SELECT plan, CAST(SUM(CASE WHEN cancelled_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM subscribers GROUP BY plan

? On average, how many complaints does a complaining subscriber send in?
? complaints per distinct subscriber
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT subscriber_id), 0) FROM complaints

? What is the price per line of each classified ad? Give the category too.
? category and price over lines for all classified ads
SELECT category, CAST(price AS FLOAT) / NULLIF(lines, 0) FROM classified_ads

? What fraction of comments is hidden?
? hidden share of comments
SELECT CAST(SUM(CASE WHEN is_hidden = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM comments

? How many articles does one journalist write on average in each office?
? articles per distinct author by office
SELECT j.office, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT a.author_id), 0) FROM articles a JOIN journalists j ON a.author_id = j.journalist_id GROUP BY j.office

? percentage of the staff with a press card by position
? For each position, what percentage of journalists holds a press card?
SELECT position, 100.0 * SUM(CASE WHEN has_press_card = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM journalists GROUP BY position

? How many articles were published in October 2023?
? articles published October 2023
SELECT COUNT(*) FROM articles WHERE EXTRACT(YEAR FROM published_at) = 2023 AND EXTRACT(MONTH FROM published_at) = 10

? New subscribers per month
? How many people subscribed in each month?
SELECT DATE_TRUNC('month', subscribed_on), COUNT(*) FROM subscribers GROUP BY DATE_TRUNC('month', subscribed_on)

? Who cancelled the subscription in the last 30 days?
? subscribers that cancelled during the past 30 days
SELECT name FROM subscribers WHERE cancelled_on >= CURRENT_DATE - INTERVAL '30 days'

? How many hours go by between submitting and publishing an article on average?
? average hours from submission to publication of articles
SELECT AVG(EXTRACT(EPOCH FROM published_at - submitted_at) / 3600) FROM articles

? How many days did it take to settle complaints on average, for each reason?
? average days between receiving and settling complaints by reason
SELECT reason, AVG(settled_on - received_on) FROM complaints GROUP BY reason

? Which journalists were hired before 2012-01-01 and are still here?
? journalists hired before January 1, 2012 with no leaving date
SELECT name FROM journalists WHERE date_hired < '2012-01-01' AND date_left IS NULL

? How many articles appear per weekday?
? published articles by day of week
SELECT EXTRACT(DOW FROM published_at), COUNT(*) FROM articles GROUP BY EXTRACT(DOW FROM published_at)

? Income from classified ads this year
? How much have classified ads brought in this year?
SELECT SUM(price) FROM classified_ads WHERE EXTRACT(YEAR FROM printed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? When was the newest comment posted under an article by Simon Achebe?
? time of the last comment on Simon Achebe's articles
SELECT MAX(c.posted_at) FROM comments c JOIN articles a ON c.article_id = a.article_id JOIN journalists j ON a.author_id = j.journalist_id WHERE j.name = 'Simon Achebe'

? How many days did each former journalist stay with us? Name and days, please.
? journalist names with days from hiring to leaving, only those who left
SELECT name, date_left - date_hired FROM journalists WHERE date_left IS NOT NULL

? Complaints received between 2024-01-15 and 2024-02-15
? how many complaints came in from January 15, 2024 to February 15, 2024?
SELECT COUNT(*) FROM complaints WHERE received_on BETWEEN '2024-01-15' AND '2024-02-15'

? Comments per day in the last 14 days
? Count the comments for each day of the past 14 days.
SELECT CAST(posted_at AS DATE), COUNT(*) FROM comments WHERE posted_at >= CURRENT_DATE - INTERVAL '14 days' GROUP BY CAST(posted_at AS DATE)

? How many subscribers do we have per town?
? subscribers by town
SELECT town, COUNT(*) FROM subscribers GROUP BY town

? What does each plan bring in per month, over the subscribers who have not cancelled?
? monthly price total by plan for active subscribers without cancellation
SELECT plan, SUM(monthly_price) FROM subscribers WHERE cancelled_on IS NULL GROUP BY plan

? Average and longest word count in every section
? For each section name, the mean and maximum number of words of its articles
SELECT s.section_name, AVG(a.word_count), MAX(a.word_count) FROM articles a JOIN sections s ON a.section_id = s.section_id GROUP BY s.section_id, s.section_name

? Which authors have published more than 100 articles?
? journalists with over 100 articles having status published
SELECT j.name FROM articles a JOIN journalists j ON a.author_id = j.journalist_id WHERE a.status = 'published' GROUP BY j.journalist_id, j.name HAVING COUNT(*) > 100

? How many complaints were there for each reason, and what did we refund?
? complaints and refund total by reason
SELECT reason, COUNT(*), SUM(refund_amt) FROM complaints GROUP BY reason

? How many articles did each journalist write? Keep those with none in the list.
? article count per journalist name including zero
SELECT j.name, COUNT(a.article_id) FROM journalists j LEFT JOIN articles a ON a.author_id = j.journalist_id GROUP BY j.journalist_id, j.name

? How many different subscribers commented on each headline?
? distinct commenters by article headline
SELECT a.headline, COUNT(DISTINCT c.subscriber_id) FROM comments c JOIN articles a ON c.article_id = a.article_id GROUP BY a.article_id, a.headline

? Subscribers by acquisition channel and plan
? Count subscribers by how they were acquired and by their plan.
SELECT acquired_by, plan, COUNT(*) FROM subscribers GROUP BY acquired_by, plan

? Salary sum per office
? What do we pay the journalists of each office per month in total?
SELECT office, SUM(monthly_salary) FROM journalists GROUP BY office

? Which classified categories earned more than 5000?
? categories of classified ads with over 5000 in total price
SELECT category FROM classified_ads GROUP BY category HAVING SUM(price) > 5000

? What is the most read article?
? headline with the most page views
SELECT headline FROM articles ORDER BY page_views DESC LIMIT 1

? Which section gets the most page views in total?
? section with the highest sum of article page views
SELECT s.section_name FROM articles a JOIN sections s ON a.section_id = s.section_id GROUP BY s.section_id, s.section_name ORDER BY SUM(a.page_views) DESC LIMIT 1

? Top 10 commented articles
? Which 10 headlines have the most comments?
SELECT a.headline FROM comments c JOIN articles a ON c.article_id = a.article_id GROUP BY a.article_id, a.headline ORDER BY COUNT(*) DESC LIMIT 10

? Who has been a subscriber for the longest time?
? earliest subscriber's name
SELECT name FROM subscribers ORDER BY subscribed_on LIMIT 1

? Which subscriber complained the most, and how often?
? subscriber with the highest number of complaints plus the number
SELECT s.name, COUNT(*) FROM complaints c JOIN subscribers s ON c.subscriber_id = s.subscriber_id GROUP BY s.subscriber_id, s.name ORDER BY COUNT(*) DESC LIMIT 1

? List the sections by number of pages, largest first, and then alphabetically.
? section names ordered by page count descending, then name
SELECT section_name FROM sections ORDER BY page_count DESC, section_name

? Which author writes the longest articles on average?
? journalist with the highest average word count
SELECT j.name FROM articles a JOIN journalists j ON a.author_id = j.journalist_id GROUP BY j.journalist_id, j.name ORDER BY AVG(a.word_count) DESC LIMIT 1

? Show headline and publication time of the 5 latest published articles.
? 5 newest published articles with headline and published time
SELECT headline, published_at FROM articles WHERE status = 'published' ORDER BY published_at DESC LIMIT 5

? Which articles are still a draft and longer than 1500 words?
? headlines of draft articles over 1500 words
SELECT headline FROM articles WHERE status = 'draft' AND word_count > 1500

? Which journalists are columnists or photographers without a press card?
? columnist or photographer names lacking a press card
SELECT name FROM journalists WHERE position IN ('columnist', 'photographer') AND has_press_card = FALSE

? Headlines containing "budget"
? which articles have the word budget in the headline?
SELECT headline FROM articles WHERE headline LIKE '%budget%'

? How many complaints are not settled yet?
? unsettled complaints
SELECT COUNT(*) FROM complaints WHERE settled_on IS NULL

? Which subscribers in Wels are not on the student plan?
? Wels subscribers with any plan other than student
SELECT name FROM subscribers WHERE town = 'Wels' AND plan <> 'student'

? Who earns more than the average journalist?
? journalists with an above-average monthly salary
SELECT name FROM journalists WHERE monthly_salary > (SELECT AVG(monthly_salary) FROM journalists)

? Which printing press printed Sunday's edition?
? print run per edition
I do not know

? Which sources did Gregor Tan interview?
? interview partners per article
I do not know

? How old are our subscribers on average?
? average age of the readers
I do not know
