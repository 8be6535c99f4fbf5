-- A newsletter service: lists, readers, subscriptions, issues, sends, opens and clicked links.

CREATE TABLE mailing_list (
  list_id INTEGER PRIMARY KEY,
  list_name TEXT, -- Morning Brief; Chef Notes; Startup Digest; Garden Letter
  topic TEXT, -- news; cooking; startups; gardening
  frequency TEXT, -- daily; weekly; monthly
  editor TEXT, -- Holly Banks; Arne Moe; Sunita Rao
  is_paid BOOLEAN,
  price_per_month NUMERIC
);

CREATE TABLE reader (
  reader_id INTEGER PRIMARY KEY,
  email TEXT, -- abe@post.net; cleo@mailbox.org; dov@inbox.com; eli@post.net
  first_name TEXT, -- Abe; Cleo; Dov; Eli
  country TEXT, -- Spain; Finland; Ghana; Chile
  birth_year INTEGER,
  created_at TIMESTAMP,
  is_blocked BOOLEAN
);

CREATE TABLE subscription (
  subscription_id INTEGER PRIMARY KEY,
  reader_id INTEGER REFERENCES reader (reader_id),
  list_id INTEGER REFERENCES mailing_list (list_id),
  subscribed_on DATE,
  unsubscribed_on DATE,
  signup_source TEXT, -- website form; event; import; referral
  tier TEXT -- free; premium; trial
);

CREATE TABLE issue (
  issue_id INTEGER PRIMARY KEY,
  list_id INTEGER REFERENCES mailing_list (list_id),
  subject_line TEXT,
  scheduled_for TIMESTAMP,
  sent_at TIMESTAMP,
  word_total INTEGER,
  sponsor TEXT, -- Loom Coffee; Pixel Bank; Aero Bags; GreenPan
  sponsor_fee NUMERIC
);

CREATE TABLE delivery (
  delivery_id INTEGER PRIMARY KEY,
  issue_id INTEGER REFERENCES issue (issue_id),
  reader_id INTEGER REFERENCES reader (reader_id),
  result TEXT, -- delivered; bounced; spam
  delivered_at TIMESTAMP,
  opened_at TIMESTAMP,
  mail_client TEXT -- Gmail; Outlook; Apple Mail
);

CREATE TABLE link_click (
  click_id INTEGER PRIMARY KEY,
  delivery_id INTEGER REFERENCES delivery (delivery_id),
  url TEXT,
  clicked_at TIMESTAMP,
  is_sponsor_link BOOLEAN
);

? Which readers subscribe to Chef Notes?
? e-mail addresses of the readers subscribed to the list Chef Notes
SELECT r.email FROM subscription s JOIN reader r ON s.reader_id = r.reader_id JOIN mailing_list m ON s.list_id = m.list_id WHERE m.list_name = 'Chef Notes'

? How many readers from Finland are on the Morning Brief list?
? number of subscriptions to Morning Brief by readers in Finland
SELECT COUNT(*) FROM subscription s JOIN reader r ON s.reader_id = r.reader_id JOIN mailing_list m ON s.list_id = m.list_id WHERE r.country = 'Finland' AND m.list_name = 'Morning Brief'

? Which mailing lists have never sent out an issue?
? lists without any issues
SELECT list_name FROM mailing_list WHERE list_id NOT IN (SELECT list_id FROM issue)

? Who hasn't got a single subscription? Give the emails.
? emails of readers without a subscription
SELECT email FROM reader WHERE reader_id NOT IN (SELECT reader_id FROM subscription)

? Which sponsors paid for issues of the Startup Digest? List each sponsor once.
? distinct sponsors of Startup Digest issues
SELECT DISTINCT i.sponsor FROM issue i JOIN mailing_list m ON i.list_id = m.list_id WHERE m.list_name = 'Startup Digest'

? How much have sponsors paid us for issues on gardening?
? total sponsor fee of issues on lists with topic gardening
SELECT SUM(i.sponsor_fee) FROM issue i JOIN mailing_list m ON i.list_id = m.list_id WHERE m.topic = 'gardening'

? How many deliveries of the Garden Letter were marked as spam?
? count of spam deliveries for Garden Letter issues
SELECT COUNT(*) FROM delivery d JOIN issue i ON d.issue_id = i.issue_id JOIN mailing_list m ON i.list_id = m.list_id WHERE d.result = 'spam' AND m.list_name = 'Garden Letter'

? Which readers have clicked on a sponsor link? Emails without repeats.
? distinct reader emails with a sponsor link click
SELECT DISTINCT r.email FROM link_click c JOIN delivery d ON c.delivery_id = d.delivery_id JOIN reader r ON d.reader_id = r.reader_id WHERE c.is_sponsor_link = TRUE

? Show me the subject line, list name and editor of every issue sponsored by Pixel Bank.
? issues with sponsor Pixel Bank: subject line, mailing list, editor
SELECT i.subject_line, m.list_name, m.editor FROM issue i JOIN mailing_list m ON i.list_id = m.list_id WHERE i.sponsor = 'Pixel Bank'

? How many premium subscriptions do the lists edited by Arne Moe have?
? premium subscriptions on the lists of editor Arne Moe
SELECT COUNT(*) FROM subscription s JOIN mailing_list m ON s.list_id = m.list_id WHERE s.tier = 'premium' AND m.editor = 'Arne Moe'

? Which issues bounced for a reader in Ghana? Every subject line once.
? different subject lines of issues whose delivery bounced for readers from Ghana
SELECT DISTINCT i.subject_line FROM delivery d JOIN issue i ON d.issue_id = i.issue_id JOIN reader r ON d.reader_id = r.reader_id WHERE d.result = 'bounced' AND r.country = 'Ghana'

? Deliveries without any link click: how many are there?
? how many deliveries never got a click on a link?
SELECT COUNT(*) FROM delivery WHERE delivery_id NOT IN (SELECT delivery_id FROM link_click)

? What is our open rate as a percentage of all deliveries?
? percentage of deliveries that were opened
SELECT 100.0 * SUM(CASE WHEN opened_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM delivery

? Open rate per subject line, in percent of the deliveries
? For each issue's subject line, what percentage of deliveries was opened?
SELECT i.subject_line, 100.0 * SUM(CASE WHEN d.opened_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM delivery d JOIN issue i ON d.issue_id = i.issue_id GROUP BY i.issue_id, i.subject_line

? What share of deliveries bounced, per mail client?
? bounced share of deliveries by mail client
SELECT mail_client, CAST(SUM(CASE WHEN result = 'bounced' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM delivery GROUP BY mail_client

? What is the ratio of premium to free subscriptions?
SELECT CAST(SUM(CASE WHEN tier = 'premium' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN tier = 'free' THEN 1 ELSE 0 END), 0) FROM subscription

? To how many lists does a reader subscribe on average?
? subscriptions per reader
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT reader_id), 0) FROM subscription

? What proportion of each list's subscriptions has been cancelled, i.e. unsubscribed?
? unsubscribed share by list name
SELECT m.list_name, CAST(SUM(CASE WHEN s.unsubscribed_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM subscription s JOIN mailing_list m ON s.list_id = m.list_id GROUP BY m.list_id, m.list_name

? How many clicks do we get per clicked delivery on average?
? average link clicks per delivery
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT delivery_id), 0) FROM link_click

? What percentage of clicks went to a sponsor link?
? sponsor link clicks in percent of all clicks
SELECT 100.0 * SUM(CASE WHEN is_sponsor_link = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM link_click

? What's the sponsor fee per word of each issue? Show the subject line as well.
? subject line and sponsor fee divided by words per issue
SELECT subject_line, CAST(sponsor_fee AS FLOAT) / NULLIF(word_total, 0) FROM issue

? How much sponsor money does a list earn per issue? List name and fee total over number of issues.
? sponsor fee per issue by list name
SELECT m.list_name, CAST(SUM(i.sponsor_fee) AS FLOAT) / NULLIF(COUNT(DISTINCT i.issue_id), 0) FROM issue i JOIN mailing_list m ON i.list_id = m.list_id GROUP BY m.list_id, m.list_name

? Compute the ratio of Gmail to Outlook deliveries.
? Gmail vs Outlook ratio of deliveries
SELECT CAST(SUM(CASE WHEN mail_client = 'Gmail' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN mail_client = 'Outlook' THEN 1 ELSE 0 END), 0) FROM delivery

? Percentage of blocked readers by country
? For every country, how many percent of its readers are blocked?
SELECT country, 100.0 * SUM(CASE WHEN is_blocked = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM reader GROUP BY country

? How many new subscriptions did we get in January 2024?
? subscriptions started in January 2024
SELECT COUNT(*) FROM subscription WHERE EXTRACT(YEAR FROM subscribed_on) = 2024 AND EXTRACT(MONTH FROM subscribed_on) = 1

? Unsubscribes per month
? How many readers unsubscribed in each month?
SELECT DATE_TRUNC('month', unsubscribed_on), COUNT(*) FROM subscription WHERE unsubscribed_on IS NOT NULL GROUP BY DATE_TRUNC('month', unsubscribed_on)

? Which issues went out in the last 14 days?
? subject lines of issues sent over the past 14 days
SELECT subject_line FROM issue WHERE sent_at >= CURRENT_DATE - INTERVAL '14 days'

? How many hours after delivery is a mail opened on average?
? average hours between delivered and opened
SELECT AVG(EXTRACT(EPOCH FROM opened_at - delivered_at) / 3600) FROM delivery

? How many days does a subscription last on average until somebody unsubscribes, for each list?
? average days from subscribing to unsubscribing per list name
SELECT m.list_name, AVG(s.unsubscribed_on - s.subscribed_on) FROM subscription s JOIN mailing_list m ON s.list_id = m.list_id GROUP BY m.list_id, m.list_name

? By how many minutes were issues sent later than scheduled, on average?
? average delay of issues in minutes from scheduled to sent
SELECT AVG(EXTRACT(EPOCH FROM sent_at - scheduled_for) / 60) FROM issue

? On which weekday are mails opened? Count by day of the week, only opened deliveries.
? opened deliveries by weekday
SELECT EXTRACT(DOW FROM opened_at), COUNT(*) FROM delivery WHERE opened_at IS NOT NULL GROUP BY EXTRACT(DOW FROM opened_at)

? Sponsor income by year
? How much did sponsors pay for our issues in each year they were sent?
SELECT EXTRACT(YEAR FROM sent_at), SUM(sponsor_fee) FROM issue GROUP BY EXTRACT(YEAR FROM sent_at)

? When did the Morning Brief last go out?
? last time an issue of the list Morning Brief was sent
SELECT MAX(i.sent_at) FROM issue i JOIN mailing_list m ON i.list_id = m.list_id WHERE m.list_name = 'Morning Brief'

? Readers created between 2023-02-01 and 2023-02-28, how many?
? how many readers did we gain from February 1, 2023 to February 28, 2023?
SELECT COUNT(*) FROM reader WHERE created_at BETWEEN '2023-02-01' AND '2023-02-28'

? Clicks this month
? How many links were clicked this month?
SELECT COUNT(*) FROM link_click WHERE DATE_TRUNC('month', clicked_at) = DATE_TRUNC('month', CURRENT_DATE)

? Which subscriptions ended before 2022-01-01? Give the reader's email.
? emails of readers who unsubscribed before January 1, 2022
SELECT r.email FROM subscription s JOIN reader r ON s.reader_id = r.reader_id WHERE s.unsubscribed_on < '2022-01-01'

? How many readers live in each country?
? readers by country
SELECT country, COUNT(*) FROM reader GROUP BY country

? How many subscriptions came from each signup source?
? subscriptions by source
SELECT signup_source, COUNT(*) FROM subscription GROUP BY signup_source

? Subscriptions per list, including lists nobody reads
? How many subscriptions has each mailing list, counting lists with none as 0?
SELECT m.list_name, COUNT(s.subscription_id) FROM mailing_list m LEFT JOIN subscription s ON s.list_id = m.list_id GROUP BY m.list_id, m.list_name

? For each sponsor, return the number of issues, the total fee and the average fee.
? issues, total fee and mean fee by sponsor
SELECT sponsor, COUNT(*), SUM(sponsor_fee), AVG(sponsor_fee) FROM issue GROUP BY sponsor

? Which countries have more than 200 readers?
? countries where over 200 readers live
SELECT country FROM reader GROUP BY country HAVING COUNT(*) > 200

? How many different readers has each topic reached by subscription?
? distinct subscribed readers per topic
SELECT m.topic, COUNT(DISTINCT s.reader_id) FROM subscription s JOIN mailing_list m ON s.list_id = m.list_id GROUP BY m.topic

? Deliveries by result and mail client
? Break deliveries down by result and by mail client.
SELECT result, mail_client, COUNT(*) FROM delivery GROUP BY result, mail_client

? Which sponsors spent more than 3000 on our issues in total?
? sponsors with a fee total above 3000 over all issues
SELECT sponsor FROM issue GROUP BY sponsor HAVING SUM(sponsor_fee) > 3000

? Average words of the issues by frequency of the list
? For daily, weekly and monthly lists, how many words does an issue have on average? Group by frequency.
SELECT m.frequency, AVG(i.word_total) FROM issue i JOIN mailing_list m ON i.list_id = m.list_id GROUP BY m.frequency

? How many clicks did each url get?
? clicks by url
SELECT url, COUNT(*) FROM link_click GROUP BY url

? Which list has the most subscriptions?
? biggest mailing list by subscriptions
SELECT m.list_name FROM subscription s JOIN mailing_list m ON s.list_id = m.list_id GROUP BY m.list_id, m.list_name ORDER BY COUNT(*) DESC LIMIT 1

? Which 3 issues were clicked most?
? top 3 subject lines by link clicks
SELECT i.subject_line FROM link_click c JOIN delivery d ON c.delivery_id = d.delivery_id JOIN issue i ON d.issue_id = i.issue_id GROUP BY i.issue_id, i.subject_line ORDER BY COUNT(*) DESC LIMIT 3

? Which sponsor paid the highest single fee, and how much was it?
? sponsor and amount of the highest sponsor fee
SELECT sponsor, sponsor_fee FROM issue ORDER BY sponsor_fee DESC LIMIT 1

? What is the dearest mailing list per month?
? list with the highest monthly price
SELECT list_name FROM mailing_list ORDER BY price_per_month DESC LIMIT 1

? Who are the 10 most eager clickers? Emails.
? 10 reader emails with the most link clicks
SELECT r.email FROM link_click c JOIN delivery d ON c.delivery_id = d.delivery_id JOIN reader r ON d.reader_id = r.reader_id GROUP BY r.reader_id, r.email ORDER BY COUNT(*) DESC LIMIT 10

? List subject lines from the shortest to the longest issue, by words.
? issue subject lines by word total ascending
SELECT subject_line FROM issue ORDER BY word_total

? Who is our very first reader?
? email of the reader created earliest
SELECT email FROM reader ORDER BY created_at LIMIT 1

? Which signup source brings the fewest premium subscriptions?
? signup source with the least premium subscriptions
SELECT signup_source FROM subscription WHERE tier = 'premium' GROUP BY signup_source ORDER BY COUNT(*) LIMIT 1

? Which paid lists appear weekly or monthly?
? paid mailing lists with a weekly or monthly frequency
SELECT list_name FROM mailing_list WHERE is_paid = TRUE AND frequency IN ('weekly', 'monthly')

? Which issues have no sponsor?
? subject lines of issues without a sponsor
SELECT subject_line FROM issue WHERE sponsor IS NULL

? Which readers have "gov" in their email?
? emails of readers that contain gov
SELECT email FROM reader WHERE email LIKE '%gov%'

? Which readers born between 1980 and 1989 are not blocked? First name and email.
? first name and email of unblocked readers with a birth year from 1980 to 1989
SELECT first_name, email FROM reader WHERE birth_year BETWEEN 1980 AND 1989 AND is_blocked = FALSE

? How many trial subscriptions came from an event or a referral?
? trial subscriptions with source event or referral
SELECT COUNT(*) FROM subscription WHERE tier = 'trial' AND signup_source IN ('event', 'referral')

? Issues longer than the average issue
? which issues have more words than average? subject lines
SELECT subject_line FROM issue WHERE word_total > (SELECT AVG(word_total) FROM issue)

? What did readers answer to the last issue?
? replies by readers per issue
I do not know

? Which credit card did Cleo use to pay for premium?
? payment method per reader
I do not know

? How many people forwarded the Chef Notes to a friend?
? forwards by issue
I do not know
