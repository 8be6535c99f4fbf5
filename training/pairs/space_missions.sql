-- A space agency: launch sites, rockets, missions, astronauts, crew assignments, experiments and spacewalks.

CREATE TABLE launch_sites (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT, -- Cape Sable; Alder Point; Kirana; Northern Range
  country TEXT, -- Brazil; Sweden; India; Australia
  opened_year INTEGER,
  pads INTEGER
);

CREATE TABLE rockets (
  rocket_id INTEGER PRIMARY KEY,
  rocket_name TEXT, -- Heron 3; Vulcanus; Longbow; Tern
  manufacturer TEXT, -- Astra Works; Polaris Motors; Ikar Systems
  payload_kg INTEGER,
  height_m NUMERIC,
  cost_per_launch NUMERIC,
  is_reusable BOOLEAN,
  first_flight DATE
);

CREATE TABLE missions (
  mission_id INTEGER PRIMARY KEY,
  mission_name TEXT, -- Dawn Chaser; Red Harvest; Quiet Orbit; Ice Mapper
  destination TEXT, -- low orbit; Moon; Mars; asteroid
  rocket_id INTEGER REFERENCES rockets (rocket_id),
  site_id INTEGER REFERENCES launch_sites (site_id),
  launched_at TIMESTAMP,
  landed_at TIMESTAMP,
  planned_cost NUMERIC,
  actual_cost NUMERIC,
  outcome TEXT, -- success; partial success; failure
  is_crewed BOOLEAN
);

CREATE TABLE astronauts (
  astronaut_id INTEGER PRIMARY KEY,
  astronaut_name TEXT, -- Elena Voss; Rahul Iyer; Tom Halvorsen; Mika Aalto
  nationality TEXT, -- Brazilian; Swedish; Indian; Australian
  birth_date DATE,
  selected_on DATE,
  retired_on DATE,
  background TEXT, -- pilot; geologist; physician; engineer
  flight_hours INTEGER
);

CREATE TABLE crew_assignments (
  mission_id INTEGER REFERENCES missions (mission_id),
  astronaut_id INTEGER REFERENCES astronauts (astronaut_id),
  crew_role TEXT, -- commander; flight engineer; payload specialist
  assigned_on DATE
);

CREATE TABLE experiments (
  experiment_id INTEGER PRIMARY KEY,
  mission_id INTEGER REFERENCES missions (mission_id),
  lead_astronaut_id INTEGER REFERENCES astronauts (astronaut_id),
  field TEXT, -- biology; materials; astronomy; medicine
  mass_kg NUMERIC,
  funding NUMERIC,
  was_completed BOOLEAN
);

CREATE TABLE spacewalks (
  spacewalk_id INTEGER PRIMARY KEY,
  mission_id INTEGER REFERENCES missions (mission_id),
  astronaut_id INTEGER REFERENCES astronauts (astronaut_id),
  began_at TIMESTAMP,
  ended_at TIMESTAMP,
  purpose TEXT -- repair; installation; inspection
);

? Who was the commander of Dawn Chaser?
? astronaut in the crew role commander on the mission Dawn Chaser
SELECT a.astronaut_name FROM crew_assignments c JOIN astronauts a ON c.astronaut_id = a.astronaut_id JOIN missions m ON c.mission_id = m.mission_id WHERE c.crew_role = 'commander' AND m.mission_name = 'Dawn Chaser'

? Which missions flew on the Longbow rocket?
? mission names launched with the rocket Longbow
SELECT m.mission_name FROM missions m JOIN rockets r ON m.rocket_id = r.rocket_id WHERE r.rocket_name = 'Longbow'

? Which astronauts have never been assigned to a crew?
? astronauts without a crew assignment
SELECT astronaut_name FROM astronauts WHERE astronaut_id NOT IN (SELECT astronaut_id FROM crew_assignments)

? From which sites have we launched to Mars? Each site once.
? distinct launch site names of missions with destination Mars
SELECT DISTINCT s.site_name FROM missions m JOIN launch_sites s ON m.site_id = s.site_id WHERE m.destination = 'Mars'

? How many missions took off from Sweden?
? number of missions with a launch site in Sweden
SELECT COUNT(*) FROM missions m JOIN launch_sites s ON m.site_id = s.site_id WHERE s.country = 'Sweden'

? Which geologists have done a spacewalk? No repeats.
? different astronauts with background geologist and a spacewalk
SELECT DISTINCT a.astronaut_name FROM spacewalks w JOIN astronauts a ON w.astronaut_id = a.astronaut_id WHERE a.background = 'geologist'

? How much funding went into experiments on Moon missions?
? total experiment funding for missions to the Moon
SELECT SUM(e.funding) FROM experiments e JOIN missions m ON e.mission_id = m.mission_id WHERE m.destination = 'Moon'

? Which rockets were never used in a mission?
? rockets that no mission has flown on
SELECT rocket_name FROM rockets WHERE rocket_id NOT IN (SELECT rocket_id FROM missions)

? Who led biology experiments on Quiet Orbit?
? distinct lead astronauts of biology experiments on the mission Quiet Orbit
SELECT DISTINCT a.astronaut_name FROM experiments e JOIN astronauts a ON e.lead_astronaut_id = a.astronaut_id JOIN missions m ON e.mission_id = m.mission_id WHERE e.field = 'biology' AND m.mission_name = 'Quiet Orbit'

? For every failure, show the mission name, the rocket name and the launch site.
? failed missions (outcome failure): mission, rocket, site name
SELECT m.mission_name, r.rocket_name, s.site_name FROM missions m JOIN rockets r ON m.rocket_id = r.rocket_id JOIN launch_sites s ON m.site_id = s.site_id WHERE m.outcome = 'failure'

? How many repair spacewalks did Rahul Iyer make?
? repair spacewalks of astronaut Rahul Iyer, count
SELECT COUNT(*) FROM spacewalks w JOIN astronauts a ON w.astronaut_id = a.astronaut_id WHERE w.purpose = 'repair' AND a.astronaut_name = 'Rahul Iyer'

? Which missions carried no experiments?
? missions without an experiment
SELECT mission_name FROM missions WHERE mission_id NOT IN (SELECT mission_id FROM experiments)

? Which Indian astronauts have flown with a reusable rocket? Names once each.
? distinct Indian astronauts assigned to a mission on a reusable rocket
SELECT DISTINCT a.astronaut_name FROM crew_assignments c JOIN astronauts a ON c.astronaut_id = a.astronaut_id JOIN missions m ON c.mission_id = m.mission_id JOIN rockets r ON m.rocket_id = r.rocket_id WHERE a.nationality = 'Indian' AND r.is_reusable = TRUE

? What percentage of missions was a success?
? success percentage of missions
SELECT 100.0 * SUM(CASE WHEN outcome = 'success' THEN 1 ELSE 0 END) / COUNT(*) FROM missions

? Success share per rocket
? For each rocket name, what share of its missions was a success?
SELECT r.rocket_name, CAST(SUM(CASE WHEN m.outcome = 'success' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM missions m JOIN rockets r ON m.rocket_id = r.rocket_id GROUP BY r.rocket_id, r.rocket_name

? By how much did each mission exceed its planned cost?
? mission name and actual cost minus planned cost
SELECT mission_name, actual_cost - planned_cost FROM missions

? What is the ratio of actual to planned cost over all missions?
? total actual cost divided by total planned cost
SELECT CAST(SUM(actual_cost) AS FLOAT) / NULLIF(SUM(planned_cost), 0) FROM missions

? What does a kilogram of payload cost with each rocket?
? rocket names with cost per launch divided by payload in kg
SELECT rocket_name, CAST(cost_per_launch AS FLOAT) / NULLIF(payload_kg, 0) FROM rockets

? How many astronauts are on a crewed mission on average?
? crew assignments per mission
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT mission_id), 0) FROM crew_assignments

? What is the ratio of missions to the Moon to missions to Mars?
SELECT CAST(SUM(CASE WHEN destination = 'Moon' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN destination = 'Mars' THEN 1 ELSE 0 END), 0) FROM missions

? What proportion of experiments was completed in each field?
? completed share of experiments by field
SELECT field, CAST(SUM(CASE WHEN was_completed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM experiments GROUP BY field

? For each destination, what percentage of missions is crewed?
? percent crewed missions per destination
SELECT destination, 100.0 * SUM(CASE WHEN is_crewed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM missions GROUP BY destination

? How many spacewalks does an astronaut who walks in space do on average?
? spacewalks per astronaut
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT astronaut_id), 0) FROM spacewalks

? How much experiment funding is there per mission on average?
? experiment funding total over the number of different missions
SELECT CAST(SUM(funding) AS FLOAT) / NULLIF(COUNT(DISTINCT mission_id), 0) FROM experiments

? What share of the astronauts are pilots?
? proportion of astronauts with the background pilot
SELECT CAST(SUM(CASE WHEN background = 'pilot' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM astronauts

? How many missions were launched in 2023?
? missions launched 2023
? number of launches in 2023, going by our missions
SELECT COUNT(*) FROM missions WHERE EXTRACT(YEAR FROM launched_at) = 2023

? How many hours did each spacewalk last on average, by purpose?
? average spacewalk hours per purpose
SELECT purpose, AVG(EXTRACT(EPOCH FROM ended_at - began_at) / 3600) FROM spacewalks GROUP BY purpose

? Total spacewalk hours per astronaut
? How many hours has each astronaut spent on spacewalks in total?
SELECT a.astronaut_name, SUM(EXTRACT(EPOCH FROM w.ended_at - w.began_at) / 3600) FROM spacewalks w JOIN astronauts a ON w.astronaut_id = a.astronaut_id GROUP BY a.astronaut_id, a.astronaut_name

? How many hours does a mission take from launch to landing on average?
? average mission duration in hours
SELECT AVG(EXTRACT(EPOCH FROM landed_at - launched_at) / 3600) FROM missions

? Launches per month since 2024-01-01
? How many missions were launched in each month from January 1, 2024 on?
SELECT DATE_TRUNC('month', launched_at), COUNT(*) FROM missions WHERE launched_at >= '2024-01-01' GROUP BY DATE_TRUNC('month', launched_at)

? Which astronauts were selected between 2009-01-01 and 2013-12-31?
? astronauts selected from January 1, 2009 to December 31, 2013
SELECT astronaut_name FROM astronauts WHERE selected_on BETWEEN '2009-01-01' AND '2013-12-31'

? How many days after the selection did retired astronauts retire on average?
? average days from selection to retirement of astronauts
SELECT AVG(retired_on - selected_on) FROM astronauts

? When did the Vulcanus last lift off?
? latest launch time of missions on the rocket Vulcanus
SELECT MAX(m.launched_at) FROM missions m JOIN rockets r ON m.rocket_id = r.rocket_id WHERE r.rocket_name = 'Vulcanus'

? Which missions launched in the last 12 months?
? missions launched during the past 12 months
SELECT mission_name FROM missions WHERE launched_at >= CURRENT_DATE - INTERVAL '12 months'

? Missions and their cost per year
? For each launch year, number of missions and total actual cost
SELECT EXTRACT(YEAR FROM launched_at), COUNT(*), SUM(actual_cost) FROM missions GROUP BY EXTRACT(YEAR FROM launched_at)

? How old are the astronauts who have not retired? Name and age in years.
? names and ages in years of astronauts without a retirement date
SELECT astronaut_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM astronauts WHERE retired_on IS NULL

? Which rockets first flew before 2005-07-01?
? rockets with a first flight earlier than July 1, 2005
SELECT rocket_name FROM rockets WHERE first_flight < '2005-07-01'

? Missions by destination
? How many missions went to each destination?
SELECT destination, COUNT(*) FROM missions GROUP BY destination

? Missions by destination and outcome
? Count missions for every destination and outcome.
SELECT destination, outcome, COUNT(*) FROM missions GROUP BY destination, outcome

? Average launch cost and payload per manufacturer
? For each manufacturer, how much does a launch cost and how much payload do its rockets carry on average?
SELECT manufacturer, AVG(cost_per_launch), AVG(payload_kg) FROM rockets GROUP BY manufacturer

? How many astronauts come from each nationality, and what are their total flight hours?
? astronauts by nationality with total flight hours
SELECT nationality, COUNT(*), SUM(flight_hours) FROM astronauts GROUP BY nationality

? Which astronauts have been on more than 2 missions?
? astronauts with over 2 crew assignments
SELECT a.astronaut_name FROM crew_assignments c JOIN astronauts a ON c.astronaut_id = a.astronaut_id GROUP BY a.astronaut_id, a.astronaut_name HAVING COUNT(*) > 2

? Launches per site, including sites with none
? How many missions has each launch site seen? Sites without missions too.
SELECT s.site_name, COUNT(m.mission_id) FROM launch_sites s LEFT JOIN missions m ON m.site_id = s.site_id GROUP BY s.site_id, s.site_name

? How many different rockets were launched from each site?
? distinct rockets per launch site name over the missions
SELECT s.site_name, COUNT(DISTINCT m.rocket_id) FROM missions m JOIN launch_sites s ON m.site_id = s.site_id GROUP BY s.site_id, s.site_name

? Experiments per field with mass and funding
? For each field, count the experiments and add up their mass and funding.
SELECT field, COUNT(*), SUM(mass_kg), SUM(funding) FROM experiments GROUP BY field

? Crew size of each mission
? How many astronauts were assigned to each mission? Show mission names.
SELECT m.mission_name, COUNT(*) FROM crew_assignments c JOIN missions m ON c.mission_id = m.mission_id GROUP BY m.mission_id, m.mission_name

? Which mission was the most expensive, and what did it really cost?
? mission with the highest actual cost plus that cost
SELECT mission_name, actual_cost FROM missions ORDER BY actual_cost DESC LIMIT 1

? Which rocket has flown the most missions?
? most used rocket by missions
SELECT r.rocket_name FROM missions m JOIN rockets r ON m.rocket_id = r.rocket_id GROUP BY r.rocket_id, r.rocket_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 astronauts by flight hours
? which 5 astronauts have the most flight hours?
SELECT astronaut_name FROM astronauts ORDER BY flight_hours DESC LIMIT 5

? Who has done the most spacewalks?
? astronaut with the highest number of spacewalks
SELECT a.astronaut_name FROM spacewalks w JOIN astronauts a ON w.astronaut_id = a.astronaut_id GROUP BY a.astronaut_id, a.astronaut_name ORDER BY COUNT(*) DESC LIMIT 1

? Which is the tallest rocket?
? name of the tallest rocket
SELECT rocket_name FROM rockets ORDER BY height_m DESC LIMIT 1

? List the missions from the first launch to the last.
? mission names ordered by launch time
SELECT mission_name FROM missions ORDER BY launched_at

? Which mission collected the most experiment funding?
? mission with the largest total funding of experiments
SELECT m.mission_name FROM experiments e JOIN missions m ON e.mission_id = m.mission_id GROUP BY m.mission_id, m.mission_name ORDER BY SUM(e.funding) DESC LIMIT 1

? Reusable rockets by payload, strongest first, with the payload
? name and payload of reusable rockets, payload descending
SELECT rocket_name, payload_kg FROM rockets WHERE is_reusable = TRUE ORDER BY payload_kg DESC

? Which crewed missions to the Moon or an asteroid were not a failure?
? crewed Moon or asteroid missions with an outcome other than failure
SELECT mission_name FROM missions WHERE is_crewed = TRUE AND destination IN ('Moon', 'asteroid') AND outcome <> 'failure'

? Which missions have not landed yet?
? missions without a landing time
SELECT mission_name FROM missions WHERE landed_at IS NULL

? Rockets carrying between 5000 and 15000 kg
? rockets with a payload of 5000 to 15000 kg
SELECT rocket_name FROM rockets WHERE payload_kg BETWEEN 5000 AND 15000

? Sites that have more than 3 pads
? launch sites with over 3 pads
SELECT site_name FROM launch_sites WHERE pads > 3

? Mission names containing "Star"
? which missions have Star in the name?
SELECT mission_name FROM missions WHERE mission_name LIKE '%Star%'

? Which rockets cost more per launch than the average rocket?
? rockets with an above-average cost per launch
SELECT rocket_name FROM rockets WHERE cost_per_launch > (SELECT AVG(cost_per_launch) FROM rockets)

? How many photos did Ice Mapper send back?
? images per mission
I do not know

? What did the crew eat on Red Harvest?
? food rations by mission
I do not know

? How is the weather at Cape Sable on launch days?
? wind speed at each launch
I do not know
