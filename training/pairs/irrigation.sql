-- An irrigation association: members, parcels, canals, gates, water allocations, turns and bills.

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Ramon Gil; Farida Aziz; Bruno Testa; Joan Pike; Hana Sato
  village TEXT, -- Almera; Tarfa; Pozzo; Kilbride
  phone TEXT,
  member_since DATE,
  votes INTEGER,
  dues_paid BOOLEAN
);

CREATE TABLE canals (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Main Canal; East Branch; Mill Ditch; Upper Channel
  length_km NUMERIC,
  max_flow_ls NUMERIC,
  lining TEXT, -- concrete; earth; stone; plastic
  built_year INTEGER
);

CREATE TABLE gates (
  id INTEGER PRIMARY KEY,
  code TEXT, -- G-01; G-07; G-12; G-20
  canal_id INTEGER REFERENCES canals (id),
  kind TEXT, -- sluice; valve; weir; siphon
  state TEXT, -- open; closed; stuck; under repair
  last_inspected DATE,
  is_motorised BOOLEAN
);

CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  parcel_no TEXT, -- 114; 207; 351; 488
  owner_id INTEGER REFERENCES members (id),
  tenant_id INTEGER REFERENCES members (id),
  gate_id INTEGER REFERENCES gates (id),
  area_ha NUMERIC,
  crop TEXT, -- olives; maize; almonds; rice; alfalfa
  method TEXT -- drip; sprinkler; flood; furrow
);

CREATE TABLE turns (
  id INTEGER PRIMARY KEY,
  parcel_id INTEGER REFERENCES parcels (id),
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  water_m3 NUMERIC,
  state TEXT -- planned; done; missed; cancelled
);

CREATE TABLE bills (
  id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES members (id),
  bill_year INTEGER,
  issued_on DATE,
  due_on DATE,
  paid_on DATE,
  amt NUMERIC,
  late_fee NUMERIC
);

? Which members own parcels with almonds?
? names of the different owners who have a parcel of almonds
SELECT DISTINCT m.name FROM parcels p JOIN members m ON p.owner_id = m.id WHERE p.crop = 'almonds'

? Who is the tenant of parcel 207?
? tenant of the parcel no 207
SELECT m.name FROM parcels p JOIN members m ON p.tenant_id = m.id WHERE p.parcel_no = '207'

? Which gates on the East Branch are stuck?
? codes of gates of the East Branch canal that are stuck
SELECT g.code FROM gates g JOIN canals c ON g.canal_id = c.id WHERE c.name = 'East Branch' AND g.state = 'stuck'

? How much water did each parcel get? Parcel number and cubic meters.
? total water of the turns by parcel number
SELECT p.parcel_no, SUM(t.water_m3) FROM turns t JOIN parcels p ON t.parcel_id = p.id GROUP BY p.id, p.parcel_no

? Which members don't own any parcel?
? members who own no parcels
SELECT name FROM members WHERE id NOT IN (SELECT owner_id FROM parcels)

? Which parcels never had a turn?
? parcel numbers without turns
? find the parcels that were never given a turn
SELECT parcel_no FROM parcels WHERE id NOT IN (SELECT parcel_id FROM turns)

? How much water flowed to members from Tarfa, counting the owners of the parcels?
? total water m3 for turns on parcels owned by members in Tarfa
SELECT SUM(t.water_m3) FROM turns t JOIN parcels p ON t.parcel_id = p.id JOIN members m ON p.owner_id = m.id WHERE m.village = 'Tarfa'

? For every canal, also those without, how many gates are there?
? number of gates per canal including canals with none
SELECT c.name, COUNT(g.id) FROM canals c LEFT JOIN gates g ON g.canal_id = c.id GROUP BY c.id, c.name

? Total billed per member
? How much have we billed each member? Show name and sum.
SELECT m.name, SUM(b.amt) FROM bills b JOIN members m ON b.member_id = m.id GROUP BY m.id, m.name

? Which canals feed parcels of rice?
? canals with gates that serve rice parcels, no repeats
SELECT DISTINCT c.name FROM parcels p JOIN gates g ON p.gate_id = g.id JOIN canals c ON g.canal_id = c.id WHERE p.crop = 'rice'

? Which members from Almera have an unpaid bill?
? members in Almera with at least one bill not paid, each once
SELECT DISTINCT m.name FROM bills b JOIN members m ON b.member_id = m.id WHERE m.village = 'Almera' AND b.paid_on IS NULL

? How many members live in each village?
? members by village
SELECT village, COUNT(*) FROM members GROUP BY village

? How many hectares are watered with each method?
? parcel area by method
SELECT method, SUM(area_ha) FROM parcels GROUP BY method

? Number of parcels, total area and average area per crop
? For each crop, show how many parcels grow it, their area in all and the mean area.
SELECT crop, COUNT(*), SUM(area_ha), AVG(area_ha) FROM parcels GROUP BY crop

? How many turns are there in each state?
? turns by state
SELECT state, COUNT(*) FROM turns GROUP BY state

? Canal kilometers by lining
? How many km of canal do we have for each lining?
SELECT lining, SUM(length_km) FROM canals GROUP BY lining

? What did we bill in each bill year, and how much in late fees?
? billed amount and late fees per bill year
SELECT bill_year, SUM(amt), SUM(late_fee) FROM bills GROUP BY bill_year

? Which villages have over 30 members?
? villages with more than 30 members
SELECT village FROM members GROUP BY village HAVING COUNT(*) > 30

? How many different crops does each owner grow?
? distinct crops by owner of the parcels
SELECT m.name, COUNT(DISTINCT p.crop) FROM parcels p JOIN members m ON p.owner_id = m.id GROUP BY m.id, m.name

? How many gates of each kind are closed?
? closed gates by kind
SELECT kind, COUNT(*) FROM gates WHERE state = 'closed' GROUP BY kind

? Which crops drank more than 50000 cubic meters in total?
? crops whose turns add up to over 50000 m3 of water
SELECT p.crop FROM turns t JOIN parcels p ON t.parcel_id = p.id GROUP BY p.crop HAVING SUM(t.water_m3) > 50000

? average water per turn, by method and crop
? For each method and crop, how much water does a turn use on average?
SELECT p.method, p.crop, AVG(t.water_m3) FROM turns t JOIN parcels p ON t.parcel_id = p.id GROUP BY p.method, p.crop

? Largest and smallest flow of canals by lining
? Max and min flow for each canal lining
SELECT lining, MAX(max_flow_ls), MIN(max_flow_ls) FROM canals GROUP BY lining

? Which canal is the longest?
? longest canal
SELECT name FROM canals ORDER BY length_km DESC LIMIT 1

? Who has been a member the longest?
? the member who joined first
SELECT name FROM members ORDER BY member_since LIMIT 1

? Top 5 members by parcel area owned
? Which 5 members own the most hectares?
SELECT m.name FROM parcels p JOIN members m ON p.owner_id = m.id GROUP BY m.id, m.name ORDER BY SUM(p.area_ha) DESC LIMIT 5

? Which canal has the most gates?
? canal with the largest number of gates
SELECT c.name FROM gates g JOIN canals c ON g.canal_id = c.id GROUP BY c.id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? Which parcel is the biggest, and what grows there?
? number and crop of the largest parcel
SELECT parcel_no, crop FROM parcels ORDER BY area_ha DESC LIMIT 1

? Gates in the order of their last inspection, the longest ago first: code, kind and date
? list gate code, kind and last inspection from oldest to newest
SELECT code, kind, last_inspected FROM gates ORDER BY last_inspected

? Which crop uses the most water?
? crop with the highest total water of its turns
SELECT p.crop FROM turns t JOIN parcels p ON t.parcel_id = p.id GROUP BY p.crop ORDER BY SUM(t.water_m3) DESC LIMIT 1

? Members by village and within a village by number of votes, most votes first; show name, village, votes
? name, village and votes of the members sorted by village then votes descending
SELECT name, village, votes FROM members ORDER BY village, votes DESC

? What are the 3 highest bills? Give the id and the amount.
? top 3 bills: id, amount
SELECT id, amt FROM bills ORDER BY amt DESC LIMIT 3

? How much water was used in July 2022?
? water m3 of turns in July 2022
SELECT SUM(water_m3) FROM turns WHERE EXTRACT(YEAR FROM starts_at) = 2022 AND EXTRACT(MONTH FROM starts_at) = 7

? How many hours does a turn last on average?
? average length of a turn in hours
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 3600) FROM turns

? Which bills were paid late, after the due date? Just the ids.
? ids of the bills paid after they were due
SELECT id FROM bills WHERE paid_on > due_on

? Which gates were last inspected before 2020-01-01?
? codes of gates with the last inspection before January 1, 2020
SELECT code FROM gates WHERE last_inspected < '2020-01-01'

? How many turns start on each weekday?
? turns per day of the week
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM turns GROUP BY EXTRACT(DOW FROM starts_at)

? Water per month
? How many cubic meters did the turns use in each month?
SELECT DATE_TRUNC('month', starts_at), SUM(water_m3) FROM turns GROUP BY DATE_TRUNC('month', starts_at)

? How many days after issue is a bill paid on average?
? mean days between issue and payment of the bills
SELECT AVG(paid_on - issued_on) FROM bills

? Who joined in the last 24 months?
? members since the past 24 months
SELECT name FROM members WHERE member_since >= CURRENT_DATE - INTERVAL '24 months'

? What was the last day that Joan Pike paid a bill?
? most recent payment date of Joan Pike's bills
SELECT MAX(b.paid_on) FROM bills b JOIN members m ON b.member_id = m.id WHERE m.name = 'Joan Pike'

? What share of turns was missed?
? proportion of missed turns
SELECT CAST(SUM(CASE WHEN state = 'missed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM turns

? What percentage of members has paid the dues, by village?
? percent of members with dues paid per village
SELECT village, 100.0 * SUM(CASE WHEN dues_paid = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM members GROUP BY village

? Ratio of drip parcels to flood parcels
? What is the ratio of the number of drip parcels to flood parcels?
SELECT CAST(SUM(CASE WHEN method = 'drip' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN method = 'flood' THEN 1 ELSE 0 END), 0) FROM parcels

? How many parcels does an owner have on average?
? average parcels per owner
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT owner_id), 0) FROM parcels

? What do we bill per member on average in each bill year?
? billed amount divided by the number of different members, per bill year
SELECT bill_year, CAST(SUM(amt) AS FLOAT) / NULLIF(COUNT(DISTINCT member_id), 0) FROM bills GROUP BY bill_year

? What percentage of gates is motorised?
? percent motorised gates
SELECT 100.0 * SUM(CASE WHEN is_motorised = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM gates

? How big are the late fees compared with the billed amount? Divide the sums.
? total late fee divided by total bill amount
SELECT CAST(SUM(late_fee) AS FLOAT) / NULLIF(SUM(amt), 0) FROM bills

? For each canal, what is its flow per kilometer of length?
? canal name and max flow divided by length
SELECT name, CAST(max_flow_ls AS FLOAT) / NULLIF(length_km, 0) FROM canals

? Which olives parcels are watered by drip and exceed 3 hectares?
? parcel numbers growing olives with drip method above 3 ha
SELECT parcel_no FROM parcels WHERE crop = 'olives' AND method = 'drip' AND area_ha > 3

? Which canals are lined with concrete or stone?
? canals that have a concrete or stone lining
SELECT name FROM canals WHERE lining IN ('concrete', 'stone')

? Which members have not paid their dues?
? names and phones of members with unpaid dues
SELECT name, phone FROM members WHERE dues_paid = FALSE

? Parcels nobody rents: which ones have no tenant?
? parcel numbers without a tenant
SELECT parcel_no FROM parcels WHERE tenant_id IS NULL

? Bills between 200 and 400 from bill year 2021
? ids of the 2021 bills with an amount from 200 to 400
SELECT id FROM bills WHERE bill_year = 2021 AND amt BETWEEN 200 AND 400

? Which gates have a code starting with G-1?
? gate codes that begin with G-1
SELECT code FROM gates WHERE code LIKE 'G-1%'

? How many gates are neither open nor closed?
? number of gates whose state is not open and not closed
SELECT COUNT(*) FROM gates WHERE state NOT IN ('open', 'closed')

? Start, end and water of the cancelled turns
? When were the cancelled turns to start and end and what was their water volume?
SELECT starts_at, ends_at, water_m3 FROM turns WHERE state = 'cancelled'

? What is the phone number of Hana Sato?
? phone of Hana Sato
SELECT phone FROM members WHERE name = 'Hana Sato'

? Which members are owners as well as tenants?
? names of the members that own one parcel and are the tenant of another
SELECT m.name FROM parcels p JOIN members m ON p.owner_id = m.id INTERSECT SELECT m.name FROM parcels p JOIN members m ON p.tenant_id = m.id

? How salty is the water in the Mill Ditch?
? salt content Mill Ditch
I do not know

? What does the pump at gate G-12 use in electricity?
? pump power consumption G-12
I do not know

? How much rain did Pozzo get last winter?
? rainfall in Pozzo
I do not know
