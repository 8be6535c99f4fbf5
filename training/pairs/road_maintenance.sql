-- Road maintenance: roads, sections, defects that people report, repair jobs, contractors, materials.

CREATE TABLE road (
  road_id INTEGER PRIMARY KEY,
  road_name TEXT, -- Harbour Way; Station Road; Old Coach Road; Ring Avenue
  road_class TEXT, -- motorway; main road; side street; lane
  length_km NUMERIC,
  speed_limit INTEGER,
  built_year INTEGER
);

CREATE TABLE section (
  section_id INTEGER PRIMARY KEY,
  road_id INTEGER REFERENCES road (road_id),
  section_code TEXT,
  surface TEXT, -- asphalt; concrete; cobbles; gravel
  lanes INTEGER,
  daily_traffic INTEGER,
  last_resurfaced DATE,
  condition_score NUMERIC,
  is_lit BOOLEAN
);

CREATE TABLE defect (
  defect_id INTEGER PRIMARY KEY,
  section_id INTEGER REFERENCES section (section_id),
  defect_type TEXT, -- pothole; crack; broken sign; blocked drain; faded marking
  severity TEXT, -- minor; moderate; dangerous
  source TEXT, -- resident; patrol; police; app
  reported_at TIMESTAMP,
  fixed_at TIMESTAMP,
  depth_cm NUMERIC
);

CREATE TABLE contractor (
  contractor_id INTEGER PRIMARY KEY,
  company TEXT, -- Stonebridge Works; Tarmac Brothers; GreyLine; Northpave
  town TEXT, -- Alton; Bexley; Corby; Dunster
  contract_start DATE,
  contract_end DATE,
  day_rate NUMERIC,
  approved BOOLEAN
);

CREATE TABLE job (
  job_id INTEGER PRIMARY KEY,
  defect_id INTEGER REFERENCES defect (defect_id),
  contractor_id INTEGER REFERENCES contractor (contractor_id),
  planned_for DATE,
  completed_on DATE,
  est_cost NUMERIC,
  actual_cost NUMERIC,
  workers INTEGER,
  job_status TEXT -- planned; running; finished; cancelled
);

CREATE TABLE material_use (
  use_id INTEGER PRIMARY KEY,
  job_id INTEGER REFERENCES job (job_id),
  material TEXT, -- bitumen; sand; paint; kerb stone
  tonnes NUMERIC,
  unit_price NUMERIC
);

? Which roads have any dangerous pothole?
? names of roads with at least one dangerous pothole on a section
SELECT DISTINCT r.road_name FROM road r JOIN section s ON s.road_id = r.road_id JOIN defect d ON d.section_id = s.section_id WHERE d.defect_type = 'pothole' AND d.severity = 'dangerous'

? Which contractors have worked on Station Road?
? companies with any job on a section of Station Road
SELECT DISTINCT c.company FROM contractor c JOIN job j ON j.contractor_id = c.contractor_id JOIN defect d ON j.defect_id = d.defect_id JOIN section s ON d.section_id = s.section_id JOIN road r ON s.road_id = r.road_id WHERE r.road_name = 'Station Road'

? Which contractors never got a job?
? companies of contractors without any job
SELECT company FROM contractor WHERE contractor_id NOT IN (SELECT contractor_id FROM job)

? Which defects have no repair job?
? ids of defects without a job
SELECT defect_id FROM defect WHERE defect_id NOT IN (SELECT defect_id FROM job)

? How much did we actually pay Tarmac Brothers for jobs?
? total actual cost of the jobs done by Tarmac Brothers
SELECT SUM(j.actual_cost) FROM job j JOIN contractor c ON j.contractor_id = c.contractor_id WHERE c.company = 'Tarmac Brothers'

? How many sections does each road have, including roads not split into sections?
? sections per road, roads without one as well
SELECT r.road_name, COUNT(s.section_id) FROM road r LEFT JOIN section s ON s.road_id = r.road_id GROUP BY r.road_id, r.road_name

? Which jobs of GreyLine used bitumen?
? ids of jobs by the company GreyLine with bitumen among the material
SELECT DISTINCT j.job_id FROM job j JOIN contractor c ON j.contractor_id = c.contractor_id JOIN material_use m ON m.job_id = j.job_id WHERE c.company = 'GreyLine' AND m.material = 'bitumen'

? Which gravel sections belong to a lane?
? section codes with a gravel surface on roads of the class lane
SELECT s.section_code FROM section s JOIN road r ON s.road_id = r.road_id WHERE s.surface = 'gravel' AND r.road_class = 'lane'

? Which roads have more than 50 defects?
? names of roads with over 50 defects
SELECT r.road_name FROM road r JOIN section s ON s.road_id = r.road_id JOIN defect d ON d.section_id = s.section_id GROUP BY r.road_id, r.road_name HAVING COUNT(*) > 50

? How many tonnes of material went into repairing cracks?
? total tonnes of material used in jobs on crack defects
SELECT SUM(m.tonnes) FROM material_use m JOIN job j ON m.job_id = j.job_id JOIN defect d ON j.defect_id = d.defect_id WHERE d.defect_type = 'crack'

? For every finished job show the id, the company and the type of defect.
? job id, contractor company and defect type of finished jobs
SELECT j.job_id, c.company, d.defect_type FROM job j JOIN contractor c ON j.contractor_id = c.contractor_id JOIN defect d ON j.defect_id = d.defect_id WHERE j.job_status = 'finished'

? How many defects were reported of each type?
? defects by type
SELECT defect_type, COUNT(*) FROM defect GROUP BY defect_type

? How many kilometres of road do we have in each class?
? total length of road per class
SELECT road_class, SUM(length_km) FROM road GROUP BY road_class

? How many defects reach us through each source?
? defects per source
SELECT source, COUNT(*) FROM defect GROUP BY source

? Average condition score and average daily traffic by surface
? For each surface, what are the average condition score and daily traffic of the sections?
SELECT surface, AVG(condition_score), AVG(daily_traffic) FROM section GROUP BY surface

? Count jobs per contractor and sum up what they cost.
? number of jobs and total actual cost by company
SELECT c.company, COUNT(*), SUM(j.actual_cost) FROM contractor c JOIN job j ON j.contractor_id = c.contractor_id GROUP BY c.contractor_id, c.company

? Which towns have more than 2 contractors?
? towns with over 2 contractors
SELECT town FROM contractor GROUP BY town HAVING COUNT(*) > 2

? Defects by type and severity
? how many defects for every type and severity
SELECT defect_type, severity, COUNT(*) FROM defect GROUP BY defect_type, severity

? How many tonnes of each material were used?
? tonnes by material
SELECT material, SUM(tonnes) FROM material_use GROUP BY material

? On how many different sections were defects found, by severity?
? distinct sections with a defect per severity
SELECT severity, COUNT(DISTINCT section_id) FROM defect GROUP BY severity

? How many jobs were completed each year?
? jobs by year of completion
SELECT EXTRACT(YEAR FROM completed_on), COUNT(*) FROM job GROUP BY EXTRACT(YEAR FROM completed_on)

? What was spent on repairs for each road?
? actual job cost per road name
SELECT r.road_name, SUM(j.actual_cost) FROM road r JOIN section s ON s.road_id = r.road_id JOIN defect d ON d.section_id = s.section_id JOIN job j ON j.defect_id = d.defect_id GROUP BY r.road_id, r.road_name

? How deep are potholes on average and at worst for each severity?
? average and maximum depth of potholes by severity
SELECT severity, AVG(depth_cm), MAX(depth_cm) FROM defect WHERE defect_type = 'pothole' GROUP BY severity

? Which road has the most defects?
? road with the highest number of defects
SELECT r.road_name FROM road r JOIN section s ON s.road_id = r.road_id JOIN defect d ON d.section_id = s.section_id GROUP BY r.road_id, r.road_name ORDER BY COUNT(*) DESC LIMIT 1

? What is the longest road?
? name of the longest road in km
SELECT road_name FROM road ORDER BY length_km DESC LIMIT 1

? Which 5 jobs were the most expensive?
? ids of the 5 jobs with the highest actual cost
SELECT job_id FROM job ORDER BY actual_cost DESC LIMIT 5

? Which section is in the worst condition?
? code of the section with the lowest condition score
SELECT section_code FROM section ORDER BY condition_score LIMIT 1

? Which contractor earned the most from us?
? company with the greatest total actual cost over its jobs
SELECT c.company FROM contractor c JOIN job j ON j.contractor_id = c.contractor_id GROUP BY c.contractor_id, c.company ORDER BY SUM(j.actual_cost) DESC LIMIT 1

? Who is the cheapest approved contractor?
? approved contractor with the lowest day rate
SELECT company FROM contractor WHERE approved = TRUE ORDER BY day_rate LIMIT 1

? List the sections by daily traffic from busiest to quietest.
? section code and daily traffic, sorted by traffic descending
SELECT section_code, daily_traffic FROM section ORDER BY daily_traffic DESC

? Which source sends us the most dangerous defects?
? source with the highest number of dangerous defects
SELECT source FROM defect WHERE severity = 'dangerous' GROUP BY source ORDER BY COUNT(*) DESC LIMIT 1

? Which lit section was resurfaced longest ago?
? code of the lit section with the earliest resurfacing
SELECT section_code FROM section WHERE is_lit = TRUE ORDER BY last_resurfaced LIMIT 1

? How many defects were reported in January 2024?
? defects reported January 2024
SELECT COUNT(*) FROM defect WHERE EXTRACT(YEAR FROM reported_at) = 2024 AND EXTRACT(MONTH FROM reported_at) = 1

? How many hours does it take on average to fix a dangerous defect?
? average hours from report to fix for dangerous defects
SELECT AVG(EXTRACT(EPOCH FROM fixed_at - reported_at) / 3600) FROM defect WHERE severity = 'dangerous'

? How many potholes were reported each month?
? potholes per month of the report
SELECT DATE_TRUNC('month', reported_at), COUNT(*) FROM defect WHERE defect_type = 'pothole' GROUP BY DATE_TRUNC('month', reported_at)

? By how many days was each job late? Completed minus planned.
? job id and days between planned date and completion
SELECT job_id, completed_on - planned_for FROM job

? Which jobs are planned for after 2025-03-01?
? ids of jobs planned later than March 1, 2025
SELECT job_id FROM job WHERE planned_for > '2025-03-01'

? Which sections have not been resurfaced in this century, so before 2000-01-01?
? section codes last resurfaced before 2000-01-01
SELECT section_code FROM section WHERE last_resurfaced < '2000-01-01'

? Which defects came in during the last 7 days? Show id and type.
? id and type of defects reported in the past 7 days
SELECT defect_id, defect_type FROM defect WHERE reported_at >= CURRENT_DATE - INTERVAL '7 days'

? How long does each contract run, in days?
? company and days from contract start to contract end
SELECT company, contract_end - contract_start FROM contractor

? What have we spent on completed jobs this year?
? actual cost of jobs completed this year
SELECT SUM(actual_cost) FROM job WHERE EXTRACT(YEAR FROM completed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What percentage of defects has been fixed?
? percent of defects that are fixed
SELECT 100.0 * SUM(CASE WHEN fixed_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM defect

? By how much did each job exceed its estimate?
? job id, actual cost minus estimated cost
SELECT job_id, actual_cost - est_cost FROM job

? What is the ratio of actual to estimated cost for each contractor?
? company and total actual cost over total estimated cost
SELECT c.company, CAST(SUM(j.actual_cost) AS FLOAT) / NULLIF(SUM(j.est_cost), 0) FROM contractor c JOIN job j ON j.contractor_id = c.contractor_id GROUP BY c.contractor_id, c.company

? ratio of potholes to cracks
? What is the ratio of pothole defects to crack defects?
SELECT CAST(SUM(CASE WHEN defect_type = 'pothole' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN defect_type = 'crack' THEN 1 ELSE 0 END), 0) FROM defect

? Share of dangerous defects by source
? What share of the defects from each source is dangerous?
SELECT source, CAST(SUM(CASE WHEN severity = 'dangerous' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM defect GROUP BY source

? How many defects are there per affected section on average?
? average number of defects per section
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT section_id), 0) FROM defect

? What does a job cost per worker, for each job?
? job id and actual cost divided by workers
SELECT job_id, actual_cost / NULLIF(workers, 0) FROM job

? What proportion of sections is lit on each surface?
? proportion of lit sections per surface
SELECT surface, CAST(SUM(CASE WHEN is_lit = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM section GROUP BY surface

? How much did each material cost in total, tonnes times unit price?
? material and sum of tonnes multiplied by unit price
SELECT material, SUM(tonnes * unit_price) FROM material_use GROUP BY material

? Which potholes are deeper than 10 cm and not fixed?
? ids of unfixed potholes with a depth over 10
SELECT defect_id FROM defect WHERE defect_type = 'pothole' AND depth_cm > 10 AND fixed_at IS NULL

? Which main roads have a speed limit of 50 or 70?
? names of main road entries with speed limit 50 or 70
SELECT road_name FROM road WHERE road_class = 'main road' AND speed_limit IN (50, 70)

? Which contractors have lost approval?
? companies that are not approved
SELECT company FROM contractor WHERE approved = FALSE

? Show code, surface, lanes and condition score of sections with 4 lanes or more.
? section code, surface, lanes, condition score where lanes are at least 4
SELECT section_code, surface, lanes, condition_score FROM section WHERE lanes >= 4

? Which roads have a name ending in Avenue, I mean containing Avenue?
? roads with Avenue in the name
SELECT road_name FROM road WHERE road_name LIKE '%Avenue%'

? How many sections with cobbles or concrete score between 2 and 5?
? number of cobbles and concrete sections with a condition score from 2 to 5
SELECT COUNT(*) FROM section WHERE surface IN ('cobbles', 'concrete') AND condition_score BETWEEN 2 AND 5

? Which jobs are neither done nor called off, that is, planned or running?
? ids of planned and running jobs
SELECT job_id FROM job WHERE job_status IN ('planned', 'running')

? Which contracts have no end date?
? companies with an open-ended contract (end missing)
SELECT company FROM contractor WHERE contract_end IS NULL

? Which sections carry more traffic than the average section?
? section codes with above average daily traffic
SELECT section_code FROM section WHERE daily_traffic > (SELECT AVG(daily_traffic) FROM section)

? Which cars were damaged by potholes?
? compensation paid to drivers
I do not know

? Who are the workers on each job?
? names of the road workers
I do not know

? How much salt was spread last winter?
I do not know
