-- Exploration drilling: projects, rigs, boreholes, core boxes, logged intervals and assay samples.

CREATE TABLE project (
  project_code TEXT PRIMARY KEY,
  project_name TEXT, -- Copper Ridge; Silver Lake; Black Fell; Eagle Point; Red Gully
  commodity TEXT, -- gold; copper; nickel; lithium; zinc
  country TEXT, -- Canada; Chile; Finland; Ghana; Mongolia
  start_dt DATE,
  budget_amt NUMERIC,
  active_yn BOOLEAN
);

CREATE TABLE contractor (
  contractor_id INTEGER PRIMARY KEY,
  contractor_name TEXT, -- Northdrill; Deep Earth; Rocktech; Polar Boring
  rate_per_m NUMERIC,
  rig_count INTEGER,
  safety_score NUMERIC
);

CREATE TABLE borehole (
  hole_id TEXT PRIMARY KEY,
  project_code TEXT REFERENCES project (project_code),
  contractor_id INTEGER REFERENCES contractor (contractor_id),
  drill_method TEXT, -- diamond; reverse circulation; sonic; auger
  planned_depth_m NUMERIC,
  final_depth_m NUMERIC,
  azimuth NUMERIC,
  dip NUMERIC,
  collar_elev_m NUMERIC,
  drill_start DATE,
  drill_end DATE,
  hole_status TEXT -- planned; drilling; completed; lost
);

CREATE TABLE geologist (
  geo_id INTEGER PRIMARY KEY,
  geo_name TEXT, -- Tuomas Aalto; Paz Fuentes; Kofi Asante; Jill Harper
  seniority TEXT, -- junior; senior; chief
  employed_since DATE,
  yearly_salary NUMERIC
);

CREATE TABLE core_box (
  box_id INTEGER PRIMARY KEY,
  hole_id TEXT REFERENCES borehole (hole_id),
  from_m NUMERIC,
  to_m NUMERIC,
  shed TEXT, -- Shed North; Shed South; Container 5; Core Barn
  photo_taken BOOLEAN,
  boxed_on DATE
);

CREATE TABLE log_interval (
  log_id INTEGER PRIMARY KEY,
  hole_id TEXT REFERENCES borehole (hole_id),
  geo_id INTEGER REFERENCES geologist (geo_id),
  from_m NUMERIC,
  to_m NUMERIC,
  rock_type TEXT, -- granite; basalt; schist; limestone; gabbro
  alteration TEXT, -- chlorite; sericite; silica; potassic
  rqd_pct NUMERIC,
  logged_on DATE
);

CREATE TABLE assay_sample (
  sample_no TEXT PRIMARY KEY,
  log_id INTEGER REFERENCES log_interval (log_id),
  lab TEXT, -- Assaytec; Minlab; Georef
  sent_dt DATE,
  result_dt DATE,
  gold_ppm NUMERIC,
  copper_pct NUMERIC,
  is_duplicate BOOLEAN
);

? Which boreholes belong to the Copper Ridge project?
? hole ids of the project Copper Ridge
SELECT b.hole_id FROM borehole b JOIN project p ON b.project_code = p.project_code WHERE p.project_name = 'Copper Ridge'

? Which geologists have logged granite in a Chile project?
? distinct geologists with any granite log interval in a borehole of a project in Chile
SELECT DISTINCT g.geo_name FROM geologist g JOIN log_interval l ON l.geo_id = g.geo_id JOIN borehole b ON l.hole_id = b.hole_id JOIN project p ON b.project_code = p.project_code WHERE l.rock_type = 'granite' AND p.country = 'Chile'

? Which contractors have never drilled a hole for us?
? contractors without any borehole
SELECT contractor_name FROM contractor WHERE contractor_id NOT IN (SELECT contractor_id FROM borehole)

? Which boreholes have not been logged yet?
? hole ids of boreholes without a log interval
SELECT hole_id FROM borehole WHERE hole_id NOT IN (SELECT hole_id FROM log_interval)

? What is the best gold grade found at Silver Lake?
? maximum gold ppm of assay samples from boreholes in the project Silver Lake
SELECT MAX(a.gold_ppm) FROM assay_sample a JOIN log_interval l ON a.log_id = l.log_id JOIN borehole b ON l.hole_id = b.hole_id JOIN project p ON b.project_code = p.project_code WHERE p.project_name = 'Silver Lake'

? How many metres has Rocktech drilled?
? total final depth of boreholes by the contractor Rocktech
SELECT SUM(b.final_depth_m) FROM borehole b JOIN contractor c ON b.contractor_id = c.contractor_id WHERE c.contractor_name = 'Rocktech'

? Which contractors worked on nickel projects?
? names of contractors with a borehole in any project for the commodity nickel, no repeats
SELECT DISTINCT c.contractor_name FROM contractor c JOIN borehole b ON b.contractor_id = c.contractor_id JOIN project p ON b.project_code = p.project_code WHERE p.commodity = 'nickel'

? In which sheds are the core boxes of lost holes?
? different sheds holding core boxes of boreholes with the status lost
SELECT DISTINCT x.shed FROM core_box x JOIN borehole b ON x.hole_id = b.hole_id WHERE b.hole_status = 'lost'

? How many boreholes does each project have, including projects that have none so far?
? all projects with their number of boreholes, zero too
SELECT p.project_name, COUNT(b.hole_id) FROM project p LEFT JOIN borehole b ON b.project_code = p.project_code GROUP BY p.project_code, p.project_name

? How many samples did the lab Minlab get from intervals logged by Jill Harper?
? number of assay samples at Minlab whose log interval is by the geologist Jill Harper
SELECT COUNT(*) FROM assay_sample a JOIN log_interval l ON a.log_id = l.log_id JOIN geologist g ON l.geo_id = g.geo_id WHERE a.lab = 'Minlab' AND g.geo_name = 'Jill Harper'

? Which rock types contain more than 5 ppm gold?
? unique rock types of log intervals with any assay sample over 5 gold ppm
SELECT DISTINCT l.rock_type FROM log_interval l JOIN assay_sample a ON a.log_id = l.log_id WHERE a.gold_ppm > 5

? Number of boreholes by status
? How many holes do we have in each status?
? boreholes per hole status
SELECT hole_status, COUNT(*) FROM borehole GROUP BY hole_status

? Metres drilled per project
? For each project return its name and the total final depth of its boreholes.
SELECT p.project_name, SUM(b.final_depth_m) FROM project p JOIN borehole b ON b.project_code = p.project_code GROUP BY p.project_code, p.project_name

? Average gold and copper by rock type
? For every rock type, the mean gold and mean copper of its assay samples
SELECT l.rock_type, AVG(a.gold_ppm), AVG(a.copper_pct) FROM log_interval l JOIN assay_sample a ON a.log_id = l.log_id GROUP BY l.rock_type

? How many boreholes and what average depth per drilling method?
? boreholes by drill method: count and average final depth
SELECT drill_method, COUNT(*), AVG(final_depth_m) FROM borehole GROUP BY drill_method

? Which sheds hold more than 400 core boxes?
? sheds with over 400 core boxes
SELECT shed FROM core_box GROUP BY shed HAVING COUNT(*) > 400

? budget by commodity
? What is the total budget of projects for each commodity?
SELECT commodity, SUM(budget_amt) FROM project GROUP BY commodity

? How many metres did each geologist log?
? total logged length, to minus from, per geologist name
SELECT g.geo_name, SUM(l.to_m - l.from_m) FROM geologist g JOIN log_interval l ON l.geo_id = g.geo_id GROUP BY g.geo_id, g.geo_name

? Projects per country and commodity
? How many projects do we have by country and by commodity?
SELECT country, commodity, COUNT(*) FROM project GROUP BY country, commodity

? Number of different boreholes each geologist has logged
? How many distinct holes has every geologist worked on?
SELECT g.geo_name, COUNT(DISTINCT l.hole_id) FROM geologist g JOIN log_interval l ON l.geo_id = g.geo_id GROUP BY g.geo_id, g.geo_name

? Average RQD for each alteration
? What is the average RQD of log intervals by type of alteration?
SELECT alteration, AVG(rqd_pct) FROM log_interval GROUP BY alteration

? Lowest and highest pay by seniority of geologist
? For each seniority, what are the minimum and the maximum yearly salary?
SELECT seniority, MIN(yearly_salary), MAX(yearly_salary) FROM geologist GROUP BY seniority

? Which labs returned at least 1000 samples?
? labs with 1000 or more assay samples that have a result date
SELECT lab FROM assay_sample WHERE result_dt IS NOT NULL GROUP BY lab HAVING COUNT(*) >= 1000

? What is the deepest borehole?
? hole id of the borehole with the largest final depth
SELECT hole_id FROM borehole ORDER BY final_depth_m DESC LIMIT 1

? Which project has the biggest budget?
? project with the highest budget
SELECT project_name FROM project ORDER BY budget_amt DESC LIMIT 1

? Top 10 samples by gold with their grade
? the 10 assay samples richest in gold: sample number and ppm
SELECT sample_no, gold_ppm FROM assay_sample ORDER BY gold_ppm DESC LIMIT 10

? Which contractor has drilled the most boreholes?
? contractor with the largest number of boreholes
SELECT c.contractor_name FROM contractor c JOIN borehole b ON b.contractor_id = c.contractor_id GROUP BY c.contractor_id, c.contractor_name ORDER BY COUNT(*) DESC LIMIT 1

? Which contractor is cheapest per metre?
? contractor with the lowest rate per metre
SELECT contractor_name FROM contractor ORDER BY rate_per_m LIMIT 1

? List the boreholes by start of drilling, newest first, with id, method and depth.
? hole id, drill method and final depth of boreholes, latest drilling start first
SELECT hole_id, drill_method, final_depth_m FROM borehole ORDER BY drill_start DESC

? Which geologist has logged the most intervals?
? geologist with the highest number of log intervals
SELECT g.geo_name FROM geologist g JOIN log_interval l ON l.geo_id = g.geo_id GROUP BY g.geo_id, g.geo_name ORDER BY COUNT(*) DESC LIMIT 1

? Who has been employed as geologist the longest?
? longest serving geologist
SELECT geo_name FROM geologist ORDER BY employed_since LIMIT 1

? Which 3 projects have drilled the most metres?
? 3 projects with the greatest total final depth of boreholes
SELECT p.project_name FROM project p JOIN borehole b ON b.project_code = p.project_code GROUP BY p.project_code, p.project_name ORDER BY SUM(b.final_depth_m) DESC LIMIT 3

? Which holes were completed in 2023?
? ids of completed boreholes where drilling ended in 2023
SELECT hole_id FROM borehole WHERE hole_status = 'completed' AND EXTRACT(YEAR FROM drill_end) = 2023

? How many days does it take to drill a hole on average?
? average days from start to end of drilling a borehole
SELECT AVG(drill_end - drill_start) FROM borehole

? Drilled metres per month in 2022
? What was the total final depth of the boreholes started in each month of 2022?
SELECT DATE_TRUNC('month', drill_start), SUM(final_depth_m) FROM borehole WHERE EXTRACT(YEAR FROM drill_start) = 2022 GROUP BY DATE_TRUNC('month', drill_start)

? How long do labs need for results, in days, on average per lab?
? average days between sending and result of assay samples by lab
SELECT lab, AVG(result_dt - sent_dt) FROM assay_sample GROUP BY lab

? How many assay samples were sent in the last 30 days?
? samples sent off within the past 30 days
SELECT COUNT(*) FROM assay_sample WHERE sent_dt >= CURRENT_DATE - INTERVAL '30 days'

? When did drilling at Eagle Point begin?
? earliest drilling start of a borehole in the project Eagle Point
SELECT MIN(b.drill_start) FROM borehole b JOIN project p ON b.project_code = p.project_code WHERE p.project_name = 'Eagle Point'

? Intervals logged since 2024-02-10
? How many intervals were logged on or after February 10, 2024?
SELECT COUNT(*) FROM log_interval WHERE logged_on >= '2024-02-10'

? How many boreholes were started per year?
? boreholes by year of drilling start
SELECT EXTRACT(YEAR FROM drill_start), COUNT(*) FROM borehole GROUP BY EXTRACT(YEAR FROM drill_start)

? Which projects started between 2015 and 2019?
? projects with a start from 2015 to 2019
SELECT project_name FROM project WHERE EXTRACT(YEAR FROM start_dt) BETWEEN 2015 AND 2019

? When was the last core box filled?
? most recent date a core box was boxed
SELECT MAX(boxed_on) FROM core_box

? How far over or under plan was each hole, final depth less planned depth?
? hole id and final depth minus planned depth of each borehole
SELECT hole_id, final_depth_m - planned_depth_m FROM borehole

? What percentage of boreholes was lost?
? percent of lost boreholes
SELECT 100.0 * SUM(CASE WHEN hole_status = 'lost' THEN 1 ELSE 0 END) / COUNT(*) FROM borehole

? Share of completed boreholes per contractor
? For every contractor, what proportion of boreholes was completed?
SELECT c.contractor_name, CAST(SUM(CASE WHEN b.hole_status = 'completed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM contractor c JOIN borehole b ON b.contractor_id = c.contractor_id GROUP BY c.contractor_id, c.contractor_name

? Ratio of drilled to planned metres over all boreholes
? ratio of total final depth to total planned depth of boreholes
SELECT CAST(SUM(final_depth_m) AS FLOAT) / NULLIF(SUM(planned_depth_m), 0) FROM borehole

? How many core boxes does a hole fill on average?
? average number of core boxes per hole
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT hole_id), 0) FROM core_box

? What share of core boxes has been photographed in each shed?
? share of core boxes with a photo taken, by shed
SELECT shed, CAST(SUM(CASE WHEN photo_taken = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM core_box GROUP BY shed

? What percentage of assay samples are duplicates, by lab?
? duplicate percentage per lab
SELECT lab, 100.0 * SUM(CASE WHEN is_duplicate = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM assay_sample GROUP BY lab

? What is the ratio of diamond to auger boreholes?
? diamond boreholes versus auger boreholes, ratio
SELECT CAST(SUM(CASE WHEN drill_method = 'diamond' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN drill_method = 'auger' THEN 1 ELSE 0 END), 0) FROM borehole

? What did drilling cost per hole at the contractor's rate? Hole id and final depth times the rate per metre.
? hole id with final depth multiplied by the contractor rate per metre
SELECT b.hole_id, b.final_depth_m * c.rate_per_m FROM borehole b JOIN contractor c ON b.contractor_id = c.contractor_id

? Which active projects look for gold or lithium?
? active projects with commodity gold or lithium
SELECT project_name FROM project WHERE active_yn = TRUE AND commodity IN ('gold', 'lithium')

? Boreholes deeper than 600 m drilled with the sonic method
? Which sonic boreholes reached a final depth above 600?
SELECT hole_id FROM borehole WHERE drill_method = 'sonic' AND final_depth_m > 600

? Which samples still have no result?
? sample numbers of assay samples without a result date
SELECT sample_no FROM assay_sample WHERE result_dt IS NULL

? Core boxes in the Core Barn that nobody photographed
? ids of core boxes in Core Barn without photo taken
SELECT box_id FROM core_box WHERE shed = 'Core Barn' AND photo_taken = FALSE

? Show hole, from, to and rock type for log intervals with an RQD under 25.
? log intervals where RQD is below 25: hole id, from, to, rock type
SELECT hole_id, from_m, to_m, rock_type FROM log_interval WHERE rqd_pct < 25

? Holes with a dip between 45 and 60
? Which boreholes have a dip from 45 to 60?
SELECT hole_id FROM borehole WHERE dip BETWEEN 45 AND 60

? Hole ids that start with CR
? Which boreholes have an id beginning with CR?
SELECT hole_id FROM borehole WHERE hole_id LIKE 'CR%'

? Which geologists are not junior and earn less than 90000 a year?
? geologists of a seniority other than junior with a yearly salary under 90000
SELECT geo_name FROM geologist WHERE seniority <> 'junior' AND yearly_salary < 90000

? Contractors with at least 4 rigs and a safety score above 8
? Which contractors own 4 or more rigs and score over 8 in safety?
SELECT contractor_name FROM contractor WHERE rig_count >= 4 AND safety_score > 8

? Who owns the land at Black Fell?
? landowner of the Black Fell project
I do not know

? How many tonnes of ore are left at Red Gully?
? ore reserve per project
I do not know

? Which drillers had an accident?
? accidents by contractor
I do not know
