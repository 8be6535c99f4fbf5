-- A puppet theatre: plays, puppets, puppeteers, the cast, shows with their ticket sales and workshop jobs on the puppets.

CREATE TABLE plays (
  play_id INTEGER PRIMARY KEY,
  title TEXT, -- The Golden Goose; Little Dragon; Moon Thief; Punch and Judy; Snow Bear
  author_name TEXT, -- Lotte Heim; Ivo Marek; Ann Sayer; Gil Torres
  min_age INTEGER,
  duration_min INTEGER,
  premiere DATE,
  last_night DATE,
  production_cost NUMERIC,
  subsidy NUMERIC,
  has_live_music BOOLEAN
);

CREATE TABLE puppets (
  puppet_id INTEGER PRIMARY KEY,
  name TEXT, -- Kasper; Grandma Owl; Sir Rattle; Mimi; Old Crocodile
  technique TEXT, -- marionette; hand puppet; shadow figure; rod puppet
  material TEXT, -- lime wood; papier mache; foam; leather
  maker_id INTEGER REFERENCES puppeteers (puppeteer_id),
  year_made INTEGER,
  height_cm NUMERIC,
  weight_g INTEGER,
  insured_value NUMERIC,
  on_loan BOOLEAN
);

CREATE TABLE puppeteers (
  puppeteer_id INTEGER PRIMARY KEY,
  name TEXT, -- Sepp Huber; Zora Vesela; Nico Amato; Elke Rand
  hometown TEXT, -- Prague; Augsburg; Palermo; Tolosa
  employment TEXT, -- permanent; guest; apprentice
  born_on DATE,
  joined_on DATE,
  fee_per_show NUMERIC
);

CREATE TABLE castings (
  casting_id INTEGER PRIMARY KEY,
  play_id INTEGER REFERENCES plays (play_id),
  puppet_id INTEGER REFERENCES puppets (puppet_id),
  puppeteer_id INTEGER REFERENCES puppeteers (puppeteer_id),
  understudy_id INTEGER REFERENCES puppeteers (puppeteer_id),
  role TEXT, -- hero; villain; narrator; animal
  lines INTEGER
);

CREATE TABLE shows (
  show_id INTEGER PRIMARY KEY,
  play_id INTEGER REFERENCES plays (play_id),
  show_time TIMESTAMP,
  place TEXT, -- main house; studio; school tour; park stage
  seats_available INTEGER,
  seats_sold INTEGER,
  child_tickets INTEGER,
  revenue NUMERIC,
  cancelled BOOLEAN
);

CREATE TABLE repairs (
  repair_id INTEGER PRIMARY KEY,
  puppet_id INTEGER REFERENCES puppets (puppet_id),
  received_on DATE,
  returned_on DATE,
  work TEXT, -- new strings; repainting; joint repair; new costume
  hours NUMERIC,
  cost NUMERIC
);

? Which puppets appear in the Little Dragon?
? names of the puppets cast in Little Dragon, each once
SELECT DISTINCT p.name FROM puppets p JOIN castings c ON c.puppet_id = p.puppet_id JOIN plays y ON c.play_id = y.play_id WHERE y.title = 'Little Dragon'

? Return the name of every puppet along with the name of the puppeteer who made it.
? puppets and their makers
SELECT p.name, m.name FROM puppets p JOIN puppeteers m ON p.maker_id = m.puppeteer_id

? Who plays the villain in Moon Thief?
? puppeteer of the villain role in Moon Thief
SELECT m.name FROM castings c JOIN puppeteers m ON c.puppeteer_id = m.puppeteer_id JOIN plays y ON c.play_id = y.play_id WHERE c.role = 'villain' AND y.title = 'Moon Thief'

? Who is an understudy in Snow Bear? List each person once.
? distinct understudies in castings of Snow Bear
SELECT DISTINCT m.name FROM puppeteers m JOIN castings c ON c.understudy_id = m.puppeteer_id JOIN plays y ON c.play_id = y.play_id WHERE y.title = 'Snow Bear'

? How much revenue has each play brought in?
? total show revenue per play
SELECT y.title, SUM(s.revenue) FROM plays y JOIN shows s ON s.play_id = y.play_id GROUP BY y.play_id, y.title

? Which puppets have never been repaired?
? puppets without repairs
SELECT name FROM puppets WHERE puppet_id NOT IN (SELECT puppet_id FROM repairs)

? Which puppeteers have not made a single puppet?
? puppeteers who never made puppets
SELECT name FROM puppeteers WHERE puppeteer_id NOT IN (SELECT maker_id FROM puppets)

? Show every play and the number of its shows, even if there were none.
? number of shows for all plays including plays never shown
SELECT y.title, COUNT(s.show_id) FROM plays y LEFT JOIN shows s ON s.play_id = y.play_id GROUP BY y.play_id, y.title

? Which plays use a marionette made of lime wood?
? plays with lime wood marionette puppets
SELECT DISTINCT y.title FROM plays y JOIN castings c ON c.play_id = y.play_id JOIN puppets p ON c.puppet_id = p.puppet_id WHERE p.technique = 'marionette' AND p.material = 'lime wood'

? How many lines does each puppeteer have to speak in all his castings?
? total lines per puppeteer
SELECT m.name, SUM(c.lines) FROM puppeteers m JOIN castings c ON c.puppeteer_id = m.puppeteer_id GROUP BY m.puppeteer_id, m.name

? Which guest puppeteers come from Prague and play a hero?
? guest puppeteers from Prague with the role of hero
SELECT DISTINCT m.name FROM puppeteers m JOIN castings c ON c.puppeteer_id = m.puppeteer_id WHERE m.employment = 'guest' AND m.hometown = 'Prague' AND c.role = 'hero'

? How many hours of repair work went into puppets made by Elke Rand?
? repair hours for the puppets of maker Elke Rand
SELECT SUM(r.hours) FROM repairs r JOIN puppets p ON r.puppet_id = p.puppet_id JOIN puppeteers m ON p.maker_id = m.puppeteer_id WHERE m.name = 'Elke Rand'

? Which puppeteers play roles and also stand by as understudies?
? names who appear as puppeteer and as understudy in castings
SELECT m.name FROM puppeteers m JOIN castings c ON c.puppeteer_id = m.puppeteer_id INTERSECT SELECT m.name FROM puppeteers m JOIN castings c ON c.understudy_id = m.puppeteer_id

? Which play has been shown most often at the park stage, and how many times?
? play with the most park stage shows and the count
SELECT y.title, COUNT(*) FROM plays y JOIN shows s ON s.play_id = y.play_id WHERE s.place = 'park stage' GROUP BY y.play_id, y.title ORDER BY COUNT(*) DESC LIMIT 1

? Which authors wrote plays that have been on a school tour?
? distinct authors of plays with school tour shows
SELECT DISTINCT y.author_name FROM plays y JOIN shows s ON s.play_id = y.play_id WHERE s.place = 'school tour'

? How much did the repairs of each puppet cost in total?
? repair bill per puppet
SELECT p.name, SUM(r.cost) FROM puppets p JOIN repairs r ON r.puppet_id = p.puppet_id GROUP BY p.puppet_id, p.name

? How many shows were there in the last 60 days?
? shows of the last 60 days
SELECT COUNT(*) FROM shows WHERE show_time >= CURRENT_DATE - INTERVAL '60 days'

? How many seats were sold in each month of 2023?
? seats sold per month, shows of 2023
SELECT DATE_TRUNC('month', show_time), SUM(seats_sold) FROM shows WHERE EXTRACT(YEAR FROM show_time) = 2023 GROUP BY DATE_TRUNC('month', show_time)

? What is the average revenue of a show for each weekday?
? mean show revenue by day of the week
SELECT EXTRACT(DOW FROM show_time), AVG(revenue) FROM shows GROUP BY EXTRACT(DOW FROM show_time)

? How many days is a puppet in repair on average, by type of work?
? average days from received to returned per kind of repair work
SELECT work, AVG(returned_on - received_on) FROM repairs GROUP BY work

? Which puppets are in the workshop now, that is their repair has not been returned?
? puppets with a repair not yet returned
SELECT DISTINCT p.name FROM puppets p JOIN repairs r ON r.puppet_id = p.puppet_id WHERE r.returned_on IS NULL

? Which plays had their premiere this year?
? premieres of this year
SELECT title FROM plays WHERE EXTRACT(YEAR FROM premiere) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which plays ran for more than 500 days between premiere and last night?
? titles with over 500 days from premiere to last night
SELECT title FROM plays WHERE last_night - premiere > 500

? When was each play last shown?
? most recent show time per play
SELECT y.title, MAX(s.show_time) FROM plays y JOIN shows s ON s.play_id = y.play_id GROUP BY y.play_id, y.title

? Who joined between 2015-09-01 and 2018-08-31?
? puppeteers who joined from September 1, 2015 to August 31, 2018
SELECT name FROM puppeteers WHERE joined_on BETWEEN '2015-09-01' AND '2018-08-31'

? What is the average age of the puppeteers per type of employment?
? mean age by employment
SELECT employment, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born_on)) FROM puppeteers GROUP BY employment

? Which puppets were made before 1960?
? puppets older than 1960
SELECT name FROM puppets WHERE year_made < 1960

? How many repairs were received per quarter?
? quarterly number of repairs received
SELECT DATE_TRUNC('quarter', received_on), COUNT(*) FROM repairs GROUP BY DATE_TRUNC('quarter', received_on)

? What did we take in December 2024?
? revenue of the shows in December 2024
SELECT SUM(revenue) FROM shows WHERE EXTRACT(YEAR FROM show_time) = 2024 AND EXTRACT(MONTH FROM show_time) = 12

? Which repairs took longer than 30 days? Return the id and the work done.
? id and work of repairs returned over 30 days after they were received
SELECT repair_id, work FROM repairs WHERE returned_on - received_on > 30

? Which plays that premiered before 2019-01-01 are still running, i.e. have had no last night?
? plays with a premiere before January 1, 2019 and no last night yet
SELECT title FROM plays WHERE premiere < '2019-01-01' AND last_night IS NULL

? What percentage of the available seats was sold?
? seats sold as a percentage of seats available
SELECT 100.0 * SUM(seats_sold) / NULLIF(SUM(seats_available), 0) FROM shows

? What percentage of the available seats did each play sell?
? percent of seats sold of seats available by play
SELECT y.title, 100.0 * SUM(s.seats_sold) / NULLIF(SUM(s.seats_available), 0) FROM plays y JOIN shows s ON s.play_id = y.play_id GROUP BY y.play_id, y.title

? What is the ratio of child tickets to seats sold for each place?
? child tickets to sold seats ratio by place
SELECT place, CAST(SUM(child_tickets) AS FLOAT) / NULLIF(SUM(seats_sold), 0) FROM shows GROUP BY place

? How many seats stayed empty at each show? Show id and seats available minus seats sold.
? show id and the difference between available and sold seats
SELECT show_id, seats_available - seats_sold FROM shows

? What is the ratio of marionettes to shadow figures?
? marionette : shadow figure puppets
SELECT CAST(SUM(CASE WHEN technique = 'marionette' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN technique = 'shadow figure' THEN 1 ELSE 0 END), 0) FROM puppets

? What share of the shows was cancelled at each place?
? cancelled share of shows by place
SELECT place, CAST(SUM(CASE WHEN cancelled = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM shows GROUP BY place

? What percentage of the puppets of each technique is made of foam?
? foam puppets in percent per technique
SELECT technique, 100.0 * SUM(CASE WHEN material = 'foam' THEN 1 ELSE 0 END) / COUNT(*) FROM puppets GROUP BY technique

? What share of castings has an understudy?
? share of castings with an understudy
SELECT CAST(SUM(CASE WHEN understudy_id IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM castings

? How many shows does a play have on average?
? average number of shows per play
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT play_id), 0) FROM shows

? How many repairs per puppet were there on average among the rod puppets?
? repairs per repaired puppet, technique rod puppet
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT r.puppet_id), 0) FROM repairs r JOIN puppets p ON r.puppet_id = p.puppet_id WHERE p.technique = 'rod puppet'

? What is the subsidy as a percentage of the production cost over all plays?
? percent of production cost covered by subsidy
SELECT 100.0 * SUM(subsidy) / NULLIF(SUM(production_cost), 0) FROM plays

? What is the production cost per minute for each play? Give the title and the figure.
? title with production cost divided by duration
SELECT title, CAST(production_cost AS FLOAT) / NULLIF(duration_min, 0) FROM plays

? What does an hour of each kind of repair work cost overall?
? repair cost per hour by work
SELECT work, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(hours), 0) FROM repairs GROUP BY work

? What percentage of the revenue was made in the studio?
? studio revenue in percent of all revenue
SELECT 100.0 * SUM(CASE WHEN place = 'studio' THEN revenue ELSE 0 END) / NULLIF(SUM(revenue), 0) FROM shows

? What is the share of apprentice puppeteers in each hometown?
? apprentice share by hometown
SELECT hometown, CAST(SUM(CASE WHEN employment = 'apprentice' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM puppeteers GROUP BY hometown

? What are the insured values of the puppets by technique in total?
? total insured value per technique
SELECT technique, SUM(insured_value) FROM puppets GROUP BY technique

? Which authors have written at least 3 plays?
? authors with 3 or more plays
SELECT author_name FROM plays GROUP BY author_name HAVING COUNT(*) >= 3

? How many hours of work did each type of repair take?
? repair hours by work
SELECT work, SUM(hours) FROM repairs GROUP BY work

? At which places is the average revenue of a show over 1500?
? places with mean show revenue above 1500
SELECT place FROM shows GROUP BY place HAVING AVG(revenue) > 1500

? Which plays have sold more than 10000 seats?
? plays with over 10000 seats sold
SELECT y.title FROM plays y JOIN shows s ON s.play_id = y.play_id GROUP BY y.play_id, y.title HAVING SUM(s.seats_sold) > 10000

? Which puppet is the most valuable?
? puppet insured for the highest value
SELECT name FROM puppets ORDER BY insured_value DESC LIMIT 1

? Which is the shortest play?
? title of the play with the shortest duration
SELECT title FROM plays ORDER BY duration_min ASC LIMIT 1

? Name the 3 oldest puppets and the years they were made.
? 3 oldest puppets with year
SELECT name, year_made FROM puppets ORDER BY year_made ASC LIMIT 3

? Who has been in the company longest?
? longest serving puppeteer
SELECT name FROM puppeteers ORDER BY joined_on ASC LIMIT 1

? Which puppets have an unknown maker?
? puppets without a maker
SELECT name FROM puppets WHERE maker_id IS NULL

? Which plays without live music are suitable from under 5 years?
? plays with a minimum age below 5 and no live music
SELECT title FROM plays WHERE has_live_music = FALSE AND min_age < 5

? Which leather or papier mache puppets are out on loan?
? puppets on loan made of leather or papier mache
SELECT name FROM puppets WHERE material IN ('leather', 'papier mache') AND on_loan = TRUE

? Which critics reviewed The Golden Goose?
? reviews of the plays
I do not know

? Who composed the music for Punch and Judy?
? composers of the plays
I do not know

? How many schools have booked a tour next year?
? names of the schools on the tour
I do not know
