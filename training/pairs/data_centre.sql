-- Data centres: halls, racks, servers, customers, power readings, alarms and visits.

CREATE TABLE halls (
  hall_id INTEGER PRIMARY KEY,
  hall_name TEXT, -- Aurora; Borealis; Castor; Draco
  city TEXT, -- Frankfurt; Stockholm; Marseille; Reykjavik
  floor_area_m2 NUMERIC,
  max_power_kw NUMERIC,
  tier INTEGER,
  opened_on DATE
);

CREATE TABLE customers (
  cust_id INTEGER PRIMARY KEY,
  cust_name TEXT, -- Datapond; Finbank; Gameverse; Medilog; Streamly
  segment TEXT, -- banking; gaming; health; media
  account_manager TEXT, -- Lisa Vogel; Hamid Nouri; Jo Carter
  since DATE,
  monthly_fee NUMERIC
);

CREATE TABLE racks (
  rack_id INTEGER PRIMARY KEY,
  rack_label TEXT,
  hall_id INTEGER REFERENCES halls (hall_id),
  cust_id INTEGER REFERENCES customers (cust_id),
  height_units INTEGER,
  used_units INTEGER,
  power_limit_kw NUMERIC,
  cooling TEXT -- air; liquid; rear door
);

CREATE TABLE servers (
  server_id INTEGER PRIMARY KEY,
  hostname TEXT,
  rack_id INTEGER REFERENCES racks (rack_id),
  purpose TEXT, -- database; web; storage; backup; compute
  vendor TEXT, -- Dell; Supermicro; Fujitsu; Cisco
  cpu_cores INTEGER,
  ram_gb INTEGER,
  installed_on DATE,
  decommissioned_on DATE,
  status TEXT -- live; standby; faulty; switched off
);

CREATE TABLE power_readings (
  reading_id INTEGER PRIMARY KEY,
  rack_id INTEGER REFERENCES racks (rack_id),
  measured_at TIMESTAMP,
  kw NUMERIC,
  inlet_temp NUMERIC
);

CREATE TABLE alarms (
  alarm_id INTEGER PRIMARY KEY,
  server_id INTEGER REFERENCES servers (server_id),
  alarm_type TEXT, -- overheating; disk failure; fan failure; link down; power loss
  level TEXT, -- info; warning; critical
  raised_at TIMESTAMP,
  cleared_at TIMESTAMP,
  acknowledged BOOLEAN
);

? Which customers have racks in Frankfurt?
? customers with a rack in a Frankfurt hall
SELECT DISTINCT c.cust_name FROM customers c JOIN racks r ON r.cust_id = c.cust_id JOIN halls h ON r.hall_id = h.hall_id WHERE h.city = 'Frankfurt'

? Hostnames of all database servers that belong to Finbank
? database servers of the customer Finbank (hostnames, by rack)
SELECT s.hostname FROM servers s JOIN racks r ON s.rack_id = r.rack_id JOIN customers c ON r.cust_id = c.cust_id WHERE c.cust_name = 'Finbank' AND s.purpose = 'database'

? Which servers have never raised an alarm?
? hostnames of servers without alarms
SELECT hostname FROM servers WHERE server_id NOT IN (SELECT server_id FROM alarms)

? How many critical alarms came from the Castor hall?
? number of critical alarms on servers in racks of hall Castor
SELECT COUNT(*) FROM alarms a JOIN servers s ON a.server_id = s.server_id JOIN racks r ON s.rack_id = r.rack_id JOIN halls h ON r.hall_id = h.hall_id WHERE a.level = 'critical' AND h.hall_name = 'Castor'

? Empty racks: labels of racks with no server in them
? rack labels without servers
SELECT rack_label FROM racks WHERE rack_id NOT IN (SELECT rack_id FROM servers)

? Who are the account managers of customers with liquid cooling?
? account managers for customers having a liquid cooled rack
SELECT DISTINCT c.account_manager FROM customers c JOIN racks r ON r.cust_id = c.cust_id WHERE r.cooling = 'liquid'

? Total RAM in the Aurora hall
? how many GB of RAM do the servers in racks of hall Aurora have?
SELECT SUM(s.ram_gb) FROM servers s JOIN racks r ON s.rack_id = r.rack_id JOIN halls h ON r.hall_id = h.hall_id WHERE h.hall_name = 'Aurora'

? Customers who rent no rack
? which customers do not have any rack?
SELECT cust_name FROM customers WHERE cust_id NOT IN (SELECT cust_id FROM racks)

? For every faulty server give hostname, rack label and hall.
? hostname, rack label and hall name of faulty servers
SELECT s.hostname, r.rack_label, h.hall_name FROM servers s JOIN racks r ON s.rack_id = r.rack_id JOIN halls h ON r.hall_id = h.hall_id WHERE s.status = 'faulty'

? Which vendors' servers had a fan failure?
? vendors of servers with a fan failure alarm
SELECT DISTINCT s.vendor FROM servers s JOIN alarms a ON a.server_id = s.server_id WHERE a.alarm_type = 'fan failure'

? Highest power reading of any rack used by Gameverse
? what is the max kW reading on racks of the customer Gameverse?
SELECT MAX(p.kw) FROM power_readings p JOIN racks r ON p.rack_id = r.rack_id JOIN customers c ON r.cust_id = c.cust_id WHERE c.cust_name = 'Gameverse'

? Servers by purpose and status
? how many servers do we have for each purpose and status?
SELECT purpose, status, COUNT(*) FROM servers GROUP BY purpose, status

? Racks per hall, including empty halls
? how many racks stand in each hall, also halls with none?
SELECT h.hall_name, COUNT(r.rack_id) FROM halls h LEFT JOIN racks r ON r.hall_id = h.hall_id GROUP BY h.hall_id, h.hall_name

? Monthly fees by segment
? total monthly fee of the customers in each segment
SELECT segment, SUM(monthly_fee) FROM customers GROUP BY segment

? CPU cores and RAM by vendor
? total cores and average RAM of servers per vendor
SELECT vendor, SUM(cpu_cores), AVG(ram_gb) FROM servers GROUP BY vendor

? Alarm counts per type and level
? alarms by type and level
SELECT alarm_type, level, COUNT(*) FROM alarms GROUP BY alarm_type, level

? Which account managers look after more than 5 customers?
? account managers with over 5 customers
SELECT account_manager FROM customers GROUP BY account_manager HAVING COUNT(*) > 5

? Average inlet temperature in each hall
? mean inlet temp of power readings by hall name
SELECT h.hall_name, AVG(p.inlet_temp) FROM power_readings p JOIN racks r ON p.rack_id = r.rack_id JOIN halls h ON r.hall_id = h.hall_id GROUP BY h.hall_id, h.hall_name

? How many servers does each customer run?
? server count per customer via the racks
SELECT c.cust_name, COUNT(*) FROM customers c JOIN racks r ON r.cust_id = c.cust_id JOIN servers s ON s.rack_id = r.rack_id GROUP BY c.cust_id, c.cust_name

? How many different customers are in each hall?
? distinct customers per hall with racks
SELECT h.hall_name, COUNT(DISTINCT r.cust_id) FROM halls h JOIN racks r ON r.hall_id = h.hall_id GROUP BY h.hall_id, h.hall_name

? Total height units and used units by type of cooling
? rack units and used units per cooling
SELECT cooling, SUM(height_units), SUM(used_units) FROM racks GROUP BY cooling

? Servers that raised at least 10 alarms: hostnames
? hostnames of servers with 10 or more alarms
SELECT s.hostname FROM servers s JOIN alarms a ON a.server_id = s.server_id GROUP BY s.server_id, s.hostname HAVING COUNT(*) >= 10

? Which customer pays us the most every month?
? customer with the highest monthly fee
SELECT cust_name FROM customers ORDER BY monthly_fee DESC LIMIT 1

? Most troublesome server: hostname with the most alarms
? which server raised the greatest number of alarms?
SELECT s.hostname FROM servers s JOIN alarms a ON a.server_id = s.server_id GROUP BY s.server_id, s.hostname ORDER BY COUNT(*) DESC LIMIT 1

? 5 oldest live servers by hostname
? hostnames of the 5 live servers installed first
SELECT hostname FROM servers WHERE status = 'live' ORDER BY installed_on LIMIT 5

? Largest hall by floor area
? hall with the most square metres of floor
SELECT hall_name FROM halls ORDER BY floor_area_m2 DESC LIMIT 1

? Which customer rents the most racks?
? customer with the largest number of racks
SELECT c.cust_name FROM customers c JOIN racks r ON r.cust_id = c.cust_id GROUP BY c.cust_id, c.cust_name ORDER BY COUNT(*) DESC LIMIT 1

? Customers ordered by how long they have been with us
? list the customers by since date, earliest first
SELECT cust_name FROM customers ORDER BY since

? Hottest inlet temperature and when it was measured
? inlet temp and measuring time of the hottest power reading
SELECT inlet_temp, measured_at FROM power_readings ORDER BY inlet_temp DESC LIMIT 1

? Show hostname, cores and RAM of servers, most cores first, then most RAM.
? servers with hostname, cpu cores, ram sorted by cores descending and ram descending
SELECT hostname, cpu_cores, ram_gb FROM servers ORDER BY cpu_cores DESC, ram_gb DESC

? What type of alarm do we see most?
? most common alarm type
SELECT alarm_type FROM alarms GROUP BY alarm_type ORDER BY COUNT(*) DESC LIMIT 1

? Alarms in July 2024
? how many alarms were raised in July 2024?
SELECT COUNT(*) FROM alarms WHERE EXTRACT(YEAR FROM raised_at) = 2024 AND EXTRACT(MONTH FROM raised_at) = 7

? How long until an alarm is cleared, in minutes on average by level?
? average minutes from raised to cleared for alarms per level
SELECT level, AVG(EXTRACT(EPOCH FROM cleared_at - raised_at) / 60) FROM alarms GROUP BY level

? Average kW per day over the last 7 days
? daily mean of power readings for the past 7 days
SELECT CAST(measured_at AS DATE), AVG(kw) FROM power_readings WHERE measured_at >= CURRENT_DATE - INTERVAL '7 days' GROUP BY CAST(measured_at AS DATE)

? New servers per year
? servers installed each year
SELECT EXTRACT(YEAR FROM installed_on), COUNT(*) FROM servers GROUP BY EXTRACT(YEAR FROM installed_on)

? Which halls opened before 2015?
? halls with an opening year earlier than 2015
SELECT hall_name FROM halls WHERE EXTRACT(YEAR FROM opened_on) < 2015

? How many days were the decommissioned servers in service? Hostname and days
? hostname and days from installation to decommissioning
SELECT hostname, decommissioned_on - installed_on FROM servers WHERE decommissioned_on IS NOT NULL

? When did we last have a power loss?
? latest time of a power loss alarm
SELECT MAX(raised_at) FROM alarms WHERE alarm_type = 'power loss'

? Customers won since 2023-01-01
? customers with us since January 1, 2023 or later
SELECT cust_name FROM customers WHERE since >= '2023-01-01'

? Alarms per month for storage servers
? monthly number of alarms on servers with the purpose storage
SELECT DATE_TRUNC('month', a.raised_at), COUNT(*) FROM alarms a JOIN servers s ON a.server_id = s.server_id WHERE s.purpose = 'storage' GROUP BY DATE_TRUNC('month', a.raised_at)

? Servers installed this month
? how many servers were installed this month?
SELECT COUNT(*) FROM servers WHERE DATE_TRUNC('month', installed_on) = DATE_TRUNC('month', CURRENT_DATE)

? How full are the racks of each hall, used units over height units?
? used to total height units ratio by hall
SELECT h.hall_name, CAST(SUM(r.used_units) AS FLOAT) / NULLIF(SUM(r.height_units), 0) FROM halls h JOIN racks r ON r.hall_id = h.hall_id GROUP BY h.hall_id, h.hall_name

? Free units per rack
? rack label and height units minus used units
SELECT rack_label, height_units - used_units FROM racks

? What percentage of alarms was acknowledged?
? percent acknowledged alarms
SELECT 100.0 * SUM(CASE WHEN acknowledged = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM alarms

? Share of critical alarms by vendor
? for each server vendor, what proportion of the alarms is critical?
SELECT s.vendor, CAST(SUM(CASE WHEN a.level = 'critical' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM alarms a JOIN servers s ON a.server_id = s.server_id GROUP BY s.vendor

? Servers per rack on average
? average number of servers in a rack
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT rack_id), 0) FROM servers

? Ratio of live to standby servers
? how many live servers per standby server (ratio)?
SELECT CAST(SUM(CASE WHEN status = 'live' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'standby' THEN 1 ELSE 0 END), 0) FROM servers

? RAM per core for each vendor's servers
? GB of RAM divided by cpu cores, by vendor
SELECT vendor, CAST(SUM(ram_gb) AS FLOAT) / NULLIF(SUM(cpu_cores), 0) FROM servers GROUP BY vendor

? Power density of every hall: max power per square metre
? hall name with max power divided by floor area
SELECT hall_name, CAST(max_power_kw AS FLOAT) / NULLIF(floor_area_m2, 0) FROM halls

? Uncleared critical alarms: type and time raised
? alarm type and raised time of critical alarms not cleared yet
SELECT alarm_type, raised_at FROM alarms WHERE level = 'critical' AND cleared_at IS NULL

? Which racks have no customer? Labels please
? labels of racks without a customer
SELECT rack_label FROM racks WHERE cust_id IS NULL

? Compute or backup servers with at least 256 GB of RAM: hostnames
? hostnames of compute or backup servers with 256 or more GB RAM
SELECT hostname FROM servers WHERE purpose IN ('compute', 'backup') AND ram_gb >= 256

? Hostnames starting with prod
? servers whose hostname starts with prod
SELECT hostname FROM servers WHERE hostname LIKE 'prod%'

? Tier 3 halls outside Stockholm
? halls of tier 3 in a city other than Stockholm
SELECT hall_name FROM halls WHERE tier = 3 AND city <> 'Stockholm'

? Racks limited to between 5 and 10 kW: label, limit and cooling
? label, power limit, cooling of racks with a power limit from 5 to 10
SELECT rack_label, power_limit_kw, cooling FROM racks WHERE power_limit_kw BETWEEN 5 AND 10

? How many readings were above 27 degrees at the inlet?
? number of power readings with an inlet temp over 27
SELECT COUNT(*) FROM power_readings WHERE inlet_temp > 27

? Warnings nobody acknowledged: how many? Level warning
? count of alarms of level warning not acknowledged
SELECT COUNT(*) FROM alarms WHERE level = 'warning' AND acknowledged = FALSE

? Health and banking customers paying less than 3000 a month
? customers in health or banking with a monthly fee below 3000
SELECT cust_name FROM customers WHERE segment IN ('health', 'banking') AND monthly_fee < 3000

? Customers that pay more than the average fee
? customers with an above average monthly fee
SELECT cust_name FROM customers WHERE monthly_fee > (SELECT AVG(monthly_fee) FROM customers)

? What does a kilowatt hour cost us?
I do not know

? Which administrator restarted the server?
I do not know

? How many visitors came into the hall yesterday?
I do not know
