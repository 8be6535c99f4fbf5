-- A ride hailing app: riders, drivers, vehicles, zones, trips, fares' surcharges, tips and driver payouts.

CREATE TABLE zones (
  zone_id INTEGER PRIMARY KEY,
  zone_name TEXT, -- Old Town; Airport Belt; Riverside; University Hill
  city TEXT, -- Porto; Krakow; Nairobi; Lima
  surge_factor NUMERIC
);

CREATE TABLE riders (
  rider_id INTEGER PRIMARY KEY,
  rider_name TEXT, -- Ines Prado; Kuba Wilk; Wanjiku Njoroge; Luz Rojas
  home_zone_id INTEGER REFERENCES zones (zone_id),
  joined_on DATE,
  payment_type TEXT, -- card; cash; company account
  avg_stars NUMERIC,
  is_vip BOOLEAN
);

CREATE TABLE drivers (
  driver_id INTEGER PRIMARY KEY,
  driver_name TEXT, -- Rui Matos; Pawel Zajac; Otieno Obi; Carmen Vega
  licence_no TEXT,
  dob DATE,
  onboarded_on DATE,
  suspended_on DATE,
  tier TEXT, -- bronze; silver; gold
  acceptance_pct NUMERIC
);

CREATE TABLE vehicles (
  vehicle_id INTEGER PRIMARY KEY,
  driver_id INTEGER REFERENCES drivers (driver_id),
  plate TEXT, -- 22-AB-90; KR-5512; KDA-318; BXL-704
  class TEXT, -- economy; comfort; van; electric
  seats INTEGER,
  model_year INTEGER,
  inspected_on DATE
);

CREATE TABLE trips (
  trip_id INTEGER PRIMARY KEY,
  rider_id INTEGER REFERENCES riders (rider_id),
  vehicle_id INTEGER REFERENCES vehicles (vehicle_id),
  pickup_zone_id INTEGER REFERENCES zones (zone_id),
  dropoff_zone_id INTEGER REFERENCES zones (zone_id),
  requested_at TIMESTAMP,
  picked_up_at TIMESTAMP,
  dropped_off_at TIMESTAMP,
  distance_km NUMERIC,
  fare NUMERIC,
  tip NUMERIC,
  status TEXT, -- completed; cancelled by rider; cancelled by driver; no show
  is_shared BOOLEAN
);

CREATE TABLE payouts (
  payout_id INTEGER PRIMARY KEY,
  driver_id INTEGER REFERENCES drivers (driver_id),
  week_start DATE,
  gross NUMERIC,
  fee NUMERIC,
  paid_on DATE
);

? Which riders have taken a trip from the Airport Belt? Each name once.
? distinct riders with a trip whose pickup zone is Airport Belt
SELECT DISTINCT r.rider_name FROM trips t JOIN riders r ON t.rider_id = r.rider_id JOIN zones z ON t.pickup_zone_id = z.zone_id WHERE z.zone_name = 'Airport Belt'

? How many trips ended in the Old Town?
? trips with a dropoff in zone Old Town
? number of trips dropped off in the Old Town zone
SELECT COUNT(*) FROM trips t JOIN zones z ON t.dropoff_zone_id = z.zone_id WHERE z.zone_name = 'Old Town'

? Who drives the car with the plate KR-5512?
? name of the driver of vehicle KR-5512
SELECT d.driver_name FROM vehicles v JOIN drivers d ON v.driver_id = d.driver_id WHERE v.plate = 'KR-5512'

? Which drivers have no vehicle registered?
? drivers without a vehicle
SELECT driver_name FROM drivers WHERE driver_id NOT IN (SELECT driver_id FROM vehicles)

? Which riders have never taken a trip?
? riders with no trips
SELECT rider_name FROM riders WHERE rider_id NOT IN (SELECT rider_id FROM trips)

? How much did Otieno Obi receive in tips?
? total tips on trips of the driver Otieno Obi
SELECT SUM(t.tip) FROM trips t JOIN vehicles v ON t.vehicle_id = v.vehicle_id JOIN drivers d ON v.driver_id = d.driver_id WHERE d.driver_name = 'Otieno Obi'

? What is the average fare of trips in electric vehicles?
? mean trip fare for vehicles of class electric
SELECT AVG(t.fare) FROM trips t JOIN vehicles v ON t.vehicle_id = v.vehicle_id WHERE v.class = 'electric'

? How many completed trips started in Krakow?
? completed trips with a pickup zone in the city of Krakow
SELECT COUNT(*) FROM trips t JOIN zones z ON t.pickup_zone_id = z.zone_id WHERE t.status = 'completed' AND z.city = 'Krakow'

? Which gold drivers have driven VIP riders? List the drivers without repeats.
? distinct gold tier drivers with a trip for a vip rider
SELECT DISTINCT d.driver_name FROM trips t JOIN riders r ON t.rider_id = r.rider_id JOIN vehicles v ON t.vehicle_id = v.vehicle_id JOIN drivers d ON v.driver_id = d.driver_id WHERE d.tier = 'gold' AND r.is_vip = TRUE

? Return the rider's name, the driver's name and the fare of all shared trips.
? shared trips: rider, driver, fare
SELECT r.rider_name, d.driver_name, t.fare FROM trips t JOIN riders r ON t.rider_id = r.rider_id JOIN vehicles v ON t.vehicle_id = v.vehicle_id JOIN drivers d ON v.driver_id = d.driver_id WHERE t.is_shared = TRUE

? Riders living in Riverside who pay cash
? which riders have Riverside as home zone and pay with cash?
SELECT r.rider_name FROM riders r JOIN zones z ON r.home_zone_id = z.zone_id WHERE z.zone_name = 'Riverside' AND r.payment_type = 'cash'

? Which vehicles have never been used for a trip? Plates please.
? plates of vehicles without a trip
SELECT plate FROM vehicles WHERE vehicle_id NOT IN (SELECT vehicle_id FROM trips)

? In which different zones did Luz Rojas get picked up?
? distinct pickup zone names on the trips of rider Luz Rojas
SELECT DISTINCT z.zone_name FROM trips t JOIN zones z ON t.pickup_zone_id = z.zone_id JOIN riders r ON t.rider_id = r.rider_id WHERE r.rider_name = 'Luz Rojas'

? What percentage of trips was cancelled by rider?
? cancelled by rider trips in percent
SELECT 100.0 * SUM(CASE WHEN status = 'cancelled by rider' THEN 1 ELSE 0 END) / COUNT(*) FROM trips

? What is the price per kilometre overall: total fare divided by total distance?
? fare per km over all trips
SELECT CAST(SUM(fare) AS FLOAT) / NULLIF(SUM(distance_km), 0) FROM trips

? Fare per km by vehicle class
? For every class of vehicle, what do riders pay per km (fares over distance of the trips)?
SELECT v.class, CAST(SUM(t.fare) AS FLOAT) / NULLIF(SUM(t.distance_km), 0) FROM trips t JOIN vehicles v ON t.vehicle_id = v.vehicle_id GROUP BY v.class

? How many trips does a rider take on average?
? trips per rider
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT rider_id), 0) FROM trips

? What fraction of the fares do tips amount to?
? tip total over fare total of trips
SELECT CAST(SUM(tip) AS FLOAT) / NULLIF(SUM(fare), 0) FROM trips

? What share of the trips from each pickup zone is shared?
? shared trip proportion by name of the pickup zone
SELECT z.zone_name, CAST(SUM(CASE WHEN t.is_shared = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM trips t JOIN zones z ON t.pickup_zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? What is the ratio of trips cancelled by driver to trips cancelled by rider?
? cancelled by driver to cancelled by rider ratio of trips
SELECT CAST(SUM(CASE WHEN status = 'cancelled by driver' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'cancelled by rider' THEN 1 ELSE 0 END), 0) FROM trips

? How much do drivers keep after our fee? Show name and gross minus fee for every payout.
? driver name and gross minus fee of each payout
SELECT d.driver_name, p.gross - p.fee FROM payouts p JOIN drivers d ON p.driver_id = d.driver_id

? What is our take rate, i.e. total fee divided by total gross of the payouts?
? fee to gross ratio of payouts
SELECT CAST(SUM(fee) AS FLOAT) / NULLIF(SUM(gross), 0) FROM payouts

? For each driver, what percentage of trips got completed?
? completed trips in percent by driver name
SELECT d.driver_name, 100.0 * SUM(CASE WHEN t.status = 'completed' THEN 1 ELSE 0 END) / COUNT(*) FROM trips t JOIN vehicles v ON t.vehicle_id = v.vehicle_id JOIN drivers d ON v.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name

? What proportion of our riders is VIP?
? vip share of riders
SELECT CAST(SUM(CASE WHEN is_vip = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM riders

? How much does each vehicle bring in on average? Fare total over number of different vehicles.
? trip fares per distinct vehicle
SELECT CAST(SUM(fare) AS FLOAT) / NULLIF(COUNT(DISTINCT vehicle_id), 0) FROM trips

? How many trips were requested in December 2023?
? trips requested Dec 2023
? December 2023 trip requests, how many?
SELECT COUNT(*) FROM trips WHERE EXTRACT(YEAR FROM requested_at) = 2023 AND EXTRACT(MONTH FROM requested_at) = 12

? How many minutes do riders wait for the pickup on average?
? average minutes between request and pickup of a trip
SELECT AVG(EXTRACT(EPOCH FROM picked_up_at - requested_at) / 60) FROM trips

? How many minutes does a trip take on average from each pickup zone?
? average trip minutes from pickup to dropoff by pickup zone name
SELECT z.zone_name, AVG(EXTRACT(EPOCH FROM t.dropped_off_at - t.picked_up_at) / 60) FROM trips t JOIN zones z ON t.pickup_zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? Fares per month of 2024
? What did all trips requested in 2024 earn in fares, month by month?
SELECT DATE_TRUNC('month', requested_at), SUM(fare) FROM trips WHERE EXTRACT(YEAR FROM requested_at) = 2024 GROUP BY DATE_TRUNC('month', requested_at)

? Trips by weekday
? On which days of the week are trips requested, and how many?
SELECT EXTRACT(DOW FROM requested_at), COUNT(*) FROM trips GROUP BY EXTRACT(DOW FROM requested_at)

? Daily trips in the last 10 days
? How many trips were requested per day over the last 10 days?
SELECT CAST(requested_at AS DATE), COUNT(*) FROM trips WHERE requested_at >= CURRENT_DATE - INTERVAL '10 days' GROUP BY CAST(requested_at AS DATE)

? Which vehicles have not been inspected since 2023-05-01?
? plates of vehicles inspected before May 1, 2023
SELECT plate FROM vehicles WHERE inspected_on < '2023-05-01'

? Drivers onboarded this year
? which drivers did we onboard this year?
SELECT driver_name FROM drivers WHERE EXTRACT(YEAR FROM onboarded_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? After how many days is a payout paid on average, counted from the start of the week?
? average days between week start and payment of payouts
SELECT AVG(paid_on - week_start) FROM payouts

? When was Kuba Wilk's latest ride requested?
? last trip request by rider Kuba Wilk
SELECT MAX(t.requested_at) FROM trips t JOIN riders r ON t.rider_id = r.rider_id WHERE r.rider_name = 'Kuba Wilk'

? How old are our drivers in years? Name and age.
? driver names with age in years
SELECT driver_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM drivers

? Riders who joined between 2022-03-01 and 2022-03-31, how many?
? how many riders joined from March 1, 2022 to March 31, 2022?
SELECT COUNT(*) FROM riders WHERE joined_on BETWEEN '2022-03-01' AND '2022-03-31'

? Trips per status
? How many trips are there for each status?
SELECT status, COUNT(*) FROM trips GROUP BY status

? Average distance and average fare by city of pickup
? For each city where trips are picked up, what are the mean distance and the mean fare?
SELECT z.city, AVG(t.distance_km), AVG(t.fare) FROM trips t JOIN zones z ON t.pickup_zone_id = z.zone_id GROUP BY z.city

? How many vehicles do we have of each class and model year?
? vehicles by class and model year
SELECT class, model_year, COUNT(*) FROM vehicles GROUP BY class, model_year

? Which drivers have done more than 200 trips?
? drivers with over 200 trips
SELECT d.driver_name FROM trips t JOIN vehicles v ON t.vehicle_id = v.vehicle_id JOIN drivers d ON v.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name HAVING COUNT(*) > 200

? For each payment type, how many riders are there and how well are they rated on average?
? riders by payment type: count, average stars
SELECT payment_type, COUNT(*), AVG(avg_stars) FROM riders GROUP BY payment_type

? How many vehicles does every driver have? Include drivers with none.
? vehicles per driver name including drivers without one
SELECT d.driver_name, COUNT(v.vehicle_id) FROM drivers d LEFT JOIN vehicles v ON v.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name

? How many different riders came from each pickup zone?
? distinct riders by pickup zone name over all trips
SELECT z.zone_name, COUNT(DISTINCT t.rider_id) FROM trips t JOIN zones z ON t.pickup_zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? Gross payouts by tier
? How much gross was paid out to drivers of each tier?
SELECT d.tier, SUM(p.gross) FROM payouts p JOIN drivers d ON p.driver_id = d.driver_id GROUP BY d.tier

? Which cities have at least 5 zones?
? cities with 5 or more zones
SELECT city FROM zones GROUP BY city HAVING COUNT(*) >= 5

? Which driver earned the most in tips?
? driver with the largest total tip over the trips
SELECT d.driver_name FROM trips t JOIN vehicles v ON t.vehicle_id = v.vehicle_id JOIN drivers d ON v.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name ORDER BY SUM(t.tip) DESC LIMIT 1

? Top 5 riders by money spent on fares, with the sum
? Which 5 riders spent the most on trip fares, and how much?
SELECT r.rider_name, SUM(t.fare) FROM trips t JOIN riders r ON t.rider_id = r.rider_id GROUP BY r.rider_id, r.rider_name ORDER BY SUM(t.fare) DESC LIMIT 5

? What is the longest trip ever in km, and what did it cost?
? distance and fare of the longest trip
SELECT distance_km, fare FROM trips ORDER BY distance_km DESC LIMIT 1

? Into which zone do most trips go?
? zone with the most dropoffs over all trips
SELECT z.zone_name FROM trips t JOIN zones z ON t.dropoff_zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name ORDER BY COUNT(*) DESC LIMIT 1

? Who is the driver with the lowest acceptance?
? driver name with the smallest acceptance percentage
SELECT driver_name FROM drivers ORDER BY acceptance_pct LIMIT 1

? List zones by surge factor, highest first, then by name.
? zone names sorted by surge factor descending and zone name
SELECT zone_name FROM zones ORDER BY surge_factor DESC, zone_name

? Oldest 3 vehicles by model year, plates
? plates of the 3 oldest vehicles
SELECT plate FROM vehicles ORDER BY model_year LIMIT 3

? Who is our youngest driver?
? name of the youngest driver
SELECT driver_name FROM drivers ORDER BY dob DESC LIMIT 1

? Which comfort or van vehicles have more than 5 seats?
? plates of comfort or van vehicles with over 5 seats
SELECT plate FROM vehicles WHERE class IN ('comfort', 'van') AND seats > 5

? Which drivers are suspended?
? drivers with a suspension date
SELECT driver_name FROM drivers WHERE suspended_on IS NOT NULL

? Trips between 20 and 50 km with no tip, how many?
? how many trips of 20 to 50 km have a tip of 0?
SELECT COUNT(*) FROM trips WHERE distance_km BETWEEN 20 AND 50 AND tip = 0

? Licence numbers that start with "PT"
? which licence numbers of drivers begin with PT?
SELECT licence_no FROM drivers WHERE licence_no LIKE 'PT%'

? Which trips were more expensive than the average trip? Ids.
? ids of trips with an above-average fare
SELECT trip_id FROM trips WHERE fare > (SELECT AVG(fare) FROM trips)

? Ids of unpaid payouts over 400 gross
? which payouts above 400 gross have not been paid? ids
SELECT payout_id FROM payouts WHERE gross > 400 AND paid_on IS NULL

? Which zones are used both for pickup and for dropoff? Zone ids from the trips.
? zone ids that occur as pickup and also as dropoff in trips
SELECT pickup_zone_id FROM trips INTERSECT SELECT dropoff_zone_id FROM trips

? What did Ines Prado leave behind in the car?
? lost items per trip
I do not know

? How much fuel did the vans burn?
? fuel cost by vehicle
I do not know

? Which accidents was Carmen Vega involved in?
? accidents per driver
I do not know
