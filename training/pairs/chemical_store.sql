-- The chemical store of an institute: substances, containers on shelves, orders, withdrawals and inspections.

CREATE TABLE chemicals (
  cas_no TEXT PRIMARY KEY,
  chem_name TEXT, -- acetone; sulfuric acid; sodium hydroxide; toluene; ethanol; benzene
  formula TEXT,
  state TEXT, -- liquid; solid; gas
  hazard TEXT, -- flammable; corrosive; toxic; oxidising; harmless
  molar_mass NUMERIC,
  boiling_point NUMERIC,
  carcinogenic BOOLEAN
);

CREATE TABLE cabinets (
  cabinet_id INTEGER PRIMARY KEY,
  cabinet_label TEXT, -- Acid Cabinet; Solvent Cabinet; Cold Cabinet; Poison Cabinet
  room TEXT, -- B12; C03; Basement; Lab 7
  max_litres NUMERIC,
  ventilated BOOLEAN,
  last_checked DATE
);

CREATE TABLE vendors (
  vendor_id INTEGER PRIMARY KEY,
  vendor_name TEXT, -- Chemex; Solvay Trade; Purolab; Reactas
  country TEXT, -- Belgium; Germany; Japan; Spain
  lead_time_days INTEGER
);

CREATE TABLE containers (
  container_id INTEGER PRIMARY KEY,
  cas_no TEXT REFERENCES chemicals (cas_no),
  cabinet_id INTEGER REFERENCES cabinets (cabinet_id),
  vendor_id INTEGER REFERENCES vendors (vendor_id),
  purity_pct NUMERIC,
  volume_ml NUMERIC,
  remaining_ml NUMERIC,
  price NUMERIC,
  bought_on DATE,
  opened_on DATE,
  use_by DATE
);

CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Lars; Noemi; Ruth; Sanjay; Vera
  last_name TEXT, -- Bang; Cruz; Eder; Gupta; Holt
  team TEXT, -- synthesis; analytics; polymers; catalysis
  safety_training DATE,
  may_handle_toxic BOOLEAN
);

CREATE TABLE withdrawals (
  withdrawal_id INTEGER PRIMARY KEY,
  container_id INTEGER REFERENCES containers (container_id),
  staff_id INTEGER REFERENCES staff (staff_id),
  taken_at TIMESTAMP,
  amount_ml NUMERIC,
  reason TEXT -- experiment; cleaning; disposal; calibration
);

CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  cabinet_id INTEGER REFERENCES cabinets (cabinet_id),
  inspector_id INTEGER REFERENCES staff (staff_id),
  inspected_on DATE,
  finding TEXT, -- nothing; leak; missing label; overfilled
  fixed_on DATE
);

? Which chemicals are kept in the Acid Cabinet?
? distinct chemical names with a container in the Acid Cabinet
SELECT DISTINCT c.chem_name FROM chemicals c JOIN containers k ON k.cas_no = c.cas_no JOIN cabinets b ON k.cabinet_id = b.cabinet_id WHERE b.cabinet_label = 'Acid Cabinet'

? Who has taken benzene?
? staff with any withdrawal from a container of the chemical benzene, once each
SELECT DISTINCT s.first_name, s.last_name FROM staff s JOIN withdrawals w ON w.staff_id = s.staff_id JOIN containers k ON w.container_id = k.container_id JOIN chemicals c ON k.cas_no = c.cas_no WHERE c.chem_name = 'benzene'

? Which chemicals do we not have a container of?
? chemicals without any container
SELECT chem_name FROM chemicals WHERE cas_no NOT IN (SELECT cas_no FROM containers)

? Which containers have never been used? I mean container ids with no withdrawal.
? containers without a withdrawal
SELECT container_id FROM containers WHERE container_id NOT IN (SELECT container_id FROM withdrawals)

? Which vendors sold us something toxic?
? unique vendor names for containers of toxic chemicals
SELECT DISTINCT v.vendor_name FROM vendors v JOIN containers k ON k.vendor_id = v.vendor_id JOIN chemicals c ON k.cas_no = c.cas_no WHERE c.hazard = 'toxic'

? How much ethanol is left in total?
? total remaining ml in containers of ethanol
SELECT SUM(k.remaining_ml) FROM containers k JOIN chemicals c ON k.cas_no = c.cas_no WHERE c.chem_name = 'ethanol'

? How much did the polymers team take out for cleaning?
? sum of the amount of withdrawals for cleaning by staff of the polymers team
SELECT SUM(w.amount_ml) FROM withdrawals w JOIN staff s ON w.staff_id = s.staff_id WHERE s.team = 'polymers' AND w.reason = 'cleaning'

? Who inspected the Solvent Cabinet?
? distinct staff names who did any inspection of the Solvent Cabinet
SELECT DISTINCT s.first_name, s.last_name FROM staff s JOIN inspections i ON i.inspector_id = s.staff_id JOIN cabinets b ON i.cabinet_id = b.cabinet_id WHERE b.cabinet_label = 'Solvent Cabinet'

? How many containers stand in each cabinet, including empty cabinets?
? all cabinets with their number of containers, even those with none
SELECT b.cabinet_label, COUNT(k.container_id) FROM cabinets b LEFT JOIN containers k ON k.cabinet_id = b.cabinet_id GROUP BY b.cabinet_id, b.cabinet_label

? In which rooms do we store flammable chemicals?
? different rooms of cabinets that hold a container of a flammable chemical
SELECT DISTINCT b.room FROM cabinets b JOIN containers k ON k.cabinet_id = b.cabinet_id JOIN chemicals c ON k.cas_no = c.cas_no WHERE c.hazard = 'flammable'

? Which staff without permission to handle toxic substances took a toxic chemical?
? staff who may not handle toxic but have any withdrawal of a chemical with the hazard toxic
SELECT DISTINCT s.first_name, s.last_name FROM staff s JOIN withdrawals w ON w.staff_id = s.staff_id JOIN containers k ON w.container_id = k.container_id JOIN chemicals c ON k.cas_no = c.cas_no WHERE s.may_handle_toxic = FALSE AND c.hazard = 'toxic'

? What did containers from Purolab cost us?
? total price of containers bought from the vendor Purolab
SELECT SUM(k.price) FROM containers k JOIN vendors v ON k.vendor_id = v.vendor_id WHERE v.vendor_name = 'Purolab'

? How many chemicals are there per hazard?
? chemicals by hazard
SELECT hazard, COUNT(*) FROM chemicals GROUP BY hazard

? Remaining volume by state of the chemical
? How many ml are left of liquid, solid and gas chemicals each? Group the containers by state.
SELECT c.state, SUM(k.remaining_ml) FROM chemicals c JOIN containers k ON k.cas_no = c.cas_no GROUP BY c.state

? Number of withdrawals and total amount per team
? For every team, how often did staff withdraw something and how much in total?
SELECT s.team, COUNT(*), SUM(w.amount_ml) FROM staff s JOIN withdrawals w ON w.staff_id = s.staff_id GROUP BY s.team

? What were the findings of inspections, and how many of each?
? inspections per finding
SELECT finding, COUNT(*) FROM inspections GROUP BY finding

? Which vendors delivered more than 40 containers?
? vendors with over 40 containers
SELECT v.vendor_name FROM vendors v JOIN containers k ON k.vendor_id = v.vendor_id GROUP BY v.vendor_id, v.vendor_name HAVING COUNT(*) > 40

? Average, lowest and highest purity per chemical
? For each chemical, the average, minimum and maximum purity of its containers
SELECT c.chem_name, AVG(k.purity_pct), MIN(k.purity_pct), MAX(k.purity_pct) FROM chemicals c JOIN containers k ON k.cas_no = c.cas_no GROUP BY c.cas_no, c.chem_name

? How many different chemicals does each cabinet contain?
? distinct chemicals per cabinet label, from the containers
SELECT b.cabinet_label, COUNT(DISTINCT k.cas_no) FROM cabinets b JOIN containers k ON k.cabinet_id = b.cabinet_id GROUP BY b.cabinet_id, b.cabinet_label

? Spending per vendor country
? How much did we spend on containers by country of the vendor?
SELECT v.country, SUM(k.price) FROM vendors v JOIN containers k ON k.vendor_id = v.vendor_id GROUP BY v.country

? Withdrawals by reason
? For what reasons are chemicals withdrawn, and how much on average?
SELECT reason, AVG(amount_ml) FROM withdrawals GROUP BY reason

? Which rooms have cabinets for at least 300 litres together?
? rooms where the maximum litres of the cabinets add up to 300 or more
SELECT room FROM cabinets GROUP BY room HAVING SUM(max_litres) >= 300

? Chemicals by state and hazard
? How many chemicals are there for each combination of state and hazard?
SELECT state, hazard, COUNT(*) FROM chemicals GROUP BY state, hazard

? Which container was the most expensive?
? id of the container with the highest price
SELECT container_id FROM containers ORDER BY price DESC LIMIT 1

? Which chemical has the lowest boiling point?
? chemical that boils first
SELECT chem_name FROM chemicals ORDER BY boiling_point LIMIT 1

? Who withdraws the most, by total amount?
? staff member with the largest total amount of withdrawals
SELECT s.first_name, s.last_name FROM staff s JOIN withdrawals w ON w.staff_id = s.staff_id GROUP BY s.staff_id, s.first_name, s.last_name ORDER BY SUM(w.amount_ml) DESC LIMIT 1

? Top 5 chemicals by number of containers
? Which 5 chemicals have the most containers, and how many?
SELECT c.chem_name, COUNT(*) FROM chemicals c JOIN containers k ON k.cas_no = c.cas_no GROUP BY c.cas_no, c.chem_name ORDER BY COUNT(*) DESC LIMIT 5

? Which vendor is slowest to deliver?
? vendor with the longest lead time
SELECT vendor_name FROM vendors ORDER BY lead_time_days DESC LIMIT 1

? List chemicals with formula and molar mass, heaviest first.
? chemical name, formula, molar mass, by molar mass descending
SELECT chem_name, formula, molar_mass FROM chemicals ORDER BY molar_mass DESC

? Which cabinet was checked the longest time ago?
? cabinet with the oldest check
SELECT cabinet_label FROM cabinets ORDER BY last_checked LIMIT 1

? Which cabinet has had the most leaks? Count inspections with the finding leak.
? cabinet with the most leak inspections
SELECT b.cabinet_label FROM cabinets b JOIN inspections i ON i.cabinet_id = b.cabinet_id WHERE i.finding = 'leak' GROUP BY b.cabinet_id, b.cabinet_label ORDER BY COUNT(*) DESC LIMIT 1

? Show 10 containers that must be used up soonest: id and use-by date.
? the 10 containers with the earliest use by date, id and date
SELECT container_id, use_by FROM containers ORDER BY use_by LIMIT 10

? Which containers are past their use-by date?
? ids of containers whose use by date lies before today
SELECT container_id FROM containers WHERE use_by < CURRENT_DATE

? How many withdrawals were made in the last 7 days?
? withdrawals past 7 days
SELECT COUNT(*) FROM withdrawals WHERE taken_at >= CURRENT_DATE - INTERVAL '7 days'

? What did we spend on containers per month in 2023?
? monthly container prices 2023
SELECT DATE_TRUNC('month', bought_on), SUM(price) FROM containers WHERE EXTRACT(YEAR FROM bought_on) = 2023 GROUP BY DATE_TRUNC('month', bought_on)

? How many days does it take to fix what an inspection finds?
? average days between inspection and fix
SELECT AVG(fixed_on - inspected_on) FROM inspections

? Who had safety training before 2022-01-15?
? staff whose safety training was earlier than January 15, 2022
SELECT first_name, last_name FROM staff WHERE safety_training < '2022-01-15'

? On which weekday is the most taken out?
? day of the week with the highest total amount of withdrawals
SELECT EXTRACT(DOW FROM taken_at) FROM withdrawals GROUP BY EXTRACT(DOW FROM taken_at) ORDER BY SUM(amount_ml) DESC LIMIT 1

? When was toluene last withdrawn?
? latest withdrawal time of the chemical toluene
SELECT MAX(w.taken_at) FROM withdrawals w JOIN containers k ON w.container_id = k.container_id JOIN chemicals c ON k.cas_no = c.cas_no WHERE c.chem_name = 'toluene'

? How many days after buying was each container opened?
? container id and days from bought to opened
SELECT container_id, opened_on - bought_on FROM containers

? Inspections per year
? How many inspections were done in each year?
SELECT EXTRACT(YEAR FROM inspected_on), COUNT(*) FROM inspections GROUP BY EXTRACT(YEAR FROM inspected_on)

? Containers bought in April 2024
? How many containers were bought in April 2024?
SELECT COUNT(*) FROM containers WHERE EXTRACT(YEAR FROM bought_on) = 2024 AND EXTRACT(MONTH FROM bought_on) = 4

? What share of chemicals is carcinogenic?
? proportion of carcinogenic chemicals
SELECT CAST(SUM(CASE WHEN carcinogenic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM chemicals

? How full is each container, remaining divided by volume?
? container id and ratio of remaining ml to volume
SELECT container_id, CAST(remaining_ml AS FLOAT) / NULLIF(volume_ml, 0) FROM containers

? Percentage of inspections with a leak per cabinet
? For each cabinet, what percentage of inspections had the finding leak?
SELECT b.cabinet_label, 100.0 * SUM(CASE WHEN i.finding = 'leak' THEN 1 ELSE 0 END) / COUNT(*) FROM cabinets b JOIN inspections i ON i.cabinet_id = b.cabinet_id GROUP BY b.cabinet_id, b.cabinet_label

? Ratio of liquid to solid chemicals
? What is the ratio of liquid chemicals to solid ones?
SELECT CAST(SUM(CASE WHEN state = 'liquid' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'solid' THEN 1 ELSE 0 END), 0) FROM chemicals

? Average withdrawals per container
? How many withdrawals does one container see on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT container_id), 0) FROM withdrawals

? How much has been used from each container?
? container id and volume minus remaining
SELECT container_id, volume_ml - remaining_ml FROM containers

? Share of staff who may handle toxic substances, per team
? For each team, what proportion of staff may handle toxic material?
SELECT team, CAST(SUM(CASE WHEN may_handle_toxic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM staff GROUP BY team

? What percentage of withdrawals is for disposal?
? percent of withdrawals with the reason disposal
SELECT 100.0 * SUM(CASE WHEN reason = 'disposal' THEN 1 ELSE 0 END) / COUNT(*) FROM withdrawals

? Which toxic or corrosive chemicals are also carcinogenic?
? carcinogenic chemicals with hazard toxic or corrosive
SELECT chem_name FROM chemicals WHERE hazard IN ('toxic', 'corrosive') AND carcinogenic = TRUE

? Which cabinets are not ventilated?
? cabinets without ventilation: label and room
SELECT cabinet_label, room FROM cabinets WHERE ventilated = FALSE

? Liquids that boil between 50 and 90 degrees
? liquid chemicals with a boiling point from 50 to 90
SELECT chem_name FROM chemicals WHERE state = 'liquid' AND boiling_point BETWEEN 50 AND 90

? Which containers have not been opened?
? ids of unopened containers, with no opening date
SELECT container_id FROM containers WHERE opened_on IS NULL

? Containers under 100 ml left with a purity above 99
? ids of containers where less than 100 remains and the purity is over 99
SELECT container_id FROM containers WHERE remaining_ml < 100 AND purity_pct > 99

? Which chemicals are some kind of chloride, with chloride in the name?
? chemicals whose name contains chloride
SELECT chem_name FROM chemicals WHERE chem_name LIKE '%chloride%'

? Inspections that found something other than nothing and are not fixed
? ids of inspections not fixed yet where the finding is not nothing
SELECT inspection_id FROM inspections WHERE finding <> 'nothing' AND fixed_on IS NULL

? Show name, team and training date of staff in synthesis or catalysis.
? synthesis and catalysis staff: first name, last name, team, safety training
SELECT first_name, last_name, team, safety_training FROM staff WHERE team IN ('synthesis', 'catalysis')

? Vendors outside Germany that deliver within 10 days
? Which vendors from a country other than Germany have a lead time of at most 10 days?
SELECT vendor_name FROM vendors WHERE country <> 'Germany' AND lead_time_days <= 10

? At what temperature is the Cold Cabinet running?
? temperature of the Cold Cabinet
I do not know

? What did Noemi Cruz produce with the acetone?
? reaction product of the withdrawals
I do not know

? Which chemicals react badly with each other?
? incompatible chemicals
I do not know
