-- A security company: guards, client sites, shifts, patrols, incidents and equipment handed out.

CREATE TABLE guards (
  guard_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Dennis; Monika; Tariq; Elena
  last_name TEXT, -- Archer; Wolff; Hussain; Popescu
  rank TEXT, -- guard; senior guard; supervisor; dog handler
  hired_on DATE,
  licence_expiry DATE,
  hourly_pay NUMERIC,
  armed BOOLEAN,
  supervisor_name TEXT -- Carl Berger; Ruth Amis
);

CREATE TABLE client_sites (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT, -- Grand Plaza; Pier Nine; Silver Bank; Expo Hall; Lab Campus
  site_type TEXT, -- mall; harbour; bank; exhibition; research
  address TEXT,
  risk_level TEXT, -- low; medium; high
  monthly_charge NUMERIC,
  contract_start DATE,
  contract_end DATE
);

CREATE TABLE shifts (
  shift_id INTEGER PRIMARY KEY,
  guard_id INTEGER REFERENCES guards (guard_id),
  site_id INTEGER REFERENCES client_sites (site_id),
  start_time TIMESTAMP,
  end_time TIMESTAMP,
  shift_type TEXT, -- day; night; weekend; event
  no_show BOOLEAN,
  overtime_hours NUMERIC
);

CREATE TABLE patrols (
  patrol_id INTEGER PRIMARY KEY,
  shift_id INTEGER REFERENCES shifts (shift_id),
  started_at TIMESTAMP,
  checkpoints INTEGER,
  missed_checkpoints INTEGER,
  distance_m NUMERIC
);

CREATE TABLE incidents (
  incident_id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES client_sites (site_id),
  reported_by INTEGER REFERENCES guards (guard_id),
  incident_type TEXT, -- theft; trespassing; fire alarm; vandalism; fight
  occurred_at TIMESTAMP,
  closed_on DATE,
  damage_cost NUMERIC,
  police_called BOOLEAN
);

CREATE TABLE equipment (
  item_id INTEGER PRIMARY KEY,
  item_type TEXT, -- radio; torch; vest; body camera
  serial_no TEXT,
  holder_id INTEGER REFERENCES guards (guard_id),
  handed_out DATE,
  returned DATE,
  value NUMERIC
);

? Which guards have worked at Silver Bank?
? guards with a shift on the client site Silver Bank
SELECT DISTINCT g.first_name, g.last_name FROM guards g JOIN shifts s ON s.guard_id = g.guard_id JOIN client_sites c ON s.site_id = c.site_id WHERE c.site_name = 'Silver Bank'

? At which sites did a theft happen?
? client sites with a theft among the incidents
SELECT DISTINCT c.site_name FROM client_sites c JOIN incidents i ON i.site_id = c.site_id WHERE i.incident_type = 'theft'

? Guards who have not worked a single shift
? guards without shifts
SELECT first_name, last_name FROM guards WHERE guard_id NOT IN (SELECT guard_id FROM shifts)

? Which guards hold a body camera?
? guards with a body camera among their equipment
SELECT DISTINCT g.first_name, g.last_name FROM guards g JOIN equipment e ON e.holder_id = g.guard_id WHERE e.item_type = 'body camera'

? How many night shifts did dog handlers do, rank dog handler?
? number of night shifts by guards with the rank dog handler
SELECT COUNT(*) FROM shifts s JOIN guards g ON s.guard_id = g.guard_id WHERE s.shift_type = 'night' AND g.rank = 'dog handler'

? Sites where nothing ever happened
? client sites without incidents
SELECT site_name FROM client_sites WHERE site_id NOT IN (SELECT site_id FROM incidents)

? Total damage at high risk sites
? damage cost of incidents at sites with a high risk level
SELECT SUM(i.damage_cost) FROM incidents i JOIN client_sites c ON i.site_id = c.site_id WHERE c.risk_level = 'high'

? Show the last name of the reporting guard, the site and the type of all incidents where the police was called.
? guard last name, site name and incident type for incidents with police called
SELECT g.last_name, c.site_name, i.incident_type FROM incidents i JOIN guards g ON i.reported_by = g.guard_id JOIN client_sites c ON i.site_id = c.site_id WHERE i.police_called = TRUE

? How many patrols were walked at Pier Nine?
? number of patrols during shifts at the site Pier Nine
SELECT COUNT(*) FROM patrols p JOIN shifts s ON p.shift_id = s.shift_id JOIN client_sites c ON s.site_id = c.site_id WHERE c.site_name = 'Pier Nine'

? Who did not show up for a shift at a mall?
? guards with a no show shift at a mall site
SELECT DISTINCT g.first_name, g.last_name FROM guards g JOIN shifts s ON s.guard_id = g.guard_id JOIN client_sites c ON s.site_id = c.site_id WHERE s.no_show = TRUE AND c.site_type = 'mall'

? Guards who never reported an incident but are armed
? armed guards that have not reported any incidents
SELECT first_name, last_name FROM guards WHERE armed = TRUE AND guard_id NOT IN (SELECT reported_by FROM incidents)

? Guards by rank
? how many guards are there of each rank?
SELECT rank, COUNT(*) FROM guards GROUP BY rank

? Number of incidents and total damage per type
? incidents by type with count and damage
SELECT incident_type, COUNT(*), SUM(damage_cost) FROM incidents GROUP BY incident_type

? Shifts per site, all sites listed
? how many shifts has each client site had, including zero?
SELECT c.site_name, COUNT(s.shift_id) FROM client_sites c LEFT JOIN shifts s ON s.site_id = c.site_id GROUP BY c.site_id, c.site_name

? Overtime by guard
? total overtime hours per guard over all shifts
SELECT g.first_name, g.last_name, SUM(s.overtime_hours) FROM guards g JOIN shifts s ON s.guard_id = g.guard_id GROUP BY g.guard_id, g.first_name, g.last_name

? Average monthly charge by type of site and risk
? mean monthly charge of client sites per site type and risk level
SELECT site_type, risk_level, AVG(monthly_charge) FROM client_sites GROUP BY site_type, risk_level

? Value of the equipment by kind of item
? equipment value and number of pieces per item type
SELECT item_type, SUM(value), COUNT(*) FROM equipment GROUP BY item_type

? Which guards did more than 20 shifts?
? guards with over 20 shifts
SELECT g.first_name, g.last_name FROM guards g JOIN shifts s ON s.guard_id = g.guard_id GROUP BY g.guard_id, g.first_name, g.last_name HAVING COUNT(*) > 20

? How many different guards has each site seen?
? distinct guards on shifts per client site
SELECT c.site_name, COUNT(DISTINCT s.guard_id) FROM client_sites c JOIN shifts s ON s.site_id = c.site_id GROUP BY c.site_id, c.site_name

? Missed checkpoints per kind of shift
? sum of missed checkpoints on patrols by shift type
SELECT s.shift_type, SUM(p.missed_checkpoints) FROM patrols p JOIN shifts s ON p.shift_id = s.shift_id GROUP BY s.shift_type

? Highest and lowest hourly pay per rank
? max and min pay of guards by rank
SELECT rank, MAX(hourly_pay), MIN(hourly_pay) FROM guards GROUP BY rank

? Sites with at least 4 incidents of vandalism
? client sites with 4 or more vandalism incidents
SELECT c.site_name FROM client_sites c JOIN incidents i ON i.site_id = c.site_id WHERE i.incident_type = 'vandalism' GROUP BY c.site_id, c.site_name HAVING COUNT(*) >= 4

? Which site pays us the most per month?
? client site with the highest monthly charge
SELECT site_name FROM client_sites ORDER BY monthly_charge DESC LIMIT 1

? Most dangerous site, the one with the most incidents
? which client site had the highest number of incidents?
SELECT c.site_name FROM client_sites c JOIN incidents i ON i.site_id = c.site_id GROUP BY c.site_id, c.site_name ORDER BY COUNT(*) DESC LIMIT 1

? Our 3 best paid guards
? top 3 guards by hourly pay
SELECT first_name, last_name FROM guards ORDER BY hourly_pay DESC LIMIT 3

? Whose licence expires first?
? guard with the earliest licence expiry
SELECT first_name, last_name FROM guards ORDER BY licence_expiry LIMIT 1

? Who reported the most incidents?
? guard with the most incidents reported
SELECT g.first_name, g.last_name FROM guards g JOIN incidents i ON i.reported_by = g.guard_id GROUP BY g.guard_id, g.first_name, g.last_name ORDER BY COUNT(*) DESC LIMIT 1

? List sites by contract end, the soonest ending first, with the date.
? client sites and contract end dates in ascending order
SELECT site_name, contract_end FROM client_sites ORDER BY contract_end

? Costliest incident: type and damage
? incident type and damage cost of the most expensive incident
SELECT incident_type, damage_cost FROM incidents ORDER BY damage_cost DESC LIMIT 1

? Guards sorted by rank and then from longest to shortest service
? guards ordered by rank and hiring date
SELECT first_name, last_name FROM guards ORDER BY rank, hired_on

? Which item type gets handed out most?
? most common type of equipment
SELECT item_type FROM equipment GROUP BY item_type ORDER BY COUNT(*) DESC LIMIT 1

? Incidents in May 2023
? how many incidents occurred in May 2023?
SELECT COUNT(*) FROM incidents WHERE EXTRACT(YEAR FROM occurred_at) = 2023 AND EXTRACT(MONTH FROM occurred_at) = 5

? Hours worked per guard
? total hours between start and end of shifts for each guard
SELECT g.first_name, g.last_name, SUM(EXTRACT(EPOCH FROM s.end_time - s.start_time) / 3600) FROM guards g JOIN shifts s ON s.guard_id = g.guard_id GROUP BY g.guard_id, g.first_name, g.last_name

? Average shift length in hours by type of shift
? how many hours is a shift on average for each shift type?
SELECT shift_type, AVG(EXTRACT(EPOCH FROM end_time - start_time) / 3600) FROM shifts GROUP BY shift_type

? Which guards' licences have run out?
? guards with a licence expiry before today
SELECT first_name, last_name FROM guards WHERE licence_expiry < CURRENT_DATE

? Incidents by month
? monthly number of incidents
SELECT DATE_TRUNC('month', occurred_at), COUNT(*) FROM incidents GROUP BY DATE_TRUNC('month', occurred_at)

? Sites whose contract started in 2022 or later
? client sites with a contract start since 2022
SELECT site_name FROM client_sites WHERE EXTRACT(YEAR FROM contract_start) >= 2022

? Shifts in the last 30 days
? how many shifts were worked in the past 30 days?
SELECT COUNT(*) FROM shifts WHERE start_time >= CURRENT_DATE - INTERVAL '30 days'

? On what weekdays do fights happen? Number of fight incidents per weekday
? fight incidents by day of the week
SELECT EXTRACT(DOW FROM occurred_at), COUNT(*) FROM incidents WHERE incident_type = 'fight' GROUP BY EXTRACT(DOW FROM occurred_at)

? How many days do guards keep their equipment on average, by item type?
? average days between handing out and return per equipment type
SELECT item_type, AVG(returned - handed_out) FROM equipment GROUP BY item_type

? When did Expo Hall last have an incident?
? date and time of the latest incident at the Expo Hall site
SELECT MAX(i.occurred_at) FROM incidents i JOIN client_sites c ON i.site_id = c.site_id WHERE c.site_name = 'Expo Hall'

? Percentage of incidents with police per type
? for each incident type, in what percent was the police called?
SELECT incident_type, 100.0 * SUM(CASE WHEN police_called = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM incidents GROUP BY incident_type

? What share of shifts was a no-show?
? proportion of no show shifts
SELECT CAST(SUM(CASE WHEN no_show = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM shifts

? Missed checkpoints divided by all checkpoints
? ratio of missed checkpoints to checkpoints over all patrols
SELECT CAST(SUM(missed_checkpoints) AS FLOAT) / NULLIF(SUM(checkpoints), 0) FROM patrols

? Ratio of night shifts to day shifts
? how many night shifts per day shift, as a ratio?
SELECT CAST(SUM(CASE WHEN shift_type = 'night' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN shift_type = 'day' THEN 1 ELSE 0 END), 0) FROM shifts

? Patrols per shift on average
? average number of patrols in a shift
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT shift_id), 0) FROM patrols

? What proportion of guards is armed, by rank?
? armed share of guards per rank
SELECT rank, CAST(SUM(CASE WHEN armed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM guards GROUP BY rank

? No-show percentage per site
? what percentage of its shifts was a no show for each client site?
SELECT c.site_name, 100.0 * SUM(CASE WHEN s.no_show = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM client_sites c JOIN shifts s ON s.site_id = c.site_id GROUP BY c.site_id, c.site_name

? Damage per incident for each site, averaged
? average damage cost of incidents by client site
SELECT c.site_name, AVG(i.damage_cost) FROM client_sites c JOIN incidents i ON i.site_id = c.site_id GROUP BY c.site_id, c.site_name

? Equipment not returned yet worth more than 150: type and serial number
? item type and serial number of unreturned equipment with a value over 150
SELECT item_type, serial_no FROM equipment WHERE returned IS NULL AND value > 150

? Unarmed supervisors: first and last name
? guards with the rank supervisor who are not armed
SELECT first_name, last_name FROM guards WHERE rank = 'supervisor' AND armed = FALSE

? Banks and malls with a monthly charge between 4000 and 9000
? bank or mall sites charged between 4000 and 9000 a month
SELECT site_name FROM client_sites WHERE site_type IN ('bank', 'mall') AND monthly_charge BETWEEN 4000 AND 9000

? Open incidents: type and when they occurred
? incident type and time of incidents not closed yet
SELECT incident_type, occurred_at FROM incidents WHERE closed_on IS NULL

? Addresses that contain Dock
? site names whose address contains Dock
SELECT site_name FROM client_sites WHERE address LIKE '%Dock%'

? How many patrols missed 3 checkpoints or more?
? count patrols with at least 3 missed checkpoints
SELECT COUNT(*) FROM patrols WHERE missed_checkpoints >= 3

? Name and pay of everybody who works under Ruth Amis
? first name, last name and hourly pay of guards with supervisor Ruth Amis
SELECT first_name, last_name, hourly_pay FROM guards WHERE supervisor_name = 'Ruth Amis'

? Incidents other than fire alarms with damage above 1000: ids
? ids of incidents of a type other than fire alarm and damage over 1000
SELECT incident_id FROM incidents WHERE incident_type <> 'fire alarm' AND damage_cost > 1000

? Which sites pay more than average?
? client sites with a monthly charge above average
SELECT site_name FROM client_sites WHERE monthly_charge > (SELECT AVG(monthly_charge) FROM client_sites)

? How many guards speak French?
I do not know

? Who was arrested after the theft?
I do not know

? How many cameras watch the Lab Campus?
I do not know
