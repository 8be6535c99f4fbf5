-- An alumni association: members, chapters, reunions, donations, jobs and mentoring.

CREATE TABLE chapters (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Boston Chapter; Gulf Chapter; Rhine Chapter; Pacific Chapter
  city TEXT, -- Boston; Dubai; Cologne; Seattle
  country TEXT, -- USA; UAE; Germany
  founded_year INTEGER,
  annual_budget NUMERIC
);

CREATE TABLE alumni (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Carol Jensen; Ravi Menon; Ute Sommer; Dan Frost; Maya Lund
  graduation_year INTEGER,
  degree TEXT, -- BSc Physics; BA Design; MSc Finance; LLB Law
  chapter_id INTEGER REFERENCES chapters (id),
  joined_at DATE,
  membership TEXT, -- life; annual; lapsed; honorary
  newsletter_opt_in BOOLEAN,
  phone TEXT, -- 555-0101; 555-0102; 555-0103; 555-0104
  birth_date DATE
);

CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  alumnus_id INTEGER REFERENCES alumni (id),
  employer TEXT, -- Nordbank; Helix Labs; Studio Nine; City Court
  position TEXT, -- analyst; researcher; art director; judge
  industry TEXT, -- banking; biotech; design; public service
  start_date DATE,
  end_date DATE,
  yearly_salary NUMERIC
);

CREATE TABLE donations (
  id INTEGER PRIMARY KEY,
  alumnus_id INTEGER REFERENCES alumni (id),
  amount NUMERIC,
  donated_on DATE,
  fund TEXT, -- library fund; sports fund; general fund; lab fund
  channel TEXT, -- online; phone call; gala
  is_anonymous BOOLEAN
);

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  chapter_id INTEGER REFERENCES chapters (id),
  title TEXT, -- Spring Reunion; Career Evening; Harvest Gala; Family Picnic
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  capacity INTEGER,
  ticket_price NUMERIC
);

CREATE TABLE registrations (
  id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES events (id),
  alumnus_id INTEGER REFERENCES alumni (id),
  registered_at TIMESTAMP,
  guests INTEGER,
  showed_up BOOLEAN
);

CREATE TABLE mentorships (
  id INTEGER PRIMARY KEY,
  mentor_id INTEGER REFERENCES alumni (id),
  mentee_id INTEGER REFERENCES alumni (id),
  topic TEXT, -- career change; first job; going abroad; founding a firm
  began_on DATE,
  ended_on DATE
);

? Which alumni signed up for the Harvest Gala?
? names of the alumni with a registration for the event Harvest Gala
SELECT a.name FROM registrations r JOIN alumni a ON r.alumnus_id = a.id JOIN events e ON r.event_id = e.id WHERE e.title = 'Harvest Gala'

? List the names of all members of the Rhine Chapter who hold a life membership.
? alumni with life membership in the Rhine Chapter
SELECT a.name FROM alumni a JOIN chapters c ON a.chapter_id = c.id WHERE c.name = 'Rhine Chapter' AND a.membership = 'life'

? Which alumni have never donated anything?
? alumni without a single donation
SELECT name FROM alumni WHERE id NOT IN (SELECT alumnus_id FROM donations)

? Who gives mentorships about career change?
? alumni names of the mentors in mentorships on the topic career change
SELECT a.name FROM mentorships m JOIN alumni a ON m.mentor_id = a.id WHERE m.topic = 'career change'

? Who is being mentored on the topic of going abroad?
? names of alumni who are the mentee in a going abroad mentorship
SELECT a.name FROM mentorships m JOIN alumni a ON m.mentee_id = a.id WHERE m.topic = 'going abroad'

? How much have members of chapters in Germany donated in total?
? sum of donations by alumni in German chapters, that is with country Germany
SELECT SUM(d.amount) FROM donations d JOIN alumni a ON d.alumnus_id = a.id JOIN chapters c ON a.chapter_id = c.id WHERE c.country = 'Germany'

? Which different employers have hired people with the degree BA Design?
? distinct employers of alumni who hold a BA Design
SELECT DISTINCT j.employer FROM jobs j JOIN alumni a ON j.alumnus_id = a.id WHERE a.degree = 'BA Design'

? Which chapters have not held any events?
? chapters that never organised an event
SELECT name FROM chapters WHERE id NOT IN (SELECT chapter_id FROM events)

? Show me the name of each donor to the library fund, without repeats.
? Which different alumni gave donations to the library fund?
SELECT DISTINCT a.name FROM donations d JOIN alumni a ON d.alumnus_id = a.id WHERE d.fund = 'library fund'

? How many people registered for events of the Gulf Chapter?
? number of registrations for Gulf Chapter events
SELECT COUNT(*) FROM registrations r JOIN events e ON r.event_id = e.id JOIN chapters c ON e.chapter_id = c.id WHERE c.name = 'Gulf Chapter'

? What is the average salary of alumni who graduated in 2010?
? mean yearly salary in the jobs of alumni with graduation year 2010
SELECT AVG(j.yearly_salary) FROM jobs j JOIN alumni a ON j.alumnus_id = a.id WHERE a.graduation_year = 2010

? Give me name and phone of everyone who registered for the Career Evening but did not show up.
? no-shows at the Career Evening event: alumni name and phone
SELECT a.name, a.phone FROM registrations r JOIN alumni a ON r.alumnus_id = a.id JOIN events e ON r.event_id = e.id WHERE e.title = 'Career Evening' AND r.showed_up = FALSE

? What percentage of registrations actually showed up?
? show-up percentage over all registrations
SELECT 100.0 * SUM(CASE WHEN showed_up = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM registrations

? For each event title, what share of the registered people showed up?
? share of registrations that showed up, per event title
SELECT e.title, CAST(SUM(CASE WHEN r.showed_up = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM registrations r JOIN events e ON r.event_id = e.id GROUP BY e.title

? What is the ratio of life to annual memberships?
? ratio of alumni with life membership to alumni with annual membership
SELECT CAST(SUM(CASE WHEN membership = 'life' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN membership = 'annual' THEN 1 ELSE 0 END), 0) FROM alumni

? How much does a donor give on average altogether?
? donation amount per distinct donor
SELECT CAST(SUM(amount) AS FLOAT) / NULLIF(COUNT(DISTINCT alumnus_id), 0) FROM donations

? What is the proportion of anonymous donations?
? share of donations made anonymously
SELECT CAST(SUM(CASE WHEN is_anonymous = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM donations

? For each fund, what percentage of its donations came in online?
? percentage of online donations by fund
SELECT fund, 100.0 * SUM(CASE WHEN channel = 'online' THEN 1 ELSE 0 END) / COUNT(*) FROM donations GROUP BY fund

? What percentage of alumni in each chapter gets the newsletter?
? newsletter opt-in percentage of alumni by chapter name
SELECT c.name, 100.0 * SUM(CASE WHEN a.newsletter_opt_in = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM alumni a JOIN chapters c ON a.chapter_id = c.id GROUP BY c.id, c.name

? How many guests does one registration bring on average?
? average guests per registration
SELECT AVG(guests) FROM registrations

? On average, how many events has each chapter organised, counting only chapters with events?
? average number of events per chapter
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT chapter_id), 0) FROM events

? What part of the money donated was given at the gala, as a share?
? share of the donated amount that came through the gala channel
SELECT CAST(SUM(CASE WHEN channel = 'gala' THEN amount ELSE 0 END) AS FLOAT) / NULLIF(SUM(amount), 0) FROM donations

? What is the ratio of online donations to phone call donations?
? online vs phone call donations as a ratio
SELECT CAST(SUM(CASE WHEN channel = 'online' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN channel = 'phone call' THEN 1 ELSE 0 END), 0) FROM donations

? How many donations did we receive in December 2023?
? donations in December 2023
SELECT COUNT(*) FROM donations WHERE EXTRACT(YEAR FROM donated_on) = 2023 AND EXTRACT(MONTH FROM donated_on) = 12

? Which alumni joined the association in the last 90 days?
? alumni who became members within the past 90 days
SELECT name FROM alumni WHERE joined_at >= CURRENT_DATE - INTERVAL '90 days'

? Which events start after 2024-09-01?
? titles of events starting later than September 1, 2024
SELECT title FROM events WHERE starts_at > '2024-09-01'

? How much was donated per year?
? yearly donation totals
SELECT EXTRACT(YEAR FROM donated_on), SUM(amount) FROM donations GROUP BY EXTRACT(YEAR FROM donated_on)

? How long does each event last, in hours? Give the title too.
? event titles with duration in hours
SELECT title, EXTRACT(EPOCH FROM ends_at - starts_at) / 3600 FROM events

? How many days does a mentorship last on average?
? average days from the beginning to the end of a mentorship
SELECT AVG(ended_on - began_on) FROM mentorships

? When did Ravi Menon last donate?
? date of the most recent donation by Ravi Menon
SELECT MAX(d.donated_on) FROM donations d JOIN alumni a ON d.alumnus_id = a.id WHERE a.name = 'Ravi Menon'

? How many registrations were made this month?
? registrations this month
SELECT COUNT(*) FROM registrations WHERE DATE_TRUNC('month', registered_at) = DATE_TRUNC('month', CURRENT_DATE)

? Number of events by weekday
? On which days of the week do our events start, and how many on each?
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM events GROUP BY EXTRACT(DOW FROM starts_at)

? Donations of this year by fund
? How much has each fund received in donations this year?
SELECT fund, SUM(amount) FROM donations WHERE EXTRACT(YEAR FROM donated_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY fund

? Who started a job between 2022-01-01 and 2022-06-30?
? alumni who took up a job from January 1, 2022 to June 30, 2022
SELECT a.name FROM jobs j JOIN alumni a ON j.alumnus_id = a.id WHERE j.start_date BETWEEN '2022-01-01' AND '2022-06-30'

? New alumni members per month of 2022
? How many alumni joined in each month of 2022?
SELECT DATE_TRUNC('month', joined_at), COUNT(*) FROM alumni WHERE EXTRACT(YEAR FROM joined_at) = 2022 GROUP BY DATE_TRUNC('month', joined_at)

? How many alumni graduated in each year?
? alumni per graduation year
SELECT graduation_year, COUNT(*) FROM alumni GROUP BY graduation_year

? What is the average pay per industry?
? average yearly salary by industry
SELECT industry, AVG(yearly_salary) FROM jobs GROUP BY industry

? Which employers have hired more than 5 different alumni?
? employers with over 5 distinct alumni in their jobs
SELECT employer FROM jobs GROUP BY employer HAVING COUNT(DISTINCT alumnus_id) > 5

? How many members does each chapter have? Chapters with no alumni should show up as well.
? chapter names and number of alumni, including chapters without any
SELECT c.name, COUNT(a.id) FROM chapters c LEFT JOIN alumni a ON a.chapter_id = c.id GROUP BY c.id, c.name

? Show the number of donations, their sum and the average gift for each channel.
? donations by channel: count, total and mean amount
SELECT channel, COUNT(*), SUM(amount), AVG(amount) FROM donations GROUP BY channel

? Which alumni have donated more than 1000 in total?
? names of alumni whose donations add up to over 1000
SELECT a.name FROM donations d JOIN alumni a ON d.alumnus_id = a.id GROUP BY a.id, a.name HAVING SUM(d.amount) > 1000

? Number of mentorships per topic and how many different mentors there are in each
? For every topic: how many mentorships, and how many distinct mentors?
SELECT topic, COUNT(*), COUNT(DISTINCT mentor_id) FROM mentorships GROUP BY topic

? Total guests per event title
? How many guests were announced for each event in total?
SELECT e.title, SUM(r.guests) FROM registrations r JOIN events e ON r.event_id = e.id GROUP BY e.title

? How many alumni are there by membership and degree?
? alumni broken down by membership type and degree
SELECT membership, degree, COUNT(*) FROM alumni GROUP BY membership, degree

? What is the combined budget of the chapters in each country?
? annual budget by country of the chapter
SELECT country, SUM(annual_budget) FROM chapters GROUP BY country

? Who are our 10 biggest donors by total amount?
? top 10 alumni by sum of donations
SELECT a.name FROM donations d JOIN alumni a ON d.alumnus_id = a.id GROUP BY a.id, a.name ORDER BY SUM(d.amount) DESC LIMIT 10

? Which chapter is the oldest?
? oldest chapter by founding year
SELECT name FROM chapters ORDER BY founded_year LIMIT 1

? Which event drew the most registrations?
? title of the event most people registered for
SELECT e.title FROM registrations r JOIN events e ON r.event_id = e.id GROUP BY e.id, e.title ORDER BY COUNT(*) DESC LIMIT 1

? Who has the best paid job, and what do they earn?
? name and yearly salary of the top-earning alumnus in the jobs list
SELECT a.name, j.yearly_salary FROM jobs j JOIN alumni a ON j.alumnus_id = a.id ORDER BY j.yearly_salary DESC LIMIT 1

? Sort all events by ticket price, most expensive first, then by title.
? event titles by ticket price descending, then title
SELECT title FROM events ORDER BY ticket_price DESC, title

? Which fund collected the least in donations?
? fund with the lowest total of donations
SELECT fund FROM donations GROUP BY fund ORDER BY SUM(amount) LIMIT 1

? Give me the 5 latest donations with amount and date.
? last 5 donations: amount, date
SELECT amount, donated_on FROM donations ORDER BY donated_on DESC LIMIT 5

? Which mentor looks after the most mentees?
? name of the mentor with the most mentorships
SELECT a.name FROM mentorships m JOIN alumni a ON m.mentor_id = a.id GROUP BY a.id, a.name ORDER BY COUNT(*) DESC LIMIT 1

? lapsed alumni with graduation year 2005 or 2006
SELECT name FROM alumni WHERE graduation_year IN (2005, 2006) AND membership = 'lapsed'

? Which alumni have no phone number on file?
? alumni with a missing phone
SELECT name FROM alumni WHERE phone IS NULL

? Which jobs in banking are still going on? Give employer and position.
? employer and position of banking jobs without an end date
SELECT employer, position FROM jobs WHERE industry = 'banking' AND end_date IS NULL

? Which degrees start with "MA"?
? different degrees beginning with MA
SELECT DISTINCT degree FROM alumni WHERE degree LIKE 'MA%'

? How many donations were between 50 and 200?
? donations with an amount from 50 to 200
SELECT COUNT(*) FROM donations WHERE amount BETWEEN 50 AND 200

? Who is both a mentor and a mentee? Alumni ids please.
? ids of alumni found as mentor and also as mentee in mentorships
SELECT mentor_id FROM mentorships INTERSECT SELECT mentee_id FROM mentorships

? donation ids with an above-average amount
SELECT id FROM donations WHERE amount > (SELECT AVG(amount) FROM donations)

? Which professor did Maya Lund write her thesis with?
? thesis supervisors of the alumni
I do not know

? What did the catering of the Spring Reunion cost?
? catering cost per event
I do not know

? How many children do our alumni have?
? names of the alumni's children
I do not know
