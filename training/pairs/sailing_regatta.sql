-- A yacht club that runs regattas: boats, skippers, crew, regattas, race results, berths and protests.

CREATE TABLE skippers (
  skipper_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Gwen Harker; Sten Olsson; Rafael Duarte; Moira Quinn; Theo Blanc
  home_port TEXT, -- Cowes; Gdynia; Cascais; Marstrand; Hobart
  nation TEXT, -- GBR; POL; POR; SWE; AUS
  born_on DATE,
  licence_no TEXT,
  member_since DATE,
  is_professional BOOLEAN
);

CREATE TABLE boats (
  sail_no TEXT PRIMARY KEY,
  boat_name TEXT, -- Windsong; Sea Otter; Black Pearl; Mistral; Second Wind
  boat_class TEXT, -- Laser; Dragon; J70; Melges 24; Finn
  builder TEXT, -- Norlin Yard; Petticrow; Ovington; Devoti
  built INTEGER,
  length_ft NUMERIC,
  purchase_price NUMERIC,
  skipper_id INTEGER REFERENCES skippers (skipper_id),
  insured_until DATE
);

CREATE TABLE regattas (
  regatta_id INTEGER PRIMARY KEY,
  title TEXT, -- Spring Series; Round the Island; Baltic Week; Harbour Cup; Frostbite Races
  waters TEXT, -- inshore; offshore; lake; river
  first_day DATE,
  last_day DATE,
  entry_fee NUMERIC,
  sponsor TEXT, -- Nautica Bank; Oceanic Paint; Salt Rum; Tidewatch
  was_cancelled BOOLEAN
);

CREATE TABLE regatta_entries (
  entry_no INTEGER PRIMARY KEY,
  regatta_id INTEGER REFERENCES regattas (regatta_id),
  sail_no TEXT REFERENCES boats (sail_no),
  entered_on DATE,
  fee_paid NUMERIC,
  crew_size INTEGER,
  total_points NUMERIC,
  final_place INTEGER
);

CREATE TABLE race_results (
  result_id INTEGER PRIMARY KEY,
  entry_no INTEGER REFERENCES regatta_entries (entry_no),
  race_no INTEGER,
  start_time TIMESTAMP,
  finish_time TIMESTAMP,
  place INTEGER,
  code TEXT, -- finished; retired; disqualified; did not start; over early
  wind_knots NUMERIC
);

CREATE TABLE protests (
  protest_id INTEGER PRIMARY KEY,
  regatta_id INTEGER REFERENCES regattas (regatta_id),
  protestor_sail_no TEXT REFERENCES boats (sail_no),
  protestee_sail_no TEXT REFERENCES boats (sail_no),
  filed_on DATE,
  heard_on DATE,
  rule_broken TEXT, -- port tack; mark room; barging; propulsion
  decision TEXT -- upheld; dismissed; withdrawn
);

? Which skippers sail a Dragon?
? skippers of boats in the Dragon class
SELECT s.full_name FROM skippers s JOIN boats b ON b.skipper_id = s.skipper_id WHERE b.boat_class = 'Dragon'

? Which boats have never entered a regatta?
? boats without regatta entries
SELECT boat_name FROM boats WHERE sail_no NOT IN (SELECT sail_no FROM regatta_entries)

? Which boat won Baltic Week? I mean final place 1.
? boat with final place 1 in the regatta entries of Baltic Week
SELECT b.boat_name FROM boats b JOIN regatta_entries e ON e.sail_no = b.sail_no JOIN regattas r ON e.regatta_id = r.regatta_id WHERE r.title = 'Baltic Week' AND e.final_place = 1

? Name the skippers who don't have a boat.
? skippers without any boat
SELECT full_name FROM skippers WHERE skipper_id NOT IN (SELECT skipper_id FROM boats)

? List boat name, class and final place of everything entered in Round the Island.
? Round the Island regatta entries: boat, class, final place
SELECT b.boat_name, b.boat_class, e.final_place FROM regatta_entries e JOIN boats b ON e.sail_no = b.sail_no JOIN regattas r ON e.regatta_id = r.regatta_id WHERE r.title = 'Round the Island'

? Which boats were protested against for barging? Each boat once.
? distinct boats that were protestee in protests about barging
SELECT DISTINCT b.boat_name FROM protests p JOIN boats b ON p.protestee_sail_no = b.sail_no WHERE p.rule_broken = 'barging'

? How many protests did Sea Otter file?
? protests with the boat Sea Otter as protestor, count
SELECT COUNT(*) FROM protests p JOIN boats b ON p.protestor_sail_no = b.sail_no WHERE b.boat_name = 'Sea Otter'

? Which regattas had no protests?
? regattas without a protest
SELECT title FROM regattas WHERE regatta_id NOT IN (SELECT regatta_id FROM protests)

? Show each regatta with its number of regatta entries, regattas without entries as well.
? entries per regatta including those that have no regatta entries
SELECT r.title, COUNT(e.entry_no) FROM regattas r LEFT JOIN regatta_entries e ON e.regatta_id = r.regatta_id GROUP BY r.regatta_id, r.title

? Which different skippers have entered an offshore regatta with their boat?
? distinct skippers with boats among the entries of offshore regattas
SELECT DISTINCT s.full_name FROM skippers s JOIN boats b ON b.skipper_id = s.skipper_id JOIN regatta_entries e ON e.sail_no = b.sail_no JOIN regattas r ON e.regatta_id = r.regatta_id WHERE r.waters = 'offshore'

? How much has Gwen Harker paid in entry fees?
? total fees paid for regatta entries of boats skippered by Gwen Harker
SELECT SUM(e.fee_paid) FROM regatta_entries e JOIN boats b ON e.sail_no = b.sail_no JOIN skippers s ON b.skipper_id = s.skipper_id WHERE s.full_name = 'Gwen Harker'

? How many boats from Ovington are sailed by professionals?
? number of boats built by Ovington with a professional skipper
SELECT COUNT(*) FROM boats b JOIN skippers s ON b.skipper_id = s.skipper_id WHERE b.builder = 'Ovington' AND s.is_professional = TRUE

? How many boats are there in each class?
? boats by class
SELECT boat_class, COUNT(*) FROM boats GROUP BY boat_class

? For each builder, what are the average length and the average price of the boats?
? average boat length and purchase price per builder
SELECT builder, AVG(length_ft), AVG(purchase_price) FROM boats GROUP BY builder

? How many skippers come from each nation?
? skippers per nation
SELECT nation, COUNT(*) FROM skippers GROUP BY nation

? Entry fees collected by regatta
? How much was paid in regatta entries for each regatta?
SELECT r.title, SUM(e.fee_paid) FROM regattas r JOIN regatta_entries e ON e.regatta_id = r.regatta_id GROUP BY r.regatta_id, r.title

? Break down the race results by code.
? race results per code
SELECT code, COUNT(*) FROM race_results GROUP BY code

? Protests by rule and decision
? how many protests were there for each rule broken and decision?
SELECT rule_broken, decision, COUNT(*) FROM protests GROUP BY rule_broken, decision

? Which boat classes have at least 10 boats?
? classes with 10 or more boats
SELECT boat_class FROM boats GROUP BY boat_class HAVING COUNT(*) >= 10

? For every sponsor, give the number of regattas and the highest entry fee.
? regattas and maximum entry fee by sponsor
SELECT sponsor, COUNT(*), MAX(entry_fee) FROM regattas GROUP BY sponsor

? How many different home ports do the skippers of each nation have?
? distinct home ports per nation of the skippers
SELECT nation, COUNT(DISTINCT home_port) FROM skippers GROUP BY nation

? Average crew size per boat class
? What's the average crew in the regatta entries of each boat class?
SELECT b.boat_class, AVG(e.crew_size) FROM regatta_entries e JOIN boats b ON e.sail_no = b.sail_no GROUP BY b.boat_class

? average and maximum wind by race number
? For each race number, what were the average and the strongest wind in the race results?
SELECT race_no, AVG(wind_knots), MAX(wind_knots) FROM race_results GROUP BY race_no

? Which skippers own more than 1 boat?
? skippers with more than one boat
SELECT s.full_name FROM skippers s JOIN boats b ON b.skipper_id = s.skipper_id GROUP BY s.skipper_id, s.full_name HAVING COUNT(*) > 1

? How many regattas are held on each kind of waters?
? regattas by waters
SELECT waters, COUNT(*) FROM regattas GROUP BY waters

? Which boat is the longest?
? longest boat
SELECT boat_name FROM boats ORDER BY length_ft DESC LIMIT 1

? What are the 5 most expensive boats and what did they cost?
? top 5 boats by purchase price, with the price
SELECT boat_name, purchase_price FROM boats ORDER BY purchase_price DESC LIMIT 5

? Which skipper has been a member longest?
? longest-standing member among the skippers
SELECT full_name FROM skippers ORDER BY member_since ASC LIMIT 1

? Which regatta drew the most entries?
? regatta with the highest number of regatta entries
SELECT r.title FROM regattas r JOIN regatta_entries e ON e.regatta_id = r.regatta_id GROUP BY r.regatta_id, r.title ORDER BY COUNT(*) DESC LIMIT 1

? Which boat was involved in the most protests as the accused (protestee)?
? boat with the most protests against it, as protestee
SELECT b.boat_name FROM protests p JOIN boats b ON p.protestee_sail_no = b.sail_no GROUP BY b.sail_no, b.boat_name ORDER BY COUNT(*) DESC LIMIT 1

? List all boats with class and year built, sorted by class and then newest first.
? boat name, class, year built ordered by class, then year descending
SELECT boat_name, boat_class, built FROM boats ORDER BY boat_class ASC, built DESC

? Which boat took part most often?
? boat with the greatest number of regatta entries
SELECT b.boat_name FROM boats b JOIN regatta_entries e ON e.sail_no = b.sail_no GROUP BY b.sail_no, b.boat_name ORDER BY COUNT(*) DESC LIMIT 1

? Show the boats of the Frostbite Races in the order of their final place.
? Frostbite Races regatta: boats ordered by final place in the entries
SELECT b.boat_name FROM boats b JOIN regatta_entries e ON e.sail_no = b.sail_no JOIN regattas r ON e.regatta_id = r.regatta_id WHERE r.title = 'Frostbite Races' ORDER BY e.final_place ASC

? Which rule is broken most?
? most frequently broken rule in protests
SELECT rule_broken FROM protests GROUP BY rule_broken ORDER BY COUNT(*) DESC LIMIT 1

? Which regattas began in June 2024?
? regattas with a first day in June 2024
SELECT title FROM regattas WHERE EXTRACT(YEAR FROM first_day) = 2024 AND EXTRACT(MONTH FROM first_day) = 6

? Which boats are no longer insured, their insurance ending before today?
? boats with insurance that ran out before today
SELECT boat_name FROM boats WHERE insured_until < CURRENT_DATE

? How many regatta entries were made in the last 4 weeks?
? entries in the past 4 weeks
SELECT COUNT(*) FROM regatta_entries WHERE entered_on >= CURRENT_DATE - INTERVAL '4 weeks'

? How many days does it take on average until a protest is heard?
? average days from filing to hearing of protests
SELECT AVG(heard_on - filed_on) FROM protests

? How many minutes did each boat class need on average to finish a race?
? average race duration in minutes by boat class, from the race results
SELECT b.boat_class, AVG(EXTRACT(EPOCH FROM x.finish_time - x.start_time) / 60) FROM race_results x JOIN regatta_entries e ON x.entry_no = e.entry_no JOIN boats b ON e.sail_no = b.sail_no GROUP BY b.boat_class

? Protests filed per year
? how many protests each year?
SELECT EXTRACT(YEAR FROM filed_on), COUNT(*) FROM protests GROUP BY EXTRACT(YEAR FROM filed_on)

? Which skippers became members before 2005-01-01?
? skippers who have been members since before January 1, 2005
SELECT full_name FROM skippers WHERE member_since < '2005-01-01'

? How long does each regatta last in days?
? regatta title and days between first and last day
SELECT title, last_day - first_day FROM regattas

? What's the date of the first and the last regatta on the lake?
? first day of the earliest and of the latest lake regatta
SELECT MIN(first_day), MAX(first_day) FROM regattas WHERE waters = 'lake'

? Which regattas are coming up between 2024-05-01 and 2024-09-30?
? regattas starting from May 1, 2024 to September 30, 2024
SELECT title FROM regattas WHERE first_day BETWEEN '2024-05-01' AND '2024-09-30'

? What share of protests was upheld?
? proportion of protests with the decision upheld
SELECT CAST(SUM(CASE WHEN decision = 'upheld' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM protests

? What percentage of race results is retired, per boat class?
? percent retired in the race results by boat class
SELECT b.boat_class, 100.0 * SUM(CASE WHEN x.code = 'retired' THEN 1 ELSE 0 END) / COUNT(*) FROM race_results x JOIN regatta_entries e ON x.entry_no = e.entry_no JOIN boats b ON e.sail_no = b.sail_no GROUP BY b.boat_class

? Ratio of dismissed to upheld protests for every rule
? by rule broken: ratio of dismissed protests to upheld protests
SELECT rule_broken, CAST(SUM(CASE WHEN decision = 'dismissed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN decision = 'upheld' THEN 1 ELSE 0 END), 0) FROM protests GROUP BY rule_broken

? How many regatta entries are there per boat on average?
? average entries per boat that entered
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT sail_no), 0) FROM regatta_entries

? What percentage of skippers are professionals?
? percent professional skippers
SELECT 100.0 * SUM(CASE WHEN is_professional = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM skippers

? What is the price per foot of each boat?
? boat name and purchase price divided by length
SELECT boat_name, purchase_price / length_ft FROM boats

? Share of regattas cancelled, by waters
? what proportion of regattas was cancelled on each type of waters?
SELECT waters, CAST(SUM(CASE WHEN was_cancelled = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM regattas GROUP BY waters

? How much fee is paid per crew member, overall?
? total fees paid divided by total crew size in the regatta entries
SELECT CAST(SUM(fee_paid) AS FLOAT) / NULLIF(SUM(crew_size), 0) FROM regatta_entries

? Which Laser or Finn boats were built before 1990?
? Laser or Finn boats with a build year earlier than 1990
SELECT boat_name FROM boats WHERE boat_class IN ('Laser', 'Finn') AND built < 1990

? Give me name, home port and licence number of amateur skippers from SWE; they are not professional.
? full name, home port and licence no of the non-professional skippers from SWE
SELECT full_name, home_port, licence_no FROM skippers WHERE is_professional = FALSE AND nation = 'SWE'

? Which protests haven't been heard? Show the filing date and rule.
? filing date and broken rule of protests not yet heard
SELECT filed_on, rule_broken FROM protests WHERE heard_on IS NULL

? Which boats have no insurance on file?
? boats with a missing insurance date
SELECT boat_name FROM boats WHERE insured_until IS NULL

? How many race results show more than 25 knots of wind and a code other than finished?
? race results not finished in wind above 25 knots, count
SELECT COUNT(*) FROM race_results WHERE wind_knots > 25 AND code <> 'finished'

? Boats between 20 and 30 feet long
? which boats have a length from 20 to 30 feet?
SELECT boat_name FROM boats WHERE length_ft BETWEEN 20 AND 30

? Which regatta titles contain "Trophy"?
? regattas with the word Trophy in the title
SELECT title FROM regattas WHERE title LIKE '%Trophy%'

? Which skippers have Cowes or Hobart as their home port?
? skippers from Cowes or Hobart
SELECT full_name FROM skippers WHERE home_port IN ('Cowes', 'Hobart')

? Which boats filed a protest but were never protested against? Sail numbers are enough.
? sail numbers of protestors that are not among the protestees in the protests
SELECT protestor_sail_no FROM protests EXCEPT SELECT protestee_sail_no FROM protests

? Which regattas charge less than the average entry fee and weren't cancelled?
? regattas not cancelled with an entry fee below average
SELECT title FROM regattas WHERE entry_fee < (SELECT AVG(entry_fee) FROM regattas) AND was_cancelled = FALSE

? How high were the waves in each race?
? Which sailmaker made the sails of Mistral?
? Who sat on the jury for the Harbour Cup?
I do not know
