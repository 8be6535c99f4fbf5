-- A drone delivery service: hubs, drones, remote pilots, missions, parcels carried, batteries and incidents.

CREATE TABLE hub (
  hub_id INTEGER PRIMARY KEY,
  hub_name TEXT, -- North Pier; Clover Field; Depot East; Summit Base
  town TEXT, -- Tralee; Visby; Aarau; Lugo
  landing_pads INTEGER,
  elevation_m INTEGER,
  opened_on DATE,
  is_staffed BOOLEAN
);

CREATE TABLE drone (
  drone_id INTEGER PRIMARY KEY,
  call_sign TEXT, -- Swift; Heron; Magpie; Puffin; Kestrel
  model TEXT, -- HX4; Carrier Two; SkyMule; AeroBee
  home_hub_id INTEGER REFERENCES hub (hub_id),
  max_load_g INTEGER,
  top_speed_kmh NUMERIC,
  year_built INTEGER,
  bought_for NUMERIC,
  commissioned DATE,
  retired DATE,
  condition TEXT -- airworthy; grounded; in repair
);

CREATE TABLE remote_pilot (
  pilot_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Niamh; Erik; Laia; Beat
  last_name TEXT, -- Quinn; Sandberg; Roca; Huber
  certificate TEXT, -- A1; A2; STS
  certified_on DATE,
  expires_on DATE,
  pay_per_hour NUMERIC
);

CREATE TABLE mission (
  mission_id INTEGER PRIMARY KEY,
  drone_id INTEGER REFERENCES drone (drone_id),
  pilot_id INTEGER REFERENCES remote_pilot (pilot_id),
  start_hub_id INTEGER REFERENCES hub (hub_id),
  end_hub_id INTEGER REFERENCES hub (hub_id),
  took_off_at TIMESTAMP,
  landed_at TIMESTAMP,
  distance_km NUMERIC,
  planned_km NUMERIC,
  battery_used_wh NUMERIC,
  wind TEXT, -- calm; breeze; gusty; storm
  outcome TEXT -- delivered; aborted; diverted; lost
);

CREATE TABLE parcel (
  parcel_id INTEGER PRIMARY KEY,
  mission_id INTEGER REFERENCES mission (mission_id),
  content TEXT, -- medicine; groceries; documents; spare parts
  weight_g INTEGER,
  fee NUMERIC,
  tip NUMERIC,
  ordered_at TIMESTAMP,
  handed_over_at TIMESTAMP,
  fragile TEXT -- yes; no
);

CREATE TABLE incident (
  incident_id INTEGER PRIMARY KEY,
  mission_id INTEGER REFERENCES mission (mission_id),
  severity TEXT, -- minor; serious; critical
  cause TEXT, -- bird strike; rotor failure; lost signal; low battery
  damage_cost NUMERIC,
  reported_on DATE,
  closed_on DATE
);

? Which pilots have steered the drone Heron?
? first and last names of the remote pilots on missions of the drone with call sign Heron
SELECT DISTINCT p.first_name, p.last_name FROM remote_pilot p JOIN mission m ON m.pilot_id = p.pilot_id JOIN drone d ON m.drone_id = d.drone_id WHERE d.call_sign = 'Heron'

? Return the call sign of each drone along with the name of its home hub.
? drones and their home hub
SELECT d.call_sign, h.hub_name FROM drone d JOIN hub h ON d.home_hub_id = h.hub_id

? Which drones have never been on a mission?
? call signs of drones without missions
SELECT call_sign FROM drone WHERE drone_id NOT IN (SELECT drone_id FROM mission)

? At which hubs did diverted missions end?
? names of the hubs where diverted missions landed in the end
SELECT DISTINCT h.hub_name FROM mission m JOIN hub h ON m.end_hub_id = h.hub_id WHERE m.outcome = 'diverted'

? From which hubs has medicine been sent out?
? start hubs of missions carrying medicine
SELECT DISTINCT h.hub_name FROM hub h JOIN mission m ON m.start_hub_id = h.hub_id JOIN parcel p ON p.mission_id = m.mission_id WHERE p.content = 'medicine'

? How many kilometres has each drone flown?
? total distance per drone call sign
SELECT d.call_sign, SUM(m.distance_km) FROM mission m JOIN drone d ON m.drone_id = d.drone_id GROUP BY d.drone_id, d.call_sign

? How many missions did every pilot fly, including those with none?
? missions per remote pilot (first and last name), with zeros
SELECT p.first_name, p.last_name, COUNT(m.mission_id) FROM remote_pilot p LEFT JOIN mission m ON m.pilot_id = p.pilot_id GROUP BY p.pilot_id, p.first_name, p.last_name

? Which pilots have had a critical incident?
? names of pilots on missions with a critical incident
SELECT DISTINCT p.first_name, p.last_name FROM remote_pilot p JOIN mission m ON m.pilot_id = p.pilot_id JOIN incident i ON i.mission_id = m.mission_id WHERE i.severity = 'critical'

? Which drones carried documents in a storm?
? call signs of drones that flew documents with wind at storm
SELECT DISTINCT d.call_sign FROM drone d JOIN mission m ON m.drone_id = d.drone_id JOIN parcel p ON p.mission_id = m.mission_id WHERE p.content = 'documents' AND m.wind = 'storm'

? What is the total damage per drone model?
? damage cost of incidents by model
SELECT d.model, SUM(i.damage_cost) FROM incident i JOIN mission m ON i.mission_id = m.mission_id JOIN drone d ON m.drone_id = d.drone_id GROUP BY d.model

? Which hubs are home to no drone?
? hubs that are not the home of any drone
SELECT hub_name FROM hub WHERE hub_id NOT IN (SELECT home_hub_id FROM drone WHERE NOT home_hub_id IS NULL)

? How much did every pilot collect in tips?
? tips from parcels per pilot's full name
SELECT p.first_name, p.last_name, SUM(k.tip) FROM parcel k JOIN mission m ON k.mission_id = m.mission_id JOIN remote_pilot p ON m.pilot_id = p.pilot_id GROUP BY p.pilot_id, p.first_name, p.last_name

? Which hub starts the most missions?
? hub with the most missions taking off
SELECT h.hub_name FROM mission m JOIN hub h ON m.start_hub_id = h.hub_id GROUP BY h.hub_id, h.hub_name ORDER BY COUNT(*) DESC LIMIT 1

? Which drones were part of more than 3 incidents?
? drones with over 3 incidents, by call sign
SELECT d.call_sign FROM incident i JOIN mission m ON i.mission_id = m.mission_id JOIN drone d ON m.drone_id = d.drone_id GROUP BY d.drone_id, d.call_sign HAVING COUNT(*) > 3

? How many different pilots have flown each model?
? distinct pilots by drone model
SELECT d.model, COUNT(DISTINCT m.pilot_id) FROM mission m JOIN drone d ON m.drone_id = d.drone_id GROUP BY d.model

? Which drones based in Visby are grounded?
? grounded drones whose home hub is in Visby
SELECT d.call_sign FROM drone d JOIN hub h ON d.home_hub_id = h.hub_id WHERE h.town = 'Visby' AND d.condition = 'grounded'

? Give the ids of hubs that serve both as start and as end of missions.
? hub ids found among start hubs and end hubs alike in missions
SELECT start_hub_id FROM mission INTERSECT SELECT end_hub_id FROM mission

? How many missions took off in the last 10 days?
? missions of the past 10 days
SELECT COUNT(*) FROM mission WHERE took_off_at >= CURRENT_DATE - INTERVAL '10 days'

? How many minutes is a mission in the air on average, by wind?
? average minutes between take-off and landing of missions for each wind
SELECT wind, AVG(EXTRACT(EPOCH FROM landed_at - took_off_at) / 60) FROM mission GROUP BY wind

? How many hours did the slowest parcel take from order to hand-over, for each kind of content?
? max hours between ordering and handing over a parcel, by content
SELECT content, MAX(EXTRACT(EPOCH FROM handed_over_at - ordered_at) / 3600) FROM parcel GROUP BY content

? How many parcels were ordered per month in 2024?
? parcels per month for orders in 2024
SELECT DATE_TRUNC('month', ordered_at), COUNT(*) FROM parcel WHERE EXTRACT(YEAR FROM ordered_at) = 2024 GROUP BY DATE_TRUNC('month', ordered_at)

? How many kilometres were flown on each weekday?
? distance of missions by day of the week of the take-off
SELECT EXTRACT(DOW FROM took_off_at), SUM(distance_km) FROM mission GROUP BY EXTRACT(DOW FROM took_off_at)

? Which pilots' certificates have expired?
? pilots with a certificate that expired before today
SELECT first_name, last_name FROM remote_pilot WHERE expires_on < CURRENT_DATE

? How many incidents were reported in April 2023?
? incident reports in April 2023
SELECT COUNT(*) FROM incident WHERE EXTRACT(YEAR FROM reported_on) = 2023 AND EXTRACT(MONTH FROM reported_on) = 4

? How many days does it take on average to close an incident of each severity?
? average days from report to closing by severity
SELECT severity, AVG(closed_on - reported_on) FROM incident GROUP BY severity

? Which incidents remained open for more than 45 days? List the ids.
? incident ids closed more than 45 days after the report
SELECT incident_id FROM incident WHERE closed_on - reported_on > 45

? When did each drone last take off?
? last take-off per call sign
SELECT d.call_sign, MAX(m.took_off_at) FROM mission m JOIN drone d ON m.drone_id = d.drone_id GROUP BY d.drone_id, d.call_sign

? Which drones were commissioned between 2021-01-01 and 2021-06-30?
? call signs of drones that entered service from January 1, 2021 to June 30, 2021
SELECT call_sign FROM drone WHERE commissioned BETWEEN '2021-01-01' AND '2021-06-30'

? How many drones are still in service?
? drones not retired yet
SELECT COUNT(*) FROM drone WHERE retired IS NULL

? How many hubs were opened each year?
? hubs by opening year
SELECT EXTRACT(YEAR FROM opened_on), COUNT(*) FROM hub GROUP BY EXTRACT(YEAR FROM opened_on)

? How much did we earn in parcel fees per week this year?
? weekly fees of parcels ordered in the current year
SELECT DATE_TRUNC('week', ordered_at), SUM(fee) FROM parcel WHERE EXTRACT(YEAR FROM ordered_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', ordered_at)

? What is the age in years of every drone? Give the call sign too.
? call sign and how many years ago the drone was built
SELECT call_sign, EXTRACT(YEAR FROM CURRENT_DATE) - year_built FROM drone

? What percentage of missions was delivered?
? percent of missions with the outcome delivered
SELECT 100.0 * SUM(CASE WHEN outcome = 'delivered' THEN 1 ELSE 0 END) / COUNT(*) FROM mission

? What is the ratio of aborted to delivered missions for each model?
? aborted over delivered missions by drone model
SELECT d.model, CAST(SUM(CASE WHEN m.outcome = 'aborted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN m.outcome = 'delivered' THEN 1 ELSE 0 END), 0) FROM mission m JOIN drone d ON m.drone_id = d.drone_id GROUP BY d.model

? How many watt hours does each mission use per kilometre? Show the mission id first.
? mission id with battery used divided by distance
SELECT mission_id, CAST(battery_used_wh AS FLOAT) / NULLIF(distance_km, 0) FROM mission

? What is the energy use per kilometre of each drone?
? ratio of battery used to distance flown per call sign
SELECT d.call_sign, CAST(SUM(m.battery_used_wh) AS FLOAT) / NULLIF(SUM(m.distance_km), 0) FROM mission m JOIN drone d ON m.drone_id = d.drone_id GROUP BY d.drone_id, d.call_sign

? How many parcels does a mission carry on average?
? average number of parcels per mission
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT mission_id), 0) FROM parcel

? What percentage of the planned kilometres was flown, per outcome?
? flown distance as a percentage of planned distance by mission outcome
SELECT outcome, 100.0 * SUM(distance_km) / NULLIF(SUM(planned_km), 0) FROM mission GROUP BY outcome

? What share of parcels got a tip, for each content?
? share of parcels with a tip by content
SELECT content, CAST(SUM(CASE WHEN tip IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parcel GROUP BY content

? How many extra kilometres did each mission fly beyond the plan?
? mission id and distance minus planned distance
SELECT mission_id, distance_km - planned_km FROM mission

? What is the ratio of serious to minor incidents for each cause?
? serious vs minor incidents per cause as ratio
SELECT cause, CAST(SUM(CASE WHEN severity = 'serious' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN severity = 'minor' THEN 1 ELSE 0 END), 0) FROM incident GROUP BY cause

? What percentage of the damage cost was caused by bird strike?
? bird strike damage in percent of all damage
SELECT 100.0 * SUM(CASE WHEN cause = 'bird strike' THEN damage_cost ELSE 0 END) / NULLIF(SUM(damage_cost), 0) FROM incident

? What are the tips as a percentage of the fees, per content?
? tips in percent of fees by parcel content
SELECT content, 100.0 * SUM(tip) / NULLIF(SUM(fee), 0) FROM parcel GROUP BY content

? What share of the drones at each hub is airworthy?
? share of airworthy drones per home hub name
SELECT h.hub_name, CAST(SUM(CASE WHEN d.condition = 'airworthy' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM drone d JOIN hub h ON d.home_hub_id = h.hub_id GROUP BY h.hub_id, h.hub_name

? What fee do we earn per gram for each parcel id?
? parcel id, fee divided by weight
SELECT parcel_id, CAST(fee AS FLOAT) / NULLIF(weight_g, 0) FROM parcel

? What percentage of incidents has been closed, by severity?
? closed incidents in percent for each severity
SELECT severity, 100.0 * SUM(CASE WHEN closed_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM incident GROUP BY severity

? How many missions does each pilot fly on average?
? missions per different pilot on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT pilot_id), 0) FROM mission

? What share of hubs is staffed, per town?
? staffed hubs as a share by town
SELECT town, CAST(SUM(CASE WHEN is_staffed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hub GROUP BY town

? How many incidents are there for each cause?
? incidents by cause
SELECT cause, COUNT(*) FROM incident GROUP BY cause

? How many grams of each content have been carried?
? total parcel weight by content
SELECT content, SUM(weight_g) FROM parcel GROUP BY content

? Which models cost more than 8000 on average?
? drone models bought for over 8000 on average
SELECT model FROM drone GROUP BY model HAVING AVG(bought_for) > 8000

? For which wind were more than 5000 kilometres flown?
? wind levels with a total distance above 5000 km
SELECT wind FROM mission GROUP BY wind HAVING SUM(distance_km) > 5000

? How many landing pads are there in each town?
? landing pads by town
SELECT town, SUM(landing_pads) FROM hub GROUP BY town

? What is the average hourly pay for each certificate?
? mean pay per hour of pilots by certificate
SELECT certificate, AVG(pay_per_hour) FROM remote_pilot GROUP BY certificate

? Which drone is the fastest?
? call sign of the drone with the highest top speed
SELECT call_sign FROM drone ORDER BY top_speed_kmh DESC LIMIT 1

? Which hub lies highest?
? name of the hub at the greatest elevation
SELECT hub_name FROM hub ORDER BY elevation_m DESC LIMIT 1

? Who has held the pilot certificate the longest?
? first and last name of the pilot certified earliest
SELECT first_name, last_name FROM remote_pilot ORDER BY certified_on LIMIT 1

? Which 3 drones can lift the least?
? 3 drones with the smallest maximum load
SELECT call_sign FROM drone ORDER BY max_load_g LIMIT 3

? List the causes and costs of incidents, most expensive first.
? cause and damage cost of the incidents sorted by cost descending
SELECT cause, damage_cost FROM incident ORDER BY damage_cost DESC

? Which hubs have nobody on site?
? unstaffed hubs
SELECT hub_name FROM hub WHERE is_staffed = FALSE

? Which parcels weigh over two kilos, that is 2000 grams, and are fragile (yes)?
? ids of parcels above 2000 g with fragile yes
SELECT parcel_id FROM parcel WHERE weight_g > 2000 AND fragile = 'yes'

? Which missions have not landed and had a gusty wind or a storm?
? mission ids in gusty or storm wind without a landing time
SELECT mission_id FROM mission WHERE landed_at IS NULL AND wind IN ('gusty', 'storm')

? Which neighbours complained about the noise of the drones?
? noise complaints per hub
I do not know

? What insurance premium is paid for each drone?
? insurance cost per drone
I do not know

? Who were the recipients of the parcels?
? names of the people who received parcels
I do not know
