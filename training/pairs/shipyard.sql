-- A shipyard: the vessels it builds and repairs, its docks, crews, steel and inspections.

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  name TEXT, -- Nordwind Lines; Baltic Tankers; Atlas Dredging; Coral Cruises; Polar Fish
  country TEXT, -- Norway; Greece; Denmark; Portugal; Korea
  client_since DATE
);

CREATE TABLE docks (
  dock_id INTEGER PRIMARY KEY,
  name TEXT, -- Dock North; Dock South; Old Basin; Slipway Two; Graving Dock
  dock_type TEXT, -- dry; floating; slipway; basin
  length_m NUMERIC,
  max_tonnage INTEGER,
  year_built INTEGER,
  has_crane BOOLEAN
);

CREATE TABLE vessels (
  vessel_id INTEGER PRIMARY KEY,
  name TEXT, -- Astrid; Blue Heron; Cape Verde; Silver Tide; Morning Star; Ocean Pride
  vessel_type TEXT, -- tanker; trawler; tugboat; container ship; yacht
  client_id INTEGER REFERENCES clients (client_id),
  dock_id INTEGER REFERENCES docks (dock_id),
  hull_material TEXT, -- steel; aluminium; wood; fibreglass
  length_m NUMERIC,
  gross_tonnage INTEGER,
  contract_price NUMERIC,
  keel_laid_on DATE,
  launched_on DATE,
  delivered_on DATE
);

CREATE TABLE workers (
  worker_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Ingrid; Pavel; Rosa; Henrik; Yannis
  last_name TEXT, -- Dahl; Novak; Pinto; Larsen; Kostas
  trade TEXT, -- welder; electrician; painter; rigger; pipe fitter
  dob DATE,
  hired_on DATE,
  hourly_wage NUMERIC
);

CREATE TABLE shifts (
  shift_id INTEGER PRIMARY KEY,
  worker_id INTEGER REFERENCES workers (worker_id),
  vessel_id INTEGER REFERENCES vessels (vessel_id),
  shift_date DATE,
  hours NUMERIC,
  overtime_hours NUMERIC
);

CREATE TABLE hull_inspections (
  inspection_id INTEGER PRIMARY KEY,
  vessel_id INTEGER REFERENCES vessels (vessel_id),
  inspector_id INTEGER REFERENCES workers (worker_id),
  requested_at TIMESTAMP,
  finished_at TIMESTAMP,
  result TEXT, -- passed; failed; conditional
  defects_found INTEGER,
  defects_fixed INTEGER,
  remarks TEXT
);

? Which vessels are being built for clients based in Greece?
? names of ships whose client is in Greece
SELECT v.name FROM vessels v JOIN clients c ON v.client_id = c.client_id WHERE c.country = 'Greece'

? List every vessel with the name of its client.
? Return the names of the vessels along with the names of the clients who ordered them.
SELECT v.name, c.name FROM vessels v JOIN clients c ON v.client_id = c.client_id

? In which dock is the Blue Heron?
? name of the dock where the vessel Blue Heron lies
SELECT d.name FROM docks d JOIN vessels v ON v.dock_id = d.dock_id WHERE v.name = 'Blue Heron'

? How many hours were worked on each vessel in total? Give the vessel's name and the hours.
? total shift hours per vessel
? For each vessel, how many hours have the workers put in?
SELECT v.name, SUM(s.hours) FROM shifts s JOIN vessels v ON s.vessel_id = v.vessel_id GROUP BY v.vessel_id, v.name

? Which welders have worked on the Astrid?
? Return the first and last names, each once, of the workers with the trade welder who did shifts on the vessel Astrid.
SELECT DISTINCT w.first_name, w.last_name FROM workers w JOIN shifts s ON s.worker_id = w.worker_id JOIN vessels v ON s.vessel_id = v.vessel_id WHERE w.trade = 'welder' AND v.name = 'Astrid'

? Which clients have never ordered a vessel?
? clients without any vessel
SELECT name FROM clients WHERE client_id NOT IN (SELECT client_id FROM vessels WHERE NOT client_id IS NULL)

? Who has never inspected a hull? Give first and last names of the workers.
? workers who have not carried out a single hull inspection
SELECT first_name, last_name FROM workers WHERE worker_id NOT IN (SELECT inspector_id FROM hull_inspections WHERE NOT inspector_id IS NULL)

? Which inspectors failed the Cape Verde?
? first and last name of whoever inspected the vessel Cape Verde with the result failed
SELECT DISTINCT w.first_name, w.last_name FROM workers w JOIN hull_inspections i ON i.inspector_id = w.worker_id JOIN vessels v ON i.vessel_id = v.vessel_id WHERE v.name = 'Cape Verde' AND i.result = 'failed'

? How many vessels does each dock hold, including docks with none?
? number of vessels per dock, empty docks too
SELECT d.name, COUNT(v.vessel_id) FROM docks d LEFT JOIN vessels v ON v.dock_id = d.dock_id GROUP BY d.dock_id, d.name

? What is the total contract value of the vessels ordered by each client?
? How much is every client paying for its ships altogether?
SELECT c.name, SUM(v.contract_price) FROM vessels v JOIN clients c ON v.client_id = c.client_id GROUP BY c.client_id, c.name

? Which clients from Norway have a tanker in a floating dock?
? clients in Norway whose tanker lies in a dock of type floating, each name once
SELECT DISTINCT c.name FROM clients c JOIN vessels v ON v.client_id = c.client_id JOIN docks d ON v.dock_id = d.dock_id WHERE c.country = 'Norway' AND v.vessel_type = 'tanker' AND d.dock_type = 'floating'

? Which vessels are longer than 80 metres and lie in a dock that has a crane?
? vessels over 80 m in docks equipped with a crane
SELECT v.name FROM vessels v JOIN docks d ON v.dock_id = d.dock_id WHERE v.length_m > 80 AND d.has_crane = TRUE

? How many different painters worked on trawlers?
? count the distinct workers of trade painter who had a shift on a trawler
SELECT COUNT(DISTINCT w.worker_id) FROM workers w JOIN shifts s ON s.worker_id = w.worker_id JOIN vessels v ON s.vessel_id = v.vessel_id WHERE w.trade = 'painter' AND v.vessel_type = 'trawler'

? Which client has the most vessels on our books?
? client with the highest number of vessels
SELECT c.name FROM clients c JOIN vessels v ON v.client_id = c.client_id GROUP BY c.client_id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? How many defects were found on vessels of each type?
? total defects found per vessel type
SELECT v.vessel_type, SUM(i.defects_found) FROM hull_inspections i JOIN vessels v ON i.vessel_id = v.vessel_id GROUP BY v.vessel_type

? Show the result of each hull inspection with the vessel's name and the inspector's last name.
? inspection result, ship and surname of the inspector
SELECT i.result, v.name, w.last_name FROM hull_inspections i JOIN vessels v ON i.vessel_id = v.vessel_id JOIN workers w ON i.inspector_id = w.worker_id

? Which vessels were launched last year?
? ships that went into the water last year
SELECT name FROM vessels WHERE EXTRACT(YEAR FROM launched_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? Which vessels have been launched but not yet delivered?
? launched ships still waiting to be handed over
SELECT name FROM vessels WHERE NOT launched_on IS NULL AND delivered_on IS NULL

? How many keels were laid in March 2022?
? number of vessels whose keel was laid in March 2022
SELECT COUNT(*) FROM vessels WHERE EXTRACT(YEAR FROM keel_laid_on) = 2022 AND EXTRACT(MONTH FROM keel_laid_on) = 3

? How many days pass on average between the laying of the keel and the launch, for each type of vessel?
? average days from keel to launch by vessel type
SELECT vessel_type, AVG(launched_on - keel_laid_on) FROM vessels GROUP BY vessel_type

? Which vessels took longer than 500 days from keel laying to delivery?
? ships that needed over 500 days between keel laid and delivered
SELECT name FROM vessels WHERE delivered_on - keel_laid_on > 500

? How many hours were worked per month in 2023?
? monthly shift hours for 2023
SELECT DATE_TRUNC('month', shift_date), SUM(hours) FROM shifts WHERE EXTRACT(YEAR FROM shift_date) = 2023 GROUP BY DATE_TRUNC('month', shift_date)

? How many hull inspections were requested in the last 30 days?
? inspections asked for during the past 30 days
SELECT COUNT(*) FROM hull_inspections WHERE requested_at >= CURRENT_DATE - INTERVAL '30 days'

? What is the average number of hours between the request and the end of a hull inspection, per result?
? mean hours from requested to finished inspection by result
SELECT result, AVG(EXTRACT(EPOCH FROM finished_at - requested_at) / 3600) FROM hull_inspections GROUP BY result

? When was each worker's first shift? Give first name, last name and the date.
? first shift date per worker
SELECT w.first_name, w.last_name, MIN(s.shift_date) FROM workers w JOIN shifts s ON s.worker_id = w.worker_id GROUP BY w.worker_id, w.first_name, w.last_name

? What is the average age of our workers by trade?
? mean age per trade
SELECT trade, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM workers GROUP BY trade

? Which docks were built before 1975?
? docks older than 1975
SELECT name FROM docks WHERE year_built < 1975

? How much overtime was done between 2024-01-01 and 2024-06-30?
? total overtime hours from 1 January 2024 to 30 June 2024
SELECT SUM(overtime_hours) FROM shifts WHERE shift_date BETWEEN '2024-01-01' AND '2024-06-30'

? On which weekdays do people work the most overtime? Show the overtime hours for every weekday.
? overtime hours by day of the week
SELECT EXTRACT(DOW FROM shift_date), SUM(overtime_hours) FROM shifts GROUP BY EXTRACT(DOW FROM shift_date)

? How many people did we hire in each year since 2015?
? hires per year from 2015 on
SELECT EXTRACT(YEAR FROM hired_on), COUNT(*) FROM workers WHERE EXTRACT(YEAR FROM hired_on) >= 2015 GROUP BY EXTRACT(YEAR FROM hired_on)

? What is the ratio of tankers to trawlers for each hull material?
? tanker to trawler ratio by hull material
SELECT hull_material, CAST(SUM(CASE WHEN vessel_type = 'tanker' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN vessel_type = 'trawler' THEN 1 ELSE 0 END), 0) FROM vessels GROUP BY hull_material

? What percentage of the defects that were found has been fixed?
? fixed defects as a percentage of found defects
SELECT 100.0 * SUM(defects_fixed) / NULLIF(SUM(defects_found), 0) FROM hull_inspections

? What share of hull inspections was passed by each inspector? Use the inspector's id.
? share of inspections with result passed per inspector id
SELECT inspector_id, CAST(SUM(CASE WHEN result = 'passed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hull_inspections GROUP BY inspector_id

? What percentage of the vessels of each type has already been delivered?
? percent delivered per vessel type
SELECT vessel_type, 100.0 * SUM(CASE WHEN NOT delivered_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM vessels GROUP BY vessel_type

? What is the contract price per tonne of gross tonnage for each vessel?
? price per gross ton, ship by ship
SELECT name, CAST(contract_price AS FLOAT) / NULLIF(gross_tonnage, 0) FROM vessels

? How many shifts does a worker do on average?
? average number of shifts per worker
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT worker_id), 0) FROM shifts

? What is the ratio of overtime hours to normal hours in each month?
? overtime to hours ratio per month
SELECT DATE_TRUNC('month', shift_date), CAST(SUM(overtime_hours) AS FLOAT) / NULLIF(SUM(hours), 0) FROM shifts GROUP BY DATE_TRUNC('month', shift_date)


? What percentage of docks has a crane?
? percent of docks with a crane
SELECT 100.0 * SUM(CASE WHEN has_crane = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM docks

? How many defects are still to be fixed after each inspection? Return the inspection id and the difference between found and fixed defects.
? open defects per inspection id
SELECT inspection_id, defects_found - defects_fixed FROM hull_inspections

? What is the ratio of failed to passed inspections for each vessel type?
? failed vs passed inspections ratio by type of vessel
SELECT v.vessel_type, CAST(SUM(CASE WHEN i.result = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN i.result = 'passed' THEN 1 ELSE 0 END), 0) FROM hull_inspections i JOIN vessels v ON i.vessel_id = v.vessel_id GROUP BY v.vessel_type

? What proportion of the workers earns more than 35 an hour?
? share of workers with an hourly wage above 35
SELECT CAST(SUM(CASE WHEN hourly_wage > 35 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM workers

? What percentage of the total contract value comes from yachts?
? percent of contract price that belongs to vessels of type yacht
SELECT 100.0 * SUM(CASE WHEN vessel_type = 'yacht' THEN contract_price ELSE 0 END) / NULLIF(SUM(contract_price), 0) FROM vessels

? How many tonnes may a dock take per metre of its length? List each dock with the figure.
? max tonnage per metre for every dock
SELECT name, CAST(max_tonnage AS FLOAT) / NULLIF(length_m, 0) FROM docks

? What is the average number of defects found per inspected vessel?
? defects found divided by the number of different vessels inspected
SELECT CAST(SUM(defects_found) AS FLOAT) / NULLIF(COUNT(DISTINCT vessel_id), 0) FROM hull_inspections

? How many gross tons do we have on order per hull material?
? total gross tonnage by hull material
SELECT hull_material, SUM(gross_tonnage) FROM vessels GROUP BY hull_material

? Which trades have more than 20 people?
? trades with over 20 workers
SELECT trade FROM workers GROUP BY trade HAVING COUNT(*) > 20

? In which trades is the average wage above 30?
? trades paid more than 30 an hour on average
SELECT trade FROM workers GROUP BY trade HAVING AVG(hourly_wage) > 30

? Which clients ordered vessels worth more than 5000000 in total?
? clients whose contract prices add up to over 5000000
SELECT c.name FROM clients c JOIN vessels v ON v.client_id = c.client_id GROUP BY c.client_id, c.name HAVING SUM(v.contract_price) > 5000000

? What is the longest and the average length of the vessels of each type?
? max and mean vessel length per type
SELECT vessel_type, MAX(length_m), AVG(length_m) FROM vessels GROUP BY vessel_type

? How many clients do we have in each country?
? clients per country
SELECT country, COUNT(*) FROM clients GROUP BY country

? Which is the oldest dock?
? name of the dock that was built first
SELECT name FROM docks ORDER BY year_built LIMIT 1

? Name the three heaviest vessels by gross tonnage.
? top 3 ships by gross tonnage
SELECT name FROM vessels ORDER BY gross_tonnage DESC LIMIT 3

? Who is our best paid electrician?
? first and last name of the electrician with the highest wage
SELECT first_name, last_name FROM workers WHERE trade = 'electrician' ORDER BY hourly_wage DESC LIMIT 1

? Who has been with the yard longest?
? longest serving worker
SELECT first_name, last_name FROM workers ORDER BY hired_on LIMIT 1

? List the clients from the newest to the oldest customer.
? clients, most recent client first
SELECT name FROM clients ORDER BY client_since DESC

? Which vessels are made of aluminium or wood?
? ships with a hull of aluminium or wood
SELECT name FROM vessels WHERE hull_material IN ('aluminium', 'wood')

? Which vessels have not been given a dock?
? ships without a dock
SELECT name FROM vessels WHERE dock_id IS NULL

? Which docks have no crane and are shorter than 120 metres?
? docks under 120 m lacking a crane
SELECT name FROM docks WHERE has_crane = FALSE AND length_m < 120

? How many inspections mention corrosion in the remarks?
? inspections with remarks about corrosion
SELECT COUNT(*) FROM hull_inspections WHERE remarks LIKE '%corrosion%'

? Which paint was used on the Silver Tide?
? colour of the vessel Silver Tide
I do not know

? How much steel did we buy last year?
? tonnes of steel purchased last year
I do not know

? Which captain sails the Ocean Pride?
? captain of the Ocean Pride
I do not know
