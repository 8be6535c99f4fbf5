-- Music festivals: festivals, stages, bands, gigs, ticket types, ticket orders, camping and crew.

CREATE TABLE festivals (
  id INTEGER PRIMARY KEY,
  fest_name TEXT, -- Mudstock; Lakeside Sounds; Neon Fields; Folk on the Hill; Bass Camp
  country TEXT, -- Denmark; Portugal; Hungary; Scotland
  year INTEGER,
  starts DATE,
  ends DATE,
  capacity INTEGER,
  total_cost NUMERIC,
  sponsor TEXT, -- Fizzpop; Telora; Trailwear; Bankly
  sold_out BOOLEAN
);

CREATE TABLE fest_stages (
  id INTEGER PRIMARY KEY,
  festival_id INTEGER REFERENCES festivals (id),
  stage_label TEXT, -- Sun Stage; Barn; Forest Floor; Big Top
  kind TEXT, -- open air; tent; indoor
  crowd_limit INTEGER
);

CREATE TABLE bands (
  id INTEGER PRIMARY KEY,
  band_name TEXT, -- Velvet Llamas; Dust Choir; Tin Comets; Mara Blue; The Ovens
  genre TEXT, -- indie; techno; folk; metal; hip hop
  home_country TEXT, -- Denmark; Portugal; Hungary; Scotland
  formed_year INTEGER,
  members INTEGER,
  agent TEXT, -- Starline; Roadhouse; Blue Note; Indigo
  usual_fee NUMERIC
);

CREATE TABLE gigs (
  id INTEGER PRIMARY KEY,
  stage_id INTEGER REFERENCES fest_stages (id),
  band_id INTEGER REFERENCES bands (id),
  begins_at TIMESTAMP,
  finishes_at TIMESTAMP,
  fee_paid NUMERIC,
  crowd_estimate INTEGER,
  headline BOOLEAN,
  gig_status TEXT -- played; cancelled; moved
);

CREATE TABLE fans (
  id INTEGER PRIMARY KEY,
  fan_name TEXT, -- Jette Holm; Rui Costa; Bence Toth; Isla Kerr
  email TEXT,
  town TEXT, -- Aarhus; Braga; Szeged; Perth
  born DATE
);

CREATE TABLE fest_tickets (
  id INTEGER PRIMARY KEY,
  festival_id INTEGER REFERENCES festivals (id),
  fan_id INTEGER REFERENCES fans (id),
  ticket_type TEXT, -- day; weekend; VIP; early bird
  price NUMERIC,
  bought_on DATE,
  scanned_at TIMESTAMP,
  refunded BOOLEAN,
  with_camping BOOLEAN
);

CREATE TABLE crew_shifts (
  id INTEGER PRIMARY KEY,
  festival_id INTEGER REFERENCES festivals (id),
  crew_name TEXT, -- Pia; Dougal; Zsofi; Tiago
  job TEXT, -- security; bar; sound; first aid; cleaning
  shift_start TIMESTAMP,
  shift_end TIMESTAMP,
  hourly_wage NUMERIC
);

? Which bands played on the Forest Floor stage?
? bands with gigs on the fest stage Forest Floor
SELECT DISTINCT b.band_name FROM bands b JOIN gigs g ON g.band_id = b.id JOIN fest_stages s ON g.stage_id = s.id WHERE s.stage_label = 'Forest Floor'

? Which bands have never had a headline gig?
? bands that never headlined any of the gigs
SELECT band_name FROM bands WHERE id NOT IN (SELECT band_id FROM gigs WHERE headline = TRUE)

? Which fans haven't bought any festival tickets?
? fans with no fest tickets
SELECT fan_name FROM fans WHERE id NOT IN (SELECT fan_id FROM fest_tickets)

? Who bought VIP tickets for Neon Fields 2024? Fan names and email.
? name and email of fans with VIP fest tickets for the festival Neon Fields in the year 2024
SELECT f.fan_name, f.email FROM fans f JOIN fest_tickets t ON t.fan_id = f.id JOIN festivals v ON t.festival_id = v.id WHERE t.ticket_type = 'VIP' AND v.fest_name = 'Neon Fields' AND v.year = 2024

? List the stages of Mudstock with their kind and crowd limit.
? fest stages of the festival Mudstock: label, kind, crowd limit
SELECT s.stage_label, s.kind, s.crowd_limit FROM fest_stages s JOIN festivals f ON s.festival_id = f.id WHERE f.fest_name = 'Mudstock'

? How much have the Tin Comets been paid over all their gigs?
? total fee paid for gigs of the band Tin Comets
SELECT SUM(g.fee_paid) FROM gigs g JOIN bands b ON g.band_id = b.id WHERE b.band_name = 'Tin Comets'

? At which festivals did metal bands play? Show every festival name once.
? distinct festivals with gigs by metal bands
SELECT DISTINCT f.fest_name FROM festivals f JOIN fest_stages s ON s.festival_id = f.id JOIN gigs g ON g.stage_id = s.id JOIN bands b ON g.band_id = b.id WHERE b.genre = 'metal'

? Number of gigs for each band, including bands that never played
? How many gigs has every band had? Bands without gigs count as zero.
SELECT b.band_name, COUNT(g.id) FROM bands b LEFT JOIN gigs g ON g.band_id = b.id GROUP BY b.id, b.band_name

? Give band, stage and start time of every headline gig.
? headline gigs with band name, fest stage label and beginning
SELECT b.band_name, s.stage_label, g.begins_at FROM gigs g JOIN bands b ON g.band_id = b.id JOIN fest_stages s ON g.stage_id = s.id WHERE g.headline = TRUE

? Which festivals have no crew shifts for first aid?
? festivals without first aid crew shifts
SELECT fest_name FROM festivals WHERE id NOT IN (SELECT festival_id FROM crew_shifts WHERE job = 'first aid')

? How many fans from Braga went to Bass Camp? Count the tickets.
? number of fest tickets of fans from Braga for the festival Bass Camp
SELECT COUNT(*) FROM fest_tickets t JOIN fans f ON t.fan_id = f.id JOIN festivals v ON t.festival_id = v.id WHERE f.town = 'Braga' AND v.fest_name = 'Bass Camp'

? What was the biggest crowd at a folk gig?
? largest crowd estimate of gigs by folk bands
SELECT MAX(g.crowd_estimate) FROM gigs g JOIN bands b ON g.band_id = b.id WHERE b.genre = 'folk'

? festivals per country
? How many festivals were there in each country?
SELECT country, COUNT(*) FROM festivals GROUP BY country

? Tickets and income by ticket type
? For each ticket type, how many fest tickets did we sell and for how much altogether?
SELECT ticket_type, COUNT(*), SUM(price) FROM fest_tickets GROUP BY ticket_type

? Average fee of a gig by genre
? what are bands of each genre paid per gig on average?
SELECT b.genre, AVG(g.fee_paid) FROM gigs g JOIN bands b ON g.band_id = b.id GROUP BY b.genre

? How many bands does every agent represent, and what is the highest usual fee?
? bands and maximum usual fee per agent
SELECT agent, COUNT(*), MAX(usual_fee) FROM bands GROUP BY agent

? Ticket revenue by festival and year
? how much did fest tickets bring in for each festival name and year?
SELECT f.fest_name, f.year, SUM(t.price) FROM festivals f JOIN fest_tickets t ON t.festival_id = f.id GROUP BY f.id, f.fest_name, f.year

? Crew shifts per job
? how many crew shifts are there for each job?
SELECT job, COUNT(*) FROM crew_shifts GROUP BY job

? Number of different bands per festival
? how many distinct bands had gigs at every festival?
SELECT f.fest_name, COUNT(DISTINCT g.band_id) FROM festivals f JOIN fest_stages s ON s.festival_id = f.id JOIN gigs g ON g.stage_id = s.id GROUP BY f.id, f.fest_name

? Which genres have more than 10 bands?
? genres with over 10 bands
SELECT genre FROM bands GROUP BY genre HAVING COUNT(*) > 10

? Total cost of the festivals for each year
? festival costs by year
SELECT year, SUM(total_cost) FROM festivals GROUP BY year

? How many gigs were cancelled per kind of stage?
? cancelled gigs by kind of fest stage
SELECT s.kind, COUNT(*) FROM gigs g JOIN fest_stages s ON g.stage_id = s.id WHERE g.gig_status = 'cancelled' GROUP BY s.kind

? bands by country and genre
? Count the bands for every home country and genre.
SELECT home_country, genre, COUNT(*) FROM bands GROUP BY home_country, genre

? Which fans have bought at least 4 tickets?
? fans with 4 or more fest tickets
SELECT f.fan_name FROM fans f JOIN fest_tickets t ON t.fan_id = f.id GROUP BY f.id, f.fan_name HAVING COUNT(*) >= 4

? Which band is the most expensive by usual fee?
? band with the highest usual fee
SELECT band_name FROM bands ORDER BY usual_fee DESC LIMIT 1

? Top 5 gigs by crowd: band and crowd estimate
? band name and crowd estimate of the five biggest gigs
SELECT b.band_name, g.crowd_estimate FROM gigs g JOIN bands b ON g.band_id = b.id ORDER BY g.crowd_estimate DESC LIMIT 5

? What's the biggest festival by capacity?
? festival with the largest capacity
SELECT fest_name FROM festivals ORDER BY capacity DESC LIMIT 1

? Which festival sold the most tickets?
? festival with the highest number of fest tickets
SELECT f.fest_name FROM festivals f JOIN fest_tickets t ON t.festival_id = f.id GROUP BY f.id, f.fest_name ORDER BY COUNT(*) DESC LIMIT 1

? Which is the oldest band still in our books?
? band formed in the earliest year
SELECT band_name FROM bands ORDER BY formed_year ASC LIMIT 1

? Show all festivals by year, most recent first, and by name within a year.
? festival names sorted by year descending, then name
SELECT fest_name FROM festivals ORDER BY year DESC, fest_name ASC

? Who spent the most on tickets?
? fan with the highest total price of fest tickets
SELECT f.fan_name FROM fans f JOIN fest_tickets t ON t.fan_id = f.id GROUP BY f.id, f.fan_name ORDER BY SUM(t.price) DESC LIMIT 1

? Which agent has the most bands?
? agent with the largest number of bands
SELECT agent FROM bands GROUP BY agent ORDER BY COUNT(*) DESC LIMIT 1

? Which tent has the smallest crowd limit?
? fest stage of kind tent with the lowest crowd limit
SELECT stage_label FROM fest_stages WHERE kind = 'tent' ORDER BY crowd_limit ASC LIMIT 1

? Running order of gigs on the Big Top: band names by start time
? bands on the fest stage Big Top in order of gig start
SELECT b.band_name FROM bands b JOIN gigs g ON g.band_id = b.id JOIN fest_stages s ON g.stage_id = s.id WHERE s.stage_label = 'Big Top' ORDER BY g.begins_at ASC

? Which festivals begin in July 2025?
? festivals starting in July 2025
SELECT fest_name FROM festivals WHERE EXTRACT(YEAR FROM starts) = 2025 AND EXTRACT(MONTH FROM starts) = 7

? Ticket sales per month
? how many fest tickets were bought in each month?
SELECT DATE_TRUNC('month', bought_on), COUNT(*) FROM fest_tickets GROUP BY DATE_TRUNC('month', bought_on)

? How many fest tickets were sold over the last 2 days?
? fest tickets bought in the past 2 days
SELECT COUNT(*) FROM fest_tickets WHERE bought_on >= CURRENT_DATE - INTERVAL '2 days'

? How long does a gig last on average, in minutes, per genre?
? average gig minutes by genre of the band
SELECT b.genre, AVG(EXTRACT(EPOCH FROM g.finishes_at - g.begins_at) / 60) FROM gigs g JOIN bands b ON g.band_id = b.id GROUP BY b.genre

? How many hours did crew work in total per job?
? total hours of crew shifts from start to end by job
SELECT job, SUM(EXTRACT(EPOCH FROM shift_end - shift_start) / 3600) FROM crew_shifts GROUP BY job

? How many days did each festival last?
? festival name and days between start and end
SELECT fest_name, ends - starts FROM festivals

? How many days before the festival do people buy tickets on average?
? average number of days between buying fest tickets and the start of the festival
SELECT AVG(f.starts - t.bought_on) FROM fest_tickets t JOIN festivals f ON t.festival_id = f.id

? When did the first gig begin and the last one finish?
? earliest beginning and latest finish of all gigs
SELECT MIN(begins_at), MAX(finishes_at) FROM gigs

? Which fans were born after 2005-01-01?
? fans born later than January 1, 2005
SELECT fan_name FROM fans WHERE born > '2005-01-01'

? How many early bird tickets were bought between 2024-11-01 and 2024-12-24?
? early bird fest tickets bought from November 1, 2024 to December 24, 2024
SELECT COUNT(*) FROM fest_tickets WHERE ticket_type = 'early bird' AND bought_on BETWEEN '2024-11-01' AND '2024-12-24'

? What share of tickets includes camping?
? proportion of fest tickets with camping
SELECT CAST(SUM(CASE WHEN with_camping = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fest_tickets

? What percentage of tickets is refunded, by type?
? percent refunded fest tickets per ticket type
SELECT ticket_type, 100.0 * SUM(CASE WHEN refunded = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM fest_tickets GROUP BY ticket_type

? Ratio of day to weekend tickets for each festival
? by festival name: ratio of day fest tickets to weekend fest tickets
SELECT f.fest_name, CAST(SUM(CASE WHEN t.ticket_type = 'day' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN t.ticket_type = 'weekend' THEN 1 ELSE 0 END), 0) FROM fest_tickets t JOIN festivals f ON t.festival_id = f.id GROUP BY f.id, f.fest_name

? How many gigs does a band play on average?
? average gigs per band
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT band_id), 0) FROM gigs

? What does each festival cost per visitor it can hold? Name and cost divided by capacity.
? festival name with total cost divided by capacity
SELECT fest_name, total_cost / capacity FROM festivals

? Fee per head in the crowd, all gigs together
? total fee paid divided by the total crowd estimate of the gigs
SELECT CAST(SUM(fee_paid) AS FLOAT) / NULLIF(SUM(crowd_estimate), 0) FROM gigs

? Percentage of gigs cancelled per genre
? what percent of the gigs were cancelled for each genre of band?
SELECT b.genre, 100.0 * SUM(CASE WHEN g.gig_status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM gigs g JOIN bands b ON g.band_id = b.id GROUP BY b.genre

? What proportion of festivals sold out in every country?
? sold out share of festivals by country
SELECT country, CAST(SUM(CASE WHEN sold_out = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM festivals GROUP BY country

? Which indie or folk bands have 5 members or more?
? indie or folk bands with at least 5 members
SELECT band_name FROM bands WHERE genre IN ('indie', 'folk') AND members >= 5

? Which bands ask for between 1000 and 5000?
? bands with a usual fee from 1000 to 5000
SELECT band_name FROM bands WHERE usual_fee BETWEEN 1000 AND 5000

? How many tickets were never scanned?
? number of fest tickets without a scan
SELECT COUNT(*) FROM fest_tickets WHERE scanned_at IS NULL

? Bands without an agent
? which bands have no agent?
SELECT band_name FROM bands WHERE agent IS NULL

? Name, country and capacity of festivals that did not sell out
? festivals not sold out: name, country, capacity
SELECT fest_name, country, capacity FROM festivals WHERE sold_out = FALSE

? Bands starting with "Los"
? which band names start with "Los"?
SELECT band_name FROM bands WHERE band_name LIKE 'Los%'

? Festivals outside Portugal with room for more than 20000 people
? festivals with a capacity above 20000 in a country other than Portugal
SELECT fest_name FROM festivals WHERE country <> 'Portugal' AND capacity > 20000

? Names of the crew working security or bar for less than 15 an hour, each only once
? distinct crew names with security or bar crew shifts below an hourly wage of 15
SELECT DISTINCT crew_name FROM crew_shifts WHERE job IN ('security', 'bar') AND hourly_wage < 15

? Which festivals were dearer than the average total cost?
? festivals with an above-average total cost
SELECT fest_name FROM festivals WHERE total_cost > (SELECT AVG(total_cost) FROM festivals)

? Countries that have both bands and festivals
? which countries appear among the festivals and as home country of bands?
SELECT country FROM festivals INTERSECT SELECT home_country FROM bands

? Which songs did Dust Choir play?
? How many litres of beer were sold at Mudstock?
? What was the weather like at Folk on the Hill?
I do not know
