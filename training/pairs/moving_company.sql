-- A furniture removals firm: crews, movers, vans, clients, moves and damage reports.

CREATE TABLE crew (
  crew_id INTEGER PRIMARY KEY,
  crew_name TEXT, -- Crew Red; Crew Blue; Night Crew; Piano Crew
  speciality TEXT, -- household; office; piano; overseas
  formed_on DATE
);

CREATE TABLE mover (
  mover_id INTEGER PRIMARY KEY,
  fname TEXT, -- Igor; Sally; Jamal; Rik; Tess
  lname TEXT, -- Volkov; Burns; Reed; Maas; Holm
  crew_id INTEGER REFERENCES crew (crew_id),
  hourly_wage NUMERIC,
  dob DATE,
  can_drive BOOLEAN
);

CREATE TABLE van (
  van_id INTEGER PRIMARY KEY,
  plate TEXT, -- MV 11; MV 27; MV 35; MV 48
  van_size TEXT, -- small; medium; large; trailer
  volume_m3 NUMERIC,
  next_check DATE,
  leased BOOLEAN
);

CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  client_name TEXT, -- Mrs Otto; Law Firm Berg; Mr Silva; Kids Museum
  client_kind TEXT, -- private; business; public
  found_us_by TEXT -- internet; friend; poster; returning
);

CREATE TABLE removal (
  removal_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (client_id),
  crew_id INTEGER REFERENCES crew (crew_id),
  van_id INTEGER REFERENCES van (van_id),
  from_city TEXT, -- Hamburg; Vienna; Zurich; Prague
  to_city TEXT, -- Munich; Graz; Bern; Brno
  quoted_on DATE,
  move_date DATE,
  boxes INTEGER,
  distance_km NUMERIC,
  quoted_price NUMERIC,
  final_price NUMERIC,
  removal_status TEXT, -- quoted; booked; done; withdrawn
  paid_on DATE
);

CREATE TABLE breakage (
  breakage_id INTEGER PRIMARY KEY,
  removal_id INTEGER REFERENCES removal (removal_id),
  item TEXT, -- mirror; wardrobe; vase; television
  value_lost NUMERIC,
  insured BOOLEAN,
  reported_on DATE
);

? Who is in the Piano Crew?
? first and last names of the movers in Piano Crew
SELECT m.fname, m.lname FROM mover m JOIN crew c ON m.crew_id = c.crew_id WHERE c.crew_name = 'Piano Crew'

? Which crew moved Law Firm Berg?
? crews, each once, with a removal for the client Law Firm Berg
SELECT DISTINCT c.crew_name FROM removal r JOIN crew c ON r.crew_id = c.crew_id JOIN client k ON r.client_id = k.client_id WHERE k.client_name = 'Law Firm Berg'

? Which vans have never been used for a removal?
? plates of vans without removals
SELECT plate FROM van WHERE van_id NOT IN (SELECT van_id FROM removal)

? Which clients lost a mirror?
? different clients with a breakage of a mirror
SELECT DISTINCT k.client_name FROM breakage b JOIN removal r ON b.removal_id = r.removal_id JOIN client k ON r.client_id = k.client_id WHERE b.item = 'mirror'

? How much has each crew broken, in value?
? value lost in breakages per crew name
SELECT c.crew_name, SUM(b.value_lost) FROM breakage b JOIN removal r ON b.removal_id = r.removal_id JOIN crew c ON r.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? How many movers does every crew have, crews with nobody included?
? movers per crew including crews with none
SELECT c.crew_name, COUNT(m.mover_id) FROM crew c LEFT JOIN mover m ON m.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? Which removals by a large van started in Hamburg? Ids.
? ids of removals from Hamburg with a large van
SELECT r.removal_id FROM removal r JOIN van v ON r.van_id = v.van_id WHERE v.van_size = 'large' AND r.from_city = 'Hamburg'

? Which clients never had anything moved?
? clients without a removal
? client names with no removal on file
SELECT client_name FROM client WHERE client_id NOT IN (SELECT client_id FROM removal)

? How many removals are in each status?
? removals by status
SELECT removal_status, COUNT(*) FROM removal GROUP BY removal_status

? Removals and income by city we move from
? For each starting city, count the removals and add up the final prices.
SELECT from_city, COUNT(*), SUM(final_price) FROM removal GROUP BY from_city

? Vans by size with the average volume
? How many vans of each size do we own, and what is their mean volume?
SELECT van_size, COUNT(*), AVG(volume_m3) FROM van GROUP BY van_size

? Which items got broken more than 10 times?
? broken items with over 10 breakages
SELECT item FROM breakage GROUP BY item HAVING COUNT(*) > 10

? How many clients found us by each way?
? clients by how they found us
SELECT found_us_by, COUNT(*) FROM client GROUP BY found_us_by

? Removals per route: from, to, number
? How many removals went from each city to each city?
SELECT from_city, to_city, COUNT(*) FROM removal GROUP BY from_city, to_city

? How many different vans has every crew driven?
? distinct vans per crew in the removals
SELECT c.crew_name, COUNT(DISTINCT r.van_id) FROM removal r JOIN crew c ON r.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? Income by kind of client
? What did removals for each kind of client bring in?
SELECT k.client_kind, SUM(r.final_price) FROM removal r JOIN client k ON r.client_id = k.client_id GROUP BY k.client_kind

? Which crew has done the most removals?
? crew with the largest number of removals in the status done
SELECT c.crew_name FROM removal r JOIN crew c ON r.crew_id = c.crew_id WHERE r.removal_status = 'done' GROUP BY c.crew_id, c.crew_name ORDER BY COUNT(*) DESC LIMIT 1

? What was our longest removal? Id and kilometers.
? id and distance of the removal over the greatest distance
SELECT removal_id, distance_km FROM removal ORDER BY distance_km DESC LIMIT 1

? Top 5 clients by money spent
? Which 5 clients paid the most for removals, by final price?
SELECT k.client_name FROM removal r JOIN client k ON r.client_id = k.client_id GROUP BY k.client_id, k.client_name ORDER BY SUM(r.final_price) DESC LIMIT 5

? Movers from the best paid to the worst paid
? first and last names of movers by hourly wage, highest first
SELECT fname, lname FROM mover ORDER BY hourly_wage DESC

? Which van must be checked first? Plate and date.
? plate and next check of the van that is due soonest
SELECT plate, next_check FROM van ORDER BY next_check LIMIT 1

? How many removals took place in July 2023?
? removals with a move date in July 2023
SELECT COUNT(*) FROM removal WHERE EXTRACT(YEAR FROM move_date) = 2023 AND EXTRACT(MONTH FROM move_date) = 7

? How many days pass from quote to move on average?
? average days between quote and move date of the removals
SELECT AVG(move_date - quoted_on) FROM removal

? Removals per month
? How many removals do we have in each month?
SELECT DATE_TRUNC('month', move_date), COUNT(*) FROM removal GROUP BY DATE_TRUNC('month', move_date)

? Breakages reported in the last 60 days: item and value
? item and value lost of breakages from the past 60 days
SELECT item, value_lost FROM breakage WHERE reported_on >= CURRENT_DATE - INTERVAL '60 days'

? On which weekdays do people move?
? removals by day of the week
SELECT EXTRACT(DOW FROM move_date), COUNT(*) FROM removal GROUP BY EXTRACT(DOW FROM move_date)

? How old are our movers? First name, last name and years.
? movers with their age
SELECT fname, lname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM mover

? What share of removals was withdrawn?
? proportion of removals with the status withdrawn
SELECT CAST(SUM(CASE WHEN removal_status = 'withdrawn' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM removal

? What percentage of breakages is insured, per item?
? percent of insured breakages by item
SELECT item, 100.0 * SUM(CASE WHEN insured = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM breakage GROUP BY item

? What does a kilometer bring in?
? final price per km over all removals
SELECT CAST(SUM(final_price) AS FLOAT) / NULLIF(SUM(distance_km), 0) FROM removal

? How far off was each quote? Removal id and final minus quoted price.
? removal id with the difference of final price and quoted price
SELECT removal_id, final_price - quoted_price FROM removal

? How many removals per crew are there on average?
? removals per crew
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT crew_id), 0) FROM removal

? Which removals are done, but not paid yet? Id and final price.
? id and final price of done removals without a payment date
SELECT removal_id, final_price FROM removal WHERE removal_status = 'done' AND paid_on IS NULL

? Which movers cannot drive and get less than 16 an hour?
? movers who can not drive with a wage under 16
SELECT fname, lname FROM mover WHERE can_drive = FALSE AND hourly_wage < 16

? Removals to Graz or Bern with over 80 boxes: how many?
? number of removals to Graz or Bern that had more than 80 boxes
SELECT COUNT(*) FROM removal WHERE to_city IN ('Graz', 'Bern') AND boxes > 80

? Which leased vans hold between 20 and 40 cubic meters?
? plates of leased vans with a volume from 20 to 40
SELECT plate FROM van WHERE leased = TRUE AND volume_m3 BETWEEN 20 AND 40

? Which clients have Museum in their name?
? clients with a name containing Museum
SELECT client_name FROM client WHERE client_name LIKE '%Museum%'

? What did Igor Volkov study?
? education of Igor Volkov
I do not know

? How much petrol did the van MV 27 use?
? fuel used by MV 27
I do not know

? Which overseas crews have moved Mr Silva?
? crews of the speciality overseas with a removal for Mr Silva, each once
SELECT DISTINCT c.crew_name FROM removal r JOIN crew c ON r.crew_id = c.crew_id JOIN client k ON r.client_id = k.client_id WHERE c.speciality = 'overseas' AND k.client_name = 'Mr Silva'

? What have business clients paid for removals to Munich?
? total final price of removals to Munich for clients of the business kind
SELECT SUM(r.final_price) FROM removal r JOIN client k ON r.client_id = k.client_id WHERE k.client_kind = 'business' AND r.to_city = 'Munich'

? In which removals did nothing break? Show the ids of those with no breakage.
? ids of removals without a breakage
SELECT removal_id FROM removal WHERE removal_id NOT IN (SELECT removal_id FROM breakage)

? Average wage of the movers in each crew
? What do movers get an hour on average in each crew?
SELECT c.crew_name, AVG(m.hourly_wage) FROM mover m JOIN crew c ON m.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? Smallest, largest and average number of boxes per destination
? For each city we move to, give the minimum, maximum and mean number of boxes in a removal.
SELECT to_city, MIN(boxes), MAX(boxes), AVG(boxes) FROM removal GROUP BY to_city

? Which crews made removals worth at least 50000?
? crews with 50000 or more in final prices of removals
SELECT c.crew_name FROM removal r JOIN crew c ON r.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name HAVING SUM(r.final_price) >= 50000

? Which item breaks most often?
? item with the highest number of breakages
SELECT item FROM breakage GROUP BY item ORDER BY COUNT(*) DESC LIMIT 1

? Which van is in use the most? Its plate.
? plate of the van with the most removals
SELECT v.plate FROM removal r JOIN van v ON r.van_id = v.van_id GROUP BY v.van_id, v.plate ORDER BY COUNT(*) DESC LIMIT 1

? Booked removals, the next one first: id, move date, from and to
? id, move date, from city and to city of booked removals sorted by date
SELECT removal_id, move_date, from_city, to_city FROM removal WHERE removal_status = 'booked' ORDER BY move_date

? When did the Night Crew last move anybody?
? latest move date of a removal by Night Crew
SELECT MAX(r.move_date) FROM removal r JOIN crew c ON r.crew_id = c.crew_id WHERE c.crew_name = 'Night Crew'

? How many days do clients take to pay after the move, on average?
? mean days between move date and payment of the removals
SELECT AVG(paid_on - move_date) FROM removal

? What percent of movers can drive, crew by crew?
? percentage of movers who can drive per crew
SELECT c.crew_name, 100.0 * SUM(CASE WHEN m.can_drive = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM mover m JOIN crew c ON m.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? Ratio of private to business clients
? What is the ratio of private clients to business clients?
SELECT CAST(SUM(CASE WHEN client_kind = 'private' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN client_kind = 'business' THEN 1 ELSE 0 END), 0) FROM client

? Which removals cost more than the average one? Ids.
? ids of removals with an above average final price
SELECT removal_id FROM removal WHERE final_price > (SELECT AVG(final_price) FROM removal)

? Size, volume and next check of the van MV 35
? How big is the van MV 35, what volume has it and when is its next check?
SELECT van_size, volume_m3, next_check FROM van WHERE plate = 'MV 35'

? How many box lifts are installed in the van MV 11?
? lifts in van MV 11
I do not know
