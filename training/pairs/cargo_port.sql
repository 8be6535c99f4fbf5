-- A cargo port: shipping companies, vessels, berths, port calls, containers, cranes and customs checks.

CREATE TABLE shipping_companies (
  company_id INTEGER PRIMARY KEY,
  company_name TEXT, -- Atlas Lines; Blue Funnel; Nordic Bulk; Pacific Carriers
  country TEXT, -- Greece; Panama; Norway; Singapore; China
  credit_limit NUMERIC,
  on_blacklist BOOLEAN
);

CREATE TABLE vessels (
  imo_no INTEGER PRIMARY KEY,
  vessel_name TEXT, -- Aurora; Cape Verde Star; Hanjin Pearl; Stella Maris; Orion
  vessel_type TEXT, -- container ship; bulk carrier; tanker; car carrier
  flag TEXT, -- Liberia; Malta; Bahamas; Cyprus
  company_id INTEGER REFERENCES shipping_companies (company_id),
  gross_tonnage INTEGER,
  length_m NUMERIC,
  draught_m NUMERIC,
  year_built INTEGER
);

CREATE TABLE berths (
  berth_id INTEGER PRIMARY KEY,
  berth_code TEXT, -- N1; N2; E5; W3
  terminal TEXT, -- North Terminal; East Terminal; West Terminal; Oil Jetty
  max_length_m NUMERIC,
  depth_m NUMERIC,
  cranes INTEGER
);

CREATE TABLE port_calls (
  call_id INTEGER PRIMARY KEY,
  imo_no INTEGER REFERENCES vessels (imo_no),
  berth_id INTEGER REFERENCES berths (berth_id),
  eta TIMESTAMP,
  arrived_at TIMESTAMP,
  departed_at TIMESTAMP,
  last_port TEXT, -- Rotterdam; Santos; Busan; Durban
  pilot TEXT, -- Capt Moore; Capt Silva; Capt Haas; Capt Ono
  port_dues NUMERIC,
  call_status TEXT -- expected; alongside; departed; at anchor
);

CREATE TABLE containers (
  container_id INTEGER PRIMARY KEY,
  container_no TEXT,
  call_id INTEGER REFERENCES port_calls (call_id),
  size_ft INTEGER,
  contents TEXT, -- electronics; frozen meat; furniture; chemicals; coffee
  weight_t NUMERIC,
  is_hazardous BOOLEAN,
  consignee TEXT, -- Metro Import; Fresh Foods; ChemTrade; Home World
  destination_country TEXT, -- Austria; Poland; Hungary; Serbia
  picked_up_on DATE
);

CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  container_id INTEGER REFERENCES containers (container_id),
  officer TEXT, -- Bianchi; Keller; Osman; Yamada
  inspected_on DATE,
  outcome TEXT, -- cleared; held; seized; fined
  fine_amount NUMERIC
);

? Which vessels belong to companies from Greece?
? names of vessels owned by shipping companies based in Greece
SELECT v.vessel_name FROM vessels v JOIN shipping_companies c ON v.company_id = c.company_id WHERE c.country = 'Greece'

? Which company operates the Stella Maris?
? shipping company of the vessel Stella Maris
SELECT c.company_name FROM vessels v JOIN shipping_companies c ON v.company_id = c.company_id WHERE v.vessel_name = 'Stella Maris'

? Which ships are alongside at the East Terminal?
? vessel names with a port call alongside at berths of East Terminal
SELECT v.vessel_name FROM port_calls p JOIN vessels v ON p.imo_no = v.imo_no JOIN berths b ON p.berth_id = b.berth_id WHERE p.call_status = 'alongside' AND b.terminal = 'East Terminal'

? Which berths have never seen a port call?
? codes of berths without any port calls
SELECT berth_code FROM berths WHERE berth_id NOT IN (SELECT berth_id FROM port_calls)

? Which vessels have not called at our port yet?
? vessels without a port call
? ships we have never had a call from
SELECT vessel_name FROM vessels WHERE imo_no NOT IN (SELECT imo_no FROM port_calls)

? What port dues has each company paid?
? Sum of the port dues by shipping company name
SELECT c.company_name, SUM(p.port_dues) FROM port_calls p JOIN vessels v ON p.imo_no = v.imo_no JOIN shipping_companies c ON v.company_id = c.company_id GROUP BY c.company_id, c.company_name

? Which officers have held a container of coffee?
? officers, each once, with an inspection that held a coffee container
SELECT DISTINCT i.officer FROM inspections i JOIN containers c ON i.container_id = c.container_id WHERE i.outcome = 'held' AND c.contents = 'coffee'

? How many containers did the Aurora bring?
? number of containers from port calls of the vessel Aurora
SELECT COUNT(*) FROM containers c JOIN port_calls p ON c.call_id = p.call_id JOIN vessels v ON p.imo_no = v.imo_no WHERE v.vessel_name = 'Aurora'

? Number of vessels for every shipping company, those without vessels too
? How many vessels does each shipping company own, including those with none?
SELECT c.company_name, COUNT(v.imo_no) FROM shipping_companies c LEFT JOIN vessels v ON v.company_id = c.company_id GROUP BY c.company_id, c.company_name

? Which vessels have carried hazardous containers?
? vessel names with at least one hazardous container on board of a call, no duplicates
SELECT DISTINCT v.vessel_name FROM containers c JOIN port_calls p ON c.call_id = p.call_id JOIN vessels v ON p.imo_no = v.imo_no WHERE c.is_hazardous = TRUE

? How heavy is the average container that came from Santos?
? mean container weight for port calls with Santos as the last port
SELECT AVG(c.weight_t) FROM containers c JOIN port_calls p ON c.call_id = p.call_id WHERE p.last_port = 'Santos'

? How many vessels are there of each type?
? vessels by type
SELECT vessel_type, COUNT(*) FROM vessels GROUP BY vessel_type

? Port calls by status
? How many port calls are in each call status?
SELECT call_status, COUNT(*) FROM port_calls GROUP BY call_status

? Tonnes of containers by destination country
? How much cargo weight goes to each destination country?
SELECT destination_country, SUM(weight_t) FROM containers GROUP BY destination_country

? average tonnage and greatest length by flag
? For each flag give the vessels' mean gross tonnage and their maximum length.
SELECT flag, AVG(gross_tonnage), MAX(length_m) FROM vessels GROUP BY flag

? How many berths and cranes does every terminal have?
? berth count and total cranes per terminal
SELECT terminal, COUNT(*), SUM(cranes) FROM berths GROUP BY terminal

? Which consignees received more than 200 containers?
? consignees with over 200 containers
SELECT consignee FROM containers GROUP BY consignee HAVING COUNT(*) > 200

? Fines imposed by each officer
? What did each officer collect in fines at inspections?
SELECT officer, SUM(fine_amount) FROM inspections GROUP BY officer

? How many different vessels did each pilot bring in?
? distinct vessels per pilot of the port calls
SELECT pilot, COUNT(DISTINCT imo_no) FROM port_calls GROUP BY pilot

? How many containers of each size are there, hazardous ones only?
? hazardous containers by size
SELECT size_ft, COUNT(*) FROM containers WHERE is_hazardous = TRUE GROUP BY size_ft

? Inspections by officer and outcome
? For every officer and outcome, count the inspections.
SELECT officer, outcome, COUNT(*) FROM inspections GROUP BY officer, outcome

? Which last ports account for at least 30 port calls?
? last ports with 30 or more calls
SELECT last_port FROM port_calls GROUP BY last_port HAVING COUNT(*) >= 30

? Port dues per terminal
? How much in port dues was charged at each terminal?
SELECT b.terminal, SUM(p.port_dues) FROM port_calls p JOIN berths b ON p.berth_id = b.berth_id GROUP BY b.terminal

? Which vessel is the largest by gross tonnage?
? the vessel with the highest gross tonnage
SELECT vessel_name FROM vessels ORDER BY gross_tonnage DESC LIMIT 1

? Which vessel calls most often?
? vessel with the largest number of port calls
SELECT v.vessel_name FROM port_calls p JOIN vessels v ON p.imo_no = v.imo_no GROUP BY v.imo_no, v.vessel_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 4 consignees by container weight
? Which 4 consignees got the most tonnes in containers?
SELECT consignee FROM containers GROUP BY consignee ORDER BY SUM(weight_t) DESC LIMIT 4

? What is the deepest berth and which terminal is it in?
? code and terminal of the berth with the greatest depth
SELECT berth_code, terminal FROM berths ORDER BY depth_m DESC LIMIT 1

? Which is the oldest ship?
? vessel with the earliest build year
SELECT vessel_name FROM vessels ORDER BY year_built LIMIT 1

? List the expected port calls by ETA, soonest first: id and ETA
? id and eta of expected calls in order of eta
SELECT call_id, eta FROM port_calls WHERE call_status = 'expected' ORDER BY eta

? Vessels by flag and then by length, longest first; show name, flag, length
? vessel name, flag and length sorted by flag, then length descending
SELECT vessel_name, flag, length_m FROM vessels ORDER BY flag, length_m DESC

? Which contents were seized most often?
? container contents with the most seized inspections
SELECT c.contents FROM inspections i JOIN containers c ON i.container_id = c.container_id WHERE i.outcome = 'seized' GROUP BY c.contents ORDER BY COUNT(*) DESC LIMIT 1

? Which shipping company has the highest credit limit?
? company allowed the most credit
SELECT company_name FROM shipping_companies ORDER BY credit_limit DESC LIMIT 1

? How many ships arrived in June 2022?
? port calls with arrival in June 2022
SELECT COUNT(*) FROM port_calls WHERE EXTRACT(YEAR FROM arrived_at) = 2022 AND EXTRACT(MONTH FROM arrived_at) = 6

? How many hours does a ship stay on average?
? average hours between arrival and departure of the port calls
SELECT AVG(EXTRACT(EPOCH FROM departed_at - arrived_at) / 3600) FROM port_calls

? How many hours late was each call against its ETA? Show the call id.
? call id and hours between eta and arrival
SELECT call_id, EXTRACT(EPOCH FROM arrived_at - eta) / 3600 FROM port_calls

? Port dues per month
? What port dues did we earn in each month of arrival?
SELECT DATE_TRUNC('month', arrived_at), SUM(port_dues) FROM port_calls GROUP BY DATE_TRUNC('month', arrived_at)

? Which containers were picked up in the last 5 days? Numbers only.
? container numbers picked up during the past 5 days
SELECT container_no FROM containers WHERE picked_up_on >= CURRENT_DATE - INTERVAL '5 days'

? How many inspections did Keller do between 2023-01-01 and 2023-06-30?
? Keller's inspections from January 1, 2023 to June 30, 2023
SELECT COUNT(*) FROM inspections WHERE officer = 'Keller' AND inspected_on BETWEEN '2023-01-01' AND '2023-06-30'

? When did the Orion last arrive?
? latest arrival of the vessel Orion
SELECT MAX(p.arrived_at) FROM port_calls p JOIN vessels v ON p.imo_no = v.imo_no WHERE v.vessel_name = 'Orion'

? Ship arrivals by weekday
? How many port calls arrive on each day of the week?
SELECT EXTRACT(DOW FROM arrived_at), COUNT(*) FROM port_calls GROUP BY EXTRACT(DOW FROM arrived_at)

? How many inspections were carried out per year?
? inspections by year
SELECT EXTRACT(YEAR FROM inspected_on), COUNT(*) FROM inspections GROUP BY EXTRACT(YEAR FROM inspected_on)

? What share of containers is hazardous?
? proportion of hazardous containers
SELECT CAST(SUM(CASE WHEN is_hazardous = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM containers

? What percentage of inspections ended with a seizure, outcome seized?
? percent of inspections with the outcome seized
SELECT 100.0 * SUM(CASE WHEN outcome = 'seized' THEN 1 ELSE 0 END) / COUNT(*) FROM inspections

? Ratio of tankers to bulk carriers
? What is the ratio of tanker vessels to bulk carrier vessels?
SELECT CAST(SUM(CASE WHEN vessel_type = 'tanker' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN vessel_type = 'bulk carrier' THEN 1 ELSE 0 END), 0) FROM vessels

? How many containers come per port call?
? average number of containers per call
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT call_id), 0) FROM containers

? What percent of each officer's inspections was cleared?
? cleared percentage of inspections by officer
SELECT officer, 100.0 * SUM(CASE WHEN outcome = 'cleared' THEN 1 ELSE 0 END) / COUNT(*) FROM inspections GROUP BY officer

? Gross tonnage per meter of length for each vessel
? Show every vessel's name and its gross tonnage divided by length.
SELECT vessel_name, CAST(gross_tonnage AS FLOAT) / NULLIF(length_m, 0) FROM vessels

? How many port calls does a vessel make on average?
? port calls per vessel
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT imo_no), 0) FROM port_calls

? What share of the container weight goes to Poland?
? proportion of the total container weight with the destination Poland
SELECT CAST(SUM(CASE WHEN destination_country = 'Poland' THEN weight_t ELSE 0 END) AS FLOAT) / NULLIF(SUM(weight_t), 0) FROM containers

? Which berths take ships longer than 300 meters and are deeper than 14 meters?
? berth codes with a max length above 300 and a depth over 14
SELECT berth_code FROM berths WHERE max_length_m > 300 AND depth_m > 14

? Which vessels sail under the flag of Malta or Cyprus?
? Malta or Cyprus flagged vessels with their type
SELECT vessel_name, vessel_type FROM vessels WHERE flag IN ('Malta', 'Cyprus')

? Containers nobody has picked up yet: number and consignee
? container number and consignee, pick up date missing
SELECT container_no, consignee FROM containers WHERE picked_up_on IS NULL

? Which companies are on the blacklist?
? blacklisted shipping companies
SELECT company_name FROM shipping_companies WHERE on_blacklist = TRUE

? Which container numbers start with MSKU?
? containers whose number begins with MSKU
SELECT container_no FROM containers WHERE container_no LIKE 'MSKU%'

? How many containers weigh between 20 and 30 tonnes?
? count containers from 20 to 30 t
SELECT COUNT(*) FROM containers WHERE weight_t BETWEEN 20 AND 30

? Length, draught and build year of Cape Verde Star
? What are the length, the draught and the year built of the vessel Cape Verde Star?
SELECT length_m, draught_m, year_built FROM vessels WHERE vessel_name = 'Cape Verde Star'

? Which inspections had another outcome than cleared and a fine over 1000?
? ids of inspections not cleared with a fine above 1000
SELECT inspection_id FROM inspections WHERE outcome <> 'cleared' AND fine_amount > 1000

? Which chemicals containers are not declared hazardous?
? numbers of containers with chemicals that are not hazardous
SELECT container_no FROM containers WHERE contents = 'chemicals' AND is_hazardous = FALSE

? Which vessels are longer than the average?
? vessels with above average length
SELECT vessel_name FROM vessels WHERE length_m > (SELECT AVG(length_m) FROM vessels)

? Which companies have tankers but no container ships?
? shipping companies with a tanker in their fleet of vessels but without a container ship
SELECT c.company_name FROM vessels v JOIN shipping_companies c ON v.company_id = c.company_id WHERE v.vessel_type = 'tanker' EXCEPT SELECT c.company_name FROM vessels v JOIN shipping_companies c ON v.company_id = c.company_id WHERE v.vessel_type = 'container ship'

? How many crew members are on the Hanjin Pearl?
? crew size of Hanjin Pearl
I do not know

? Which truck collected the coffee containers?
? truck plates for coffee containers
I do not know

? What is the freight rate from Busan?
? freight rate Busan
I do not know
