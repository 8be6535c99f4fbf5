-- A mine: pits, shifts, machines, blasts, ore hauls and assays of the ore.

CREATE TABLE pit (
  pit_id INTEGER PRIMARY KEY,
  pit_name TEXT, -- Red Hill; Deep Lode; East Cut; Wolf Creek
  mineral TEXT, -- copper; gold; iron ore; lithium; nickel
  method TEXT, -- open cut; underground
  depth_m NUMERIC,
  opened_year INTEGER,
  is_active BOOLEAN,
  rehab_cost NUMERIC
);

CREATE TABLE miner (
  miner_id INTEGER PRIMARY KEY,
  miner_name TEXT, -- Jack Tully; Rosa Quispe; Dean Marsh; Lindiwe Zulu; Piet Botha
  role TEXT, -- blaster; driller; geologist; shift boss; truck operator
  pit_id INTEGER REFERENCES pit (pit_id),
  day_rate NUMERIC,
  joined_on DATE,
  medical_due DATE
);

CREATE TABLE shift_log (
  shift_id INTEGER PRIMARY KEY,
  pit_id INTEGER REFERENCES pit (pit_id),
  boss_id INTEGER REFERENCES miner (miner_id),
  shift_date DATE,
  shift_kind TEXT, -- day; swing; night
  crew_size INTEGER,
  tonnes_moved NUMERIC,
  downtime_hours NUMERIC,
  near_misses INTEGER
);

CREATE TABLE machine_unit (
  unit_id INTEGER PRIMARY KEY,
  unit_name TEXT, -- Mammoth; Digger Two; Grey Wolf; Titan
  unit_type TEXT, -- excavator; haul truck; drill rig; loader
  maker TEXT, -- Komatsu; Liebherr; Sandvik; Hitachi
  bought_on DATE,
  engine_hours INTEGER,
  out_of_order BOOLEAN
);

CREATE TABLE haul (
  haul_id INTEGER PRIMARY KEY,
  shift_id INTEGER REFERENCES shift_log (shift_id),
  unit_id INTEGER REFERENCES machine_unit (unit_id),
  operator_id INTEGER REFERENCES miner (miner_id),
  loaded_at TIMESTAMP,
  dumped_at TIMESTAMP,
  payload_t NUMERIC,
  material TEXT, -- ore; waste; topsoil
  dump_site TEXT -- crusher; stockpile; waste dump
);

CREATE TABLE blast (
  blast_id INTEGER PRIMARY KEY,
  pit_id INTEGER REFERENCES pit (pit_id),
  blaster_id INTEGER REFERENCES miner (miner_id),
  fired_at TIMESTAMP,
  explosive_kg NUMERIC,
  holes INTEGER,
  outcome TEXT -- clean; misfire; oversize
);

CREATE TABLE assay (
  assay_id INTEGER PRIMARY KEY,
  pit_id INTEGER REFERENCES pit (pit_id),
  sampled_on DATE,
  result_on DATE,
  grade_pct NUMERIC,
  moisture_pct NUMERIC,
  lab TEXT -- GeoLab; Sierra Assay; in-house
);

? Who works in the gold pits?
? miners employed at a pit that produces gold
SELECT m.miner_name FROM miner m JOIN pit p ON m.pit_id = p.pit_id WHERE p.mineral = 'gold'

? Which pits had a misfire?
? pits with at least one blast that was a misfire
SELECT DISTINCT p.pit_name FROM pit p JOIN blast b ON b.pit_id = p.pit_id WHERE b.outcome = 'misfire'

? Which machines have not hauled anything so far?
? machine units that never did a haul
SELECT unit_name FROM machine_unit WHERE unit_id NOT IN (SELECT unit_id FROM haul)

? How many tonnes did Mammoth carry to the crusher?
? total haul payload of the machine Mammoth dumped at the crusher
SELECT SUM(h.payload_t) FROM haul h JOIN machine_unit u ON h.unit_id = u.unit_id WHERE u.unit_name = 'Mammoth' AND h.dump_site = 'crusher'

? Who has been shift boss on a night shift at Wolf Creek?
? names of miners who were boss of a night shift in the pit Wolf Creek
SELECT DISTINCT m.miner_name FROM miner m JOIN shift_log s ON s.boss_id = m.miner_id JOIN pit p ON s.pit_id = p.pit_id WHERE s.shift_kind = 'night' AND p.pit_name = 'Wolf Creek'

? Which blasters have not fired a blast yet?
? miners in the role blaster without a blast
SELECT miner_name FROM miner WHERE role = 'blaster' AND miner_id NOT IN (SELECT blaster_id FROM blast)

? Average grade of the assays for every copper pit
? pit name and mean assay grade for pits with copper
SELECT p.pit_name, AVG(a.grade_pct) FROM pit p JOIN assay a ON a.pit_id = p.pit_id WHERE p.mineral = 'copper' GROUP BY p.pit_id, p.pit_name

? Operator name and payload for each haul of waste over 200 tonnes
? who hauled more than 200 t of waste at once? Give miner and payload
SELECT m.miner_name, h.payload_t FROM haul h JOIN miner m ON h.operator_id = m.miner_id WHERE h.material = 'waste' AND h.payload_t > 200

? How many hauls were done with Liebherr machines?
? number of hauls on units made by Liebherr
SELECT COUNT(*) FROM haul h JOIN machine_unit u ON h.unit_id = u.unit_id WHERE u.maker = 'Liebherr'

? Which pits have not been sampled for assay?
? pits without an assay
SELECT pit_name FROM pit WHERE pit_id NOT IN (SELECT pit_id FROM assay)

? Show the pit and the date of every shift with more than 2 near misses.
? pit name and date for shifts that logged over 2 near misses
SELECT p.pit_name, s.shift_date FROM shift_log s JOIN pit p ON s.pit_id = p.pit_id WHERE s.near_misses > 2

? Tonnes moved per pit
? how many tonnes has each pit moved over all shifts?
SELECT p.pit_name, SUM(s.tonnes_moved) FROM pit p JOIN shift_log s ON s.pit_id = p.pit_id GROUP BY p.pit_id, p.pit_name

? How many miners do we have in every role and what is their average day rate?
? headcount and mean daily pay of miners by role
SELECT role, COUNT(*), AVG(day_rate) FROM miner GROUP BY role

? Downtime by kind of shift
? total downtime hours for day, swing and night shifts, by kind
SELECT shift_kind, SUM(downtime_hours) FROM shift_log GROUP BY shift_kind

? Explosives used for each outcome of blasting
? kg of explosive by blast outcome
SELECT outcome, SUM(explosive_kg) FROM blast GROUP BY outcome

? Payload by material and dump site
? for each material and dump site, how many tonnes were hauled?
SELECT material, dump_site, SUM(payload_t) FROM haul GROUP BY material, dump_site

? Which labs returned at least 25 assays?
? labs with 25 or more assay results
SELECT lab FROM assay GROUP BY lab HAVING COUNT(*) >= 25

? Count pits by mineral and mining method.
? number of pits per mineral and method
SELECT mineral, method, COUNT(*) FROM pit GROUP BY mineral, method

? For each machine, give the number of hauls, including machines standing idle.
? haul count per machine unit name, zeros included
SELECT u.unit_name, COUNT(h.haul_id) FROM machine_unit u LEFT JOIN haul h ON h.unit_id = u.unit_id GROUP BY u.unit_id, u.unit_name

? How many different operators worked on hauls in each kind of shift?
? distinct haul operators by shift kind
SELECT s.shift_kind, COUNT(DISTINCT h.operator_id) FROM haul h JOIN shift_log s ON h.shift_id = s.shift_id GROUP BY s.shift_kind

? Which pits stand still for more than 15 hours per shift on average (downtime)?
? pits with average shift downtime above 15 hours
SELECT p.pit_name FROM pit p JOIN shift_log s ON s.pit_id = p.pit_id GROUP BY p.pit_id, p.pit_name HAVING AVG(s.downtime_hours) > 15

? Lowest and highest moisture per lab
? moisture range of the assays by lab (min, max)
SELECT lab, MIN(moisture_pct), MAX(moisture_pct) FROM assay GROUP BY lab

? Deepest pit
? which pit goes down the furthest?
? name of the pit with the greatest depth
SELECT pit_name FROM pit ORDER BY depth_m DESC LIMIT 1

? Which shift boss moved the most tonnes in total?
? miner whose shifts as boss moved the most tonnes
SELECT m.miner_name FROM miner m JOIN shift_log s ON s.boss_id = m.miner_id GROUP BY m.miner_id, m.miner_name ORDER BY SUM(s.tonnes_moved) DESC LIMIT 1

? Give me the 5 biggest hauls: material and payload.
? material, payload of the 5 heaviest hauls
SELECT material, payload_t FROM haul ORDER BY payload_t DESC LIMIT 5

? Which pit was opened first?
? oldest pit by opening year
SELECT pit_name FROM pit ORDER BY opened_year LIMIT 1

? Machines sorted by engine hours, most used first
? list machine units by engine hours descending
SELECT unit_name FROM machine_unit ORDER BY engine_hours DESC

? Pit with the most blasts
? where do we blast most often, which pit?
SELECT p.pit_name FROM pit p JOIN blast b ON b.pit_id = p.pit_id GROUP BY p.pit_id, p.pit_name ORDER BY COUNT(*) DESC LIMIT 1

? Show the date and tonnes of the best shift ever.
? shift date and tonnes moved of the shift that moved the most
SELECT shift_date, tonnes_moved FROM shift_log ORDER BY tonnes_moved DESC LIMIT 1

? Top 3 truck operators by number of hauls
? the 3 miners that operated the most hauls
SELECT m.miner_name FROM miner m JOIN haul h ON h.operator_id = m.miner_id GROUP BY m.miner_id, m.miner_name ORDER BY COUNT(*) DESC LIMIT 3

? List pits with their rehab cost, cheapest to restore first.
? pit names and rehabilitation cost in ascending order
SELECT pit_name, rehab_cost FROM pit ORDER BY rehab_cost

? How much was moved in June 2024?
? tonnes moved on shifts in June 2024
SELECT SUM(tonnes_moved) FROM shift_log WHERE EXTRACT(YEAR FROM shift_date) = 2024 AND EXTRACT(MONTH FROM shift_date) = 6

? Whose medical check is overdue?
? miners with a medical due before today
SELECT miner_name FROM miner WHERE medical_due < CURRENT_DATE

? Tonnes by month
? monthly tonnes moved over all shifts
SELECT DATE_TRUNC('month', shift_date), SUM(tonnes_moved) FROM shift_log GROUP BY DATE_TRUNC('month', shift_date)

? How many days does each lab need for an assay on average?
? average days from sampling to result by lab
SELECT lab, AVG(result_on - sampled_on) FROM assay GROUP BY lab

? Cycle time: average minutes from loading to dumping per dump site
? how many minutes does a haul take to each dump site on average?
SELECT dump_site, AVG(EXTRACT(EPOCH FROM dumped_at - loaded_at) / 60) FROM haul GROUP BY dump_site

? Blasts in the past 6 months
? how many blasts were fired during the last 6 months?
SELECT COUNT(*) FROM blast WHERE fired_at >= CURRENT_DATE - INTERVAL '6 months'

? When was the most recent blast in the East Cut pit?
? latest firing time of a blast at pit East Cut
SELECT MAX(b.fired_at) FROM blast b JOIN pit p ON b.pit_id = p.pit_id WHERE p.pit_name = 'East Cut'

? Who joined before 2015?
? miners who joined earlier than 2015
SELECT miner_name FROM miner WHERE EXTRACT(YEAR FROM joined_on) < 2015

? Near misses each year
? number of near misses per year of the shift
SELECT EXTRACT(YEAR FROM shift_date), SUM(near_misses) FROM shift_log GROUP BY EXTRACT(YEAR FROM shift_date)

? Which machines were bought between 2018-01-01 and 2020-12-31?
? machine units purchased between January 1, 2018 and December 31, 2020
SELECT unit_name FROM machine_unit WHERE bought_on BETWEEN '2018-01-01' AND '2020-12-31'

? Strip ratio: waste tonnes to ore tonnes over all hauls
? ratio of the payload of waste to the payload of ore
SELECT CAST(SUM(CASE WHEN material = 'waste' THEN payload_t ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN material = 'ore' THEN payload_t ELSE 0 END), 0) FROM haul

? Powder factor by pit, i.e. explosive kg per hole
? explosive divided by holes for the blasts of each pit
SELECT p.pit_name, CAST(SUM(b.explosive_kg) AS FLOAT) / NULLIF(SUM(b.holes), 0) FROM pit p JOIN blast b ON b.pit_id = p.pit_id GROUP BY p.pit_id, p.pit_name

? What percentage of blasts came out clean?
? percent of clean blasts
SELECT 100.0 * SUM(CASE WHEN outcome = 'clean' THEN 1 ELSE 0 END) / COUNT(*) FROM blast

? Share of machines out of order, by type
? for each type of machine unit, what proportion is out of order?
SELECT unit_type, CAST(SUM(CASE WHEN out_of_order = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM machine_unit GROUP BY unit_type

? How many tonnes does one crew member move, tonnes moved divided by crew size, for each kind of shift?
? tonnes per head of crew by shift kind
SELECT shift_kind, CAST(SUM(tonnes_moved) AS FLOAT) / NULLIF(SUM(crew_size), 0) FROM shift_log GROUP BY shift_kind

? Hauls per shift on average
? what is the average number of hauls per shift?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT shift_id), 0) FROM haul

? What share of pits is still active?
? proportion of active pits
SELECT CAST(SUM(CASE WHEN is_active = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pit

? Percentage of night shifts per pit
? for every pit, what percentage of the shifts was a night shift?
SELECT p.pit_name, 100.0 * SUM(CASE WHEN s.shift_kind = 'night' THEN 1 ELSE 0 END) / COUNT(*) FROM pit p JOIN shift_log s ON s.pit_id = p.pit_id GROUP BY p.pit_id, p.pit_name

? Which inactive pits were deeper than 300 metres?
? pits no longer active with a depth above 300
SELECT pit_name FROM pit WHERE is_active = FALSE AND depth_m > 300

? Drillers and geologists paid 400 or more a day
? names of miners working as driller or geologist with a day rate of at least 400
SELECT miner_name FROM miner WHERE role IN ('driller', 'geologist') AND day_rate >= 400

? Assays still waiting for a result: pit id and sampling date
? pit id and sample date where the assay result is missing
SELECT pit_id, sampled_on FROM assay WHERE result_on IS NULL

? How many Komatsu excavators are in working order?
? number of excavator units by Komatsu that are not out of order
SELECT COUNT(*) FROM machine_unit WHERE maker = 'Komatsu' AND unit_type = 'excavator' AND out_of_order = FALSE

? Assays with a grade from 1.5 to 3 percent: lab, grade and moisture
? lab, grade, moisture of assays graded between 1.5 and 3
SELECT lab, grade_pct, moisture_pct FROM assay WHERE grade_pct BETWEEN 1.5 AND 3

? Underground pits for nickel or lithium
? which underground pits yield nickel or lithium?
SELECT pit_name FROM pit WHERE method = 'underground' AND mineral IN ('nickel', 'lithium')

? miners with a name starting with Ros
SELECT miner_name FROM miner WHERE miner_name LIKE 'Ros%'

? Shifts without near misses but with more than 5 hours of downtime: dates
? dates of shifts having 0 near misses and over 5 downtime hours
SELECT shift_date FROM shift_log WHERE near_misses = 0 AND downtime_hours > 5

? Which miners earn more a day than the average miner?
? miners with an above average day rate
SELECT miner_name FROM miner WHERE day_rate > (SELECT AVG(day_rate) FROM miner)

? What price did we get for the copper?
I do not know

? How many people were injured last year?
I do not know

? Who owns the land around Red Hill?
I do not know
