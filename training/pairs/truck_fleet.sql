-- A haulage company's truck fleet: depots, trucks, drivers, trips, fuel stops and workshop visits.

CREATE TABLE depots (
  depot_id INTEGER PRIMARY KEY,
  depot_name TEXT, -- Harbour Depot; Northgate; Ringway; Old Mill
  town TEXT, -- Rotterdam; Ghent; Aachen; Lille
  parking_spaces INTEGER,
  opened_in INTEGER
);

CREATE TABLE trucks (
  truck_id INTEGER PRIMARY KEY,
  plate TEXT, -- RT-482-K; GH-117-B; AC-905-M; LL-330-Z
  make TEXT, -- Volvo; Scania; DAF; MAN; Iveco
  body_type TEXT, -- flatbed; tanker; box; refrigerated; tipper
  build_year INTEGER,
  payload_t NUMERIC,
  odometer_km INTEGER,
  depot_id INTEGER REFERENCES depots (depot_id),
  bought_on DATE,
  sold_on DATE,
  purchase_price NUMERIC,
  is_leased BOOLEAN
);

CREATE TABLE drivers (
  driver_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Joost; Marek; Sandra; Ahmed
  last_name TEXT, -- de Wit; Kowal; Peeters; Benali
  home_depot_id INTEGER REFERENCES depots (depot_id),
  licence_class TEXT, -- C; CE; C1
  licence_expires DATE,
  started_on DATE,
  adr_certified BOOLEAN
);

CREATE TABLE trips (
  trip_id INTEGER PRIMARY KEY,
  truck_id INTEGER REFERENCES trucks (truck_id),
  driver_id INTEGER REFERENCES drivers (driver_id),
  from_depot_id INTEGER REFERENCES depots (depot_id),
  destination TEXT, -- Hamburg; Lyon; Basel; Antwerp; Turin
  departed_at TIMESTAMP,
  arrived_at TIMESTAMP,
  distance_km NUMERIC,
  load_t NUMERIC,
  freight_charge NUMERIC,
  trip_status TEXT -- scheduled; on the road; delivered; aborted
);

CREATE TABLE fuel_stops (
  stop_id INTEGER PRIMARY KEY,
  truck_id INTEGER REFERENCES trucks (truck_id),
  filled_on DATE,
  litres NUMERIC,
  cost NUMERIC,
  country TEXT -- Germany; France; Belgium; Switzerland
);

CREATE TABLE workshop_visits (
  visit_id INTEGER PRIMARY KEY,
  truck_id INTEGER REFERENCES trucks (truck_id),
  reason TEXT, -- tyres; brakes; engine; annual check; accident damage
  brought_in DATE,
  picked_up DATE,
  bill NUMERIC
);

? Which drivers have been to Lyon?
? names of the drivers with a trip to Lyon
SELECT DISTINCT d.first_name, d.last_name FROM drivers d JOIN trips t ON t.driver_id = d.driver_id WHERE t.destination = 'Lyon'

? Which trucks have never been in the workshop? I need the plates.
? plates of trucks without any workshop visit
SELECT plate FROM trucks WHERE truck_id NOT IN (SELECT truck_id FROM workshop_visits)

? Which trucks are parked at the Northgate depot?
? plates of the trucks belonging to depot Northgate
SELECT t.plate FROM trucks t JOIN depots d ON t.depot_id = d.depot_id WHERE d.depot_name = 'Northgate'

? How many trips started from depots in Ghent?
? number of trips leaving the Ghent depot
SELECT COUNT(*) FROM trips t JOIN depots d ON t.from_depot_id = d.depot_id WHERE d.town = 'Ghent'

? Find the drivers who drove a tanker.
? drivers with a trip on a tanker truck
SELECT DISTINCT d.first_name, d.last_name FROM drivers d JOIN trips t ON t.driver_id = d.driver_id JOIN trucks k ON t.truck_id = k.truck_id WHERE k.body_type = 'tanker'

? What was the workshop bill for all Scania trucks together?
? total workshop bill of Scania trucks
SELECT SUM(w.bill) FROM workshop_visits w JOIN trucks t ON w.truck_id = t.truck_id WHERE t.make = 'Scania'

? Show plate and driver's last name for every trip that is on the road now.
? truck plate and driver last name of the trips on the road
SELECT k.plate, d.last_name FROM trips t JOIN trucks k ON t.truck_id = k.truck_id JOIN drivers d ON t.driver_id = d.driver_id WHERE t.trip_status = 'on the road'

? Which drivers from the Ringway depot hold an ADR certificate?
? ADR certified drivers whose home depot is Ringway
SELECT v.first_name, v.last_name FROM drivers v JOIN depots d ON v.home_depot_id = d.depot_id WHERE d.depot_name = 'Ringway' AND v.adr_certified = TRUE

? How many litres have been filled into leased trucks?
? litres at fuel stops of leased trucks
SELECT SUM(f.litres) FROM fuel_stops f JOIN trucks t ON f.truck_id = t.truck_id WHERE t.is_leased = TRUE

? Which drivers have not had a single trip?
? drivers who never made a trip
SELECT first_name, last_name FROM drivers WHERE driver_id NOT IN (SELECT driver_id FROM trips)

? Which depots have both a flatbed and a tipper?
? depots with a flatbed truck and also with a tipper truck
SELECT d.depot_name FROM depots d JOIN trucks t ON t.depot_id = d.depot_id WHERE t.body_type = 'flatbed' INTERSECT SELECT d.depot_name FROM depots d JOIN trucks t ON t.depot_id = d.depot_id WHERE t.body_type = 'tipper'

? How many trucks of each make do we run?
? truck count by make
SELECT make, COUNT(*) FROM trucks GROUP BY make

? Break down kilometres and freight income by destination.
? total distance and total freight charge of trips per destination
SELECT destination, SUM(distance_km), SUM(freight_charge) FROM trips GROUP BY destination

? For each depot, how many trucks are stationed there? Include empty depots.
? number of trucks per depot, with zeros
SELECT d.depot_name, COUNT(t.truck_id) FROM depots d LEFT JOIN trucks t ON t.depot_id = d.depot_id GROUP BY d.depot_id, d.depot_name

? Fuel cost by country
? how much did we spend on fuel stops in each country?
SELECT country, SUM(cost) FROM fuel_stops GROUP BY country

? What do workshop visits cost on average for each reason?
? average bill per reason of the workshop visit
SELECT reason, AVG(bill) FROM workshop_visits GROUP BY reason

? Average mileage and average payload per body type
? by body type of the trucks: mean odometer reading and mean payload
SELECT body_type, AVG(odometer_km), AVG(payload_t) FROM trucks GROUP BY body_type

? Which drivers have done more than 50 trips?
? drivers with over 50 trips
SELECT d.first_name, d.last_name FROM drivers d JOIN trips t ON t.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.last_name HAVING COUNT(*) > 50

? How many different trucks has every driver driven?
? distinct trucks per driver (first and last name) over the trips
SELECT d.first_name, d.last_name, COUNT(DISTINCT t.truck_id) FROM drivers d JOIN trips t ON t.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.last_name

? Trips by status and make of truck
? for each make of truck, how many trips are in each status?
SELECT k.make, t.trip_status, COUNT(*) FROM trips t JOIN trucks k ON t.truck_id = k.truck_id GROUP BY k.make, t.trip_status

? Which makes cost us more than 10000 in the workshop?
? truck makes with total workshop bills above 10000
SELECT t.make FROM trucks t JOIN workshop_visits w ON w.truck_id = t.truck_id GROUP BY t.make HAVING SUM(w.bill) > 10000

? How many drivers are there per licence class?
? drivers by class of licence
SELECT licence_class, COUNT(*) FROM drivers GROUP BY licence_class

? Which truck has the highest mileage? Its plate please.
? plate of the truck with the most kilometres on the odometer
SELECT plate FROM trucks ORDER BY odometer_km DESC LIMIT 1

? Which driver has covered the greatest distance?
? driver with the largest total trip distance
SELECT d.first_name, d.last_name FROM drivers d JOIN trips t ON t.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.last_name ORDER BY SUM(t.distance_km) DESC LIMIT 1

? What is the oldest truck in the fleet?
? plate of the truck with the earliest build year
SELECT plate FROM trucks ORDER BY build_year LIMIT 1

? Top 3 depots by total freight charge of the trips leaving them
? the 3 depots whose departing trips earned the most freight
SELECT d.depot_name FROM depots d JOIN trips t ON t.from_depot_id = d.depot_id GROUP BY d.depot_id, d.depot_name ORDER BY SUM(t.freight_charge) DESC LIMIT 3

? List plates and makes sorted by purchase price, dearest first.
? plate and make of all trucks by price descending
SELECT plate, make FROM trucks ORDER BY purchase_price DESC

? Which truck was in the workshop most often?
? plate of the truck with the most workshop visits
SELECT t.plate FROM trucks t JOIN workshop_visits w ON w.truck_id = t.truck_id GROUP BY t.truck_id, t.plate ORDER BY COUNT(*) DESC LIMIT 1

? What was our longest trip? Give destination and distance.
? destination and kilometres of the longest trip
SELECT destination, distance_km FROM trips ORDER BY distance_km DESC LIMIT 1

? Show each driver with the number of trips, in descending order of trips.
? drivers ranked by how many trips they made, with the number
SELECT d.first_name, d.last_name, COUNT(*) FROM drivers d JOIN trips t ON t.driver_id = d.driver_id GROUP BY d.driver_id, d.first_name, d.last_name ORDER BY COUNT(*) DESC

? To which destination do we go least often?
? destination with the fewest trips
SELECT destination FROM trips GROUP BY destination ORDER BY COUNT(*) LIMIT 1

? How many trips did we do in August 2023?
? trips departed August 2023
SELECT COUNT(*) FROM trips WHERE EXTRACT(YEAR FROM departed_at) = 2023 AND EXTRACT(MONTH FROM departed_at) = 8

? Which drivers' licences expire before 2025-01-01?
? drivers with a licence expiring before January 1, 2025
SELECT first_name, last_name FROM drivers WHERE licence_expires < '2025-01-01'

? Average trip duration in hours by destination
? how many hours does it take on average to reach each destination?
SELECT destination, AVG(EXTRACT(EPOCH FROM arrived_at - departed_at) / 3600) FROM trips GROUP BY destination

? How much diesel in litres did we fill in the past 60 days?
? litres filled during the last 60 days at fuel stops
SELECT SUM(litres) FROM fuel_stops WHERE filled_on >= CURRENT_DATE - INTERVAL '60 days'

? Fuel cost per month
? monthly spending at fuel stops
SELECT DATE_TRUNC('month', filled_on), SUM(cost) FROM fuel_stops GROUP BY DATE_TRUNC('month', filled_on)

? On average, how many days does a truck stay in the workshop for each reason?
? average days from brought in to picked up per reason of workshop visits
SELECT reason, AVG(picked_up - brought_in) FROM workshop_visits GROUP BY reason

? How many years old is each truck? Show plate and age.
? plate and age in years of every truck, by build year
SELECT plate, EXTRACT(YEAR FROM CURRENT_DATE) - build_year FROM trucks

? Trucks bought in 2021 or 2022, by plate
? plates of trucks that we bought in 2021 or in 2022
SELECT plate FROM trucks WHERE EXTRACT(YEAR FROM bought_on) = 2021 OR EXTRACT(YEAR FROM bought_on) = 2022

? When did the truck RT-482-K last fill up?
? latest fuel stop date of the truck with plate RT-482-K
SELECT MAX(f.filled_on) FROM fuel_stops f JOIN trucks t ON f.truck_id = t.truck_id WHERE t.plate = 'RT-482-K'

? How many trips leave on each day of the week?
? trips by weekday of departure
SELECT EXTRACT(DOW FROM departed_at), COUNT(*) FROM trips GROUP BY EXTRACT(DOW FROM departed_at)

? What percentage of trucks is leased?
? percent of the fleet's trucks that are leased
SELECT 100.0 * SUM(CASE WHEN is_leased = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM trucks

? Price per litre in each country
? cost divided by litres at fuel stops, by country
SELECT country, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(litres), 0) FROM fuel_stops GROUP BY country

? Freight charge per kilometre for each truck make
? what do we earn per km of trip distance by make of truck?
SELECT k.make, CAST(SUM(t.freight_charge) AS FLOAT) / NULLIF(SUM(t.distance_km), 0) FROM trips t JOIN trucks k ON t.truck_id = k.truck_id GROUP BY k.make

? What share of trips was aborted?
? proportion of aborted trips
SELECT CAST(SUM(CASE WHEN trip_status = 'aborted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM trips

? Ratio of refrigerated trucks to box trucks
? what is the ratio of refrigerated to box trucks?
SELECT CAST(SUM(CASE WHEN body_type = 'refrigerated' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN body_type = 'box' THEN 1 ELSE 0 END), 0) FROM trucks

? How many trips does a driver make on average?
? average number of trips per driver
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT driver_id), 0) FROM trips

? Per depot town, what percentage of drivers is ADR certified?
? percent of ADR certified drivers by town of the home depot
SELECT d.town, 100.0 * SUM(CASE WHEN v.adr_certified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM drivers v JOIN depots d ON v.home_depot_id = d.depot_id GROUP BY d.town

? How much unused payload did each trip have? Give trip id and payload of the truck minus the load.
? trip id and truck payload less load in tonnes
SELECT t.trip_id, k.payload_t - t.load_t FROM trips t JOIN trucks k ON t.truck_id = k.truck_id

? Which Volvo or DAF trucks have more than 500000 km on the clock?
? plates of Volvo or DAF trucks with an odometer above 500000
SELECT plate FROM trucks WHERE make IN ('Volvo', 'DAF') AND odometer_km > 500000

? Which trucks have we not sold yet? Plates only.
? plates of trucks without a sale date
SELECT plate FROM trucks WHERE sold_on IS NULL

? Trucks still in the workshop: what is the reason and when did they come in?
? reason and arrival date of workshop visits not picked up yet
SELECT reason, brought_in FROM workshop_visits WHERE picked_up IS NULL

? Trips to Basel or Turin with at least 20 tonnes on board
? how many trips to Basel or Turin carried a load of 20 tonnes or more?
SELECT COUNT(*) FROM trips WHERE destination IN ('Basel', 'Turin') AND load_t >= 20

? Which trucks have a payload between 7.5 and 18 tonnes?
? plates of the trucks with payload 7.5 to 18 t
SELECT plate FROM trucks WHERE payload_t BETWEEN 7.5 AND 18

? Drivers whose last name begins with van
? who of the drivers has a last name starting with van?
SELECT first_name, last_name FROM drivers WHERE last_name LIKE 'van%'

? Show plate, make and build year of all tippers.
? tipper trucks: plate, make, year built
SELECT plate, make, build_year FROM trucks WHERE body_type = 'tipper'

? Which depots have room for fewer than 25 trucks?
? depots with under 25 parking spaces
SELECT depot_name FROM depots WHERE parking_spaces < 25

? Trips charged above the average freight charge: ids
? ids of trips with a freight charge higher than average
SELECT trip_id FROM trips WHERE freight_charge > (SELECT AVG(freight_charge) FROM trips)

? How many speeding tickets did Marek Kowal get?
I do not know

? What are the toll costs per trip?
I do not know

? Which customer complained about late delivery?
I do not know
