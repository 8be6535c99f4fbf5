-- Power outages of an electricity network: substations, feeders, outages, crews and customer calls.

CREATE TABLE substation (
  substation_id INTEGER PRIMARY KEY,
  substation_name TEXT, -- Elm Street; Riverside; Quarry Lane; Fairview; Mill Bank
  district TEXT, -- north; south; east; west
  voltage_kv INTEGER,
  commissioned INTEGER,
  remote_controlled BOOLEAN
);

CREATE TABLE feeder (
  feeder_id INTEGER PRIMARY KEY,
  feeder_code TEXT, -- F-11; F-12; F-27; F-40
  substation_id INTEGER REFERENCES substation (substation_id),
  backup_substation_id INTEGER REFERENCES substation (substation_id),
  length_km NUMERIC,
  line_type TEXT, -- overhead; underground; mixed
  customers_served INTEGER
);

CREATE TABLE outage (
  outage_id INTEGER PRIMARY KEY,
  feeder_id INTEGER REFERENCES feeder (feeder_id),
  began_at TIMESTAMP,
  restored_at TIMESTAMP,
  cause TEXT, -- storm; tree; animal; equipment failure; vandalism; digging
  customers_hit INTEGER,
  lost_mwh NUMERIC,
  is_planned BOOLEAN,
  severity TEXT -- low; medium; high
);

CREATE TABLE crew (
  crew_id INTEGER PRIMARY KEY,
  crew_name TEXT, -- Sparks; Night Owls; Linemen One; Blue Team
  base TEXT, -- Ashford; Kendal; Porter Hill
  members INTEGER,
  on_call BOOLEAN
);

CREATE TABLE dispatch (
  dispatch_id INTEGER PRIMARY KEY,
  outage_id INTEGER REFERENCES outage (outage_id),
  crew_id INTEGER REFERENCES crew (crew_id),
  sent_at TIMESTAMP,
  on_site_at TIMESTAMP,
  overtime_hours NUMERIC,
  repair_cost NUMERIC
);

CREATE TABLE customer_call (
  call_id INTEGER PRIMARY KEY,
  outage_id INTEGER REFERENCES outage (outage_id),
  caller_name TEXT,
  called_on DATE,
  wait_seconds INTEGER,
  topic TEXT, -- no power; flickering; damage claim; question
  resolved BOOLEAN
);

? Which crews were sent out because of a storm?
? crews dispatched to an outage caused by a storm
SELECT DISTINCT c.crew_name FROM crew c JOIN dispatch d ON d.crew_id = c.crew_id JOIN outage o ON d.outage_id = o.outage_id WHERE o.cause = 'storm'

? Which feeders hang on the Riverside substation?
? feeder codes supplied by substation Riverside
SELECT f.feeder_code FROM feeder f JOIN substation s ON f.substation_id = s.substation_id WHERE s.substation_name = 'Riverside'

? Which feeders have never had an outage?
? codes of feeders without outages
SELECT feeder_code FROM feeder WHERE feeder_id NOT IN (SELECT feeder_id FROM outage)

? How many calls came in for high severity outages?
? number of customer calls about outages of high severity
SELECT COUNT(*) FROM customer_call c JOIN outage o ON c.outage_id = o.outage_id WHERE o.severity = 'high'

? Which substations suffered an outage caused by an animal?
? substations with a feeder hit by an animal outage
SELECT DISTINCT s.substation_name FROM substation s JOIN feeder f ON f.substation_id = s.substation_id JOIN outage o ON o.feeder_id = f.feeder_id WHERE o.cause = 'animal'

? What did the Night Owls cost us in repairs?
? total repair cost of dispatches of the crew Night Owls
SELECT SUM(d.repair_cost) FROM dispatch d JOIN crew c ON d.crew_id = c.crew_id WHERE c.crew_name = 'Night Owls'

? For which feeders does Fairview act as the backup?
? feeder codes whose backup substation is Fairview
SELECT f.feeder_code FROM feeder f JOIN substation s ON f.backup_substation_id = s.substation_id WHERE s.substation_name = 'Fairview'

? Crews that have not been dispatched yet
? which crews never went out on a dispatch?
SELECT crew_name FROM crew WHERE crew_id NOT IN (SELECT crew_id FROM dispatch)

? How many MWh were lost in the north district?
? lost energy of outages on feeders of substations in the north district
SELECT SUM(o.lost_mwh) FROM outage o JOIN feeder f ON o.feeder_id = f.feeder_id JOIN substation s ON f.substation_id = s.substation_id WHERE s.district = 'north'

? Show feeder code, start and cause of every outage that hit more than 2000 customers.
? feeder, beginning and cause of outages with over 2000 customers hit
SELECT f.feeder_code, o.began_at, o.cause FROM outage o JOIN feeder f ON o.feeder_id = f.feeder_id WHERE o.customers_hit > 2000

? Outages nobody called about: ids
? outage ids without a single customer call
SELECT outage_id FROM outage WHERE outage_id NOT IN (SELECT outage_id FROM customer_call)

? Outages by cause
? how many outages did each cause lead to?
SELECT cause, COUNT(*) FROM outage GROUP BY cause

? Customers hit and energy lost for each severity
? total customers affected and MWh lost per severity of outage
SELECT severity, SUM(customers_hit), SUM(lost_mwh) FROM outage GROUP BY severity

? Number of outages per feeder, quiet feeders included
? for every feeder code, count the outages (0 if there were none)
SELECT f.feeder_code, COUNT(o.outage_id) FROM feeder f LEFT JOIN outage o ON o.feeder_id = f.feeder_id GROUP BY f.feeder_id, f.feeder_code

? Kilometres of line by line type
? total feeder length per line type
SELECT line_type, SUM(length_km) FROM feeder GROUP BY line_type

? How long do callers wait on average for each topic?
? average wait seconds of customer calls by topic
SELECT topic, AVG(wait_seconds) FROM customer_call GROUP BY topic

? Which crews were dispatched at least 40 times?
? crews with 40 or more dispatches
SELECT c.crew_name FROM crew c JOIN dispatch d ON d.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name HAVING COUNT(*) >= 40

? Customers served per substation
? how many customers does each substation serve over its feeders?
SELECT s.substation_name, SUM(f.customers_served) FROM substation s JOIN feeder f ON f.substation_id = s.substation_id GROUP BY s.substation_id, s.substation_name

? How many different feeders in each district had outages?
? distinct feeders with an outage by substation district
SELECT s.district, COUNT(DISTINCT o.feeder_id) FROM outage o JOIN feeder f ON o.feeder_id = f.feeder_id JOIN substation s ON f.substation_id = s.substation_id GROUP BY s.district

? Overtime and repair cost per crew base
? total overtime hours and repair cost of dispatches by base of the crew
SELECT c.base, SUM(d.overtime_hours), SUM(d.repair_cost) FROM crew c JOIN dispatch d ON d.crew_id = c.crew_id GROUP BY c.base

? Causes with more than 100 MWh lost in total
? which causes of outage cost over 100 MWh?
SELECT cause FROM outage GROUP BY cause HAVING SUM(lost_mwh) > 100

? Calls by topic and whether resolved
? customer calls grouped by topic and resolved flag
SELECT topic, resolved, COUNT(*) FROM customer_call GROUP BY topic, resolved

? Which outage hit the most customers? Give its id and cause.
? id and cause of the outage with the highest number of customers hit
SELECT outage_id, cause FROM outage ORDER BY customers_hit DESC LIMIT 1

? Feeder with the most outages
? which feeder fails most often?
SELECT f.feeder_code FROM feeder f JOIN outage o ON o.feeder_id = f.feeder_id GROUP BY f.feeder_id, f.feeder_code ORDER BY COUNT(*) DESC LIMIT 1

? Rank the causes by energy lost, worst first, and show the MWh.
? causes of outages with total lost MWh, descending
SELECT cause, SUM(lost_mwh) FROM outage GROUP BY cause ORDER BY SUM(lost_mwh) DESC

? Longest feeder in the network
? feeder code of the longest line
SELECT feeder_code FROM feeder ORDER BY length_km DESC LIMIT 1

? What are our 3 oldest substations?
? 3 substations commissioned first
SELECT substation_name FROM substation ORDER BY commissioned LIMIT 3

? Which crew racked up the most overtime?
? crew with the largest sum of overtime hours over its dispatches
SELECT c.crew_name FROM crew c JOIN dispatch d ON d.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name ORDER BY SUM(d.overtime_hours) DESC LIMIT 1

? Give me the latest 10 outages with cause and severity.
? cause and severity of the 10 most recent outages
SELECT cause, severity FROM outage ORDER BY began_at DESC LIMIT 10

? Substations sorted by voltage from high to low, then by name
? list substations by voltage descending and name
SELECT substation_name FROM substation ORDER BY voltage_kv DESC, substation_name

? Which district had the most customers cut off in total?
? substation district with the highest sum of customers hit by outages on its feeders
SELECT s.district FROM substation s JOIN feeder f ON f.substation_id = s.substation_id JOIN outage o ON o.feeder_id = f.feeder_id GROUP BY s.district ORDER BY SUM(o.customers_hit) DESC LIMIT 1

? How many outages happened in January 2024?
? outages January 2024
SELECT COUNT(*) FROM outage WHERE EXTRACT(YEAR FROM began_at) = 2024 AND EXTRACT(MONTH FROM began_at) = 1

? How long do outages last on average in hours, by cause?
? average outage duration in hours per cause
SELECT cause, AVG(EXTRACT(EPOCH FROM restored_at - began_at) / 3600) FROM outage GROUP BY cause

? How quickly do our crews reach the site, in minutes on average?
? average minutes from sent to on site per crew name (dispatch)
SELECT c.crew_name, AVG(EXTRACT(EPOCH FROM d.on_site_at - d.sent_at) / 60) FROM crew c JOIN dispatch d ON d.crew_id = c.crew_id GROUP BY c.crew_id, c.crew_name

? Calls in the last 7 days
? how many customer calls did we get in the past 7 days?
SELECT COUNT(*) FROM customer_call WHERE called_on >= CURRENT_DATE - INTERVAL '7 days'

? Outages per month
? number of outages by month
SELECT DATE_TRUNC('month', began_at), COUNT(*) FROM outage GROUP BY DATE_TRUNC('month', began_at)

? Storm outages since 2021-10-01
? how many outages has a storm caused since October 1, 2021?
SELECT COUNT(*) FROM outage WHERE cause = 'storm' AND began_at >= '2021-10-01'

? On which days of the week do outages start? Count per weekday.
? outages per day of the week
SELECT EXTRACT(DOW FROM began_at), COUNT(*) FROM outage GROUP BY EXTRACT(DOW FROM began_at)

? When was the last outage on feeder F-27?
? most recent outage start for the feeder F-27
SELECT MAX(o.began_at) FROM outage o JOIN feeder f ON o.feeder_id = f.feeder_id WHERE f.feeder_code = 'F-27'

? Energy lost per year
? MWh lost through outages each year
SELECT EXTRACT(YEAR FROM began_at), SUM(lost_mwh) FROM outage GROUP BY EXTRACT(YEAR FROM began_at)

? How old is every substation, in years? Name and age.
? substation name and years since it was commissioned
SELECT substation_name, EXTRACT(YEAR FROM CURRENT_DATE) - commissioned FROM substation

? What percentage of outages was planned?
? percent planned outages
SELECT 100.0 * SUM(CASE WHEN is_planned = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM outage

? Ratio of planned to unplanned outages
? how do planned outages compare with unplanned ones, as a ratio?
SELECT CAST(SUM(CASE WHEN is_planned = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN is_planned = FALSE THEN 1 ELSE 0 END), 0) FROM outage

? Share of calls resolved for each topic
? proportion of resolved customer calls by topic
SELECT topic, CAST(SUM(CASE WHEN resolved = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM customer_call GROUP BY topic

? Calls per outage on average
? how many customer calls does an outage trigger on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT outage_id), 0) FROM customer_call

? How many customers hang on one kilometre of feeder, by line type?
? customers served divided by length for each line type of feeder
SELECT line_type, CAST(SUM(customers_served) AS FLOAT) / NULLIF(SUM(length_km), 0) FROM feeder GROUP BY line_type

? What proportion of the substations can be controlled remotely?
? share of remote controlled substations
SELECT CAST(SUM(CASE WHEN remote_controlled = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM substation

? Percentage of outages of high severity per cause
? what percent of outages is high severity, for each cause?
SELECT cause, 100.0 * SUM(CASE WHEN severity = 'high' THEN 1 ELSE 0 END) / COUNT(*) FROM outage GROUP BY cause

? Average repair cost per dispatched outage: total cost divided by different outages
? repair cost per distinct outage in the dispatches
SELECT CAST(SUM(repair_cost) AS FLOAT) / NULLIF(COUNT(DISTINCT outage_id), 0) FROM dispatch

? Which outages have not been restored yet? Id and start.
? outage id and start time where power is still off (no restoration)
SELECT outage_id, began_at FROM outage WHERE restored_at IS NULL

? Unplanned outages due to digging or vandalism that cut off 500 customers or more: ids
? ids of unplanned outages by digging or vandalism with at least 500 customers hit
SELECT outage_id FROM outage WHERE is_planned = FALSE AND cause IN ('digging', 'vandalism') AND customers_hit >= 500

? Overhead feeders between 10 and 25 km long
? codes of overhead feeders with a length from 10 to 25 km
SELECT feeder_code FROM feeder WHERE line_type = 'overhead' AND length_km BETWEEN 10 AND 25

? Who called about a damage claim and is still waiting for an answer?
? caller names of unresolved damage claim calls
SELECT caller_name FROM customer_call WHERE topic = 'damage claim' AND resolved = FALSE

? Which crews in Kendal or Ashford are on call?
? on call crews based at Kendal or Ashford
SELECT crew_name FROM crew WHERE base IN ('Kendal', 'Ashford') AND on_call = TRUE

? Feeders without a backup substation
? feeder codes where the backup is missing
SELECT feeder_code FROM feeder WHERE backup_substation_id IS NULL

? Name, district and voltage of substations below 66 kV
? substations with a voltage under 66: name, district, kV
SELECT substation_name, district, voltage_kv FROM substation WHERE voltage_kv < 66

? How many calls waited longer than 300 seconds and were not simple questions, topic other than question?
? customer calls with a wait above 300 seconds whose topic is not question
SELECT COUNT(*) FROM customer_call WHERE wait_seconds > 300 AND topic <> 'question'

? Callers whose name contains Smith
? caller names with Smith in them
SELECT caller_name FROM customer_call WHERE caller_name LIKE '%Smith%'

? Outages worse than average in customers hit: id and cause
? id, cause of outages that hit more customers than the average outage
SELECT outage_id, cause FROM outage WHERE customers_hit > (SELECT AVG(customers_hit) FROM outage)

? How much compensation did we pay to households?
I do not know

? What was the wind speed during each storm outage?
I do not know

? Which hospitals were without power?
I do not know
