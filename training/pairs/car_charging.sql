-- Charging points for electric cars: sites, chargers, drivers, cars, sessions, tariffs and outages.

CREATE TABLE site (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT, -- Mall South; Town Garage; Museum Car Park; Lake Hotel; Office Park
  municipality TEXT, -- Vaduz; Zug; Bregenz; Chur
  host TEXT, -- City Works; ParkFirst; Hotel Group; Retail Trust
  opened_on DATE,
  roofed BOOLEAN
);

CREATE TABLE charger (
  charger_id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES site (site_id),
  serial_no TEXT,
  vendor TEXT, -- Alfen; Keba; Tritium; Kempower
  plug TEXT, -- Type 2; CCS; CHAdeMO; Schuko
  power_kw NUMERIC,
  installed DATE,
  state TEXT -- free; occupied; broken; reserved
);

CREATE TABLE tariff (
  tariff_id INTEGER PRIMARY KEY,
  tariff_name TEXT, -- Basic; Night Saver; Premium; Fleet
  price_per_kwh NUMERIC,
  start_fee NUMERIC,
  base_fee_month NUMERIC
);

CREATE TABLE ev_driver (
  ev_driver_id INTEGER PRIMARY KEY,
  given_name TEXT, -- Sven; Clara; Hugo; Irina; Max
  family_name TEXT, -- Egli; Huber; Lopez; Popov; Stein
  tariff_id INTEGER REFERENCES tariff (tariff_id),
  signed_up DATE,
  email TEXT,
  newsletter BOOLEAN
);

CREATE TABLE ev (
  ev_id INTEGER PRIMARY KEY,
  ev_driver_id INTEGER REFERENCES ev_driver (ev_driver_id),
  make TEXT, -- Renault; Kia; Polestar; BYD; Volkswagen
  battery_kwh NUMERIC,
  model_year INTEGER
);

CREATE TABLE charging_session (
  session_id INTEGER PRIMARY KEY,
  charger_id INTEGER REFERENCES charger (charger_id),
  ev_id INTEGER REFERENCES ev (ev_id),
  plugged_in TIMESTAMP,
  unplugged TIMESTAMP,
  kwh NUMERIC,
  amt NUMERIC,
  ended_by TEXT -- driver; battery full; error; time limit
);

CREATE TABLE outage (
  outage_id INTEGER PRIMARY KEY,
  charger_id INTEGER REFERENCES charger (charger_id),
  cause TEXT, -- cable damage; software; power cut; vandalism
  began_on DATE,
  repaired_on DATE,
  repair_cost NUMERIC
);

? Which sites have a free CCS charger?
? names of sites with at least one free charger with the plug CCS, each once
SELECT DISTINCT s.site_name FROM charger c JOIN site s ON c.site_id = s.site_id WHERE c.plug = 'CCS' AND c.state = 'free'

? Who is on the Night Saver tariff?
? given and family names of the drivers with the tariff Night Saver
SELECT d.given_name, d.family_name FROM ev_driver d JOIN tariff t ON d.tariff_id = t.tariff_id WHERE t.tariff_name = 'Night Saver'

? What make of car does Clara Huber drive?
? make of the ev of Clara Huber
SELECT e.make FROM ev e JOIN ev_driver d ON e.ev_driver_id = d.ev_driver_id WHERE d.given_name = 'Clara' AND d.family_name = 'Huber'

? Which chargers have never had an outage?
? serial numbers of chargers without an outage
SELECT serial_no FROM charger WHERE charger_id NOT IN (SELECT charger_id FROM outage)

? Which sites don't have any charger yet?
? sites without chargers
? Find sites where no charger was put up.
SELECT site_name FROM site WHERE site_id NOT IN (SELECT site_id FROM charger)

? How many kWh were charged at each site?
? energy by site: total kwh of the charging sessions
SELECT s.site_name, SUM(x.kwh) FROM charging_session x JOIN charger c ON x.charger_id = c.charger_id JOIN site s ON c.site_id = s.site_id GROUP BY s.site_id, s.site_name

? How much did Kia drivers pay for charging?
? total amount of the charging sessions of Kia cars
SELECT SUM(x.amt) FROM charging_session x JOIN ev e ON x.ev_id = e.ev_id WHERE e.make = 'Kia'

? Which drivers charged at the Lake Hotel?
? given and family name of the ev drivers with a charging session at Lake Hotel, no repeats
SELECT DISTINCT d.given_name, d.family_name FROM charging_session x JOIN ev e ON x.ev_id = e.ev_id JOIN ev_driver d ON e.ev_driver_id = d.ev_driver_id JOIN charger c ON x.charger_id = c.charger_id JOIN site s ON c.site_id = s.site_id WHERE s.site_name = 'Lake Hotel'

? Number of chargers per site, including sites with none
? How many chargers does every site have, zero included?
SELECT s.site_name, COUNT(c.charger_id) FROM site s LEFT JOIN charger c ON c.site_id = s.site_id GROUP BY s.site_id, s.site_name

? Which vendors' chargers suffered vandalism?
? vendors of chargers with an outage caused by vandalism, without repeats
SELECT DISTINCT c.vendor FROM outage o JOIN charger c ON o.charger_id = c.charger_id WHERE o.cause = 'vandalism'

? What did outages cost us in Zug?
? total repair cost of outages at sites in Zug
SELECT SUM(o.repair_cost) FROM outage o JOIN charger c ON o.charger_id = c.charger_id JOIN site s ON c.site_id = s.site_id WHERE s.municipality = 'Zug'

? How many chargers are in each state?
? chargers by state
SELECT state, COUNT(*) FROM charger GROUP BY state

? Chargers and average power per plug
? For each plug, how many chargers have it and how strong are they on average?
SELECT plug, COUNT(*), AVG(power_kw) FROM charger GROUP BY plug

? How many drivers are on each tariff?
? driver count by tariff name
SELECT t.tariff_name, COUNT(*) FROM ev_driver d JOIN tariff t ON d.tariff_id = t.tariff_id GROUP BY t.tariff_id, t.tariff_name

? sessions, kWh and revenue by vendor
? For every vendor, count the charging sessions and sum the kWh and the amounts.
SELECT c.vendor, COUNT(*), SUM(x.kwh), SUM(x.amt) FROM charging_session x JOIN charger c ON x.charger_id = c.charger_id GROUP BY c.vendor

? How did the charging sessions end? Count them by what ended them.
? sessions by ended by
SELECT ended_by, COUNT(*) FROM charging_session GROUP BY ended_by

? Average battery size by make
? What battery capacity do the cars of each make have on average?
SELECT make, AVG(battery_kwh) FROM ev GROUP BY make

? Which causes made more than 8 outages?
? causes with over 8 outages
SELECT cause FROM outage GROUP BY cause HAVING COUNT(*) > 8

? How many different cars have charged at each charger? Show the serial number.
? distinct evs per charger serial number
SELECT c.serial_no, COUNT(DISTINCT x.ev_id) FROM charging_session x JOIN charger c ON x.charger_id = c.charger_id GROUP BY c.charger_id, c.serial_no

? Number of sites per municipality and host
? How many sites does each host have in each municipality? Municipality, host, number.
SELECT municipality, host, COUNT(*) FROM site GROUP BY municipality, host

? Which makes are represented by 10 or more cars?
? makes with at least 10 evs
SELECT make FROM ev GROUP BY make HAVING COUNT(*) >= 10

? Cheapest, dearest and average repair per cause of outage
? For each cause, give the minimum, maximum and mean repair cost of the outages.
SELECT cause, MIN(repair_cost), MAX(repair_cost), AVG(repair_cost) FROM outage GROUP BY cause

? cars per model year
? How many EVs are from each model year?
SELECT model_year, COUNT(*) FROM ev GROUP BY model_year

? Which charger is the most powerful? Serial number, please.
? serial number of the charger with the highest power
SELECT serial_no FROM charger ORDER BY power_kw DESC LIMIT 1

? Which tariff has the cheapest kWh?
? tariff with the lowest price per kWh
SELECT tariff_name FROM tariff ORDER BY price_per_kwh LIMIT 1

? Top 3 sites by charging revenue
? Which 3 sites earned the most from charging sessions?
SELECT s.site_name FROM charging_session x JOIN charger c ON x.charger_id = c.charger_id JOIN site s ON c.site_id = s.site_id GROUP BY s.site_id, s.site_name ORDER BY SUM(x.amt) DESC LIMIT 3

? Which site has the most chargers?
? site with the largest number of chargers
SELECT s.site_name FROM charger c JOIN site s ON c.site_id = s.site_id GROUP BY s.site_id, s.site_name ORDER BY COUNT(*) DESC LIMIT 1

? Which driver charges most often?
? given and family name of the driver with the most charging sessions
SELECT d.given_name, d.family_name FROM charging_session x JOIN ev e ON x.ev_id = e.ev_id JOIN ev_driver d ON e.ev_driver_id = d.ev_driver_id GROUP BY d.ev_driver_id, d.given_name, d.family_name ORDER BY COUNT(*) DESC LIMIT 1

? Who signed up last?
? most recently signed up driver, given name and family name
SELECT given_name, family_name FROM ev_driver ORDER BY signed_up DESC LIMIT 1

? Chargers by vendor, and per vendor by power from high to low: serial number, vendor, kW
? list serial number, vendor and power of the chargers ordered by vendor then power descending
SELECT serial_no, vendor, power_kw FROM charger ORDER BY vendor, power_kw DESC

? All sites in the order in which they opened
? site names sorted by opening date, oldest first
SELECT site_name FROM site ORDER BY opened_on

? What are the 5 biggest charging sessions in kWh? Id and kWh.
? session id and kwh, top 5 by kwh
SELECT session_id, kwh FROM charging_session ORDER BY kwh DESC LIMIT 5

? How many kWh were charged in December 2022?
? kwh charged December 2022
SELECT SUM(kwh) FROM charging_session WHERE EXTRACT(YEAR FROM plugged_in) = 2022 AND EXTRACT(MONTH FROM plugged_in) = 12

? How many hours is a car plugged in on average?
? average hours from plugged in to unplugged of the charging sessions
SELECT AVG(EXTRACT(EPOCH FROM unplugged - plugged_in) / 3600) FROM charging_session

? How many days does an outage last on average?
? mean days between the beginning and the repair of an outage
SELECT AVG(repaired_on - began_on) FROM outage

? Charging sessions by weekday
? On which days of the week do people charge, and how many sessions are there?
SELECT EXTRACT(DOW FROM plugged_in), COUNT(*) FROM charging_session GROUP BY EXTRACT(DOW FROM plugged_in)

? revenue per month
? How much money did charging sessions bring in month by month?
SELECT DATE_TRUNC('month', plugged_in), SUM(amt) FROM charging_session GROUP BY DATE_TRUNC('month', plugged_in)

? Which sites opened since 2022-05-01?
? sites opened on or after May 1, 2022
SELECT site_name FROM site WHERE opened_on >= '2022-05-01'

? How many drivers signed up in the last 90 days?
? drivers signed up, past 90 days
SELECT COUNT(*) FROM ev_driver WHERE signed_up >= CURRENT_DATE - INTERVAL '90 days'

? Sign-ups per year
? How many drivers signed up in each year?
SELECT EXTRACT(YEAR FROM signed_up), COUNT(*) FROM ev_driver GROUP BY EXTRACT(YEAR FROM signed_up)

? When was the first charger at Mall South installed?
? earliest installation date of a charger at Mall South
SELECT MIN(c.installed) FROM charger c JOIN site s ON c.site_id = s.site_id WHERE s.site_name = 'Mall South'

? What share of chargers is broken?
? proportion of broken chargers
SELECT CAST(SUM(CASE WHEN state = 'broken' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM charger

? What percentage of charging sessions ended with an error, by vendor?
? percent of sessions ended by error per vendor of the charger
SELECT c.vendor, 100.0 * SUM(CASE WHEN x.ended_by = 'error' THEN 1 ELSE 0 END) / COUNT(*) FROM charging_session x JOIN charger c ON x.charger_id = c.charger_id GROUP BY c.vendor

? Ratio of free to occupied chargers
? What is the ratio of free chargers to occupied chargers?
SELECT CAST(SUM(CASE WHEN state = 'free' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'occupied' THEN 1 ELSE 0 END), 0) FROM charger

? What do people pay per kWh on average?
? amount divided by kWh over all charging sessions
SELECT CAST(SUM(amt) AS FLOAT) / NULLIF(SUM(kwh), 0) FROM charging_session

? How many sessions does a charger serve on average?
? charging sessions per charger
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT charger_id), 0) FROM charging_session

? What percent of drivers gets the newsletter?
? percentage of ev drivers with the newsletter
SELECT 100.0 * SUM(CASE WHEN newsletter = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM ev_driver

? How full did each session charge the battery? Session id and kWh divided by the battery size of the car.
? session id and kwh per battery kwh of the ev
SELECT x.session_id, CAST(x.kwh AS FLOAT) / NULLIF(e.battery_kwh, 0) FROM charging_session x JOIN ev e ON x.ev_id = e.ev_id

? What fraction of the sites in each municipality has a roof?
? share of roofed sites by municipality
SELECT municipality, CAST(SUM(CASE WHEN roofed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM site GROUP BY municipality

? Which chargers deliver at least 50 kW and are not broken?
? serial numbers of chargers with 50 kW or more whose state is not broken
SELECT serial_no FROM charger WHERE power_kw >= 50 AND state <> 'broken'

? Which roofed sites are in Chur or Bregenz?
? sites with a roof in Chur and Bregenz
SELECT site_name FROM site WHERE roofed = TRUE AND municipality IN ('Chur', 'Bregenz')

? Which outages are still going on, without a repair date? Id and cause.
? outage id and cause where nothing was repaired yet
SELECT outage_id, cause FROM outage WHERE repaired_on IS NULL

? Price per kWh, start fee and monthly base fee of the Premium tariff
? What does the tariff Premium cost per kWh, to start and per month?
SELECT price_per_kwh, start_fee, base_fee_month FROM tariff WHERE tariff_name = 'Premium'

? Which sites have a name containing Park?
? sites with Park in the name
SELECT site_name FROM site WHERE site_name LIKE '%Park%'

? EVs with a battery between 40 and 60 kWh, how many?
? number of cars with a 40 to 60 kWh battery
SELECT COUNT(*) FROM ev WHERE battery_kwh BETWEEN 40 AND 60

? Makes and batteries of the cars from model year 2023
? make and battery kWh of all EVs with model year 2023
SELECT make, battery_kwh FROM ev WHERE model_year = 2023

? Who does not get the newsletter? Show email addresses.
? emails of drivers without the newsletter
SELECT email FROM ev_driver WHERE newsletter = FALSE

? Sessions over 60 kWh that cost less than 20: ids
? ids of charging sessions with more than 60 kWh and an amount under 20
SELECT session_id FROM charging_session WHERE kwh > 60 AND amt < 20

? Which chargers have less power than average?
? serial numbers of chargers with below average power
SELECT serial_no FROM charger WHERE power_kw < (SELECT AVG(power_kw) FROM charger)

? Which vendors make CCS as well as CHAdeMO chargers?
? vendors with both CCS and CHAdeMO chargers
SELECT vendor FROM charger WHERE plug = 'CCS' INTERSECT SELECT vendor FROM charger WHERE plug = 'CHAdeMO'

? How much CO2 did the EV drivers save?
? CO2 saved by driver
I do not know

? How many parking spaces does the Town Garage have?
? parking spaces at Town Garage
I do not know

? Where does Hugo Lopez live?
? home town of Hugo Lopez
I do not know
