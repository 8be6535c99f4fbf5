-- Chimney sweeps: districts and sweeps, buildings with their flues and stoves, inspections, defects found and fees.

CREATE TABLE sweeps (
  sweep_id INTEGER PRIMARY KEY,
  name TEXT, -- Bert Sooter; Irma Kohl; Jan Brandl; Lotte Asche; Viktor Ruz
  rank TEXT, -- master; journeyman; trainee
  born DATE,
  certified_on DATE,
  retired_on DATE,
  yearly_salary NUMERIC
);

CREATE TABLE districts (
  district_id INTEGER PRIMARY KEY,
  district_name TEXT, -- North Ring; Lower Mill; Castle Hill; Old Docks; Westfield
  households INTEGER,
  area_km2 NUMERIC,
  chief_id INTEGER REFERENCES sweeps (sweep_id),
  deputy_id INTEGER REFERENCES sweeps (sweep_id)
);

CREATE TABLE buildings (
  building_id INTEGER PRIMARY KEY,
  district_id INTEGER REFERENCES districts (district_id),
  address TEXT,
  owner_name TEXT, -- Greta Lamm; Otto Finke; Parish Trust; Milo Sand; Ada Bruhn
  use_type TEXT, -- cottage; workshop; inn; school; barn
  year_built INTEGER,
  storeys INTEGER,
  listed BOOLEAN
);

CREATE TABLE stoves (
  stove_id INTEGER PRIMARY KEY,
  building_id INTEGER REFERENCES buildings (building_id),
  fuel TEXT, -- wood; coal; gas; pellets; oil
  model TEXT, -- Hearthmate; Nordfire; Kaminos; Glowbox
  installed_on DATE,
  power_kw NUMERIC,
  flue_height_m NUMERIC,
  shut_down_on DATE
);

CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  stove_id INTEGER REFERENCES stoves (stove_id),
  sweep_id INTEGER REFERENCES sweeps (sweep_id),
  announced_on DATE,
  arrived_at TIMESTAMP,
  left_at TIMESTAMP,
  soot_kg NUMERIC,
  dust_mg NUMERIC,
  fee NUMERIC,
  fee_paid NUMERIC,
  result TEXT -- passed; failed; postponed; nobody home
);

CREATE TABLE flaws (
  flaw_id INTEGER PRIMARY KEY,
  inspection_id INTEGER REFERENCES inspections (inspection_id),
  flaw TEXT, -- cracked flue; bird nest; loose cap; blocked vent
  severity INTEGER,
  deadline DATE,
  repaired_on DATE
);

? Which sweeps have inspected a stove that burns coal? List each name once.
? sweeps who inspected coal stoves
SELECT DISTINCT s.name FROM sweeps s JOIN inspections i ON i.sweep_id = s.sweep_id JOIN stoves t ON i.stove_id = t.stove_id WHERE t.fuel = 'coal'

? Return the name of every district along with the name of its chief sweep.
? districts and their chiefs
SELECT d.district_name, s.name FROM districts d JOIN sweeps s ON d.chief_id = s.sweep_id

? Who is the deputy in the Castle Hill district?
? deputy sweep of Castle Hill
SELECT s.name FROM sweeps s JOIN districts d ON d.deputy_id = s.sweep_id WHERE d.district_name = 'Castle Hill'

? Which building owners in the Old Docks district have a pellets stove?
? owners with a pellets stove in Old Docks
SELECT DISTINCT b.owner_name FROM buildings b JOIN stoves t ON t.building_id = b.building_id JOIN districts d ON b.district_id = d.district_id WHERE d.district_name = 'Old Docks' AND t.fuel = 'pellets'

? How many kilos of soot has each sweep removed? Give the name and the weight.
? soot per sweep
SELECT s.name, SUM(i.soot_kg) FROM sweeps s JOIN inspections i ON i.sweep_id = s.sweep_id GROUP BY s.sweep_id, s.name

? Which stoves have never been inspected? Show their ids.
? stove ids without an inspection
SELECT stove_id FROM stoves WHERE stove_id NOT IN (SELECT stove_id FROM inspections)

? Which sweeps have never inspected a stove?
? sweeps without inspections
SELECT name FROM sweeps WHERE sweep_id NOT IN (SELECT sweep_id FROM inspections)

? How many buildings are there per district, including districts with none on file?
? buildings by district name, zero included
SELECT d.district_name, COUNT(b.building_id) FROM districts d LEFT JOIN buildings b ON b.district_id = d.district_id GROUP BY d.district_id, d.district_name

? Which sweeps are chief of one district and deputy of another?
? sweeps serving both as chief and as deputy
SELECT s.name FROM sweeps s JOIN districts d ON d.chief_id = s.sweep_id INTERSECT SELECT s.name FROM sweeps s JOIN districts d ON d.deputy_id = s.sweep_id

? How many bird nests did Irma Kohl find?
? bird nest flaws found on inspections by Irma Kohl
SELECT COUNT(*) FROM flaws f JOIN inspections i ON f.inspection_id = i.inspection_id JOIN sweeps s ON i.sweep_id = s.sweep_id WHERE f.flaw = 'bird nest' AND s.name = 'Irma Kohl'

? What did each district earn in fees? Return district name and total fee.
? inspection fees by district
SELECT d.district_name, SUM(i.fee) FROM inspections i JOIN stoves t ON i.stove_id = t.stove_id JOIN buildings b ON t.building_id = b.building_id JOIN districts d ON b.district_id = d.district_id GROUP BY d.district_id, d.district_name

? List the owner, the stove model and the result of every inspection in an inn.
? inspections in inns: owner, model, result
SELECT b.owner_name, t.model, i.result FROM inspections i JOIN stoves t ON i.stove_id = t.stove_id JOIN buildings b ON t.building_id = b.building_id WHERE b.use_type = 'inn'

? Which district has the most stoves, and how many?
? district with most stoves and the number
SELECT d.district_name, COUNT(*) FROM stoves t JOIN buildings b ON t.building_id = b.building_id JOIN districts d ON b.district_id = d.district_id GROUP BY d.district_id, d.district_name ORDER BY COUNT(*) DESC LIMIT 1

? Which owners have both a wood stove and an oil stove?
SELECT b.owner_name FROM buildings b JOIN stoves t ON t.building_id = b.building_id WHERE t.fuel = 'wood' INTERSECT SELECT b.owner_name FROM buildings b JOIN stoves t ON t.building_id = b.building_id WHERE t.fuel = 'oil'

? Which listed buildings have no stove? Give the address.
? addresses of listed buildings without a stove
SELECT address FROM buildings WHERE listed = TRUE AND building_id NOT IN (SELECT building_id FROM stoves)

? What is the average power of the stoves in each type of building?
? mean kw by building use
SELECT b.use_type, AVG(t.power_kw) FROM stoves t JOIN buildings b ON t.building_id = b.building_id GROUP BY b.use_type

? How many inspections were carried out in the last 3 months?
? inspections, past 3 months
SELECT COUNT(*) FROM inspections WHERE arrived_at >= CURRENT_DATE - INTERVAL '3 months'

? How many minutes does a sweep spend on an inspection on average?
? average minutes from arrival to leaving
SELECT AVG(EXTRACT(EPOCH FROM left_at - arrived_at) / 60) FROM inspections

? What is the average visit in minutes for each fuel?
? average minutes on site by fuel
SELECT t.fuel, AVG(EXTRACT(EPOCH FROM i.left_at - i.arrived_at) / 60) FROM inspections i JOIN stoves t ON i.stove_id = t.stove_id GROUP BY t.fuel

? Which flaws were repaired after the deadline? Give the flaw ids.
? flaw ids repaired too late
SELECT flaw_id FROM flaws WHERE repaired_on > deadline

? How many flaws are not repaired yet?
? open flaws
SELECT COUNT(*) FROM flaws WHERE repaired_on IS NULL

? Which flaws are past their deadline and still not repaired? Show the ids.
? overdue flaw ids
SELECT flaw_id FROM flaws WHERE deadline < CURRENT_DATE AND repaired_on IS NULL

? How many inspections took place per month in 2024?
? inspections by month in 2024
SELECT DATE_TRUNC('month', arrived_at), COUNT(*) FROM inspections WHERE EXTRACT(YEAR FROM arrived_at) = 2024 GROUP BY DATE_TRUNC('month', arrived_at)

? On which weekday do we collect how much soot?
? soot kg by day of the week
SELECT EXTRACT(DOW FROM arrived_at), SUM(soot_kg) FROM inspections GROUP BY EXTRACT(DOW FROM arrived_at)

? How many stoves were installed each year?
? stoves installed by year
SELECT EXTRACT(YEAR FROM installed_on), COUNT(*) FROM stoves GROUP BY EXTRACT(YEAR FROM installed_on)

? How many stoves were shut down in November 2023?
? shutdowns in November 2023
SELECT COUNT(*) FROM stoves WHERE EXTRACT(YEAR FROM shut_down_on) = 2023 AND EXTRACT(MONTH FROM shut_down_on) = 11

? How many days was each stove in use from installation to shutdown? Show the stove id.
? stove id, days between installed and shut down
SELECT stove_id, shut_down_on - installed_on FROM stoves

? Which sweeps were certified before 1995-06-01?
? sweeps certified earlier than June 1, 1995
SELECT name FROM sweeps WHERE certified_on < '1995-06-01'

? Who has not retired?
? sweeps who are still active, not retired
SELECT name FROM sweeps WHERE retired_on IS NULL

? How old is each sweep now?
? sweeps and ages
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born) FROM sweeps

? Which owners have a building from between 1880 and 1920?
? owners of buildings built from 1880 to 1920
SELECT owner_name FROM buildings WHERE year_built BETWEEN 1880 AND 1920

? When was the last inspection by each sweep? Give the name.
? latest inspection arrival per sweep
SELECT s.name, MAX(i.arrived_at) FROM sweeps s JOIN inspections i ON i.sweep_id = s.sweep_id GROUP BY s.sweep_id, s.name

? What share of the inspections failed?
? failed share
SELECT CAST(SUM(CASE WHEN result = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM inspections

? What percentage of inspections failed for each fuel?
? failed inspections in percent by fuel
SELECT t.fuel, 100.0 * SUM(CASE WHEN i.result = 'failed' THEN 1 ELSE 0 END) / COUNT(*) FROM inspections i JOIN stoves t ON i.stove_id = t.stove_id GROUP BY t.fuel

? What is the ratio of passed to failed inspections for each sweep? Show the name.
? passed / failed ratio per sweep
SELECT s.name, CAST(SUM(CASE WHEN i.result = 'passed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN i.result = 'failed' THEN 1 ELSE 0 END), 0) FROM inspections i JOIN sweeps s ON i.sweep_id = s.sweep_id GROUP BY s.sweep_id, s.name

? What is the ratio of journeyman sweeps to masters?
? journeyman to master ratio
SELECT CAST(SUM(CASE WHEN rank = 'journeyman' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN rank = 'master' THEN 1 ELSE 0 END), 0) FROM sweeps

? What percentage of the fees has been paid?
? fee paid as a percentage of the fee
SELECT 100.0 * SUM(fee_paid) / NULLIF(SUM(fee), 0) FROM inspections

? How much of the fee is outstanding on each inspection? Return the inspection id too.
? inspection id, fee minus fee paid
SELECT inspection_id, fee - fee_paid FROM inspections

? How many households per square kilometre live in each district?
? district, households divided by area
SELECT district_name, CAST(households AS FLOAT) / NULLIF(area_km2, 0) FROM districts

? How many stoves does a building have on average?
? stoves per building
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT building_id), 0) FROM stoves

? On average, how many inspections does a sweep do?
? average inspections per sweep
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT sweep_id), 0) FROM inspections

? What proportion of each kind of flaw has been repaired?
? repaired share by flaw
SELECT flaw, CAST(SUM(CASE WHEN NOT repaired_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM flaws GROUP BY flaw

? What percentage of the buildings in each district is listed? Give the district name.
? listed buildings in percent by district
SELECT d.district_name, 100.0 * SUM(CASE WHEN b.listed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM buildings b JOIN districts d ON b.district_id = d.district_id GROUP BY d.district_id, d.district_name

? How many more wood stoves than gas stoves are there?
? wood minus gas stoves
SELECT SUM(CASE WHEN fuel = 'wood' THEN 1 ELSE 0 END) - SUM(CASE WHEN fuel = 'gas' THEN 1 ELSE 0 END) FROM stoves

? What share of the stoves has been shut down?
? share of stoves with a shutdown date
SELECT CAST(SUM(CASE WHEN NOT shut_down_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stoves

? How many kilowatts are installed per fuel?
? total power by fuel
SELECT fuel, SUM(power_kw) FROM stoves GROUP BY fuel

? Which results come with more than 40 mg of dust on average?
? inspection results with mean dust above 40
SELECT result FROM inspections GROUP BY result HAVING AVG(dust_mg) > 40

? Which owners have at least 3 buildings?
? owners of 3 or more buildings
SELECT owner_name FROM buildings GROUP BY owner_name HAVING COUNT(*) >= 3

? What do we pay in salaries for each rank?
? yearly salaries by rank
SELECT rank, SUM(yearly_salary) FROM sweeps GROUP BY rank

? How many flaws of each kind and severity were found?
? flaws by kind and severity
SELECT flaw, severity, COUNT(*) FROM flaws GROUP BY flaw, severity

? Which fuels account for more than 500 kW in total?
? fuels with over 500 kw installed
SELECT fuel FROM stoves GROUP BY fuel HAVING SUM(power_kw) > 500

? Which district has the fewest households?
? smallest district by households
SELECT district_name FROM districts ORDER BY households LIMIT 1

? Who owns the oldest building?
? owner of the oldest building
SELECT owner_name FROM buildings ORDER BY year_built LIMIT 1

? Which model is the most powerful stove?
? model of the strongest stove
SELECT model FROM stoves ORDER BY power_kw DESC LIMIT 1

? Name the 5 highest paid sweeps.
? top 5 sweeps by salary
SELECT name FROM sweeps ORDER BY yearly_salary DESC LIMIT 5

? What is the address of the building with the most storeys?
? tallest building, address
SELECT address FROM buildings ORDER BY storeys DESC LIMIT 1

? Which districts have no deputy?
? districts without a deputy
SELECT district_name FROM districts WHERE deputy_id IS NULL

? Which stoves burn coal or oil and have a flue higher than 12 metres? Give the ids.
? ids of coal or oil stoves with a flue over 12 m
SELECT stove_id FROM stoves WHERE (fuel = 'coal' OR fuel = 'oil') AND flue_height_m > 12

? Which buildings are unlisted and used as a barn? Give the addresses.
? addresses of barns that are not listed
SELECT address FROM buildings WHERE listed = FALSE AND use_type = 'barn'

? Which inspections left more dust than average? Show the ids.
? inspection ids with dust above average
SELECT inspection_id FROM inspections WHERE dust_mg > (SELECT AVG(dust_mg) FROM inspections)

? How many chimney fires were there last winter?
I do not know

? How much wood does Greta Lamm burn a year?
I do not know

? Which brushes does each sweep carry?
I do not know
