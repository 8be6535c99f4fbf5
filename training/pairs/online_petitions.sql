-- A site for online petitions: campaigners, petitions, signatures, updates, donations and the bodies that must answer.

CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  display_name TEXT, -- greenheart; mayday77; oldbridge; citizen_k; lunaria
  country TEXT, -- Ireland; Belgium; Croatia; Norway; Malta
  signed_up_at TIMESTAMP,
  last_seen_at TIMESTAMP,
  birth_year INTEGER,
  email_verified BOOLEAN,
  invited_by INTEGER REFERENCES users (id)
);

CREATE TABLE addressees (
  id INTEGER PRIMARY KEY,
  name TEXT, -- City Council; Ministry of Transport; Rail Board; Lakeview Hospital
  kind TEXT, -- authority; company; hospital; parliament
  seat TEXT, -- Dublin; Ghent; Split; Bergen
  answers_due_days INTEGER
);

CREATE TABLE petitions (
  id INTEGER PRIMARY KEY,
  title TEXT,
  author_id INTEGER REFERENCES users (id),
  addressee_id INTEGER REFERENCES addressees (id),
  moderator_id INTEGER REFERENCES users (id),
  category TEXT, -- animals; traffic; health; schools; climate
  status TEXT, -- draft; open; closed; won; rejected
  created_at TIMESTAMP,
  published_at TIMESTAMP,
  deadline DATE,
  answered_on DATE,
  goal INTEGER,
  views INTEGER,
  shares INTEGER
);

CREATE TABLE signatures (
  id INTEGER PRIMARY KEY,
  petition_id INTEGER REFERENCES petitions (id),
  user_id INTEGER REFERENCES users (id),
  signed_at TIMESTAMP,
  is_anonymous BOOLEAN,
  source TEXT, -- email; search engine; street stand; shared link
  comment TEXT,
  withdrawn_at TIMESTAMP
);

CREATE TABLE petition_updates (
  id INTEGER PRIMARY KEY,
  petition_id INTEGER REFERENCES petitions (id),
  posted_at TIMESTAMP,
  headline TEXT,
  mails_sent INTEGER,
  mails_opened INTEGER
);

CREATE TABLE donations (
  id INTEGER PRIMARY KEY,
  petition_id INTEGER REFERENCES petitions (id),
  donor_id INTEGER REFERENCES users (id),
  amt NUMERIC,
  fee_amt NUMERIC,
  donated_at TIMESTAMP,
  method TEXT -- card; bank transfer; voucher
);

? Which users have started a petition about traffic?
? display names of the authors of traffic petitions
SELECT DISTINCT u.display_name FROM users u JOIN petitions p ON p.author_id = u.id WHERE p.category = 'traffic'

? Return the title of each petition along with the name of the body it is addressed to.
? petitions and their addressees
SELECT p.title, a.name FROM petitions p JOIN addressees a ON p.addressee_id = a.id

? Which petitions have never received a donation?
? titles of petitions nobody donated to
SELECT title FROM petitions WHERE id NOT IN (SELECT petition_id FROM donations)

? Which users have never signed anything?
? users without a signature
SELECT display_name FROM users WHERE id NOT IN (SELECT user_id FROM signatures)

? Who moderates petitions to the Rail Board?
? moderators of petitions whose addressee is the Rail Board
SELECT DISTINCT u.display_name FROM petitions p JOIN users u ON p.moderator_id = u.id JOIN addressees a ON p.addressee_id = a.id WHERE a.name = 'Rail Board'

? How many signatures has every petition collected, including those without any?
? signatures per petition title, zero included
SELECT p.title, COUNT(s.id) FROM petitions p LEFT JOIN signatures s ON s.petition_id = p.id GROUP BY p.id, p.title

? How much money has been donated to each petition?
? sum of donations by petition title
SELECT p.title, SUM(d.amt) FROM donations d JOIN petitions p ON d.petition_id = p.id GROUP BY p.id, p.title

? Which addressees have never been petitioned?
? addressees without a petition
SELECT name FROM addressees WHERE id NOT IN (SELECT addressee_id FROM petitions WHERE NOT addressee_id IS NULL)

? From which countries do the people come who signed health petitions?
? countries of the signers of petitions on health
SELECT DISTINCT u.country FROM users u JOIN signatures s ON s.user_id = u.id JOIN petitions p ON s.petition_id = p.id WHERE p.category = 'health'

? Which users have both signed and donated? Give the user ids.
? user ids with a signature as well as a donation as donor
SELECT user_id FROM signatures INTERSECT SELECT donor_id FROM donations

? Which petition has the most signatures from a street stand?
? petition signed most often at a street stand
SELECT p.title FROM signatures s JOIN petitions p ON s.petition_id = p.id WHERE s.source = 'street stand' GROUP BY p.id, p.title ORDER BY COUNT(*) DESC LIMIT 1

? How many different people have donated per category of petition?
? distinct donors by petition category
SELECT p.category, COUNT(DISTINCT d.donor_id) FROM donations d JOIN petitions p ON d.petition_id = p.id GROUP BY p.category

? Which users gave more than 250 in all?
? donors with total donations above 250
SELECT u.display_name FROM donations d JOIN users u ON d.donor_id = u.id GROUP BY u.id, u.display_name HAVING SUM(d.amt) > 250

? List the titles of won petitions along with their author.
? won petitions: title and author's display name
SELECT p.title, u.display_name FROM petitions p JOIN users u ON p.author_id = u.id WHERE p.status = 'won'

? How many mails were sent with the updates of each petition?
? update mails sent per petition title
SELECT p.title, SUM(pu.mails_sent) FROM petition_updates pu JOIN petitions p ON pu.petition_id = p.id GROUP BY p.id, p.title

? Which petitions to a company were signed by users from Malta?
? titles of petitions against a company with signers in Malta
SELECT DISTINCT p.title FROM petitions p JOIN addressees a ON p.addressee_id = a.id JOIN signatures s ON s.petition_id = p.id JOIN users u ON s.user_id = u.id WHERE a.kind = 'company' AND u.country = 'Malta'

? How many petitions did each author from Norway publish?
? petitions per Norway author
SELECT u.display_name, COUNT(*) FROM petitions p JOIN users u ON p.author_id = u.id WHERE u.country = 'Norway' AND p.published_at IS NOT NULL GROUP BY u.id, u.display_name

? How many signatures came in over the last 7 days?
? signatures of the past 7 days
SELECT COUNT(*) FROM signatures WHERE signed_at >= CURRENT_DATE - INTERVAL '7 days'

? How many hours does it take on average from creating a petition to publishing it?
? average hours between creation and publication of petitions
SELECT AVG(EXTRACT(EPOCH FROM published_at - created_at) / 3600) FROM petitions

? How many signatures were collected each month in 2024?
? monthly signatures for 2024
SELECT DATE_TRUNC('month', signed_at), COUNT(*) FROM signatures WHERE EXTRACT(YEAR FROM signed_at) = 2024 GROUP BY DATE_TRUNC('month', signed_at)

? How many new users signed up per day in the last 30 days?
? daily sign ups of users, last 30 days
SELECT CAST(signed_up_at AS DATE), COUNT(*) FROM users WHERE signed_up_at >= CURRENT_DATE - INTERVAL '30 days' GROUP BY CAST(signed_up_at AS DATE)

? On which weekday do people sign the most?
? weekday with most signatures
SELECT EXTRACT(DOW FROM signed_at) FROM signatures GROUP BY EXTRACT(DOW FROM signed_at) ORDER BY COUNT(*) DESC LIMIT 1

? How many days before the deadline was each petition answered? Show the title.
? title and days from the answer to the deadline of each petition
SELECT title, deadline - answered_on FROM petitions

? Which petitions were answered after their deadline?
? titles of petitions with an answer later than the deadline
SELECT title FROM petitions WHERE answered_on > deadline

? What amount was donated per quarter?
? donations by quarter, sum
SELECT DATE_TRUNC('quarter', donated_at), SUM(amt) FROM donations GROUP BY DATE_TRUNC('quarter', donated_at)

? Which petitions have not been answered yet although they are closed?
? closed petitions without an answer
SELECT title FROM petitions WHERE answered_on IS NULL AND status = 'closed'

? When did each user last sign a petition?
? latest signature per display name
SELECT u.display_name, MAX(s.signed_at) FROM signatures s JOIN users u ON s.user_id = u.id GROUP BY u.id, u.display_name

? How many petitions had a deadline in August 2023?
? petitions due in August 2023
SELECT COUNT(*) FROM petitions WHERE EXTRACT(YEAR FROM deadline) = 2023 AND EXTRACT(MONTH FROM deadline) = 8

? How many petitions published before 2022-01-01 are still open?
? open petitions with a publication date before January 1, 2022
SELECT COUNT(*) FROM petitions WHERE published_at < '2022-01-01' AND status = 'open'

? How many updates were posted this month?
? updates posted in the current month
SELECT COUNT(*) FROM petition_updates WHERE DATE_TRUNC('month', posted_at) = DATE_TRUNC('month', CURRENT_DATE)

? How many users were born in 1990 or later, per country?
? users per country with a birth year from 1990
SELECT country, COUNT(*) FROM users WHERE birth_year >= 1990 GROUP BY country

? What was the average donation per year?
? mean donation amount by year
SELECT EXTRACT(YEAR FROM donated_at), AVG(amt) FROM donations GROUP BY EXTRACT(YEAR FROM donated_at)

? What percentage of signatures is anonymous?
? percent of anonymous signatures
SELECT 100.0 * SUM(CASE WHEN is_anonymous = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM signatures

? What is the ratio of won to rejected petitions for each category?
? won vs rejected petitions by category, as a ratio
SELECT category, CAST(SUM(CASE WHEN status = 'won' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'rejected' THEN 1 ELSE 0 END), 0) FROM petitions GROUP BY category

? What percentage of the mails sent was opened?
? opened mails in percent of sent mails
SELECT 100.0 * SUM(mails_opened) / NULLIF(SUM(mails_sent), 0) FROM petition_updates

? What is the opening rate of the update mails for each petition? Give the title and the ratio of opened to sent mails.
? ratio of mails opened to mails sent per petition title
SELECT p.title, CAST(SUM(pu.mails_opened) AS FLOAT) / NULLIF(SUM(pu.mails_sent), 0) FROM petition_updates pu JOIN petitions p ON pu.petition_id = p.id GROUP BY p.id, p.title

? How many signatures does a signer leave on average?
? average signatures per user who signed
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT user_id), 0) FROM signatures

? How many shares per view does each petition get?
? title and shares divided by views for each petition
SELECT title, CAST(shares AS FLOAT) / NULLIF(views, 0) FROM petitions

? What share of signatures was left with a comment, by source?
? share of signatures having a comment per source
SELECT source, CAST(SUM(CASE WHEN comment IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM signatures GROUP BY source

? What percentage of users was invited by someone else, per country?
? percentage of invited users by country
SELECT country, 100.0 * SUM(CASE WHEN invited_by IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM users GROUP BY country

? What percentage of the donated money is eaten up by fees for each payment method?
? fees as a percentage of donations per method
SELECT method, 100.0 * SUM(fee_amt) / NULLIF(SUM(amt), 0) FROM donations GROUP BY method

? What remains of each donation after the fee? List the donation id too.
? donation id and amount minus fee
SELECT id, amt - fee_amt FROM donations

? What is the ratio of shared link signatures to email signatures?
? signatures via shared link against those via email
SELECT CAST(SUM(CASE WHEN source = 'shared link' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN source = 'email' THEN 1 ELSE 0 END), 0) FROM signatures

? What share of signatures has been withdrawn for each petition title?
? withdrawn signatures as a share per petition
SELECT p.title, CAST(SUM(CASE WHEN s.withdrawn_at IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM signatures s JOIN petitions p ON s.petition_id = p.id GROUP BY p.id, p.title

? What percentage of petitions was answered, by kind of addressee?
? percentage of answered petitions per addressee kind
SELECT a.kind, 100.0 * SUM(CASE WHEN p.answered_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM petitions p JOIN addressees a ON p.addressee_id = a.id GROUP BY a.kind

? What is the ratio of verified to unverified email addresses among the users?
? users with a verified email per user without
SELECT CAST(SUM(CASE WHEN email_verified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN email_verified = FALSE THEN 1 ELSE 0 END), 0) FROM users

? How much does a donor give on average in total?
? donated amount per different donor
SELECT CAST(SUM(amt) AS FLOAT) / NULLIF(COUNT(DISTINCT donor_id), 0) FROM donations

? How many views per hundred shares are there in each category?
? views for every 100 shares, by category
SELECT category, 100.0 * SUM(views) / NULLIF(SUM(shares), 0) FROM petitions GROUP BY category

? How many petitions are there for each category and status?
? category, status, number of petitions
SELECT category, status, COUNT(*) FROM petitions GROUP BY category, status

? How many views do the petitions of each category have together?
? total views by category
SELECT category, SUM(views) FROM petitions GROUP BY category

? Which payment methods brought in more than 10000?
? methods with donations of over 10000 in total
SELECT method FROM donations GROUP BY method HAVING SUM(amt) > 10000

? From which countries do we have fewer than 50 users?
? countries with less than 50 users
SELECT country FROM users GROUP BY country HAVING COUNT(*) < 50

? What is the average goal of petitions for each status?
? average goal by petition status
SELECT status, AVG(goal) FROM petitions GROUP BY status

? Which petition aims at the most signatures?
? title of the petition with the highest goal
SELECT title FROM petitions ORDER BY goal DESC LIMIT 1

? Which are the 5 most viewed open petitions?
? top 5 open petitions by views
SELECT title FROM petitions WHERE status = 'open' ORDER BY views DESC LIMIT 5

? Who is the youngest user?
? display name of the user with the latest birth year
SELECT display_name FROM users ORDER BY birth_year DESC LIMIT 1

? Which addressee gets the least time to answer?
? name of the addressee with the fewest days for an answer
SELECT name FROM addressees ORDER BY answers_due_days LIMIT 1

? List all update headlines from newest to oldest.
? headlines of updates, latest posted first
SELECT headline FROM petition_updates ORDER BY posted_at DESC

? Which petitions have not been published?
? titles of unpublished petitions
SELECT title FROM petitions WHERE published_at IS NULL

? Which users have not verified their email?
? users whose email is unverified
SELECT display_name FROM users WHERE email_verified = FALSE

? Which petitions start with Save?
? petition titles that begin with Save
SELECT title FROM petitions WHERE title LIKE 'Save%'

? How many climate or animals petitions have a goal over 50 thousand?
? climate and animals petitions aiming at more than 50000 signatures
SELECT COUNT(*) FROM petitions WHERE category IN ('climate', 'animals') AND goal > 50000

? Which party do the signers vote for?
? party membership of signers
I do not know

? What did the newspapers write about each petition?
? press articles on petitions
I do not know

? In which streets do the signers live?
? home addresses of signers
I do not know
