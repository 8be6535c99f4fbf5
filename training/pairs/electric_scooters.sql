-- Electric scooters for hire: zones, scooters, riders, rides, battery swaps, fines and complaints.

CREATE TABLE zones (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Central Station; Market Quarter; Lakeside; University Hill; Old Docks
  city TEXT, -- Malmo; Bilbao; Gdansk; Turin
  speed_limit_kmh INTEGER,
  parking_spots INTEGER,
  no_parking BOOLEAN
);

CREATE TABLE scooters (
  id INTEGER PRIMARY KEY,
  plate_no TEXT,
  model TEXT, -- Zip 3; Volt Mini; Glide Pro; Urban X
  bought_on DATE,
  scrapped_on DATE,
  price NUMERIC,
  battery_pct INTEGER,
  odometer_km NUMERIC,
  status TEXT, -- available; in use; stolen; in workshop
  current_zone_id INTEGER REFERENCES zones (id)
);

CREATE TABLE riders (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Astrid Holm; Iker Lasa; Zofia Maj; Carlo Bruni
  birth_date DATE,
  registered_at TIMESTAMP,
  tariff TEXT, -- pay as you go; day pass; monthly pass
  city TEXT, -- Malmo; Bilbao; Gdansk; Turin
  phone TEXT,
  blocked BOOLEAN,
  recruited_by INTEGER REFERENCES riders (id)
);

CREATE TABLE rides (
  id INTEGER PRIMARY KEY,
  scooter_id INTEGER REFERENCES scooters (id),
  rider_id INTEGER REFERENCES riders (id),
  from_zone_id INTEGER REFERENCES zones (id),
  to_zone_id INTEGER REFERENCES zones (id),
  reserved_at TIMESTAMP,
  unlocked_at TIMESTAMP,
  locked_at TIMESTAMP,
  km NUMERIC,
  minutes_billed INTEGER,
  minutes_paused INTEGER,
  price_charged NUMERIC,
  discount NUMERIC,
  stars INTEGER
);

CREATE TABLE battery_swaps (
  id INTEGER PRIMARY KEY,
  scooter_id INTEGER REFERENCES scooters (id),
  swapper_name TEXT, -- Lars; Ainhoa; Piotr; Gina
  swapped_at TIMESTAMP,
  pct_before INTEGER,
  pct_after INTEGER
);

CREATE TABLE fines (
  id INTEGER PRIMARY KEY,
  ride_id INTEGER REFERENCES rides (id),
  offence TEXT, -- bad parking; two riders; pavement riding; red light
  fined_on DATE,
  due_on DATE,
  paid_on DATE,
  amount NUMERIC
);

? Who has ridden into the Old Docks zone?
? names of riders whose ride ended in the zone Old Docks
SELECT DISTINCT r.name FROM rides t JOIN riders r ON t.rider_id = r.id JOIN zones z ON t.to_zone_id = z.id WHERE z.name = 'Old Docks'

? Return the plate number of each scooter along with the name of the zone where it currently stands.
? plate and current zone of all scooters
SELECT s.plate_no, z.name FROM scooters s JOIN zones z ON s.current_zone_id = z.id

? Which riders have never taken a ride?
? registered riders without rides
SELECT name FROM riders WHERE id NOT IN (SELECT rider_id FROM rides)

? Which riders were fined for pavement riding?
? who got a fine because of pavement riding
SELECT DISTINCT r.name FROM riders r JOIN rides t ON t.rider_id = r.id JOIN fines f ON f.ride_id = t.id WHERE f.offence = 'pavement riding'

? How much did each rider pay for rides?
? total price charged per rider
SELECT r.name, SUM(t.price_charged) FROM rides t JOIN riders r ON t.rider_id = r.id GROUP BY r.id, r.name

? In which zones do rides on the Glide Pro begin?
? zones from which rides with the model Glide Pro start
SELECT DISTINCT z.name FROM rides t JOIN zones z ON t.from_zone_id = z.id JOIN scooters s ON t.scooter_id = s.id WHERE s.model = 'Glide Pro'

? How many scooters stand in each zone, including empty zones?
? scooters per current zone, zeros included
SELECT z.name, COUNT(s.id) FROM zones z LEFT JOIN scooters s ON s.current_zone_id = z.id GROUP BY z.id, z.name

? Which scooters never had their battery swapped? Give the plate numbers.
? plate numbers of scooters without a battery swap
SELECT plate_no FROM scooters WHERE id NOT IN (SELECT scooter_id FROM battery_swaps)

? How many kilometres were ridden on each model?
? km of the rides by scooter model
SELECT s.model, SUM(t.km) FROM rides t JOIN scooters s ON t.scooter_id = s.id GROUP BY s.model

? How much has every rider been fined in total?
? total of the fines per rider
SELECT r.name, SUM(f.amount) FROM fines f JOIN rides t ON f.ride_id = t.id JOIN riders r ON t.rider_id = r.id GROUP BY r.id, r.name

? Which swappers changed the battery of a stolen scooter?
? names of swappers who handled scooters now stolen
SELECT DISTINCT b.swapper_name FROM battery_swaps b JOIN scooters s ON b.scooter_id = s.id WHERE s.status = 'stolen'

? In which zone do most rides end?
? most popular destination zone of rides
SELECT z.name FROM rides t JOIN zones z ON t.to_zone_id = z.id GROUP BY z.id, z.name ORDER BY COUNT(*) DESC LIMIT 1

? Which riders from Turin took more than 100 rides?
? Turin riders with over 100 rides
SELECT r.name FROM rides t JOIN riders r ON t.rider_id = r.id WHERE r.city = 'Turin' GROUP BY r.id, r.name HAVING COUNT(*) > 100

? How many different riders has each scooter carried? Show the plate number.
? distinct riders per plate number
SELECT s.plate_no, COUNT(DISTINCT t.rider_id) FROM rides t JOIN scooters s ON t.scooter_id = s.id GROUP BY s.id, s.plate_no

? What is the average number of stars for rides starting in each zone?
? average stars of rides by start zone
SELECT z.name, AVG(t.stars) FROM rides t JOIN zones z ON t.from_zone_id = z.id GROUP BY z.id, z.name

? names of riders on a monthly pass with a bad parking fine
SELECT DISTINCT r.name FROM riders r JOIN rides t ON t.rider_id = r.id JOIN fines f ON f.ride_id = t.id WHERE r.tariff = 'monthly pass' AND f.offence = 'bad parking'

? Which zones has nobody ever started a ride in?
? zones without a ride that starts there
SELECT name FROM zones WHERE id NOT IN (SELECT from_zone_id FROM rides WHERE NOT from_zone_id IS NULL)

? How many rides were there in the last 7 days?
? rides unlocked in the past 7 days
SELECT COUNT(*) FROM rides WHERE unlocked_at >= CURRENT_DATE - INTERVAL '7 days'

? How long does a ride take on average in minutes from unlocking to locking, for each tariff?
? average ride minutes between unlocking and locking by rider tariff
SELECT r.tariff, AVG(EXTRACT(EPOCH FROM t.locked_at - t.unlocked_at) / 60) FROM rides t JOIN riders r ON t.rider_id = r.id GROUP BY r.tariff

? How many minutes pass between reservation and unlocking on average?
? average wait in minutes from reserving to unlocking a ride
SELECT AVG(EXTRACT(EPOCH FROM unlocked_at - reserved_at) / 60) FROM rides

? What did rides bring in per month in 2023?
? monthly revenue of rides unlocked in 2023
SELECT DATE_TRUNC('month', unlocked_at), SUM(price_charged) FROM rides WHERE EXTRACT(YEAR FROM unlocked_at) = 2023 GROUP BY DATE_TRUNC('month', unlocked_at)

? How many rides are there on each day of the week?
? rides per weekday
SELECT EXTRACT(DOW FROM unlocked_at), COUNT(*) FROM rides GROUP BY EXTRACT(DOW FROM unlocked_at)

? How many scooters were bought in July 2022?
? scooters bought in July 2022
SELECT COUNT(*) FROM scooters WHERE EXTRACT(YEAR FROM bought_on) = 2022 AND EXTRACT(MONTH FROM bought_on) = 7

? After how many days was each scooter scrapped? Give the plate number.
? plate number and lifetime in days of scrapped scooters
SELECT plate_no, scrapped_on - bought_on FROM scooters WHERE scrapped_on IS NOT NULL

? Which fines have not been paid yet and were due before 2024-05-01?
? ids of unpaid fines due earlier than May 1, 2024
SELECT id FROM fines WHERE paid_on IS NULL AND due_on < '2024-05-01'

? How many days late were fines paid on average, by offence?
? average days from the due date to the payment of fines per offence
SELECT offence, AVG(paid_on - due_on) FROM fines GROUP BY offence

? How many battery swaps were done per day in the last 3 weeks?
? daily battery swaps, last 3 weeks
SELECT CAST(swapped_at AS DATE), COUNT(*) FROM battery_swaps WHERE swapped_at >= CURRENT_DATE - INTERVAL '3 weeks' GROUP BY CAST(swapped_at AS DATE)

? When did each rider last ride?
? date of the last ride per rider name
SELECT r.name, MAX(t.unlocked_at) FROM rides t JOIN riders r ON t.rider_id = r.id GROUP BY r.id, r.name

? What is the average age of riders in each city?
? average rider age by city
SELECT city, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM riders GROUP BY city

? How many people registered as riders last year?
? new riders last year
SELECT COUNT(*) FROM riders WHERE EXTRACT(YEAR FROM registered_at) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? How much was charged in fines per quarter?
? fines by quarter, total amount
SELECT DATE_TRUNC('quarter', fined_on), SUM(amount) FROM fines GROUP BY DATE_TRUNC('quarter', fined_on)

? Which rides lasted longer than 90 minutes? List the ids.
? ids of rides of over 90 minutes between unlocking and locking
SELECT id FROM rides WHERE EXTRACT(EPOCH FROM locked_at - unlocked_at) / 60 > 90

? What percentage of fines has been paid?
? paid fines in percent
SELECT 100.0 * SUM(CASE WHEN paid_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM fines

? What is the ratio of stolen to available scooters for each model?
? stolen against available scooters by model, ratio
SELECT model, CAST(SUM(CASE WHEN status = 'stolen' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'available' THEN 1 ELSE 0 END), 0) FROM scooters GROUP BY model

? What percentage of the billed minutes was spent paused?
? paused minutes as a percentage of billed minutes in rides
SELECT 100.0 * SUM(minutes_paused) / NULLIF(SUM(minutes_billed), 0) FROM rides

? What is charged per kilometre on each ride? Show the ride id.
? ride id and price charged divided by km
SELECT id, CAST(price_charged AS FLOAT) / NULLIF(km, 0) FROM rides

? What is the revenue per kilometre of each model?
? price charged to km, ratio per scooter model
SELECT s.model, CAST(SUM(t.price_charged) AS FLOAT) / NULLIF(SUM(t.km), 0) FROM rides t JOIN scooters s ON t.scooter_id = s.id GROUP BY s.model

? How many rides does a rider take on average?
? average rides per active rider
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT rider_id), 0) FROM rides

? What share of rides was rated with stars, by tariff of the rider?
? share of rides having stars per tariff
SELECT r.tariff, CAST(SUM(CASE WHEN t.stars IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rides t JOIN riders r ON t.rider_id = r.id GROUP BY r.tariff

? What percentage of riders is blocked in each city?
? blocked riders in percent per city
SELECT city, 100.0 * SUM(CASE WHEN blocked = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM riders GROUP BY city

? How many percentage points did each battery swap add? List the swap id too.
? swap id, percent after minus percent before
SELECT id, pct_after - pct_before FROM battery_swaps

? What share of riders was recruited by another rider?
? share of recruited riders
SELECT CAST(SUM(CASE WHEN recruited_by IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM riders

? What is the ratio of day pass to monthly pass riders for each city?
? day pass riders per monthly pass rider by city
SELECT city, CAST(SUM(CASE WHEN tariff = 'day pass' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN tariff = 'monthly pass' THEN 1 ELSE 0 END), 0) FROM riders GROUP BY city

? What percentage of the fine money stems from red light offences?
? red light fines in percent of the total fine amount
SELECT 100.0 * SUM(CASE WHEN offence = 'red light' THEN amount ELSE 0 END) / NULLIF(SUM(amount), 0) FROM fines

? What share of scooters is below 20 percent battery, per model?
? share of scooters with a battery under 20 by model
SELECT model, CAST(SUM(CASE WHEN battery_pct < 20 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM scooters GROUP BY model

? How large are the discounts as a percentage of the prices charged, per start zone?
? discount in percent of price charged by zone where the ride starts
SELECT z.name, 100.0 * SUM(t.discount) / NULLIF(SUM(t.price_charged), 0) FROM rides t JOIN zones z ON t.from_zone_id = z.id GROUP BY z.id, z.name

? How many battery swaps does a scooter need on average?
? battery swaps per different scooter
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT scooter_id), 0) FROM battery_swaps

? How many kilometres has each scooter run per unit of its purchase price? Show the plate number.
? plate number, odometer divided by price
SELECT plate_no, CAST(odometer_km AS FLOAT) / NULLIF(price, 0) FROM scooters

? How many scooters are there per model and status?
? model, status, number of scooters
SELECT model, status, COUNT(*) FROM scooters GROUP BY model, status

? How many parking spots does each city offer?
? parking spots by city
SELECT city, SUM(parking_spots) FROM zones GROUP BY city

? Which offences brought in more than 4000 altogether?
? offences with fines of over 4000 in total
SELECT offence FROM fines GROUP BY offence HAVING SUM(amount) > 4000

? How many batteries has each person swapped?
? number of swaps by swapper
SELECT swapper_name, COUNT(*) FROM battery_swaps GROUP BY swapper_name

? Which models have run more than 2500 km on average?
? models with an average odometer above 2500
SELECT model FROM scooters GROUP BY model HAVING AVG(odometer_km) > 2500

? What is the lowest speed limit in each city?
? minimum speed limit of the zones by city
SELECT city, MIN(speed_limit_kmh) FROM zones GROUP BY city

? Which scooter has the emptiest battery?
? plate number of the scooter with the lowest battery
SELECT plate_no FROM scooters ORDER BY battery_pct LIMIT 1

? What is the longest ride by distance, and how many kilometres was it?
? id and km of the longest ride
SELECT id, km FROM rides ORDER BY km DESC LIMIT 1

? Who is the youngest rider?
? name of the rider born last
SELECT name FROM riders ORDER BY birth_date DESC LIMIT 1

? Which 5 scooters have run the farthest?
? plate numbers of the 5 scooters with the highest odometer
SELECT plate_no FROM scooters ORDER BY odometer_km DESC LIMIT 5

? List the zones from the slowest speed limit to the fastest.
? zone names sorted by speed limit
SELECT name FROM zones ORDER BY speed_limit_kmh

? Where may scooters not be parked?
? no parking zones
SELECT name FROM zones WHERE no_parking = TRUE

? Which riders left no phone number?
? riders without a phone
SELECT name FROM riders WHERE phone IS NULL

? Which scooters are stolen or in workshop and cost more than 600?
? plate numbers of scooters priced over 600 that are stolen or in workshop
SELECT plate_no FROM scooters WHERE status IN ('stolen', 'in workshop') AND price > 600

? How many rides have not been locked?
? rides still unlocked
SELECT COUNT(*) FROM rides WHERE locked_at IS NULL

? How many riders wore a helmet?
? rides with a helmet
I do not know

? Which riders were injured in accidents?
? accident injuries per zone
I do not know

? What does the firm pay the city for its licence?
? licence cost per city
I do not know
