-- A maker of smart home devices: households, rooms, device models, installed devices, readings, alerts and firmware.

CREATE TABLE household (
  household_id INTEGER PRIMARY KEY,
  owner_name TEXT, -- Irene Walsh; Mats Berg; Chloe Dubois; Amir Safi
  postcode TEXT, -- BT12; SE14; LY69; KB20
  home_type TEXT, -- flat; bungalow; terraced house; villa
  residents INTEGER,
  activated_on DATE,
  subscription TEXT, -- none; standard; premium
  monthly_fee NUMERIC
);

CREATE TABLE room (
  room_id INTEGER PRIMARY KEY,
  household_id INTEGER REFERENCES household (household_id),
  room_name TEXT, -- kitchen; hallway; nursery; garage; attic
  floor_no INTEGER,
  area_m2 NUMERIC
);

CREATE TABLE model (
  model_id INTEGER PRIMARY KEY,
  model_name TEXT, -- Glow Bulb; Air Sense; Door Eye; Heat Mate
  category TEXT, -- lamp; sensor; camera; thermostat
  list_price NUMERIC,
  production_cost NUMERIC,
  released_on DATE,
  battery_powered BOOLEAN
);

CREATE TABLE device (
  device_id INTEGER PRIMARY KEY,
  model_id INTEGER REFERENCES model (model_id),
  room_id INTEGER REFERENCES room (room_id),
  serial_no TEXT,
  installed_at TIMESTAMP,
  removed_at TIMESTAMP,
  state TEXT, -- online; offline; faulty
  firmware TEXT, -- 1.8; 2.0; 2.3; 3.1
  battery_pct INTEGER
);

CREATE TABLE reading (
  reading_id INTEGER PRIMARY KEY,
  device_id INTEGER REFERENCES device (device_id),
  taken_at TIMESTAMP,
  metric TEXT, -- temperature; humidity; power; noise
  value NUMERIC
);

CREATE TABLE alert (
  alert_id INTEGER PRIMARY KEY,
  device_id INTEGER REFERENCES device (device_id),
  alert_type TEXT, -- smoke; motion; low battery; water leak
  raised_at TIMESTAMP,
  resolved_at TIMESTAMP,
  is_false_alarm BOOLEAN
);

CREATE TABLE warranty_claim (
  claim_id INTEGER PRIMARY KEY,
  device_id INTEGER REFERENCES device (device_id),
  filed_on DATE,
  decided_on DATE,
  decision TEXT, -- repaired; replaced; denied
  cost NUMERIC
);

? Which households have a thermostat? Give every owner's name once.
? distinct owners of households with a thermostat device
SELECT DISTINCT h.owner_name FROM device d JOIN model m ON d.model_id = m.model_id JOIN room r ON d.room_id = r.room_id JOIN household h ON r.household_id = h.household_id WHERE m.category = 'thermostat'

? How many devices are installed in a garage?
? devices in rooms called garage
? number of garage devices
SELECT COUNT(*) FROM device d JOIN room r ON d.room_id = r.room_id WHERE r.room_name = 'garage'

? Which models have never been installed as a device?
? model names without any device
SELECT model_name FROM model WHERE model_id NOT IN (SELECT model_id FROM device)

? Which rooms does Mats Berg have? Show name and area.
? room name and area in the household of Mats Berg
SELECT r.room_name, r.area_m2 FROM room r JOIN household h ON r.household_id = h.household_id WHERE h.owner_name = 'Mats Berg'

? Which models raised a smoke alert that was a false alarm? No repeats please.
? distinct names of models with a smoke alert that turned out a false alarm
SELECT DISTINCT m.model_name FROM alert a JOIN device d ON a.device_id = d.device_id JOIN model m ON d.model_id = m.model_id WHERE a.alert_type = 'smoke' AND a.is_false_alarm = TRUE

? What is the average temperature measured in the nursery?
? mean temperature reading of devices in the nursery room
SELECT AVG(v.value) FROM reading v JOIN device d ON v.device_id = d.device_id JOIN room r ON d.room_id = r.room_id WHERE v.metric = 'temperature' AND r.room_name = 'nursery'

? How many alerts came from villas?
? alerts raised in households of home type villa
SELECT COUNT(*) FROM alert a JOIN device d ON a.device_id = d.device_id JOIN room r ON d.room_id = r.room_id JOIN household h ON r.household_id = h.household_id WHERE h.home_type = 'villa'

? Total warranty cost of the Door Eye
? How much have warranty claims for the model Door Eye cost us?
SELECT SUM(w.cost) FROM warranty_claim w JOIN device d ON w.device_id = d.device_id JOIN model m ON d.model_id = m.model_id WHERE m.model_name = 'Door Eye'

? Which devices have never sent a reading? Serial numbers.
? serial numbers of devices without readings
SELECT serial_no FROM device WHERE device_id NOT IN (SELECT device_id FROM reading)

? Give me serial number, model name and room name of all faulty devices.
? faulty devices with serial no, model and room
SELECT d.serial_no, m.model_name, r.room_name FROM device d JOIN model m ON d.model_id = m.model_id JOIN room r ON d.room_id = r.room_id WHERE d.state = 'faulty'

? Which premium households suffered a water leak? Owner names, each once.
? different owners on a premium subscription with a water leak alert
SELECT DISTINCT h.owner_name FROM alert a JOIN device d ON a.device_id = d.device_id JOIN room r ON d.room_id = r.room_id JOIN household h ON r.household_id = h.household_id WHERE h.subscription = 'premium' AND a.alert_type = 'water leak'

? How many battery powered devices are below 20 percent battery?
? count devices of battery powered models with a battery under 20
SELECT COUNT(*) FROM device d JOIN model m ON d.model_id = m.model_id WHERE m.battery_powered = TRUE AND d.battery_pct < 20

? What percentage of alerts are false alarms?
? false alarm percentage among alerts
SELECT 100.0 * SUM(CASE WHEN is_false_alarm = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM alert

? False alarm share for each alert type
? For each type of alert, what share is a false alarm?
SELECT alert_type, CAST(SUM(CASE WHEN is_false_alarm = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM alert GROUP BY alert_type

? What share of the devices of each model is faulty?
? faulty share by model name
? For every model, give its name and the proportion of its devices that are faulty.
SELECT m.model_name, CAST(SUM(CASE WHEN d.state = 'faulty' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM device d JOIN model m ON d.model_id = m.model_id GROUP BY m.model_id, m.model_name

? What is the ratio of online to offline devices?
? online to offline device ratio
SELECT CAST(SUM(CASE WHEN state = 'online' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'offline' THEN 1 ELSE 0 END), 0) FROM device

? How much profit do we make on each model, as list price minus production cost?
? model name and list price minus production cost
SELECT model_name, list_price - production_cost FROM model

? What is the margin of every model, i.e. price over cost as a ratio? Name too.
? model names with list price divided by production cost
SELECT model_name, CAST(list_price AS FLOAT) / NULLIF(production_cost, 0) FROM model

? How many alerts does a device raise on average?
? alerts per alerting device
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT device_id), 0) FROM alert

? Average number of devices per room
? How many devices sit in one room on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT room_id), 0) FROM device

? How many devices does a household have on average, by home type?
? devices per household for each home type
SELECT h.home_type, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT h.household_id), 0) FROM device d JOIN room r ON d.room_id = r.room_id JOIN household h ON r.household_id = h.household_id GROUP BY h.home_type

? What percentage of warranty claims was denied per category of model?
? percent denied warranty claims by model category
SELECT m.category, 100.0 * SUM(CASE WHEN w.decision = 'denied' THEN 1 ELSE 0 END) / COUNT(*) FROM warranty_claim w JOIN device d ON w.device_id = d.device_id JOIN model m ON d.model_id = m.model_id GROUP BY m.category

? What proportion of households pays for premium?
? share of premium households
SELECT CAST(SUM(CASE WHEN subscription = 'premium' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM household

? Monthly fee per resident for each owner
? Show owner name and the monthly fee divided by the number of residents.
SELECT owner_name, CAST(monthly_fee AS FLOAT) / NULLIF(residents, 0) FROM household

? How many devices were installed in 2023?
? devices installed during 2023
SELECT COUNT(*) FROM device WHERE EXTRACT(YEAR FROM installed_at) = 2023

? How many alerts have we had in the last 2 days?
? number of alerts raised in the last 2 days
SELECT COUNT(*) FROM alert WHERE raised_at >= CURRENT_DATE - INTERVAL '2 days'

? How many minutes does it take to resolve an alert on average?
? average minutes from raising to resolving an alert
SELECT AVG(EXTRACT(EPOCH FROM resolved_at - raised_at) / 60) FROM alert

? Average resolution time in hours per alert type
? For each alert type, after how many hours is it resolved on average since being raised?
SELECT alert_type, AVG(EXTRACT(EPOCH FROM resolved_at - raised_at) / 3600) FROM alert GROUP BY alert_type

? Installations per month
? How many devices were installed each month?
SELECT DATE_TRUNC('month', installed_at), COUNT(*) FROM device GROUP BY DATE_TRUNC('month', installed_at)

? Average power reading per day in August 2024
? What was the mean power value for each day of August 2024?
SELECT CAST(taken_at AS DATE), AVG(value) FROM reading WHERE metric = 'power' AND EXTRACT(YEAR FROM taken_at) = 2024 AND EXTRACT(MONTH FROM taken_at) = 8 GROUP BY CAST(taken_at AS DATE)

? Which models were released before 2020-01-01?
? models released earlier than January 1, 2020
SELECT model_name FROM model WHERE released_on < '2020-01-01'

? How many days does a warranty claim stay undecided on average?
? average days from filing to decision of warranty claims
SELECT AVG(decided_on - filed_on) FROM warranty_claim

? On what weekdays do motion alerts happen?
? motion alerts by day of week
SELECT EXTRACT(DOW FROM raised_at), COUNT(*) FROM alert WHERE alert_type = 'motion' GROUP BY EXTRACT(DOW FROM raised_at)

? Last reading taken in Chloe Dubois's home
? When was the latest reading taken in the household of Chloe Dubois?
SELECT MAX(v.taken_at) FROM reading v JOIN device d ON v.device_id = d.device_id JOIN room r ON d.room_id = r.room_id JOIN household h ON r.household_id = h.household_id WHERE h.owner_name = 'Chloe Dubois'

? Households activated between 2022-11-01 and 2022-11-30, owners please
? owners of the households activated from November 1, 2022 to November 30, 2022
SELECT owner_name FROM household WHERE activated_on BETWEEN '2022-11-01' AND '2022-11-30'

? What did warranty claims cost this year?
? warranty cost of claims filed this year
SELECT SUM(cost) FROM warranty_claim WHERE EXTRACT(YEAR FROM filed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many new households were activated per year?
? households by activation year
SELECT EXTRACT(YEAR FROM activated_on), COUNT(*) FROM household GROUP BY EXTRACT(YEAR FROM activated_on)

? How many devices run each firmware version?
? devices by firmware
SELECT firmware, COUNT(*) FROM device GROUP BY firmware

? For every metric, give the lowest, the average and the highest value read.
? min, mean and max reading value by metric
SELECT metric, MIN(value), AVG(value), MAX(value) FROM reading GROUP BY metric

? Average list price by category
? What does a model cost on average in each category?
SELECT category, AVG(list_price) FROM model GROUP BY category

? Which room names hold more than 100 devices in total?
? names of rooms with over 100 devices
SELECT r.room_name FROM device d JOIN room r ON d.room_id = r.room_id GROUP BY r.room_name HAVING COUNT(*) > 100

? How many rooms does each household have? Include those with no room.
? owner names and number of rooms including households with none
SELECT h.owner_name, COUNT(r.room_id) FROM household h LEFT JOIN room r ON r.household_id = h.household_id GROUP BY h.household_id, h.owner_name

? Warranty claims and their cost by decision
? For each decision, how many warranty claims were there and what did they cost in total?
SELECT decision, COUNT(*), SUM(cost) FROM warranty_claim GROUP BY decision

? How many different models are installed in each home type?
? distinct models per home type of the household
SELECT h.home_type, COUNT(DISTINCT d.model_id) FROM device d JOIN room r ON d.room_id = r.room_id JOIN household h ON r.household_id = h.household_id GROUP BY h.home_type

? devices by category and state
? Break the devices down by model category and state.
SELECT m.category, d.state, COUNT(*) FROM device d JOIN model m ON d.model_id = m.model_id GROUP BY m.category, d.state

? Which devices raised more than 15 alerts? Ids please.
? device ids with over 15 alerts
SELECT device_id FROM alert GROUP BY device_id HAVING COUNT(*) > 15

? Total floor area per household owner
? What is the total room area of each household? Show the owner.
SELECT h.owner_name, SUM(r.area_m2) FROM room r JOIN household h ON r.household_id = h.household_id GROUP BY h.household_id, h.owner_name

? What is our most installed model?
? model with the most devices
SELECT m.model_name FROM device d JOIN model m ON d.model_id = m.model_id GROUP BY m.model_id, m.model_name ORDER BY COUNT(*) DESC LIMIT 1

? Which 5 households raise the most alerts? Owner and count.
? top 5 owners by alerts with the number
SELECT h.owner_name, COUNT(*) FROM alert a JOIN device d ON a.device_id = d.device_id JOIN room r ON d.room_id = r.room_id JOIN household h ON r.household_id = h.household_id GROUP BY h.household_id, h.owner_name ORDER BY COUNT(*) DESC LIMIT 5

? Which room is the largest one? Name it.
? name of the room with the biggest area
SELECT room_name FROM room ORDER BY area_m2 DESC LIMIT 1

? Which model is the cheapest to produce?
? model with the lowest production cost
SELECT model_name FROM model ORDER BY production_cost LIMIT 1

? List the devices by battery, emptiest first: serial number and battery.
? serial number and battery percentage of devices in ascending order of battery
SELECT serial_no, battery_pct FROM device ORDER BY battery_pct

? Which category causes the highest warranty cost?
? model category with the largest sum of warranty claim cost
SELECT m.category FROM warranty_claim w JOIN device d ON w.device_id = d.device_id JOIN model m ON d.model_id = m.model_id GROUP BY m.category ORDER BY SUM(w.cost) DESC LIMIT 1

? What was the highest noise ever measured, and when was it taken?
? value and time of the loudest noise reading
SELECT value, taken_at FROM reading WHERE metric = 'noise' ORDER BY value DESC LIMIT 1

? Show all models sorted by release date, newest first, then by name.
? model names by release date descending and name
SELECT model_name FROM model ORDER BY released_on DESC, model_name

? Which alerts have not been resolved? Give id and type.
? id and type of unresolved alerts
SELECT alert_id, alert_type FROM alert WHERE resolved_at IS NULL

? Which lamps or cameras cost less than 40?
? lamp or camera models with a list price under 40
SELECT model_name FROM model WHERE category IN ('lamp', 'camera') AND list_price < 40

? Serial numbers that start with "XR"
? which devices have a serial number beginning with XR?
SELECT serial_no FROM device WHERE serial_no LIKE 'XR%'

? Offline devices running firmware 1.8 or 2.0, how many?
? how many offline devices still have firmware 1.8 or 2.0?
SELECT COUNT(*) FROM device WHERE state = 'offline' AND firmware IN ('1.8', '2.0')

? Which models cost more than the average list price?
? models with an above-average list price
SELECT model_name FROM model WHERE list_price > (SELECT AVG(list_price) FROM model)

? Owners of a flat with 3 to 5 residents
? which flat households have between 3 and 5 residents? owner names
SELECT owner_name FROM household WHERE home_type = 'flat' AND residents BETWEEN 3 AND 5

? What is the wifi password of Irene Walsh?
? network names by household
I do not know

? Which technician installed the Heat Mate?
? installers per device
I do not know

? What electricity price do our households pay?
? electricity cost per household
I do not know
